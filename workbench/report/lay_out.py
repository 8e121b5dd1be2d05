"""A report becomes a :class:`~workbench.report.sheet.Sheet`: worded, inert, ready to be set."""

from datetime import datetime

from workbench.report import phrases, wording
from workbench.report.checks import Gap, printed_gaps
from workbench.report.codec import map_texts
from workbench.report.galley import galley
from workbench.report.inert import inert, one_line
from workbench.report.lay_out_claim import badge, claim_sheet, source_title
from workbench.report.palette import TOKENS
from workbench.report.records import records, signed
from workbench.report.report import Candidate, LogEntry, Publication, Report, Source
from workbench.report.sheet import Sheet, SourceLine, Table
from workbench.report.suggested import drawn
from workbench.report.summary import Summary, coverage_phrase, summarise
from workbench.report.timeline_svg import marks_of, sentence, timeline_links, timeline_svg
from workbench.wording import english_day, in_english


def lay_out(report: Report) -> Sheet:
    """Return *report* with every sentence of it worded for print and every text inert."""
    return map_texts(_sheet(report), inert)


def _sheet(report: Report) -> Sheet:
    article, summary = report.article, summarise(report)
    title = one_line(article.title or article.file_name) or "Untitled article"
    return Sheet(
        title=title,
        language=phrases.language_tag(article.language),
        direction=phrases.direction(article.language),
        subtitle=_subtitle(report),
        scope=phrases.scope_phrase(report),
        made=one_line(phrases.clock_time(report.making.at)),
        made_on=_day(report.making.at),
        digest=one_line(article.text_digest),
        facts=_facts(report),
        gaps=tuple(_gap(gap) for gap in printed_gaps(report)),
        tallies=_tallies(summary),
        summary=_summary(summary),
        publication=_publication(report.publication),
        candidates=_candidates(report.publication),
        claims=tuple(claim_sheet(report, claim) for claim in report.kept_claims),
        sources=tuple(_source(source) for source in report.sources),
        dates=_dates(report),
        timeline=timeline_svg(report, lambda name: TOKENS[name][0]),
        timeline_words=_timeline_words(report),
        timeline_links=timeline_links(report),
        scale=Table(
            ("Verdict", "Means"),
            tuple((badge(label), one_line(label.definition)) for label in report.scale.labels),
        ),
        log=Table(("No.", "When", "Who", "What"), tuple(_log_row(e) for e in report.log)),
        records=tuple(Table(r.header, r.rows, r.title) for r in records(report)),
        integrity=_integrity(report),
        closing=_closing(report),
        galley=galley(report),
        tracked=bool(drawn(report)),
    )


def _subtitle(report: Report) -> str:
    article = report.article
    return one_line(
        " · ".join(
            words
            for words in (
                article.outlet,
                article.byline,
                phrases.publication_phrase(report.publication),
                f"{article.words} words",
                phrases.language_name(article.language),
                phrases.extent_phrase(report),
            )
            if words
        )
    )


def _day(stamp: str) -> tuple[int, int, int] | None:
    try:
        moment = datetime.fromisoformat(stamp)
    except ValueError:
        return None
    return moment.year, moment.month, moment.day


def _facts(report: Report) -> tuple[tuple[str, str], ...]:
    scale, article = report.scale, report.article
    version = f", version {scale.version}" if scale.version else ""
    facts = [(who, ", ".join(names) or "nobody named") for who, names in phrases.checkers(report)]
    facts += [
        ("Report of", phrases.clock_time(report.making.at)),
        ("Scale", f"{scale.name}{version}"),
        ("Address", article.address),
        ("File", article.file_name),
    ]
    return tuple((name, one_line(value)) for name, value in facts if value)


def _gap(gap: Gap) -> str:
    return f"{in_english(gap.reason)} {phrases.see_claims(gap.claims)}".rstrip()


def _tallies(summary: Summary) -> Table:
    rows = tuple(
        (badge(tally.label), str(len(tally.claims)), ", ".join(str(n) for n in tally.claims))
        for tally in summary.tallies
    )
    return Table(("Verdict", "Claims", "Which"), rows)


