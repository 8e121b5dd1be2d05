"""Rank the places where an article may say when it was written, and say what they prove.

Null is a right answer.  The time on top of a page, the year of a copyright, the day a page was
copied or updated: none of these is ever taken for the time of publication without saying so.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from workbench.dates.clues import clue_candidates
from workbench.dates.expression import TimeExpression
from workbench.dates.moment import Moment, parse_moment
from workbench.dates.proven import proven_days
from workbench.dates.stamp_places import candidates_in, same_day
from workbench.dates.timestamps import Bounds, Dating, TimestampCandidate
from workbench.reason import Reason, because
from workbench.text.source import OPENED, SourceText

ENOUGH = 0.5
"""Trust a group of agreeing places must reach together before its time is taken."""

AGREEING = 0.8
"""Part of its trust a place adds to a group that already has a leader: places copy each other."""

MONTH = 0.5
"""The same for a place that gives no more than the month."""

FUTURE = 0.3
"""Part of its trust that a place keeps which gives a day that has not come yet."""

RIVAL = 0.3
"""Trust a place needs for its disagreement to be worth a reader's attention."""

NOT_PUBLICATION = ("clock", "crawl", "saved", "copyright", "mentioned")
SHOWN_LATER = ("clock", "crawl", "saved")
MOST = 40
"""Candidates that are kept; a list page can hold thousands."""

MOST_COMPARED = 200


@dataclass(frozen=True, slots=True)
class _Place:
    """A candidate with the day it gives, and how far to trust it with all that agree with it."""

    candidate: TimestampCandidate
    day: Moment
    trust: float

    @property
    def role(self) -> str:
        return self.candidate.role

    @property
    def name(self) -> str:
        """What tells one place from another: its field, or where it stands in the text."""
        span = self.candidate.span
        return self.candidate.where if span is None else f"{span.start}-{span.end}"


def find_timestamps(source: SourceText, expressions: tuple[TimeExpression, ...]) -> Dating:
    """Return all candidates for the time of writing, the trusted one if any, and bounds."""
    found = [*clue_candidates(source.about.clues), *candidates_in(source)]
    today = _today(source)
    single = [_place(one, today) for one in _differing(found)]
    places = [replace(place, trust=_trust_together(place, single)) for place in single]
    told = proven_days(source.text, expressions, source.about.language)
    chosen = _choose(places)
    ranked = sorted(places, key=lambda place: (place is not chosen, -place.trust))[:MOST]
    kept = tuple(_explained(place, places, told, chosen=place is chosen) for place in ranked)
    return Dating(kept, None if chosen is None else 0, _bounds(places, told))


def _today(source: SourceText) -> date | None:
    """Return the day on which the article was opened, if whoever opened it said so."""
    said = next((clue.value for clue in source.about.clues if clue.where == OPENED), None)
    return None if said is None else parse_moment(said).first_day()


def _place(candidate: TimestampCandidate, today: date | None) -> _Place:
    """Return a candidate as a place; what has not come yet is hardly to be trusted."""
    day = parse_moment(candidate.value)
    if today is None or day.first_day() <= today + timedelta(days=1):  # a zone ahead of ours
        return _Place(candidate, day, candidate.confidence)
    future = because("in_the_future", value=today.isoformat())
    trust = candidate.confidence * FUTURE
    doubted = replace(candidate, confidence=trust, conflicts=(*candidate.conflicts, future))
    return _Place(doubted, day, trust)


def _differing(found: list[TimestampCandidate]) -> list[TimestampCandidate]:
    """Drop what says the same thing in the same kind of place, as lists of related items do."""
    unlike = {(one.value, one.role, one.where, one.confidence): one for one in reversed(found)}
    kept = sorted(unlike.values(), key=lambda one: -one.confidence)[:MOST_COMPARED]
    return [one for one in found if any(one is other for other in kept)]


