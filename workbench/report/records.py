"""What a desk did besides giving verdicts, as plain tables that every writer sets alike.

Each table says in its first column which claim it is about, where it is about one.  Tables that
would be empty are left out, and what is not for the reader of a public copy was taken out of the
report before.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from workbench.report import phrases
from workbench.report.desk_entries import UNTOUCHED, Capture
from workbench.report.inert import one_line
from workbench.report.report import ClaimEntry, Report
from workbench.report.verdict_entries import VerdictEntry
from workbench.report.wording import (
    ASSIGNED_STATES,
    CONTACT_ROLES,
    CONTACT_STATES,
    CORRECTION_STATES,
    QUESTION_STATES,
    RULES,
    SIGNING_ROLES,
    SUGGESTION_STATES,
)

Row = tuple[str, ...]
CLAIM = "Claim"
"""The heading of a first column that names claims by number."""


@dataclass(frozen=True, slots=True)
class Record:
    """One table with its heading; every cell is on one line."""

    name: str
    title: str
    header: tuple[str, ...]
    rows: tuple[Row, ...] = ()

    @property
    def about_claims(self) -> bool:
        """Tell whether the first column names claims by number."""
        return self.header[0] == CLAIM


def records(report: Report) -> tuple[Record, ...]:
    """Return what the desk did, the signatures first; only tables that hold something."""
    made = (
        Record(name, title, header, tuple(tuple(one_line(cell) for cell in row) for row in rows))
        for name, title, header, make in RECORDS
        for rows in (tuple(make(report)),)
    )
    return tuple(record for record in made if record.rows)


def signed(by: str, at: str) -> str:
    """Return who signed, and when."""
    return f"{by or 'somebody unnamed'}{', ' if at else ''}{phrases.clock_time(at) if at else ''}"


def _sign_offs(report: Report) -> Iterator[Row]:
    for one in report.sign_offs:
        since = f"{one.edits_since} edit{'s' if one.edits_since > 1 else ''} since"
        fallen = f"changed since it was signed ({since})" if one.edits_since else "as it stands"
        stand = f"{fallen}; ledger at entry {one.entries}, {one.head[:16]}"
        yield (
            one.by or "somebody unnamed",
            SIGNING_ROLES.get(one.role, one.role),
            phrases.clock_time(one.at),
            f"{stand} · {one.note}" if one.note else stand,
        )


def _second_checks(report: Report) -> Iterator[Row]:
    for claim in report.kept_claims:
        first, second = claim.current("first"), claim.current("second")
        if first is not None and second is not None:
            yield (str(claim.number), _given(first), _given(second), _settled(claim))


def _settled(claim: ClaimEntry) -> str:
    first, second, final = (claim.current(role) for role in ("first", "second", "final"))
    if final is not None:
        return f"settled as {_given(final)}"
    same = first is not None and second is not None and first.label == second.label
    return "same verdict" if same else "they differ; not settled"


def _given(verdict: VerdictEntry) -> str:
    word = verdict.label.word if verdict.label else "taken back"
    return f"{word} ({signed(verdict.by, verdict.at)})"


def _waivers(report: Report) -> Iterator[Row]:
    for claim in report.kept_claims:
        for one in claim.waivers:
            rule = RULES.get(one.rule, one.rule)
            yield (str(claim.number), rule, one.reason or "—", signed(one.by, one.at))


def _corrections(report: Report) -> Iterator[Row]:
    for claim in report.kept_claims:
        for one in claim.corrections:
            by = f" ({one.reported_by})" if one.reported_by else ""
            yield (
                str(claim.number),
                f"{one.reported}{by}" or "—",
                _joined(": ", CORRECTION_STATES.get(one.state, one.state), one.finding),
                one.text or "—",
                phrases.clock_time(one.published or one.at),
            )


def _work(report: Report) -> Iterator[Row]:
    for claim in report.kept_claims:
        if claim.work == UNTOUCHED:
            continue
        work = claim.work
        words = (ASSIGNED_STATES.get(work.state, work.state), "central" if work.central else "")
        yield (
            str(claim.number),
            work.assigned or "—",
            phrases.clock_time(work.due) or "—",
            _joined(", ", *words) or "—",
        )


def _contacts(report: Report) -> Iterator[Row]:
    for claim in report.kept_claims:
        for one in claim.contacts:
            state = CONTACT_STATES.get(one.state, one.state)
            yield (
                str(claim.number),
                one.who,
                CONTACT_ROLES.get(one.role, one.role),
                _joined(" · ", phrases.clock_time(one.contacted), one.means) or "—",
                f"{state}: {one.note}" if one.note else state,
                signed(one.by, one.at),
            )


def _questions(report: Report) -> Iterator[Row]:
    for claim in report.kept_claims:
        for one in claim.questions:
            state = QUESTION_STATES.get(one.state, one.state)
            answered = f" ({phrases.clock_time(one.answered)})" if one.answered else ""
            yield (
                str(claim.number),
                one.addressee or "nobody yet",
                one.question,
                f"{one.answer}{answered}" if one.answer else state,
                signed(one.by, one.at),
            )


def _suggestions(report: Report) -> Iterator[Row]:
    for claim in report.kept_claims:
        for one in claim.suggestions:
            state = SUGGESTION_STATES.get(one.state, one.state)
            answered = f" ({signed(one.answered_by, one.answered_at)})" if one.answered_at else ""
            yield (
                str(claim.number),
                one.words,
                one.wording or "leave out",
                one.reason or "—",
                f"{_joined(': ', state, one.answer)}{answered}",
                signed(one.by, one.at),
            )


def _comments(report: Report) -> Iterator[Row]:
    for claim in report.kept_claims:
        for one in claim.comments:
            yield str(claim.number), one.text, signed(one.by, one.at)


def _captures(report: Report) -> Iterator[Row]:
    """List what was kept of each source: the same bytes once, with every time they were seen."""
    for source in report.sources:
        alike: dict[str, list[Capture]] = {}
        for one in source.captures:
            alike.setdefault(one.digest, []).append(one)
        for digest, same in alike.items():
            yield (
                str(source.number),
                _each_once(" · ", (phrases.clock_time(one.accessed) for one in same)),
                _each_once(" · ", map(_came_from, same)) or "—",
                _each_once(" · ", (one.archived for one in same)) or "no archived copy",
                digest,
            )


def _came_from(one: Capture) -> str:
    status = f"HTTP {one.status}" if one.status else ""
    return _joined(", ", status, one.address or one.asked or one.file_name)


def _each_once(by: str, words: Iterable[str]) -> str:
    return by.join(dict.fromkeys(filter(None, words)))


def _joined(by: str, *words: str) -> str:
    return by.join(word for word in words if word)


RECORDS: tuple[tuple[str, str, tuple[str, ...], Callable[[Report], Iterator[Row]]], ...] = (
    ("sign-offs", "Sign-off", ("Who", "As", "When", "What stands under it"), _sign_offs),
    (
        "second-check",
        "Second check",
        (CLAIM, "First", "Second", "How it was settled"),
        _second_checks,
    ),
    ("waivers", "House rules waived", (CLAIM, "Rule", "Why", "By"), _waivers),
    (
        "corrections",
        "Corrections",
        (CLAIM, "Reported", "What it came to", "As readers saw it", "When"),
        _corrections,
    ),
    ("work", "Work", (CLAIM, "Given to", "Until", "State"), _work),
    (
        "contacts",
        "Who was asked",
        (CLAIM, "Who", "As", "When and how", "What came of it", "Noted by"),
        _contacts,
    ),
    (
        "suggestions",
        "Suggested wording",
        (CLAIM, "As it stands", "Suggested", "Why", "What came of it", "By"),
        _suggestions,
    ),
    ("questions", "Questions", (CLAIM, "Put to", "Question", "Answer", "Asked by"), _questions),
    ("comments", "Comments", (CLAIM, "Comment", "By"), _comments),
    (
        "captures",
        "Kept of the sources",
        ("Source", "Seen", "Came from", "Archived copy", "SHA-256"),
        _captures,
    ),
)
"""Name, heading, columns and maker of each table, in the order in which they stand."""