def _summary(summary: Summary) -> str:
    kinds = ", ".join(f"{wording.PARTS.get(kind, kind)} ({n})" for kind, n in summary.set_aside)
    return one_line(
        " ".join(
            (
                coverage_phrase(summary),
                f"Proposed claims that reviewers dismissed: {summary.dismissed}."
                if summary.dismissed
                else "",
                f"Not examined, as parts of the page and not of the story: {kinds}."
                if kinds
                else "",
            )
        )
    )


def _publication(publication: Publication) -> tuple[str, ...]:
    bounds = phrases.bounds_phrase(publication)
    proves = f"The input itself proves: {bounds}." if bounds else ""
    if publication.value is None:
        words = (
            "Not known. Nothing in the input deserves trust as the publication date. Dates that "
            "hang on it are not resolved."
        )
    elif publication.chosen_by == "reviewer":
        note = f": {publication.note}" if publication.note else ""
        by = signed(publication.by, publication.at)
        words = f"{english_day(publication.value)}, set by {by}{note}"
    else:
        day = english_day(publication.value)
        words = f"{day}, as the program found it; no person has confirmed it"
    return tuple(one_line(line) for line in (words, proves) if line)


def _candidates(publication: Publication) -> Table:
    header = ("Candidate", "What it is", "Where", "Taken", "Why")
    return Table(header, tuple(_candidate(found) for found in publication.candidates))


def _candidate(found: Candidate) -> tuple[str, ...]:
    where = phrases.quoted(found.passage.words) if found.passage else found.where
    cells = (
        english_day(found.value),
        phrases.role_phrase(found),
        where,
        "used" if found.used else "rejected",
        phrases.reasoning(found.why + found.conflicts),
    )
    return tuple(one_line(cell) for cell in cells)


def _source(source: Source) -> SourceLine:
    facts = (
        *phrases.source_facts(source),
        "primary" if source.primary else "secondary",
        source.citation if source.title else "",
        "confidential" if source.confidential else "",
    )
    return SourceLine(
        number=source.number,
        title=source_title(source),
        facts=one_line(" · ".join(words for words in facts if words)),
        claims=source.claims,
        address=one_line(source.address),
        link=phrases.web_address(source.address),
    )


def _dates(report: Report) -> Table:
    rows = tuple(
        tuple(
            one_line(cell)
            for cell in (
                phrases.quoted(date.passage.words),
                date.passage.place,
                phrases.date_phrase(date),
                date.value or "",
                phrases.date_facts(date),
            )
        )
        for date in report.dates
    )
    return Table(("Words", "Where", "Date", "TIMEX3", "How"), rows)


def _timeline_words(report: Report) -> str:
    marks = marks_of(report)
    return sentence(marks) if marks else ""


def _log_row(entry: LogEntry) -> tuple[str, ...]:
    words = f"{phrases.log_words(entry)}{' (does not stand any more)' if entry.undone else ''}"
    cells = (str(entry.seq), phrases.clock_time(entry.at), entry.by or "somebody unnamed", words)
    return tuple(one_line(cell) for cell in cells)


def _integrity(report: Report) -> tuple[tuple[str, str], ...]:
    article = report.article
    encoding = f", {article.encoding}" if article.encoding else ""
    read = (
        f"{signed(article.added_by, article.added_at)}, as {article.media_type}{encoding}, "
        f"analysis {article.analysis_version}"
    )
    rows = [
        ("SHA-256 of the article’s text", article.text_digest),
        ("SHA-256 of the file as it came in", article.original_digest),
        ("Head of the ledger", report.making.ledger),
        ("Read in", read),
        *(("On reading", note.words) for note in article.notes),
    ]
    return tuple((name, one_line(value)) for name, value in rows if value)


def _closing(report: Report) -> tuple[str, ...]:
    making = report.making
    name = f"review file {making.review_name}, " if making.review_name else ""
    same = wording.INTACT if report.article.intact else wording.NOT_INTACT
    return (
        same,
        wording.HASHES,
        one_line(
            f"{making.program} · {name}article {report.article.number} · "
            f"{phrases.clock_time(making.at)}"
        ),
    )
