"""Views for people who open a review file in an SQLite browser or in Datasette.

They show what is stored: words, decisions and verdicts.  Dates that follow from the publication
date are worked out by the program and are not here; those a reviewer set by hand are.

A view belongs to the step of the schema that made it and is changed only by another step.
"""

CURRENT_VERDICT = """
select verdict.*
  from verdict
 where not exists (select 1 from verdict as later where later.supersedes = verdict.id)
"""

CLAIM_OVERVIEW = """
select claim.id as claim,
       coalesce(article_about.title, article.title) as article,
       coalesce(claim_decision.words, claim.words) as words,
       case when claim_decision.state = 'dismissed' then 'dismissed'
            when claim_decision.state in ('split', 'joined') then 'replaced'
            when claim.found = 0 then 'no longer found'
            else 'open' end as state,
       claim.origin as found_by,
       claim.speaker as speaker,
       verdict.label_words as verdict,
       verdict.rationale as reasons,
       reviewer.name as reviewer,
       verdict.at as decided_at,
       (select group_concat(said, '; ') from (
          select date_mention.words || coalesce(
                   ' (' || date_override.value || ', ' || date_override.state || ')', '') as said
            from date_mention
            left join date_override on date_override.id = date_mention.id
           where date_mention.article = claim.article
             and date_mention.start >= coalesce(claim_decision.start, claim.start)
             and date_mention.start < coalesce(claim_decision."end", claim."end")
             and date_mention."end" <= coalesce(claim_decision."end", claim."end")
           order by date_mention.start)) as dates,
       (select count(*) from evidence where evidence.claim = claim.id) as evidence_count,
       claim.score as score,
       claim.article as article_id,
       coalesce(claim_decision.start, claim.start) as start,
       coalesce(claim_decision."end", claim."end") as "end"
  from claim
  join article on article.id = claim.article
  left join article_about on article_about.id = article.id
  left join claim_decision on claim_decision.id = claim.id
  left join verdict on verdict.id = (
       select current.id from current_verdict as current
        where current.claim = claim.id and current.role in ('final', 'first')
        order by current.label is null, current.role = 'final' desc,
                 current.at desc, current.id desc limit 1)
  left join reviewer on reviewer.id = verdict.reviewer
"""

ARTICLE_OVERVIEW = """
select article.id as article,
       coalesce(article_about.title, article.title) as title,
       coalesce(article_about.outlet, article.outlet) as outlet,
       coalesce(article_about.address, article.address) as address,
       case when anchor.id is not null then anchor.value
            else (select value from timestamp_candidate
                   where article = article.id and trusted = 1 limit 1) end as published,
       case when anchor.id is not null then 'reviewer'
            when exists (select 1 from timestamp_candidate
                          where article = article.id and trusted = 1) then 'program'
            end as published_set_by,
       (select count(*) from claim where claim.article = article.id) as claims,
       (select count(*) from date_mention where date_mention.article = article.id) as dates,
       article.added_at as added_at
  from article
  left join article_about on article_about.id = article.id
  left join anchor on anchor.id = article.id
"""

HISTORY_OVERVIEW = """
select history.id as entry,
       history.at as at,
       history.reviewer_name as reviewer,
       history.kind as kind,
       history.label as what,
       history.label_values as details,
       history_row.table_name as table_name,
       history_row.row_id as row_id,
       case history.kind when 'undo' then history_row.after else history_row.before end as before,
       case history.kind when 'undo' then history_row.before else history_row.after end as after
  from history
  join history_row on history_row.entry = coalesce(history.of, history.id)
"""

SOURCE_OVERVIEW = """
select source.*,
       (select count(distinct evidence.claim) from evidence where evidence.source = source.id)
         as claims
  from source
"""

EVIDENCE_OVERVIEW = """
select evidence.id as evidence,
       evidence.claim as claim,
       evidence.position as position,
       evidence.stance as stance,
       source.title as title,
       source.publisher as publisher,
       source.address as address,
       source.citation as citation,
       source.primary_source as primary_source,
       source.confidential as confidential,
       evidence.quote as quote,
       evidence.locator as locator,
       evidence.note as note,
       evidence.accessed_at as accessed_at,
       evidence.source as source
  from evidence
  join source on source.id = evidence.source
"""

FIRST_VIEWS = {
    "current_verdict": CURRENT_VERDICT,
    "claim_overview": CLAIM_OVERVIEW,
    "article_overview": ARTICLE_OVERVIEW,
    "history_overview": HISTORY_OVERVIEW,
}
