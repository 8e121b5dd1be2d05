"""What the library window asks of a review file, answered in a job on a connection of its own."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ui.library.badges import ARTICLE, FACT, ODD, SOURCE, UNKNOWN
from ui.theme.badges import TO_CHECK, Badge, verdict_badge
from workbench.library.places import articles_in, count_places
from workbench.library.saved import Sought
from workbench.library.search import EARLIER, Hit, Results, search
from workbench.reason import Reason
from workbench.review.scales import scale_in_use
from workbench.review.tally import tallies_in
from workbench.store.earlier import batch_records, warned_in
from workbench.store.file import ReviewFile
from workbench.store.queries import anchor_of, article_record, article_records, claim_record
from workbench.store.records import ArticleRecord
from workbench.store.remembered import FactRecord, SavedSearch, fact_records, saved_searches
from workbench.store.search import Narrowing
from workbench.text.span import Span

FACTS = ("facts", "facts_due")
"""Places that list standing facts instead of articles."""

IMPORTS = "imports"
"""The place that lists what was odd in imports."""

MOST_ODD = 500
"""Odd values of one import that are listed."""

_SIGNS = {"article": ARTICLE, "evidence": SOURCE, "fact": FACT}


@dataclass(frozen=True, slots=True)
class Asked:
    """What the window wants to know: a search, where, in what order, for whom."""

    path: Path
    who: str | None
    sought: Sought
    sort: str = "best"
    kinds: frozenset[str] | None = None
    name: str = ""
    """What the reader is called, to be known in other files."""
    folders: tuple[Path, ...] = ()
    """Folders whose review files are asked as well."""
    folder: Path | None = None
    """The only one of them that is asked, and the open review is not."""

    @property
    def looks_here(self) -> bool:
        """Tell whether the open review is asked."""
        return self.folder is None

    @property
    def looks_elsewhere(self) -> tuple[Path, ...]:
        """Return the folders that are asked: for words in all places, or the one that is chosen."""
        if self.folder is not None:
            return (self.folder,)
        sought = self.sought
        return self.folders if sought.seeks and sought.place in {"", "all"} else ()


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
    elsewhere: bool = False
    """Whether it stands in another file than the open one."""


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
    odd: Reason | None = None
    """What was odd about an imported claim, to be put in words; ``text`` is empty then."""


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
    odd: int = 0
    """How many imported claims came with warnings."""
    labels: tuple[str, ...] = ()
    """The verdicts of the scale in use, in words."""


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
        rows: tuple[Row, ...] = ()
        if asked.sought.place in FACTS:
            listed = due if asked.sought.place == "facts_due" else facts
            rows = _facts(asked, listed, today)
        elif asked.sought.place == IMPORTS:
            rows = tuple(odd_rows(file))
        elif asked.looks_here and asked.sought.seeks:
            found = search_in([file], asked, own=file)
            rows = tuple(rows_of(file, found.hits))
        elif asked.looks_here:
            rows = articles_of(file, asked.sought.place)
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
            sum(batch.warnings for batch in batch_records(file.db)),
            tuple(label.words for label in scale_in_use(file).labels),
        )


def search_in(
    files: Sequence[ReviewFile], asked: Asked, *, own: ReviewFile | None = None
) -> Results:
    """Return what is found in *files*; a place of articles is one of the *own* file."""
    sought = asked.sought
    place = sought.place if own is not None and sought.place not in {"", "all"} else ""
    narrowing = Narrowing(
        kinds=asked.kinds,
        labels=(sought.verdict,) if sought.verdict else None,
        speaker=sought.speaker,
        since=sought.since,
        until=sought.until,
        by_check=sought.dated == "checked",
        state=sought.state,
        articles=articles_in(own, place) if own is not None and place else None,
    )
    return search(files, sought.typed, narrowing, sort=asked.sort, own=own)


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


def odd_rows(file: ReviewFile) -> Iterable[Row]:
    """Yield what was odd in each import, newest first: one row for each odd value.

    The number is that of the row or entry in the file that came in, counted from 1 under a
    heading.
    """
    for batch in reversed(batch_records(file.db)):
        if not batch.warnings:
            continue
        group = Group(file.path, None, batch.name, (), ("", batch.signed.at[:10]))
        yield group
        for record in warned_in(file.db, batch.id, limit=MOST_ODD):
            for reason in record.warnings:
                yield Found(
                    group,
                    "odd",
                    ODD,
                    record.position + 1,
                    "",
                    (),
                    record.claim or record.title,
                    ref=record.id,
                    odd=reason,
                )


def rows_of(file: ReviewFile, found: Iterable[Hit], *, elsewhere: bool = False) -> Iterable[Row]:
    """Yield what was *found* in a file, under the articles and imports it stands in."""
    hits = tuple(found)
    groups = _groups(file, (hit.article for hit in hits if hit.article), elsewhere=elsewhere)
    badges = _badges(file)
    batches = {batch.id: batch.name for batch in batch_records(file.db)}
    gathered: dict[str, list[Hit]] = {}
    for hit in hits:
        key = hit.article or (hit.earlier.batch if hit.earlier else "fact")
        gathered.setdefault(key, []).append(hit)
    for key, those in gathered.items():
        group = groups.get(key) or Group(file.path, None, batches.get(key, ""), elsewhere=elsewhere)
        yield from _gathered(file, group, those, badges)


def _gathered(
    file: ReviewFile, group: Group, hits: list[Hit], badges: Mapping[str, Badge]
) -> Iterable[Row]:
    titled = next((hit for hit in hits if hit.kind == "article"), None)
    if titled is not None and group.article is not None:
        group = replace(group, spans=titled.title_spans)
    yield group
    for hit in hits:
        if hit is titled and hit.title_spans and not hit.spans:
            continue  # the title says it all
        yield _found(file, group, hit, badges)


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


def articles_of(file: ReviewFile, place: str, *, elsewhere: bool = False) -> tuple[Group, ...]:
    """Return the articles of a file that stand in *place*, with how far each is."""
    wanted = None if place in {"", "all"} else articles_in(file, place)
    return tuple(_groups(file, wanted, elsewhere=elsewhere).values())


def _badges(file: ReviewFile) -> dict[str, Badge]:
    return {
        label.words.casefold(): verdict_badge(label.sign, label.tone)
        for label in scale_in_use(file).labels
    }


def _groups(
    file: ReviewFile, wanted: Iterable[str] | None = None, *, elsewhere: bool = False
) -> dict[str, Group]:
    """Return the *wanted* articles, or all, with how far each is, in the order they came."""
    chosen = None if wanted is None else sorted(set(wanted))
    badges, tallies = _badges(file), tallies_in(file, chosen)
    return {
        record.id: replace(
            _group(file, record, tallies.get(record.id, Counter()), badges), elsewhere=elsewhere
        )
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
