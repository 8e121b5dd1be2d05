begin;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE TABLE "scale" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "preset" TEXT NOT NULL DEFAULT '',
   "name" TEXT NOT NULL DEFAULT '',
   "version" INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE "scale_label" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "scale" TEXT NOT NULL DEFAULT '' REFERENCES "scale"("id"),
   "code" TEXT NOT NULL DEFAULT '',
   "words" TEXT NOT NULL DEFAULT '',
   "definition" TEXT NOT NULL DEFAULT '',
   "standing" TEXT NOT NULL DEFAULT '',
   "sign" TEXT NOT NULL DEFAULT '',
   "tone" TEXT NOT NULL DEFAULT '',
   "position" INTEGER NOT NULL DEFAULT 0,
   "number" REAL
);
CREATE INDEX "idx_scale_label_scale_position"
    ON "scale_label" ("scale", "position");
CREATE TABLE "project" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "name" TEXT NOT NULL DEFAULT '',
   "scale" TEXT REFERENCES "scale"("id"),
   "default_zone" TEXT
);
CREATE TABLE "reviewer" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "name" TEXT NOT NULL DEFAULT '',
   "initials" TEXT NOT NULL DEFAULT ''
);
CREATE TABLE "setting" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "value" TEXT NOT NULL DEFAULT ''
);
CREATE TABLE "original" (
   "digest" TEXT PRIMARY KEY NOT NULL,
   "media_type" TEXT NOT NULL DEFAULT '',
   "size" INTEGER NOT NULL DEFAULT 0,
   "bytes" BLOB NOT NULL
);
CREATE TABLE "article_text" (
   "digest" TEXT PRIMARY KEY NOT NULL,
   "text" TEXT NOT NULL DEFAULT ''
);
CREATE TABLE "article" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "title" TEXT NOT NULL DEFAULT '',
   "byline" TEXT NOT NULL DEFAULT '',
   "outlet" TEXT NOT NULL DEFAULT '',
   "address" TEXT NOT NULL DEFAULT '',
   "language" TEXT NOT NULL DEFAULT '',
   "kind" TEXT NOT NULL DEFAULT '',
   "file_name" TEXT NOT NULL DEFAULT '',
   "media_type" TEXT NOT NULL DEFAULT '',
   "encoding" TEXT NOT NULL DEFAULT '',
   "position" INTEGER NOT NULL DEFAULT 0,
   "text_digest" TEXT NOT NULL DEFAULT '' REFERENCES "article_text"("digest"),
   "original_digest" TEXT REFERENCES "original"("digest"),
   "replaces" TEXT REFERENCES "article"("id"),
   "earliest" TEXT,
   "latest" TEXT,
   "clues" TEXT NOT NULL DEFAULT '',
   "notes" TEXT NOT NULL DEFAULT '',
   "analysis_version" TEXT NOT NULL DEFAULT '',
   "added_by" TEXT REFERENCES "reviewer"("id"),
   "added_at" TEXT NOT NULL DEFAULT ''
);
CREATE TABLE "block" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "article" TEXT NOT NULL DEFAULT '' REFERENCES "article"("id"),
   "start" INTEGER NOT NULL DEFAULT 0,
   "end" INTEGER NOT NULL DEFAULT 0,
   "kind" TEXT NOT NULL DEFAULT '',
   "why" TEXT NOT NULL DEFAULT ''
);
CREATE INDEX "idx_block_article_start"
    ON "block" ("article", "start");
CREATE TABLE "timestamp_candidate" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "article" TEXT NOT NULL DEFAULT '' REFERENCES "article"("id"),
   "value" TEXT NOT NULL DEFAULT '',
   "role" TEXT NOT NULL DEFAULT '',
   "place" TEXT NOT NULL DEFAULT '',
   "confidence" REAL NOT NULL DEFAULT 0,
   "trusted" INTEGER NOT NULL DEFAULT 0,
   "position" INTEGER NOT NULL DEFAULT 0,
   "start" INTEGER,
   "end" INTEGER,
   "why" TEXT NOT NULL DEFAULT '',
   "conflicts" TEXT NOT NULL DEFAULT ''
);
CREATE INDEX "idx_timestamp_candidate_article_position"
    ON "timestamp_candidate" ("article", "position");
CREATE TABLE "date_mention" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "article" TEXT NOT NULL DEFAULT '' REFERENCES "article"("id"),
   "start" INTEGER NOT NULL DEFAULT 0,
   "end" INTEGER NOT NULL DEFAULT 0,
   "words" TEXT NOT NULL DEFAULT '',
   "kind" TEXT NOT NULL DEFAULT '',
   "meaning" TEXT NOT NULL DEFAULT '',
   "found" INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX "idx_date_mention_article_start"
    ON "date_mention" ("article", "start");
