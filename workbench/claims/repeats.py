"""The same fact twice: figures and names that come up again, and whether they agree.

An article says its main facts several times: in the title, under the picture, in the text.  What
differs is shown side by side; who is right is for the reviewer to say.
"""

from collections.abc import Sequence

from workbench.claims.figure_repeats import find_figure_repeats
from workbench.claims.findings import Repeat
from workbench.claims.spellings import find_spellings
from workbench.dates.expression import TimeExpression
from workbench.text.sentences import Sentence

COUNTED_IN = frozenset({"", "en"})
"""Languages whose numbers and units are read; a text that tells of none counts as English."""


def find_repeats(
    text: str,
    sentences: Sequence[Sentence],
    expressions: Sequence[TimeExpression],
    language: str = "",
) -> tuple[Repeat, ...]:
    """Return the facts that title, captions and body name more than once, in reading order.

    *language* is the ISO 639 code of the text, with or without a country.
    """
    repeats = [*find_spellings(text, sentences, language)]
    if language[:2].lower() in COUNTED_IN:
        times = [e for e in expressions if e.kind in {"DATE", "TIME"}]
        repeats.extend(find_figure_repeats(text, sentences, times))
    return tuple(sorted(repeats, key=lambda one: one.mentions[0].span))
