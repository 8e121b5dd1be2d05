"""Small turns of phrase that every written report shares: dates, times, addresses, languages."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from workbench.dates.phrases import spell_date, spell_interval
from workbench.report.report import (
    Candidate,
    ClaimEntry,
    ClashEntry,
    DateEntry,
    EvidenceEntry,
    LogEntry,
    Publication,
    Reading,
    Report,
    Source,
    Why,
)
from workbench.report.verdict_entries import WITHHELD, VerdictEntry
from workbench.report.wording import (
    CHECKERS,
    FLAGS,
    LANGUAGES,
    LEFT_OUT,
    LOG_KINDS,
    NOT_IN_COPY,
    ROLES,
    STANDINGS,
)
from workbench.wording import MONTHS, english_day

_WEB = re.compile(
    "https?://[^\\s\x00-\x20\x7f-\xa0\u2000-\u206f\ud800-\udfff\ufff0-\uffff<>\"'`\\\\^{|}]+",
    re.IGNORECASE,
)
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}")
_RIGHT_TO_LEFT = frozenset(
    ("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi")
)
_ARTICLES = frozenset(("A", "An", "The"))
_QUOTATION_MARKS = frozenset('"“”„«»‹›「『')


def web_address(address: str) -> str:
    """Return *address* if a browser may safely be sent there, else an empty string."""
    return address if _WEB.fullmatch(address.strip()) else ""


def language_tag(language: str) -> str:
    """Return *language* if it is shaped like a language tag; empty stands for unknown."""
    return language if _LANGUAGE.fullmatch(language) else ""


def language_name(language: str) -> str:
    """Return what a language is called in English, or its tag where that is not known here."""
    tag = language_tag(language)
    return LANGUAGES.get(tag.lower().split("-")[0], tag)


def direction(language: str) -> str:
    """Return the direction a language is written in, ``auto`` where it is not known."""
    tag = language_tag(language)
    if not tag:
        return "auto"
    return "rtl" if tag.lower().split("-")[0] in _RIGHT_TO_LEFT else "ltr"


def clock_time(stamp: str) -> str:
    """Return an ISO time as ``12 Nov 2026, 14:32 UTC``; what is none is returned as it is."""
    try:
        moment = datetime.fromisoformat(stamp)
    except ValueError:
        return stamp
    day = f"{moment.day} {MONTHS[moment.month - 1]} {moment.year}"
    if "T" not in stamp and " " not in stamp:
        return day
    zone = moment.strftime("%z")
    zone = {"": "", "+0000": " UTC"}.get(zone, f" UTC{zone[:3]}:{zone[3:]}")
    return f"{day}, {moment:%H:%M}{zone}"


def date_phrase(date: DateEntry | Reading) -> str:
    """Return what a date comes to in words: ``Mon 15 May 2017``, ``3 days``, ``not resolved``."""
    return spell_date(date.value, date.earliest, date.latest)


def interval_phrase(date: DateEntry | Reading) -> str:
    """Return the first and last moment of a date, or an empty string where the words say it."""
    if (date.earliest is None and date.latest is None) or date.earliest == date.latest:
        return ""
    spelled = spell_interval(date.earliest, date.latest)
    return "" if spelled == date_phrase(date) else spelled


def claim_words(claim: ClaimEntry) -> str:
    """Return the words that state a claim, with […] for words left out between them."""
    whole, begins = claim.quotation.words, claim.quotation.start
    said, at = "", None
    for passage in claim.passages:
        if at is not None:
            gap = whole[at - begins : passage.start - begins]
            said += " […] " if any(char.isalnum() for char in gap) or not gap else gap
        said += passage.words
        at = passage.end
    return said


def restated(claim: ClaimEntry) -> str:
    """Return the claim's statement where it is in other words than the article's."""
    read, said = _plain(claim.statement), claim_words(claim)
    return "" if read in (_plain(said), _plain(claim.quotation.words)) else claim.statement


def numbers_phrase(numbers: Iterable[int], prefix: str = "") -> str:
    """Return numbers in order with runs of three and more drawn together: ``1, 3, 7–12``.

    Each is named with *prefix* before it.
    """
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    named = (
        (f"{prefix}{run[0]}–{prefix}{run[-1]}",)
        if len(run) > len(("one", "other"))
        else (f"{prefix}{number}" for number in run)
        for run in runs
    )
    return ", ".join(name for names in named for name in names)


def see_claims(numbers: Sequence[int]) -> str:
    """Return ``See claims 3, 7–12.``, or nothing where there are none."""
    if not numbers:
        return ""
    return f"See claim{'s' if len(numbers) > 1 else ''} {numbers_phrase(numbers)}."


def clash_line(clash: ClashEntry) -> str:
    """Return what the article says against a claim, with the place where it says so."""
    place = f" ({clash.there.place})" if clash.there.place else ""
    return f"The article disagrees with itself: {clash.why.words}{place}."


def _plain(words: str) -> list[str]:
    """Return *words* without what a sentence adds: its capital, its stop, its commas."""
    tidy = words[:1].lower() + words[1:].rstrip(". ")
    return tidy.replace(",", " ").split()


def speaker_name(claim: ClaimEntry) -> str:
    """Return the words for the speaker as they stand within a sentence."""
    first, space, rest = claim.speaker.partition(" ")
    return f"{first.lower()}{space}{rest}" if first in _ARTICLES else claim.speaker


def reasoning(why: Iterable[Why]) -> str:
    """Return steps of reasoning on one line, as sentences if they all are, else as phrases."""
    steps = [step.words.strip() for step in why if step.words.strip()]
    if all(step.endswith(".") for step in steps):
        return " ".join(steps)
    return "; ".join(step.rstrip(".") for step in steps)


def turns(claim: ClaimEntry) -> tuple[VerdictEntry, ...]:
    """Return the history of a verdict without the entries that only went on with its reasons."""
    last: dict[str, VerdictEntry] = {}
    for entry in claim.history:
        before = next(reversed(last.values()), None)
        same = before and (before.label, before.by, before.role) == (
            entry.label,
            entry.by,
            entry.role,
        )
        if before and same:
            del last[before.id]
        if entry.label or last:
            last[entry.id] = entry
    return tuple(last.values())


def earlier_reasons(claim: ClaimEntry, turn: VerdictEntry) -> str:
    """Return the reasons of one of the :func:`turns`, unless they stand with the claim already.

    A claim can have turns and no verdict: the one that holds may be another checker's, told when
    both checks are in.
    """
    holds = claim.verdict is not None and turn.id == claim.verdict.id
    return "" if holds else turn.reasons


def checkers(report: Report) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return who gave verdicts in which role, as (``Checked by``, names); else all names."""
    given = [verdict for claim in report.kept_claims for verdict in claim.history if verdict.by]
    named = tuple(
        (title, tuple(dict.fromkeys(verdict.by for verdict in given if verdict.role == role)))
        for role, title in CHECKERS.items()
    )
    return tuple((t, n) for t, n in named if n) or ((CHECKERS["first"], report.making.reviewers),)