CREATE TABLE "claim" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "article" TEXT NOT NULL DEFAULT '' REFERENCES "article"("id"),
   "start" INTEGER NOT NULL DEFAULT 0,
   "end" INTEGER NOT NULL DEFAULT 0,
   "ranges" TEXT NOT NULL DEFAULT '',
   "words" TEXT NOT NULL DEFAULT '',
   "statement" TEXT NOT NULL DEFAULT '',
   "kinds" TEXT NOT NULL DEFAULT '',
   "speaker" TEXT NOT NULL DEFAULT '',
   "why" TEXT NOT NULL DEFAULT '',
   "origin" TEXT NOT NULL DEFAULT '',
   "made_from" TEXT NOT NULL DEFAULT '',
   "score" REAL,
   "sentence_start" INTEGER,
   "sentence_end" INTEGER,
   "speaker_start" INTEGER,
   "speaker_end" INTEGER,
   "found" INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX "idx_claim_article_start"
    ON "claim" ("article", "start");
CREATE TABLE "article_about" (
   "id" TEXT PRIMARY KEY NOT NULL REFERENCES "article"("id"),
   "title" TEXT,
   "byline" TEXT,
   "outlet" TEXT,
   "address" TEXT,
   "language" TEXT,
   "reviewer" TEXT REFERENCES "reviewer"("id"),
   "at" TEXT NOT NULL DEFAULT ''
);
CREATE TABLE "anchor" (
   "id" TEXT PRIMARY KEY NOT NULL REFERENCES "article"("id"),
   "value" TEXT,
   "precision" TEXT,
   "zone" TEXT,
   "reason" TEXT,
   "reviewer" TEXT REFERENCES "reviewer"("id"),
   "at" TEXT NOT NULL DEFAULT ''
);
CREATE TABLE "block_kind" (
   "id" TEXT PRIMARY KEY NOT NULL REFERENCES "block"("id"),
   "kind" TEXT NOT NULL DEFAULT '',
   "reviewer" TEXT REFERENCES "reviewer"("id"),
   "at" TEXT NOT NULL DEFAULT ''
);
CREATE TABLE "date_override" (
   "id" TEXT PRIMARY KEY NOT NULL REFERENCES "date_mention"("id"),
   "state" TEXT NOT NULL DEFAULT '',
   "value" TEXT,
   "earliest" TEXT,
   "latest" TEXT,
   "anchor_then" TEXT,
   "note" TEXT NOT NULL DEFAULT '',
   "reviewer" TEXT REFERENCES "reviewer"("id"),
   "at" TEXT NOT NULL DEFAULT ''
);
CREATE TABLE "claim_decision" (
   "id" TEXT PRIMARY KEY NOT NULL REFERENCES "claim"("id"),
   "state" TEXT NOT NULL DEFAULT '',
   "ranges" TEXT,
   "words" TEXT,
   "statement" TEXT,
   "note" TEXT NOT NULL DEFAULT '',
   "start" INTEGER,
   "end" INTEGER,
   "reviewer" TEXT REFERENCES "reviewer"("id"),
   "at" TEXT NOT NULL DEFAULT ''
);
CREATE TABLE "verdict" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "claim" TEXT NOT NULL DEFAULT '' REFERENCES "claim"("id"),
   "role" TEXT NOT NULL DEFAULT '',
   "scale" TEXT REFERENCES "scale"("id"),
   "label" TEXT,
   "label_words" TEXT,
   "rationale" TEXT NOT NULL DEFAULT '',
   "reviewer" TEXT REFERENCES "reviewer"("id"),
   "at" TEXT NOT NULL DEFAULT '',
   "supersedes" TEXT REFERENCES "verdict"("id")
);
CREATE INDEX "idx_verdict_claim"
    ON "verdict" ("claim");
CREATE INDEX "idx_verdict_supersedes"
    ON "verdict" ("supersedes");
CREATE TRIGGER verdict_is_never_overwritten before update of id, claim, role, scale, label, label_words, reviewer, supersedes on verdict begin select raise(abort, 'a verdict is superseded, never overwritten'); end;
CREATE TABLE "evidence" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "claim" TEXT NOT NULL DEFAULT '' REFERENCES "claim"("id"),
   "stance" TEXT NOT NULL DEFAULT '',
   "quote" TEXT NOT NULL DEFAULT '',
   "locator" TEXT NOT NULL DEFAULT '',
   "note" TEXT NOT NULL DEFAULT '',
   "accessed_at" TEXT,
   "position" INTEGER NOT NULL DEFAULT 0,
   "reviewer" TEXT REFERENCES "reviewer"("id"),
   "at" TEXT NOT NULL DEFAULT ''
, source text references source(id), capture text references capture(id));
CREATE INDEX "idx_evidence_claim_position"
    ON "evidence" ("claim", "position");
CREATE TABLE "history" (
   "id" INTEGER PRIMARY KEY NOT NULL,
   "of" INTEGER,
   "undo_top" INTEGER,
   "redo_top" INTEGER,
   "under" INTEGER,
   "kind" TEXT NOT NULL DEFAULT '',
   "label" TEXT NOT NULL DEFAULT '',
   "label_values" TEXT NOT NULL DEFAULT '',
   "reviewer" TEXT,
   "reviewer_name" TEXT NOT NULL DEFAULT '',
   "at" TEXT NOT NULL DEFAULT '',
   "burst" TEXT NOT NULL DEFAULT ''
, "previous" TEXT NOT NULL DEFAULT '', "hash" TEXT NOT NULL DEFAULT '');
CREATE INDEX "idx_history_of"
    ON "history" ("of");
