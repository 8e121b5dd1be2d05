"""From the clauses of a sentence to propositions: words with their places, and a statement."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from workbench.claims.clause import Clause
from workbench.claims.clause_words import ARRIVALS
from workbench.claims.clauses import find_clauses
from workbench.claims.statement import statement_of
from workbench.text.attribution import Attribution
from workbench.text.reporting import MINDS
from workbench.text.span import Span
from workbench.text.tagging import Words
from workbench.text.tags import FINITE

FEWEST = 3
"""A proposition of fewer words says nothing that could be checked by itself."""

LONGEST_SENTENCE = 300
"""A longer run of words is no sentence but a list or a table, and is not taken apart."""

_LED = {"circumstance": 5, "content": 1}
# kinds of clause that a joining word leads, and how many words "a day after" may have

_AGE = re.compile(r"(, \d{1,3})$")  # "Ana Ruiz, 52" goes on behind a comma
_OPEN_ASIDE = re.compile(r"^[^,]*, (?:in|to|at|on|near|of|from|en|a|de) [^,]*$")
_OPEN_NAME = re.compile(r"^[^,]*, (?:[^\W\d_a-z][\w’'-]+ ?)+$")
# "A second line, to the north" and "The coach, Ana Ruiz" go on behind a comma too
_LEADING = frozenset("IBRGKT")
# behind "After the vote, Ana Ruiz" no comma is open
_MARKS = frozenset(',;:-"')
_EDGES = frozenset(',;:-"C.!?)')
_DANGLING = frozenset({"when", "if", "because", "while"})
# they are left behind where what follows is somebody's word


@dataclass(frozen=True, slots=True)
class Proposition:
    """One thing a sentence states: where its words stand, and which of them are its own."""

    ranges: tuple[Span, ...]
    own: tuple[Span, ...]
    kind: str
    statement: str
    low: tuple[str, ...]
    """All its words in lower case, and their tags."""
    tags: str
    own_tags: str
    verb: str
    """The finite verb of its own, or nothing."""


def find_propositions(
    text: str, words: Words, attributions: list[Attribution], *, parted: bool = True
) -> list[Proposition]:
    """Return what the sentence states, in reading order.

    A sentence that is not to be *parted*, as one of a language that the grammar does not know,
    stands in its own words.
    """
    if len(words.tags) > LONGEST_SENTENCE:
        return []
    found = []
    whole = Clause("main", own=list(range(len(words.tags))))
    for clause in find_clauses(words, attributions) if parted else [whole]:
        proposition = _proposition(text, words, clause)
        if proposition is not None:
            found.append(proposition)
    return sorted(found, key=lambda p: p.own[0])


def _proposition(text: str, words: Words, clause: Clause) -> Proposition | None:
    own = _trimmed(words, clause)
    shared = [i for i in clause.shared if i not in own]
    every = sorted({*own, *shared})
    if clause.kind == "frame" or not own or not _states(words, clause.kind, own, every):
        return None
    if words.language and words.low[clause.own[0]] == "that" and _lacks_subject(words, own):
        return None
    if sum(words.tags[i] not in _EDGES for i in every) < FEWEST:
        return None
    ranges = _ranges(words, every)
    return Proposition(
        ranges=ranges,
        own=_ranges(words, own),
        kind=clause.kind,
        statement=_statement(text, words, clause, own, sorted(shared)),
        low=tuple(words.low[i] for i in every),
        tags="".join(words.tags[i] for i in every),
        own_tags="".join(words.tags[i] for i in own),
        verb="" if clause.verb is None else words.low[clause.verb],
    )


def _statement(text: str, words: Words, clause: Clause, own: list[int], shared: list[int]) -> str:
    """Return what the clause states; with all it hangs on where "in which" may mean all of it."""

    def wording(numbers: Sequence[int]) -> str:
        return _wording(text, words, numbers)

    host = clause.host
    inside = clause.kind == "relative" and words.tags[own[0]] == "I" and own[0] > 0
    if host is not None and inside and words.tags[own[0] - 1] != ",":
        said = wording(sorted({*_trimmed(words, host), *host.shared, *own}))
        return said[:1].upper() + said[1:]
    past = _tells_past(words, host)
    return statement_of(words, clause.kind, own, shared, wording, past=past)


def _tells_past(words: Words, host: Clause | None) -> bool:
    return host is not None and host.verb is not None and words.tags[host.verb] == "F"


def _trimmed(words: Words, clause: Clause) -> list[int]:
    """Return the clause's own words without the marks and joining words at its edges."""
    own = clause.own
    first, last = 0, len(own)
    while first < last and words.tags[own[first]] in _EDGES:
        first += 1
    if clause.kind in _LED:
        opening = [words.tags[i] for i in own[first : min(last, first + _LED[clause.kind])]]
        first += opening.index("B") + 1 if "B" in opening else 0
    elif clause.kind == "participle" and first < last and words.low[own[first]] == "with":
        first += 1
    closed = "(" in (words.tags[i] for i in own[first:last])
    while last > first and (
        words.tags[own[last - 1]] in _EDGES or words.low[own[last - 1]] in _DANGLING
    ):
        if closed and words.tags[own[last - 1]] == ")":
            break
        last -= 1
    return own[first:last]


