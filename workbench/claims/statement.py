"""Write out what a clause states as a sentence that can be read by itself.

The ranges of a claim are the article's own words; the statement puts its subject before them and
turns "which", "where" and ", killing" into what they stand for.  Where the right form is not
certain the words are left as they are: a clumsy statement is better than a wrong one.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from workbench.text.tagging import Words
from workbench.text.tags import FINITE

PAST_OF = {
    "killing": "killed",
    "wounding": "wounded",
    "injuring": "injured",
    "hurting": "hurt",
    "destroying": "destroyed",
    "damaging": "damaged",
    "sinking": "sank",
    "burning": "burned",
    "burying": "buried",
    "flooding": "flooded",
    "trapping": "trapped",
    "displacing": "displaced",
    "hitting": "hit",
    "striking": "struck",
    "forcing": "forced",
    "accusing": "accused",
    "blaming": "blamed",
    "arresting": "arrested",
    "detaining": "detained",
    "seizing": "seized",
    "taking": "took",
    "winning": "won",
    "losing": "lost",
    "beating": "beat",
    "becoming": "became",
    "breaking": "broke",
    "reaching": "reached",
    "scoring": "scored",
    "finishing": "finished",
    "receiving": "received",
    "raising": "raised",
    "bringing": "brought",
    "costing": "cost",
}
"""The past of verbs whose "-ing" behind a comma tells what the subject of the sentence did."""

ALL_OF_IT = "which-all"
"""The grammar's name for a word that stands for all that was said before, as "lo que" does."""

_AGE = re.compile(r", \d{1,3}$")
Wording = Callable[[Sequence[int]], str]


@dataclass(frozen=True, slots=True)
class Phrases:
    """The words one language puts between a subject and what is said of it.

    ``whose`` and ``where`` hold ``{subject}`` and ``{rest}``; ``past_of`` gives the past of the
    verb form that follows a comma (", killing").
    """

    this: str
    one_is: str
    many_are: str
    born: str
    whose: str
    where: str
    past_of: Mapping[str, str]


ENGLISH = Phrases(
    "This", "is", "are", "was born", "{subject}’s {rest}", "In {subject}, {rest}", PAST_OF
)


_SPANISH = Phrases("Esto", "es", "son", "nació", "{subject}, {own}", "En {subject}, {rest}", {})
_BY_LANGUAGE = {"es": _SPANISH}


def statement_of(
    words: Words, kind: str, own: list[int], shared: list[int], wording: Wording, *, past: bool
) -> str:
    """Return the statement of a clause from its own words and those of its subject.

    *wording* writes out the words of these numbers; *past* says that the clause it hangs on
    tells of the past in the active voice.
    """
    phrases = _BY_LANGUAGE.get(words.language, ENGLISH)
    backward = phrases.this if _refers_back(words, kind, own) else ""
    subject = _AGE.sub("", wording(shared)) or backward
    if not subject:
        statement = wording(own)
    elif kind == "apposition" and len(own) == 1 and words.tags[own[0]] == "N":
        statement = f"{subject}, {wording(own)}"  # "Ana Ruiz, nurse": no sentence without "a"
    elif kind == "apposition":
        plural = words.tags[shared[-1]] == "N" and words.low[shared[-1]].endswith("s")
        statement = f"{subject} {phrases.many_are if plural else phrases.one_is} {wording(own)}"
    elif kind == "participle":
        past_of = phrases.past_of if past else {}
        statement = f"{subject}{_of_participle(words, own, wording, phrases.born, past_of)}"
    elif kind == "relative":
        statement = _of_relative(words, own, subject, wording, phrases)
    else:
        statement = f"{subject} {wording(own)}"
    return statement[:1].upper() + statement[1:]


def _refers_back(words: Words, kind: str, own: list[int]) -> bool:
    """Tell whether "which" stands for all that was said before."""
    return kind == "relative" and words.low[own[0]] in {"which", ALL_OF_IT}


def _of_participle(
    words: Words, own: list[int], wording: Wording, born: str, past_of: Mapping[str, str]
) -> str:
    """Return what goes on behind the subject."""
    first = words.low[own[0]]
    if first == "born":
        return f" {born} {wording(own[1:])}"
    verb = past_of.get(first, "")
    if verb and len(own) > 1:
        return f" {verb} {wording(own[1:])}"
    said = wording(own)
    return f", {said[:1].lower()}{said[1:]}"


def _of_relative(
    words: Words, own: list[int], subject: str, wording: Wording, phrases: Phrases
) -> str:
    """Put the subject where "which", "whose", "where" or "in which" stands."""
    at = next((n for n, i in enumerate(own[:4]) if words.tags[i] == "W"), 0)
    word, rest = words.low[own[at]], own[at + 1 :]
    if not rest:
        return f"{subject}, {wording(own)}"
    if at:
        comma = "," if words.tags[own[0]] == "I" else ""
        return f"{wording(own[:at])} {subject}{comma} {wording(rest)}"
    if "C" in (words.tags[i - 1] for i in rest if words.low[i] == word):
        return f"{subject}, {wording(own)}"  # "where … and where …" hangs on the name twice
    if word == "whose":
        return phrases.whose.format(subject=subject, own=wording(own), rest=wording(rest))
    if word == "where":
        return phrases.where.format(subject=subject, rest=wording(rest))
    verb = next((words.tags[i] for i in rest if words.tags[i] != "R"), "")
    return f"{subject} {wording(rest)}" if verb in FINITE else f"{subject}, {wording(own)}"