CREATE TABLE "history_row" (
   "id" INTEGER PRIMARY KEY NOT NULL,
   "entry" INTEGER NOT NULL DEFAULT 0 REFERENCES "history"("id"),
   "table_name" TEXT NOT NULL DEFAULT '',
   "row_id" TEXT NOT NULL DEFAULT '',
   "claim" TEXT,
   "article" TEXT,
   "before" TEXT,
   "after" TEXT
, "hash" TEXT NOT NULL DEFAULT '');
CREATE INDEX "idx_history_row_entry"
    ON "history_row" ("entry");
CREATE INDEX "idx_history_row_claim"
    ON "history_row" ("claim");
CREATE INDEX "idx_history_row_table_name_row_id"
    ON "history_row" ("table_name", "row_id");
CREATE TRIGGER history_is_never_deleted before delete on history begin select raise(abort, 'history stays'); end;
CREATE TRIGGER history_row_is_never_deleted before delete on history_row begin select raise(abort, 'history stays'); end;
CREATE VIEW "current_verdict" AS 
select verdict.*
  from verdict
 where not exists (select 1 from verdict as later where later.supersedes = verdict.id);
CREATE VIEW "claim_overview" AS 
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
  left join reviewer on reviewer.id = verdict.reviewer;
CREATE VIEW "article_overview" AS 
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
  left join anchor on anchor.id = article.id;
CREATE VIEW "history_overview" AS 
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
  join history_row on history_row.entry = coalesce(history.of, history.id);
CREATE TRIGGER history_is_never_changed before update on history begin select raise(abort, 'history stays'); end;
CREATE TRIGGER history_row_changes_only_while_typing before update on history_row when old.entry is not new.entry or old.entry is not (select max(id) from history) or (select burst from history where id = old.entry) = '' begin select raise(abort, 'history stays'); end;
CREATE TABLE "source" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "title" TEXT NOT NULL DEFAULT '',
   "publisher" TEXT NOT NULL DEFAULT '',
   "author" TEXT NOT NULL DEFAULT '',
   "published" TEXT,
   "address" TEXT NOT NULL DEFAULT '',
   "address_given" TEXT NOT NULL DEFAULT '',
   "citation" TEXT NOT NULL DEFAULT '',
   "medium" TEXT NOT NULL DEFAULT '',
   "primary_source" INTEGER NOT NULL DEFAULT 0,
   "independent_of" TEXT NOT NULL DEFAULT '',
   "confidential" INTEGER NOT NULL DEFAULT 0,
   "notes" TEXT NOT NULL DEFAULT '',
   "reviewer" TEXT REFERENCES "reviewer"("id"),
   "at" TEXT NOT NULL DEFAULT ''
);
CREATE INDEX "idx_source_address_citation_title"
    ON "source" ("address", "citation", "title");
CREATE INDEX "idx_evidence_source"
    ON "evidence" ("source");
CREATE VIEW "source_overview" AS 
select source.*,
       (select count(distinct evidence.claim) from evidence where evidence.source = source.id)
         as claims
  from source;
CREATE VIEW "evidence_overview" AS 
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
  join source on source.id = evidence.source;
CREATE TABLE "captured" (
   "digest" TEXT PRIMARY KEY NOT NULL,
   "size" INTEGER NOT NULL DEFAULT 0,
   "bytes" BLOB NOT NULL
);
CREATE TABLE "capture_text" (
   "digest" TEXT PRIMARY KEY NOT NULL,
   "text" BLOB NOT NULL
);
CREATE TABLE "capture" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "source" TEXT NOT NULL DEFAULT '' REFERENCES "source"("id"),
   "digest" TEXT NOT NULL DEFAULT '',
   "media_type" TEXT NOT NULL DEFAULT '',
   "accessed_at" TEXT NOT NULL DEFAULT '',
   "how" TEXT NOT NULL DEFAULT '',
   "asked" TEXT NOT NULL DEFAULT '',
   "address" TEXT NOT NULL DEFAULT '',
   "file_name" TEXT NOT NULL DEFAULT '',
   "text_digest" TEXT REFERENCES "capture_text"("digest"),
   "archived_address" TEXT NOT NULL DEFAULT '',
   "reviewer" TEXT REFERENCES "reviewer"("id"),
   "at" TEXT NOT NULL DEFAULT '',
   "size" INTEGER NOT NULL DEFAULT 0,
   "status" INTEGER
, exchange text);
CREATE INDEX "idx_capture_source"
    ON "capture" ("source");
CREATE INDEX "idx_capture_digest"
    ON "capture" ("digest");
CREATE INDEX "idx_evidence_capture"
    ON "evidence" ("capture");
