"""When an article was published, and what its dates mean.

What the program finds in a text is stored; what it means follows from the publication date and
is worked out afresh whenever it is asked for.  What a reviewer decides about a date is a third
thing: it stands above the computed one, and no later publication date changes it.  It is only
marked for a second look where the computed date has moved under it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from workbench.dates.expression import DateRange
from workbench.dates.moment import Moment, parse_moment
from workbench.dates.resolve import resolve
from workbench.dates.timestamps import Bounds
from workbench.errors import InvalidError, NotFoundError
from workbench.reason import Reason, because
from workbench.review.lookup import article_at
from workbench.store.edits import Change
from workbench.store.file import ReviewFile
from workbench.store.queries import anchor_of, mention_record, mention_records, text_of
from workbench.store.records import MentionRecord

LONGEST_NOTE = 2_000

FARTHEST_EAST = timedelta(hours=14)
"""How far clocks run ahead of UTC where a day begins first."""


@dataclass(frozen=True, slots=True)
class EffectiveDate:
    """The date to show for words that speak of time, and how far the reader may trust it.

    ``computed`` is what the program makes of the words under the present publication date, with
    its reasons.  ``value``, ``earliest`` and ``latest`` are the reviewer's where there are any.
    """

    mention: MentionRecord
    computed: DateRange
    needs_a_look: bool = False

    @property
    def by_reviewer(self) -> bool:
        """Tell whether a person answers for this date."""
        return self.mention.override is not None

    @property
    def value(self) -> str | None:
        """Return the date as TIMEX3 writes it, or None where nobody knows."""
        override = self.mention.override
        return self.computed.value if override is None else override.value

    @property
    def earliest(self) -> str | None:
        """Return the first day or minute it can mean, or None for an open end."""
        override = self.mention.override
        return self.computed.earliest if override is None else override.earliest

    @property
    def latest(self) -> str | None:
        """Return the last day or minute it can mean, or None for an open end."""
        override = self.mention.override
        return self.computed.latest if override is None else override.latest


@dataclass(frozen=True, slots=True)
class AnchorPreview:
    """What another publication date would do, each date as it is and as it would be.

    ``moves`` would change; ``stays`` were set by a reviewer and are kept, those that would
    need a look among them in ``looks``; ``same`` mean the same under both.
    """

    moves: tuple[tuple[EffectiveDate, EffectiveDate], ...]
    stays: tuple[EffectiveDate, ...]
    same: tuple[EffectiveDate, ...]

    @property
    def looks(self) -> tuple[EffectiveDate, ...]:
        """Return the dates that would stay but ask for a second look."""
        return tuple(date for date in self.stays if date.needs_a_look)


def effective_dates(
    text: str, mentions: Sequence[MentionRecord], anchor: str | None
) -> tuple[EffectiveDate, ...]:
    """Return what each of *mentions* means in an article published at *anchor*, if known."""
    earlier = {m.override.anchor_then for m in mentions if m.override} - {anchor}
    computed = _resolved(text, mentions, anchor)
    before = {then: _resolved(text, mentions, then) for then in earlier}
    return tuple(
        EffectiveDate(mention, now, _needs_a_look(mention, place, now, before))
        for place, (mention, now) in enumerate(zip(mentions, computed, strict=True))
    )


def dates_of(file: ReviewFile, article: str) -> tuple[EffectiveDate, ...]:
    """Return the dates of an article in reading order, as they stand now."""
    mentions = mention_records(file.db, article)
    return effective_dates(text_of(file.db, article), mentions, anchor_of(file.db, article).value)


def preview_anchor(file: ReviewFile, article: str, value: str | None) -> AnchorPreview:
    """Tell what would move and what would stay if *article* had been published at *value*.

    Raises:
        NotFoundError: The article is not in the review.
        InvalidError: *value* is no date this program can read.
    """
    article_at(file, article)
    value = None if value is None else str(parse_moment(value))
    text, mentions = text_of(file.db, article), mention_records(file.db, article)
    now = effective_dates(text, mentions, anchor_of(file.db, article).value)
    then = effective_dates(text, mentions, value)
    pairs = list(zip(now, then, strict=True))
    free = [(a, b) for a, b in pairs if not a.by_reviewer]
    return AnchorPreview(
        tuple((a, b) for a, b in free if _reading(a) != _reading(b)),
        tuple(b for a, b in pairs if a.by_reviewer),
        tuple(b for a, b in free if _reading(a) == _reading(b)),
    )


def anchor_doubts(file: ReviewFile, article: str, value: str | None) -> tuple[Reason, ...]:
    """Return what speaks against *value* as the publication date of *article*; nothing is refused.

    Raises:
        NotFoundError: The article is not in the review.
        InvalidError: *value* is no date this program can read.
    """
    return doubts_about(value, article_at(file, article).bounds, file.clock())


def doubts_about(value: str | None, bounds: Bounds, now: datetime | None) -> tuple[Reason, ...]:
    """Return why an article that proves *bounds* can hardly have been published at *value*.

    A date doubtful only in part, as a month that ends after *bounds*, is not doubted.  What is
    the future is measured where on Earth the day of *now*, aware of its zone, begins first; where
    nobody knows what time it is, nothing is.
    """
    if value is None:
        return ()
    moment = parse_moment(value)
    first, last = moment.first_day(), moment.last_day()
    doubts = []
    if bounds.earliest and last < parse_moment(bounds.earliest).first_day():
        doubts.append(because("anchor.before_bounds", proven=bounds.earliest))
    if bounds.latest and first > parse_moment(bounds.latest).last_day():
        doubts.append(because("anchor.after_bounds", proven=bounds.latest))
    if now is not None and first > (now.astimezone(UTC) + FARTHEST_EAST).date():
        doubts.append(because("anchor.in_the_future"))
    return tuple(doubts)


def set_timestamp(file: ReviewFile, article: str, value: str | None, reason: str = "") -> Change:
    """Say when an article was published; None says that nobody knows.

    One row is written; every date that hangs on it follows by itself.

    Raises:
        NotFoundError: The article is not in the review.
        InvalidError: *value* is no ISO date, or the reason is too long.
    """
    article_at(file, article)
    moment = None if value is None else parse_moment(value)
    code = "set_timestamp" if moment else "set_timestamp_unknown"
    with file.history.edit(because(code, value=str(moment or ""))) as edit:
        old = anchor_of(file.db, article)
        new = None if moment is None else str(moment)
        if (old.value, old.chosen_by, old.reason) != (new, "reviewer", reason):
            edit.put(
                "anchor",
                article,
                value=new,
                precision=moment and moment.precision,
                zone=_zone(moment),
                reason=_note(reason),
                reviewer=edit.by,
                at=edit.at,
            )
    return edit.change


def clear_timestamp(file: ReviewFile, article: str) -> Change:
    """Take back what a reviewer said about the publication date; the program's own holds again.

    Raises:
        NotFoundError: The article is not in the review.
    """
    article_at(file, article)
    with file.history.edit(because("clear_timestamp")) as edit:
        edit.drop("anchor", article)
    return edit.change


def confirm_date(file: ReviewFile, mention: str, note: str = "") -> Change:
    """Sign the date that the program computed; from now on it stays, whatever happens.

    Raises:
        NotFoundError: The date is not in the review.
        InvalidError: The program computed no date that could be confirmed.
    """
    date = date_at(file, mention)
    computed = date.computed
    if not _is_known(computed):
        raise InvalidError(
            f"Nobody knows yet what “{date.mention.words}” means.",
            hint="Set the date by hand, or set the publication date first.",
        )
    given = (computed.value or "", computed.earliest, computed.latest)
    return _override(file, date.mention, "confirmed", given, note)


def correct_date(file: ReviewFile, mention: str, words: str, note: str = "") -> Change:
    """Say what a date means, as a person types it: “15 May 2017”, “2017-W20”, “1 to 3 May 2017”.

    Raises:
        NotFoundError: The date is not in the review.
        InvalidError: The words are no date; the hint says what to write.
    """
    found = _mention_at(file, mention)
    published = anchor_of(file.db, found.article).value
    from workbench.dates.typed_stretch import read_date  # noqa: PLC0415  brings a whole grammar

    typed = read_date(words, None if published is None else parse_moment(published))
    return _override(file, found, "corrected", (typed.value, typed.earliest, typed.latest), note)


def choose_reading(file: ReviewFile, mention: str, place: int, note: str = "") -> Change:
    """Take one of the other readings the program offers for a date, the first at *place* 0.

    Raises:
        NotFoundError: The date is not in the review.
        InvalidError: It has no such reading.
    """
    date = date_at(file, mention)
    others = date.computed.alternatives
    if not 0 <= place < len(others):
        raise InvalidError(f"“{date.mention.words}” has no such reading.")
    chosen = others[place]
    given = (chosen.value, chosen.earliest, chosen.latest)
    return _override(file, date.mention, "corrected", given, note)


def clear_date(file: ReviewFile, mention: str) -> Change:
    """Take back what a reviewer decided about a date; the computed one holds again.

    Raises:
        NotFoundError: The date is not in the review.
    """
    found = _mention_at(file, mention)
    with file.history.edit(because("clear_date", words=found.words)) as edit:
        edit.drop("date_override", mention)
    return edit.change


def date_at(file: ReviewFile, mention: str) -> EffectiveDate:
    """Return one date as it stands now.

    Raises:
        NotFoundError: The date is not in the review.
    """
    found = _mention_at(file, mention)
    return next(date for date in dates_of(file, found.article) if date.mention.id == mention)


def _mention_at(file: ReviewFile, mention: str) -> MentionRecord:
    if (found := mention_record(file.db, mention)) is None:
        raise NotFoundError("That date is not in this review.", hint="It may have been removed.")
    return found


def _override(
    file: ReviewFile,
    mention: MentionRecord,
    state: str,
    given: tuple[str, str | None, str | None],
    note: str,
) -> Change:
    value, earliest, latest = given
    label = because(f"{state}_date", words=mention.words, value=value)
    decided = {"state": state, "value": value, "earliest": earliest, "latest": latest}
    decided |= {"anchor_then": anchor_of(file.db, mention.article).value, "note": _note(note)}
    before = mention.override
    if before is not None and all(getattr(before, k) == v for k, v in decided.items()):
        return Change()
    with file.history.edit(label) as edit:
        edit.put("date_override", mention.id, **decided, reviewer=edit.by, at=edit.at)
    return edit.change


def _resolved(text: str, mentions: Sequence[MentionRecord], anchor: str | None) -> list[DateRange]:
    """Return what the program makes of each mention; of those no longer found, nothing."""
    moment = None if anchor is None else parse_moment(anchor)
    found = tuple(mention.expression for mention in mentions if mention.found)
    meanings = iter(resolve(text, found, moment))
    return [
        next(meanings)
        if mention.found
        else DateRange(mention.expression.span, mention.expression.kind, None, flag="unresolved")
        for mention in mentions
    ]


def _needs_a_look(
    mention: MentionRecord,
    place: int,
    now: DateRange,
    before: dict[str | None, list[DateRange]],
) -> bool:
    """Tell whether the date a reviewer looked at would be computed otherwise by now.

    Where nothing can be computed, any other publication date asks for a look.
    """
    if mention.override is None or mention.override.anchor_then not in before:
        return False
    then = before[mention.override.anchor_then][place]
    return not _is_known(now) or _range(then) != _range(now)


def _is_known(computed: DateRange) -> bool:
    """Tell whether the program could work out a date; ``XXXX-WXX-1`` only repeats the words."""
    return computed.value is not None and computed.flag != "unresolved"


def _reading(date: EffectiveDate) -> tuple[str | None, ...]:
    return date.value, date.earliest, date.latest, date.computed.flag


def _range(computed: DateRange) -> tuple[str | None, ...]:
    return computed.value, computed.earliest, computed.latest


def _zone(moment: Moment | None) -> str | None:
    if moment is None or moment.zone is None:
        return None
    return str(moment)[16:].lstrip("0123456789:")


def _note(words: str) -> str:
    if len(words) > LONGEST_NOTE:
        raise InvalidError("This note is too long.", hint=f"Under {LONGEST_NOTE:,} characters.")
    return words.strip()