def scope_phrase(report: Report) -> str:
    """Return what kind of copy this is and what is left out of it; empty if it is the whole."""
    scope = report.scope
    if scope.whole:
        return ""
    counted = [
        LEFT_OUT[what][n != 1].format(count=n) for what, n in scope.left_out if what in LEFT_OUT
    ]
    return " ".join(
        words
        for words in (
            "Public copy." if scope.audience == "public" else "Internal report of some claims.",
            f"Left out: {', '.join(counted)}." if counted else "",
            "" if scope.names else "Reviewers are told apart by number.",
        )
        if words
    )


def extent_phrase(report: Report) -> str:
    """Return how much of the review is decided and shown, in a few words."""
    kept = report.kept_claims
    waiting = sum(claim.told is None for claim in kept)
    withheld = sum(claim.told is WITHHELD for claim in kept)
    second = _wait(withheld) if withheld else ""
    beyond = dict(report.scope.left_out).get("claims", 0)
    if beyond:
        shown = f"{len(kept)} of {len(kept) + beyond} claims shown"
        unchecked = f"{waiting} of them not checked" if waiting else ""
        return ", ".join(words for words in (shown, unchecked, second) if words)
    if waiting or withheld:
        whole = f"partial check: {waiting} of {len(kept)} claims not checked"
        return f"{whole}, {second}" if second else whole
    return "every claim found was checked" if kept else "no claims"