CREATE TABLE "house_rules" (
   "id" TEXT PRIMARY KEY NOT NULL REFERENCES "project"("id"),
   "primary_sources" INTEGER NOT NULL DEFAULT 0,
   "secondary_sources" INTEGER NOT NULL DEFAULT 0,
   "independent_sources" INTEGER NOT NULL DEFAULT 0,
   "claimant_contacted" INTEGER NOT NULL DEFAULT 0,
   "second_check" INTEGER NOT NULL DEFAULT 0,
   "reasons" INTEGER NOT NULL DEFAULT 0,
   "reviewer" TEXT REFERENCES "reviewer"("id"),
   "at" TEXT NOT NULL DEFAULT ''
);
CREATE TABLE "claim_work" (
   "id" TEXT PRIMARY KEY NOT NULL REFERENCES "claim"("id"),
   "state" TEXT NOT NULL DEFAULT '',
   "assigned" TEXT REFERENCES "reviewer"("id"),
   "due" TEXT,
   "central" INTEGER NOT NULL DEFAULT 0,
   "reviewer" TEXT REFERENCES "reviewer"("id"),
   "at" TEXT NOT NULL DEFAULT ''
);
CREATE TABLE "waiver" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "claim" TEXT NOT NULL DEFAULT '' REFERENCES "claim"("id"),
   "rule" TEXT NOT NULL DEFAULT '',
   "reason" TEXT NOT NULL DEFAULT '',
   "reviewer" TEXT REFERENCES "reviewer"("id"),
   "at" TEXT NOT NULL DEFAULT ''
);
CREATE INDEX "idx_waiver_claim"
    ON "waiver" ("claim");
CREATE TABLE "contact" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "claim" TEXT NOT NULL DEFAULT '' REFERENCES "claim"("id"),
   "who" TEXT NOT NULL DEFAULT '',
   "role" TEXT NOT NULL DEFAULT '',
   "means" TEXT NOT NULL DEFAULT '',
   "state" TEXT NOT NULL DEFAULT '',
   "contacted_at" TEXT NOT NULL DEFAULT '',
   "note" TEXT NOT NULL DEFAULT '',
   "reviewer" TEXT REFERENCES "reviewer"("id"),
   "at" TEXT NOT NULL DEFAULT ''
);
CREATE INDEX "idx_contact_claim"
    ON "contact" ("claim");
CREATE TABLE "comment" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "claim" TEXT NOT NULL DEFAULT '' REFERENCES "claim"("id"),
   "text" TEXT NOT NULL DEFAULT '',
   "reviewer" TEXT REFERENCES "reviewer"("id"),
   "at" TEXT NOT NULL DEFAULT ''
);
CREATE INDEX "idx_comment_claim"
    ON "comment" ("claim");
CREATE TABLE "query" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "claim" TEXT NOT NULL DEFAULT '' REFERENCES "claim"("id"),
   "addressee" TEXT NOT NULL DEFAULT '',
   "question" TEXT NOT NULL DEFAULT '',
   "state" TEXT NOT NULL DEFAULT '',
   "answer" TEXT NOT NULL DEFAULT '',
   "answer_kind" TEXT NOT NULL DEFAULT '',
   "answered_at" TEXT NOT NULL DEFAULT '',
   "reviewer" TEXT REFERENCES "reviewer"("id"),
   "at" TEXT NOT NULL DEFAULT ''
);
CREATE INDEX "idx_query_claim"
    ON "query" ("claim");
CREATE TABLE "correction" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "claim" TEXT NOT NULL DEFAULT '' REFERENCES "claim"("id"),
   "reported" TEXT NOT NULL DEFAULT '',
   "reported_by" TEXT NOT NULL DEFAULT '',
   "finding" TEXT NOT NULL DEFAULT '',
   "text" TEXT NOT NULL DEFAULT '',
   "published" TEXT NOT NULL DEFAULT '',
   "state" TEXT NOT NULL DEFAULT '',
   "reviewer" TEXT REFERENCES "reviewer"("id"),
   "at" TEXT NOT NULL DEFAULT ''
);
CREATE INDEX "idx_correction_claim"
    ON "correction" ("claim");
CREATE TABLE "sign_off" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "article" TEXT NOT NULL DEFAULT '' REFERENCES "article"("id"),
   "role" TEXT NOT NULL DEFAULT '',
   "note" TEXT NOT NULL DEFAULT '',
   "entries" INTEGER NOT NULL DEFAULT 0,
   "head" TEXT NOT NULL DEFAULT '',
   "reviewer" TEXT NOT NULL DEFAULT '' REFERENCES "reviewer"("id"),
   "at" TEXT NOT NULL DEFAULT ''
);
CREATE INDEX "idx_sign_off_article"
    ON "sign_off" ("article");
