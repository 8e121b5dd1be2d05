"""What the library window asks of a review file, answered in a job on a connection of its own."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ui.library.badges import ARTICLE, FACT, SOURCE, UNKNOWN
from ui.theme.badges import TO_CHECK, Badge, verdict_badge
from workbench.library.places import articles_in, count_places
from workbench.library.saved import Sought
from workbench.library.search import EARLIER, Hit, Results, search
from workbench.library.seen import Match, seen_before
from workbench.review.scales import scale_in_use
from workbench.review.tally import tallies_in
from workbench.store.earlier import batch_records
from workbench.store.file import ReviewFile
from workbench.store.queries import anchor_of, article_record, article_records, claim_record
from workbench.store.records import ArticleRecord
from workbench.store.remembered import FactRecord, SavedSearch, fact_records, saved_searches
from workbench.store.search import Narrowing
from workbench.text.span import Span

FACTS = ("facts", "facts_due")
"""Places that list standing facts instead of articles."""


_SIGNS = {"article": ARTICLE, "evidence": SOURCE, "fact": FACT}


@dataclass(frozen=True, slots=True)
class Asked:
    """What the window wants to know: a search, where, in what order, for whom."""

    path: Path
    who: str | None
    sought: Sought
    sort: str = "best"
    kinds: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """An article, an import or the facts: a head over the places found in it."""

    path: Path
    article: str | None
    title: str
    spans: tuple[Span, ...] = ()
    under: tuple[str, str] = ("", "")
    """Outlet and day, as stored: ``("Orvo Courier", "2017-05-18")``."""
    counts: tuple[tuple[Badge, int], ...] = ()
    decided: int = 0
    claims: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """One place found: its badge, number, words and verdict, and how to get there."""

    group: Group
    kind: str
    badge: Badge
    number: int
    text: str
    spans: tuple[Span, ...]
    label: str
    claim: str | None = None
    place: Span | None = None
    ref: str = ""
    hit: Hit | None = None
    fact: FactRecord | None = None
    due: bool = False


Row = Group | Found


@dataclass(frozen=True, slots=True)
class Shown:
    """What the window shows: rows, and the places at the left with how many stand there."""

    asked: Asked
    rows: tuple[Row, ...]
    places: Mapping[str, int]
    saved: tuple[SavedSearch, ...]
    facts: int
    due: int
    claims: int = 0
    articles: int = 0
    more: bool = False


def look(asked: Asked) -> Shown:
    """Answer what was asked.

    Raises:
        WorkbenchError: The review cannot be read now.
    """
    with ReviewFile.open(asked.path, read_only=True) as file:
        file.history.who = asked.who
        facts = fact_records(file.db)
        today = file.clock().date().isoformat()
        due = [fact for fact in facts if fact.is_due(today)]
        found = Results((), 0, more=False)
        if asked.sought.place in FACTS:
            listed = due if asked.sought.place == "facts_due" else facts
            rows = _facts(asked, listed, today)
        elif asked.sought.typed.strip() or asked.sought.verdict:
            found = _search(file, asked)
            rows = tuple(_rows(file, found))
        else:
            rows = tuple(_articles(file, asked.sought.place))
        hits = [row for row in rows if isinstance(row, Found)]
        return Shown(
            asked,
            rows,
            count_places(file),
            saved_searches(file.db),
            len(facts),
            len(due),
            len(hits),
            sum(isinstance(row, Group) and row.article is not None for row in rows),
            found.more or found.found > len(found.hits),
        )


def look_for_seen(path: Path, who: str | None, text: str, claim: str) -> tuple[Match, ...]:
    """Return what was checked before and is like *text*, the words of *claim*."""
    with ReviewFile.open(path, read_only=True) as file:
        file.history.who = who
        article = file.db.execute("select article from claim where id = ?", [claim]).fetchone()
        here = article[0] if article else None
        found = seen_before([file], text, without=claim)
        return tuple(one for one in found if one.is_alike and (one.article or "") != here)


def _search(file: ReviewFile, asked: Asked) -> Results:
    sought = asked.sought
    place = sought.place if sought.place not in {"", "all"} else ""
    narrowing = Narrowing(
        kinds=asked.kinds,
        labels=(sought.verdict,) if sought.verdict else None,
        speaker=sought.speaker,
        since=sought.since,
        until=sought.until,
        articles=articles_in(file, place) if place else None,
    )
    return search([file], sought.typed, narrowing, sort=asked.sort, own=file)


def _facts(asked: Asked, facts: Iterable[FactRecord], today: str) -> tuple[Row, ...]:
    group = Group(asked.path, None, "")
    return tuple(
        Found(
            group,
            "fact",
            FACT,
            0,
            fact.words,
            (),
            "",
            fact.claim,
            ref=fact.id,
            fact=fact,
            due=fact.is_due(today),
        )
        for fact in facts
    )


def _rows(file: ReviewFile, found: Results) -> Iterable[Row]:
    groups = _groups(file, (hit.article for hit in found.hits if hit.article))
    badges = _badges(file)
    batches = {batch.id: batch.name for batch in batch_records(file.db)}
    gathered: dict[str, list[Hit]] = {}
    for hit in found.hits:
        key = hit.article or (hit.earlier.batch if hit.earlier else "fact")
        gathered.setdefault(key, []).append(hit)
    for key, hits in gathered.items():
        yield from _gathered(file, groups.get(key), hits, badges, batches.get(key, ""))


def _gathered(
    file: ReviewFile, group: Group | None, hits: list[Hit], badges: Mapping[str, Badge], batch: str
) -> Iterable[Row]:
    titled = next((hit for hit in hits if hit.kind == "article"), None)
    if group is None:
        group = Group(file.path, None, batch)
    elif titled is not None:
        group = _with_spans(group, titled)
    yield group
    for hit in hits:
        if hit is titled and hit.title_spans and not hit.spans:
            continue  # the title says it all
        yield _found(file, group, hit, badges)


def _with_spans(group: Group, hit: Hit) -> Group:
    return Group(
        group.path,
        group.article,
        group.title,
        hit.title_spans,
        group.under,
        group.counts,
        group.decided,
        group.claims,
    )


def _found(file: ReviewFile, group: Group, hit: Hit, badges: Mapping[str, Badge]) -> Found:
    claim = claim_record(file.db, hit.claim) if hit.claim else None
    text, spans = hit.text, hit.spans
    if hit.kind == "evidence" and (hit.title_spans or not text):
        text, spans = hit.title, hit.title_spans
    badge = badges.get(hit.label.casefold(), UNKNOWN if hit.kind == EARLIER else TO_CHECK)
    badge = _SIGNS.get(hit.kind, badge)
    label = hit.label if hit.kind not in {"article", "evidence"} else ""
    number = claim.number if claim and claim.number else 0
    return Found(
        group,
        hit.kind,
        badge,
        number,
        text,
        spans,
        label,
        hit.claim,
        hit.place,
        hit.ref,
        hit,
    )


def _articles(file: ReviewFile, place: str) -> Iterable[Group]:
    everywhere = place in {"", "all"}
    return _groups(file, None if everywhere else articles_in(file, place)).values()


def _badges(file: ReviewFile) -> dict[str, Badge]:
    return {
        label.words.casefold(): verdict_badge(label.sign, label.tone)
        for label in scale_in_use(file).labels
    }


def _groups(file: ReviewFile, wanted: Iterable[str] | None = None) -> dict[str, Group]:
    """Return the *wanted* articles, or all, with how far each is, in the order they came."""
    chosen = None if wanted is None else sorted(set(wanted))
    badges, tallies = _badges(file), tallies_in(file, chosen)
    return {
        record.id: _group(file, record, tallies.get(record.id, Counter()), badges)
        for record in _records(file, chosen)
    }


def _records(file: ReviewFile, chosen: list[str] | None) -> Iterable[ArticleRecord]:
    if chosen is None:
        return article_records(file.db)
    found = (article_record(file.db, article) for article in chosen)
    return [record for record in found if record is not None]


def _group(
    file: ReviewFile,
    record: ArticleRecord,
    tally: Counter[str | None],
    badges: Mapping[str, Badge],
) -> Group:
    day = anchor_of(file.db, record.id).value or ""
    counts: Counter[Badge] = Counter()
    for label, count in tally.items():
        counts[badges.get(label.casefold(), UNKNOWN) if label else TO_CHECK] += count
    claims = tally.total()
    return Group(
        file.path,
        record.id,
        record.title,
        (),
        (record.about.outlet, day[:10]),
        tuple(counts.items()),
        claims - tally[None],
        claims,
    )