def _wait(count: int) -> str:
    return f"{count} wait{'s' if count == 1 else ''} for a second check"


def log_words(entry: LogEntry) -> str:
    """Return what an entry of the history did, in words."""
    return f"{LOG_KINDS.get(entry.kind, '')}{entry.what.words}"


def date_facts(date: DateEntry) -> str:
    """Return how a date came about, in a line: its extent, who says so, why, what else it can be.

    The HTML and Markdown templates say the same with markup of their own.
    """
    computed = date.standing == "computed"
    by = "" if computed else f" ({date.by or 'somebody unnamed'}, {clock_time(date.at)})"
    facts = [
        interval_phrase(date),
        f"{STANDINGS.get(date.standing, date.standing)}{by}",
        flag_phrase(date.flag) if computed else "",
        "set under another publication date, needs a look" if date.needs_a_look else "",
        reasoning(date.why).strip("."),
        *_other_readings(date),
        f"the program’s own reading: {date_phrase(date.computed)}" if date.computed else "",
    ]
    words = "; ".join(fact for fact in facts if fact)
    return f"{words}. Note: {date.note}" if date.note else words


def _other_readings(date: DateEntry) -> Iterator[str]:
    for place, other in enumerate(date.alternatives):
        why = reasoning(other.why).strip(".")
        because = f" ({why})" if why else ""
        yield f"{'or' if place else 'it can be'} {date_phrase(other)}{because}"


def flag_phrase(flag: str | None) -> str:
    """Return what is wrong with a date, in words."""
    return FLAGS.get(flag, flag) if flag else ""


def publication_phrase(publication: Publication) -> str:
    """Return the publication date in a few words, and who settled it."""
    if publication.value is None:
        return "publication date not known"
    by = {"reviewer": "set by a reviewer", "program": "as found, not confirmed"}
    return (
        f"published {english_day(publication.value)}, {by.get(publication.chosen_by, 'as given')}"
    )


def bounds_phrase(publication: Publication) -> str:
    """Return what the article itself proves about its date, or an empty string."""
    if publication.earliest is None and publication.latest is None:
        return ""
    return spell_interval(publication.earliest, publication.latest)


def role_phrase(candidate: Candidate) -> str:
    """Return what a candidate for the publication date is."""
    return ROLES.get(candidate.role, candidate.role)


def quoted(words: str) -> str:
    """Return *words* between quotation marks, unless they bring their own."""
    return words if words.lstrip()[:1] in _QUOTATION_MARKS else f"“{words}”"


def source_facts(source: Source) -> tuple[str, ...]:
    """Return who made a source known, and when; what is not known is left out."""
    said = (source.author, source.publisher, clock_time(source.published), source.medium)
    return tuple(one for one in said if one)


def kept_phrase(item: EvidenceEntry, source: Source) -> str:
    """Return what was kept of the source that evidence rests on, with its hash; or nothing.

    It says so if the quote does not stand in the copy.
    """
    told = NOT_IN_COPY if item.quote_missing else ""
    capture = next((one for one in source.captures if one.id == item.capture), None)
    if capture is None:
        return told
    archived = " and archived" if capture.archived else ""
    kept = f"copy kept{archived}, SHA-256 {capture.digest}"
    return f"{kept} · {told}" if told else kept