CREATE TABLE "import_batch" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "name" TEXT NOT NULL DEFAULT '',
   "format" TEXT NOT NULL DEFAULT '',
   "claims" INTEGER NOT NULL DEFAULT 0,
   "warnings" INTEGER NOT NULL DEFAULT 0,
   "digest" TEXT NOT NULL DEFAULT '',
   "reviewer" TEXT REFERENCES "reviewer"("id"),
   "at" TEXT NOT NULL DEFAULT ''
);
CREATE TABLE "earlier_claim" (
   "number" INTEGER PRIMARY KEY NOT NULL,
   "id" TEXT NOT NULL DEFAULT '',
   "batch" TEXT NOT NULL DEFAULT '',
   "position" INTEGER NOT NULL DEFAULT 0,
   "outer_id" TEXT NOT NULL DEFAULT '',
   "claim" TEXT NOT NULL DEFAULT '',
   "title" TEXT NOT NULL DEFAULT '',
   "speaker" TEXT NOT NULL DEFAULT '',
   "said_on" TEXT NOT NULL DEFAULT '',
   "label" TEXT NOT NULL DEFAULT '',
   "reasons" TEXT NOT NULL DEFAULT '',
   "address" TEXT NOT NULL DEFAULT '',
   "outlet" TEXT NOT NULL DEFAULT '',
   "checked_on" TEXT NOT NULL DEFAULT '',
   "language" TEXT NOT NULL DEFAULT '',
   "warnings" TEXT NOT NULL DEFAULT '',
   "original" TEXT NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX earlier_claim_id on earlier_claim (id, batch);
CREATE UNIQUE INDEX earlier_claim_place on earlier_claim (batch, position);
CREATE TABLE "standing_fact" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "claim" TEXT REFERENCES "claim"("id"),
   "words" TEXT NOT NULL DEFAULT '',
   "basis" TEXT NOT NULL DEFAULT '',
   "valid_as_of" TEXT NOT NULL DEFAULT '',
   "check_again_on" TEXT,
   "note" TEXT NOT NULL DEFAULT '',
   "reviewer" TEXT REFERENCES "reviewer"("id"),
   "at" TEXT NOT NULL DEFAULT ''
);
CREATE INDEX "idx_standing_fact_claim"
    ON "standing_fact" ("claim");
CREATE INDEX "idx_standing_fact_check_again_on"
    ON "standing_fact" ("check_again_on");
CREATE TABLE "saved_search" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "name" TEXT NOT NULL DEFAULT '',
   "terms" TEXT NOT NULL DEFAULT '',
   "reviewer" TEXT REFERENCES "reviewer"("id"),
   "at" TEXT NOT NULL DEFAULT ''
);
CREATE TABLE "searchable" (
   "number" INTEGER PRIMARY KEY NOT NULL,
   "kind" TEXT NOT NULL DEFAULT '',
   "ref" TEXT NOT NULL DEFAULT '',
   "article" TEXT,
   "claim" TEXT,
   "title" TEXT NOT NULL DEFAULT '',
   "words" TEXT NOT NULL DEFAULT '',
   "speaker" TEXT NOT NULL DEFAULT ''
);
CREATE INDEX "idx_searchable_kind_ref"
    ON "searchable" ("kind", "ref");
CREATE INDEX "idx_searchable_article"
    ON "searchable" ("article");
CREATE TABLE "search_due" (
   "id" INTEGER PRIMARY KEY NOT NULL,
   "number" INTEGER NOT NULL DEFAULT 0,
   "came" INTEGER NOT NULL DEFAULT 0,
   "title" TEXT NOT NULL DEFAULT '',
   "words" TEXT NOT NULL DEFAULT '',
   "speaker" TEXT NOT NULL DEFAULT ''
);
CREATE INDEX "idx_search_due_number_came"
    ON "search_due" ("number", "came");
