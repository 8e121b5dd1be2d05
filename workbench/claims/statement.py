"""Write out what a clause states as a sentence that can be read by itself.

The ranges of a claim are the article's own words; the statement puts its subject before them and
turns "which", "where" and ", killing" into what they stand for.  Where the right form is not
certain the words are left as they are: a clumsy statement is better than a wrong one.
"""

import re
from collections.abc import Callable, Sequence

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

_AGE = re.compile(r", \d{1,3}$")
Wording = Callable[[Sequence[int]], str]


def statement_of(
    words: Words, kind: str, own: list[int], shared: list[int], wording: Wording, *, past: bool
) -> str:
    """Return the statement of a clause from its own words and those of its subject.

    *wording* writes out the words of these numbers; *past* says that the clause it hangs on
    tells of the past in the active voice.
    """
    subject = _AGE.sub("", wording(shared)) or ("This" if _refers_back(words, kind, own) else "")
    if not subject:
        statement = wording(own)
    elif kind == "apposition" and len(own) == 1 and words.tags[own[0]] == "N":
        statement = f"{subject}, {wording(own)}"  # "Ana Ruiz, nurse": no sentence without "a"
    elif kind == "apposition":
        plural = words.tags[shared[-1]] == "N" and words.low[shared[-1]].endswith("s")
        statement = f"{subject} {'are' if plural else 'is'} {wording(own)}"
    elif kind == "participle":
        statement = _of_participle(words, own, subject, wording, past=past)
    elif kind == "relative":
        statement = _of_relative(words, own, subject, wording)
    else:
        statement = f"{subject} {wording(own)}"
    return statement[:1].upper() + statement[1:]


def _refers_back(words: Words, kind: str, own: list[int]) -> bool:
    """Tell whether "which" stands for all that was said before."""
    return kind == "relative" and words.low[own[0]] == "which"


def _of_participle(
    words: Words, own: list[int], subject: str, wording: Wording, *, past: bool
) -> str:
    first = words.low[own[0]]
    if first == "born":
        return f"{subject} was born {wording(own[1:])}"
    verb = PAST_OF.get(first, "")
    if past and verb and len(own) > 1:
        return f"{subject} {verb} {wording(own[1:])}"
    said = wording(own)
    return f"{subject}, {said[:1].lower()}{said[1:]}"


def _of_relative(words: Words, own: list[int], subject: str, wording: Wording) -> str:
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
        return f"{subject}’s {wording(rest)}"
    if word == "where":
        return f"In {subject}, {wording(rest)}"
    verb = next((words.tags[i] for i in rest if words.tags[i] != "R"), "")
    return f"{subject} {wording(rest)}" if verb in FINITE else f"{subject}, {wording(own)}"