def _states(words: Words, kind: str, own: list[int], every: list[int]) -> bool:
    """Tell whether the words have a verb, as all but appositions must.

    *every* are its own words and those it shares, such as the "have" of "have … and forced".
    """
    if kind == "apposition":
        return True
    if kind == "participle":
        return any(words.tags[i] in "GK" for i in own)
    verbs = [i for i in (every if kind == "joined" else own) if words.tags[i] in FINITE]
    if not verbs or words.tags[own[0]] == "T":
        return False
    return not (len(verbs) == 1 and words.low[verbs[0]] in ARRIVALS and len(own) < 6)


def _lacks_subject(words: Words, own: list[int]) -> bool:
    """Tell whether a verb leads what is said: "negó que fuera un soborno" says nothing alone."""
    first = next((words.tags[i] for i in own if words.tags[i] != "R"), "")
    return first in FINITE


def _ranges(words: Words, numbers: Sequence[int]) -> tuple[Span, ...]:
    """Return the stretches that hold these words, neighbours in one, without marks at the edges."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    spans = []
    for run in runs:
        first, last = run[0], run[-1]
        while first <= last and words.tags[first] in _MARKS:
            first += 1
        while first < last and words.tags[last] in _MARKS:
            last -= 1
        if first <= last:
            first, last = _with_quotation_marks(words, first, last)
            spans.append(Span(words.starts[first], words.ends[last]))
    return tuple(spans)


def _with_quotation_marks(words: Words, first: int, last: int) -> tuple[int, int]:
    """Bring a quotation mark back that is the other half of one inside, if it stands close."""
    tags = words.tags
    if tags.count('"', first, last + 1) % 2 == 0:
        return first, last
    closing = last + 1
    while tags[closing : closing + 1] in (",", "."):
        closing += 1
    if tags[closing : closing + 1] == '"' and words.ends[closing - 1] == words.starts[closing]:
        return first, closing
    if first and tags[first - 1] == '"' and words.ends[first - 1] == words.starts[first]:
        return first - 1, last
    return first, last


def _wording(text: str, words: Words, numbers: Sequence[int]) -> str:
    spans = _ranges(words, numbers)
    said = " ".join(spans[0].of(text).split()) if spans else ""
    for before, span in pairwise(spans):
        named = words.tags[numbers[0]] not in _LEADING and _OPEN_NAME.search(said)
        opened = named or _AGE.search(said) or _OPEN_ASIDE.search(said)
        between = text[before.end : span.start]
        comma = "," if opened or _only_mark(between) or _adds(words, before, span, between) else ""
        said += f"{comma} {' '.join(span.of(text).split())}"
    return said


def _adds(words: Words, before: Span, span: Span, between: str) -> bool:
    """Tell whether a statement is added to behind words taken out: ", it said, 14 fewer"."""
    if not (between.startswith(",") and between.rstrip().endswith(",")):
        return False
    tags = [
        tag
        for tag, start in zip(words.tags, words.starts, strict=True)
        if before.start <= start <= span.start
    ]
    adds = "DMN" if words.language else "DMNR"  # "no" and "se" only lead a verb
    return tags[-1] in adds and any(tag in FINITE for tag in tags[: len(tags) // 2])


def _only_mark(between: str) -> bool:
    """Tell whether nothing but a comma or a dash stands between two stretches."""
    return between.strip() in {",", "–", "—", "--"}


def _thinks_aloud(words: Words, attribution: Attribution) -> bool:
    """Tell whether the words only say what the writer or speaker thinks: "I believe"."""
    return attribution.verb in MINDS and words.low[attribution.source[0]] in {"i", "we"}


def saying(
    text: str, words: Words, attribution: Attribution, asides: list[Proposition]
) -> Proposition | None:
    """Return, as a proposition, that a source says what the sentence reports.

    The words of *asides*, which stand as propositions by themselves, are left out.
    """
    if not attribution.verb or _thinks_aloud(words, attribution):
        return None
    last = len(words.tags)
    while last > 0 and words.tags[last - 1] in _EDGES:
        last -= 1
    first = min(attribution.source[0], attribution.cue[0])
    apart = [span for aside in asides for span in aside.own]
    every = [
        i
        for i in range(first if attribution.content is not None else 0, last)
        if not any(span.start <= words.starts[i] < span.end for span in apart)
    ]
    if len(every) < FEWEST:
        return None
    ranges = _ranges(words, every)
    tags = "".join(words.tags[i] for i in every)
    return Proposition(
        ranges=ranges,
        own=ranges,
        kind="saying",
        statement=_wording(text, words, every),
        low=tuple(words.low[i] for i in every),
        tags=tags,
        own_tags=tags,
        verb=words.low[attribution.cue[0]],
    )