CREATE VIRTUAL TABLE earlier_index using fts5(claim, title, speaker, reasons, content='earlier_claim', content_rowid='number', prefix='2 3', tokenize='porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE search_index using fts5(title, words, speaker, content='searchable', content_rowid='number', prefix='2 3', tokenize='porter unicode61 remove_diacritics 2');
CREATE VIEW "searched_article" AS 
select article.id as ref, article.id as article, null as claim,
       coalesce(article_about.title, article.title) as title,
       article_text.text as words, coalesce(article_about.byline, article.byline) as speaker
  from article
  join article_text on article_text.digest = article.text_digest
  left join article_about on article_about.id = article.id;
CREATE VIEW "searched_claim" AS 
select claim.id as ref, claim.article as article, claim.id as claim,
       case when coalesce(claim_decision.statement, claim.statement)
                 is coalesce(claim_decision.words, claim.words) then ''
            else coalesce(claim_decision.statement, claim.statement) end as title,
       coalesce(claim_decision.words, claim.words) as words, claim.speaker as speaker
  from claim
  left join claim_decision on claim_decision.id = claim.id
 where coalesce(claim_decision.state, 'open') = 'open';
CREATE VIEW "searched_reasons" AS 
select verdict.id as ref, claim.article as article, claim.id as claim,
       coalesce(verdict.label_words, '') as title, verdict.rationale as words, '' as speaker
  from verdict
  join claim on claim.id = verdict.claim
 where verdict.rationale <> ''
   and not exists (select 1 from verdict as later where later.supersedes = verdict.id);
CREATE VIEW "searched_evidence" AS 
select evidence.id as ref, claim.article as article, claim.id as claim,
       source.title || case source.publisher when '' then '' else ' · ' || source.publisher end
         || case source.citation when '' then '' else ' · ' || source.citation end as title,
       evidence.quote || case evidence.note when '' then '' else ' ' || evidence.note end as words,
       source.author as speaker
  from evidence
  join claim on claim.id = evidence.claim
  join source on source.id = evidence.source;
CREATE VIEW "searched_fact" AS 
select standing_fact.id as ref, null as article, standing_fact.claim as claim, '' as title,
       standing_fact.words as words, standing_fact.basis as speaker
  from standing_fact;
CREATE TRIGGER searchable_comes after insert on searchable begin insert into search_due (number, came) values (new.number, 1); end;
CREATE TRIGGER searchable_goes after delete on searchable begin insert into search_due (number, title, words, speaker) select old.number, old.title, old.words, old.speaker where not exists (select 1 from search_due where number = old.number and came = 1); delete from search_due where number = old.number and came = 1; end;
CREATE TRIGGER search_article_id_comes after insert on article begin delete from searchable where kind = 'article' and ref = new.id; insert into searchable (kind, ref, article, claim, title, words, speaker) select 'article', ref, article, claim, title, words, speaker from searched_article where ref = new.id; end;
CREATE TRIGGER search_article_id_goes after delete on article begin delete from searchable where kind = 'article' and ref = old.id; insert into searchable (kind, ref, article, claim, title, words, speaker) select 'article', ref, article, claim, title, words, speaker from searched_article where ref = old.id; end;
CREATE TRIGGER search_article_id_is after update of title, byline, text_digest on article begin delete from searchable where kind = 'article' and ref = new.id; insert into searchable (kind, ref, article, claim, title, words, speaker) select 'article', ref, article, claim, title, words, speaker from searched_article where ref = new.id; end;
CREATE TRIGGER search_article_about_id_comes after insert on article_about begin delete from searchable where kind = 'article' and ref = new.id; insert into searchable (kind, ref, article, claim, title, words, speaker) select 'article', ref, article, claim, title, words, speaker from searched_article where ref = new.id; end;
CREATE TRIGGER search_article_about_id_goes after delete on article_about begin delete from searchable where kind = 'article' and ref = old.id; insert into searchable (kind, ref, article, claim, title, words, speaker) select 'article', ref, article, claim, title, words, speaker from searched_article where ref = old.id; end;
CREATE TRIGGER search_article_about_id_is after update of title, byline on article_about begin delete from searchable where kind = 'article' and ref = new.id; insert into searchable (kind, ref, article, claim, title, words, speaker) select 'article', ref, article, claim, title, words, speaker from searched_article where ref = new.id; end;
CREATE TRIGGER search_claim_id_comes after insert on claim begin delete from searchable where kind = 'claim' and ref = new.id; insert into searchable (kind, ref, article, claim, title, words, speaker) select 'claim', ref, article, claim, title, words, speaker from searched_claim where ref = new.id; end;
CREATE TRIGGER search_claim_id_goes after delete on claim begin delete from searchable where kind = 'claim' and ref = old.id; insert into searchable (kind, ref, article, claim, title, words, speaker) select 'claim', ref, article, claim, title, words, speaker from searched_claim where ref = old.id; end;
CREATE TRIGGER search_claim_id_is after update of words, statement, speaker on claim begin delete from searchable where kind = 'claim' and ref = new.id; insert into searchable (kind, ref, article, claim, title, words, speaker) select 'claim', ref, article, claim, title, words, speaker from searched_claim where ref = new.id; end;
CREATE TRIGGER search_claim_decision_id_comes after insert on claim_decision begin delete from searchable where kind = 'claim' and ref = new.id; insert into searchable (kind, ref, article, claim, title, words, speaker) select 'claim', ref, article, claim, title, words, speaker from searched_claim where ref = new.id; end;
CREATE TRIGGER search_claim_decision_id_goes after delete on claim_decision begin delete from searchable where kind = 'claim' and ref = old.id; insert into searchable (kind, ref, article, claim, title, words, speaker) select 'claim', ref, article, claim, title, words, speaker from searched_claim where ref = old.id; end;
CREATE TRIGGER search_claim_decision_id_is after update of state, words, statement on claim_decision begin delete from searchable where kind = 'claim' and ref = new.id; insert into searchable (kind, ref, article, claim, title, words, speaker) select 'claim', ref, article, claim, title, words, speaker from searched_claim where ref = new.id; end;
CREATE TRIGGER search_verdict_id_comes after insert on verdict begin delete from searchable where kind = 'reasons' and ref = new.id; insert into searchable (kind, ref, article, claim, title, words, speaker) select 'reasons', ref, article, claim, title, words, speaker from searched_reasons where ref = new.id; end;
CREATE TRIGGER search_verdict_id_goes after delete on verdict begin delete from searchable where kind = 'reasons' and ref = old.id; insert into searchable (kind, ref, article, claim, title, words, speaker) select 'reasons', ref, article, claim, title, words, speaker from searched_reasons where ref = old.id; end;
CREATE TRIGGER search_verdict_id_is after update of rationale on verdict begin delete from searchable where kind = 'reasons' and ref = new.id; insert into searchable (kind, ref, article, claim, title, words, speaker) select 'reasons', ref, article, claim, title, words, speaker from searched_reasons where ref = new.id; end;
CREATE TRIGGER search_verdict_supersedes_comes after insert on verdict begin delete from searchable where kind = 'reasons' and ref = new.supersedes; insert into searchable (kind, ref, article, claim, title, words, speaker) select 'reasons', ref, article, claim, title, words, speaker from searched_reasons where ref = new.supersedes; end;
CREATE TRIGGER search_verdict_supersedes_goes after delete on verdict begin delete from searchable where kind = 'reasons' and ref = old.supersedes; insert into searchable (kind, ref, article, claim, title, words, speaker) select 'reasons', ref, article, claim, title, words, speaker from searched_reasons where ref = old.supersedes; end;
CREATE TRIGGER search_evidence_id_comes after insert on evidence begin delete from searchable where kind = 'evidence' and ref = new.id; insert into searchable (kind, ref, article, claim, title, words, speaker) select 'evidence', ref, article, claim, title, words, speaker from searched_evidence where ref = new.id; end;
CREATE TRIGGER search_evidence_id_goes after delete on evidence begin delete from searchable where kind = 'evidence' and ref = old.id; insert into searchable (kind, ref, article, claim, title, words, speaker) select 'evidence', ref, article, claim, title, words, speaker from searched_evidence where ref = old.id; end;
CREATE TRIGGER search_standing_fact_id_comes after insert on standing_fact begin delete from searchable where kind = 'fact' and ref = new.id; insert into searchable (kind, ref, article, claim, title, words, speaker) select 'fact', ref, article, claim, title, words, speaker from searched_fact where ref = new.id; end;
CREATE TRIGGER search_standing_fact_id_goes after delete on standing_fact begin delete from searchable where kind = 'fact' and ref = old.id; insert into searchable (kind, ref, article, claim, title, words, speaker) select 'fact', ref, article, claim, title, words, speaker from searched_fact where ref = old.id; end;
CREATE TRIGGER search_standing_fact_id_is after update of words, basis, claim on standing_fact begin delete from searchable where kind = 'fact' and ref = new.id; insert into searchable (kind, ref, article, claim, title, words, speaker) select 'fact', ref, article, claim, title, words, speaker from searched_fact where ref = new.id; end;
CREATE TRIGGER search_source after update of title, publisher, citation, author on source begin delete from searchable where kind = 'evidence' and ref in (select id from evidence where source = new.id); insert into searchable (kind, ref, article, claim, title, words, speaker) select 'evidence', ref, article, claim, title, words, speaker from searched_evidence where ref in (select id from evidence where source = new.id); end;
CREATE TABLE "carried" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "article" TEXT NOT NULL DEFAULT '' REFERENCES "article"("id"),
   "before" TEXT NOT NULL DEFAULT '',
   "claim" TEXT,
   "outcome" TEXT NOT NULL DEFAULT '',
   "cause" TEXT NOT NULL DEFAULT ''
);
CREATE INDEX "idx_carried_article"
    ON "carried" ("article");