def _trust_together(own: _Place, places: list[_Place]) -> float:
    """Return how far a place is to be trusted with all that agree with it."""
    if own.role in NOT_PUBLICATION:
        return own.trust
    doubt, names = 1 - own.trust, {own.name}
    for other in places:
        if other.name not in names and other.day.day and _agrees(own, other):
            names.add(other.name)
            doubt *= 1 - AGREEING * other.trust * (0.5 if other.role == "updated" else 1)
        elif _same_month(own, other):
            doubt *= 1 - MONTH * other.trust
    return 1 - doubt


def _same_month(own: _Place, other: _Place) -> bool:
    """Tell whether *other* gives only the month, as many addresses do, and it is that of *own*."""
    day, month = own.day, other.day
    return (
        day.day is not None
        and month.day is None
        and (day.year, day.month) == (month.year, month.month)
        and other.role == "published"
    )


def _agrees(one: _Place, other: _Place) -> bool:
    return other.role not in NOT_PUBLICATION and same_day(one.day, other.day)


def _choose(places: list[_Place]) -> _Place | None:
    """Return the place to trust: the best published one, else an update, else none."""
    for role in ("published", "updated"):
        fitting = [place for place in places if place.role == role and place.trust >= ENOUGH]
        if fitting:
            best = max(fitting, key=lambda place: place.trust)
            agreeing = [place for place in fitting if same_day(place.day, best.day)]
            return max(agreeing, key=lambda place: (_fineness(place.day), place is best))
    return None


def _fineness(moment: Moment) -> int:
    timed = moment.minute is not None and (moment.hour, moment.minute) != (0, 0)
    return (moment.day is not None) + timed + (timed and moment.zone is not None)


def _bounds(places: list[_Place], told: list[date]) -> Bounds:
    """Return the days the page proves: not before what it tells, not after it was shown."""
    shown = [place.day.last_day() for place in places if place.role in SHOWN_LATER]
    latest = min(shown, default=None)
    earliest = max((day for day in told if latest is None or day <= latest), default=None)
    return Bounds(
        earliest.isoformat() if earliest else None, latest.isoformat() if latest else None
    )


def _explained(
    own: _Place, places: list[_Place], told: Sequence[date], *, chosen: bool
) -> TimestampCandidate:
    """Return a candidate with what supports and what contradicts it."""
    why, conflicts = list(own.candidate.why), list(own.candidate.conflicts)
    if own.role not in NOT_PUBLICATION:
        agreeing = sum(_agrees(own, other) for other in places) - 1
        if agreeing:
            why.append(because("others_agree", count=agreeing))
        conflicts += _contradictions(own, places, told)
    if chosen and own.role == "updated":
        conflicts.append(because("only_update"))
    trust = round(min(own.trust, 0.99), 3)
    return replace(own.candidate, confidence=trust, why=tuple(why), conflicts=tuple(conflicts))


def _later_publication(update: _Place, places: list[_Place]) -> _Place | None:
    """Return the best place for the time of publication, if *update* is earlier than it."""
    published = [place for place in places if place.role == "published" and place.trust >= ENOUGH]
    best = max(published, key=lambda place: place.trust, default=None)
    if best is None or same_day(best.day, update.day):
        return None
    return best if update.day.last_day() < best.day.first_day() else None


def _contradictions(own: _Place, places: list[_Place], told: Sequence[date]) -> list[Reason]:
    out = []
    later = max((day for day in told if day > own.day.last_day()), default=None)
    if later is not None:
        out.append(because("story_is_later", value=later.isoformat()))
    if own.role == "updated" and (before := _later_publication(own, places)):
        out.append(because("updated_before_published", value=before.candidate.value[:10]))
    rivals = [
        place
        for place in places
        if place.role == "published"
        and place.candidate.confidence >= RIVAL
        and not same_day(own.day, place.day)
    ]
    if rivals:
        rival = max(rivals, key=lambda place: place.trust).candidate
        out.append(because("others_differ", where=rival.where, value=rival.value[:10]))
    if any(p.role in SHOWN_LATER and p.day.last_day() < own.day.first_day() for p in places):
        shown = min(place.day.last_day() for place in places if place.role in SHOWN_LATER)
        out.append(because("after_the_clock", value=shown.isoformat()))
    return out
