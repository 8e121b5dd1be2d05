"""Whose word one proposition of a sentence is.

A sentence may hand the word to several people ("Ortiz said …, but Patel said …") or speak half
for itself ("The broadcasts began on 10 August and the South says they will go on"), so every
proposition is asked by itself.
"""

from collections.abc import Sequence

from workbench.claims.propositions import Proposition
from workbench.text.attribution import Attribution
from workbench.text.sentences import Sentence
from workbench.text.span import Span
from workbench.text.tagging import Words


def attribution_of(
    words: Words, attributions: Sequence[Attribution], proposition: Proposition
) -> Attribution | None:
    """Return who answers for a proposition, if anybody.

    Of several sources it is the one whose statement began last.
    """
    kind, start = proposition.kind, proposition.own[0].start
    if kind == "saying":
        return attributions[-1] if attributions else None
    best, begun = None, -1
    for one in attributions:
        if one.content is None and one.verb and not _trails(words, one):
            cue = words.span(*one.cue)
            if kind in {"main", "joined"} and any(span.holds(cue) for span in proposition.own):
                best = one  # "Hale has denied the charges": the act itself
            continue
        first = _begins(words, one)
        if first is None or first <= begun or words.starts[first] > start:
            continue
        if start > words.starts[one.cue[0]] and not _goes_on(words, one, kind, start):
            continue
        best, begun = one, first
    return best


def speaker_of(words: Words, sentence: Sentence, one: Attribution | None) -> Span | None:
    """Return the words that name the speaker: of the attribution, else of the quotation."""
    if one is not None:
        return words.span(*one.source)
    return sentence.speaker if sentence.source is None or sentence.voice == "quoted" else None


def _trails(words: Words, one: Attribution) -> bool:
    """Tell whether the words of saying stand behind, or inside, what is said."""
    first = min(one.source[0], one.cue[0])
    return first > 1 and words.tags[first - 1] in ',"'


def _goes_on(words: Words, one: Attribution, kind: str, start: int) -> bool:
    """Tell whether what stands behind the words of saying is still said by the same source.

    It is in "…, she said, and …"; it is not in "…, a spokesman said, a day after the water …",
    nor outside the quotation in '"…," she said, and left'.
    """
    if one.content is not None or not one.verb:
        return one.content is not None or one.cue[0] == 0
    if kind in {"circumstance", "apposition"}:
        return False
    first = min(one.source[0], one.cue[0])
    if '"' not in words.tags[max(0, first - 2) : first]:
        return True
    marks = (i for i, tag in enumerate(words.tags) if tag == '"' and words.starts[i] <= start)
    return sum(1 for _ in marks) % 2 == 1


def _begins(words: Words, one: Attribution) -> int | None:
    """Return the number of the first word of what *one* answers for."""
    if one.content is not None:
        return min(one.content, len(words.starts) - 1)
    if not one.verb and one.cue[0] == 0:
        return None if one.source[1] >= len(words.starts) else one.source[1]
    return 0