CREATE INDEX "idx_carried_claim"
    ON "carried" ("claim");
CREATE TABLE "ledger_copy" (
   "digest" TEXT PRIMARY KEY NOT NULL,
   "text" TEXT NOT NULL DEFAULT ''
);
CREATE TABLE "merged_ledger" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "name" TEXT NOT NULL DEFAULT '',
   "first" INTEGER NOT NULL DEFAULT 0,
   "last" INTEGER NOT NULL DEFAULT 0,
   "previous" TEXT NOT NULL DEFAULT '',
   "head" TEXT NOT NULL DEFAULT '',
   "digest" TEXT NOT NULL DEFAULT '' REFERENCES "ledger_copy"("digest"),
   "reviewer" TEXT REFERENCES "reviewer"("id"),
   "at" TEXT NOT NULL DEFAULT ''
);
CREATE TABLE "word_mark" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "article" TEXT NOT NULL DEFAULT '' REFERENCES "article"("id"),
   "start" INTEGER NOT NULL DEFAULT 0,
   "end" INTEGER NOT NULL DEFAULT 0,
   "kind" TEXT NOT NULL DEFAULT '',
   "reviewer" TEXT REFERENCES "reviewer"("id"),
   "at" TEXT NOT NULL DEFAULT ''
);
CREATE INDEX "idx_word_mark_article_start"
    ON "word_mark" ("article", "start");
CREATE TRIGGER search_evidence_id_is after update of quote, note, source, claim on evidence begin delete from searchable where kind = 'evidence' and ref = new.id; insert into searchable (kind, ref, article, claim, title, words, speaker) select 'evidence', ref, article, claim, title, words, speaker from searched_evidence where ref = new.id; end;
CREATE TRIGGER search_claim_evidence_insert after insert on claim begin delete from searchable where kind = 'evidence' and ref in (select id from evidence where claim = new.id); insert into searchable (kind, ref, article, claim, title, words, speaker) select 'evidence', ref, article, claim, title, words, speaker from searched_evidence where ref in (select id from evidence where claim = new.id); end;
CREATE TRIGGER search_claim_evidence_delete after delete on claim begin delete from searchable where kind = 'evidence' and ref in (select id from evidence where claim = old.id); insert into searchable (kind, ref, article, claim, title, words, speaker) select 'evidence', ref, article, claim, title, words, speaker from searched_evidence where ref in (select id from evidence where claim = old.id); end;
CREATE TRIGGER search_claim_evidence_update after update of article on claim begin delete from searchable where kind = 'evidence' and ref in (select id from evidence where claim = new.id); insert into searchable (kind, ref, article, claim, title, words, speaker) select 'evidence', ref, article, claim, title, words, speaker from searched_evidence where ref in (select id from evidence where claim = new.id); end;
CREATE TRIGGER search_claim_reasons_insert after insert on claim begin delete from searchable where kind = 'reasons' and ref in (select id from verdict where claim = new.id); insert into searchable (kind, ref, article, claim, title, words, speaker) select 'reasons', ref, article, claim, title, words, speaker from searched_reasons where ref in (select id from verdict where claim = new.id); end;
CREATE TRIGGER search_claim_reasons_delete after delete on claim begin delete from searchable where kind = 'reasons' and ref in (select id from verdict where claim = old.id); insert into searchable (kind, ref, article, claim, title, words, speaker) select 'reasons', ref, article, claim, title, words, speaker from searched_reasons where ref in (select id from verdict where claim = old.id); end;
CREATE TRIGGER search_claim_reasons_update after update of article on claim begin delete from searchable where kind = 'reasons' and ref in (select id from verdict where claim = new.id); insert into searchable (kind, ref, article, claim, title, words, speaker) select 'reasons', ref, article, claim, title, words, speaker from searched_reasons where ref in (select id from verdict where claim = new.id); end;
CREATE TABLE "purged" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "articles" TEXT NOT NULL DEFAULT '',
   "emptied" TEXT NOT NULL DEFAULT '',
   "kept" TEXT NOT NULL DEFAULT '',
   "digest" TEXT NOT NULL DEFAULT '',
   "reviewer" TEXT REFERENCES "reviewer"("id"),
   "at" TEXT NOT NULL DEFAULT ''
);
CREATE TABLE "suggestion" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "claim" TEXT NOT NULL DEFAULT '' REFERENCES "claim"("id"),
   "start" INTEGER,
   "end" INTEGER,
   "words" TEXT NOT NULL DEFAULT '',
   "wording" TEXT NOT NULL DEFAULT '',
   "reason" TEXT NOT NULL DEFAULT '',
   "state" TEXT NOT NULL DEFAULT '',
   "answer" TEXT NOT NULL DEFAULT '',
   "answered_by" TEXT REFERENCES "reviewer"("id"),
   "answered_at" TEXT NOT NULL DEFAULT '',
   "reviewer" TEXT REFERENCES "reviewer"("id"),
   "at" TEXT NOT NULL DEFAULT ''
);
CREATE INDEX "idx_suggestion_claim"
    ON "suggestion" ("claim");
insert into [project] values ('project', '', NULL, NULL);
insert into _sqlite_migrations (migration_set, name, applied_at) values ('workbench', 's001_the_first_file', strftime('%Y-%m-%d %H:%M:%f+00:00', 'now'));
insert into _sqlite_migrations (migration_set, name, applied_at) values ('workbench', 's002_the_ledger', strftime('%Y-%m-%d %H:%M:%f+00:00', 'now'));
insert into _sqlite_migrations (migration_set, name, applied_at) values ('workbench', 's003_sources', strftime('%Y-%m-%d %H:%M:%f+00:00', 'now'));
insert into _sqlite_migrations (migration_set, name, applied_at) values ('workbench', 's004_captures', strftime('%Y-%m-%d %H:%M:%f+00:00', 'now'));
insert into _sqlite_migrations (migration_set, name, applied_at) values ('workbench', 's005_the_desk', strftime('%Y-%m-%d %H:%M:%f+00:00', 'now'));
insert into _sqlite_migrations (migration_set, name, applied_at) values ('workbench', 's006_sign_offs', strftime('%Y-%m-%d %H:%M:%f+00:00', 'now'));
insert into _sqlite_migrations (migration_set, name, applied_at) values ('workbench', 's007_the_library', strftime('%Y-%m-%d %H:%M:%f+00:00', 'now'));
insert into _sqlite_migrations (migration_set, name, applied_at) values ('workbench', 's008_drafts', strftime('%Y-%m-%d %H:%M:%f+00:00', 'now'));
insert into _sqlite_migrations (migration_set, name, applied_at) values ('workbench', 's009_exchanges', strftime('%Y-%m-%d %H:%M:%f+00:00', 'now'));
insert into _sqlite_migrations (migration_set, name, applied_at) values ('workbench', 's010_merging', strftime('%Y-%m-%d %H:%M:%f+00:00', 'now'));
insert into _sqlite_migrations (migration_set, name, applied_at) values ('workbench', 's011_word_marks', strftime('%Y-%m-%d %H:%M:%f+00:00', 'now'));
insert into _sqlite_migrations (migration_set, name, applied_at) values ('workbench', 's012_search_follows_claims', strftime('%Y-%m-%d %H:%M:%f+00:00', 'now'));
insert into _sqlite_migrations (migration_set, name, applied_at) values ('workbench', 's013_erasing', strftime('%Y-%m-%d %H:%M:%f+00:00', 'now'));
insert into _sqlite_migrations (migration_set, name, applied_at) values ('workbench', 's014_suggestions', strftime('%Y-%m-%d %H:%M:%f+00:00', 'now'));
commit;
pragma application_id = 1178818402;
pragma user_version = 14;
