"""The pipeline on one page: a source text in, everything the program finds in it out.

Pure: the same text gives the same analysis for ever; no file, no clock, no network.  The
result pickles, so an analysis may run in another process or on another machine.
"""

from dataclasses import dataclass

from workbench.claims.claim import Claim
from workbench.claims.findings import Calculation, Repeat, SetAside
from workbench.dates.expression import TimeExpression
from workbench.dates.timestamps import Dating
from workbench.text.sentences import Sentence
from workbench.text.source import SourceText

ANALYSIS_VERSION = "4"
"""Changes whenever the same text may give another result."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that was found in one source text, in reading order."""

    source: SourceText
    dating: Dating
    sentences: tuple[Sentence, ...]
    expressions: tuple[TimeExpression, ...]
    claims: tuple[Claim, ...]
    set_aside: tuple[SetAside, ...] = ()
    repeats: tuple[Repeat, ...] = ()
    calculations: tuple[Calculation, ...] = ()
    version: str = ANALYSIS_VERSION


def analyse(source: SourceText) -> Analysis:
    """Find what *source* says of time, its claims, and the facts it repeats or works out."""
    # The stages and their lexicons take long to load.  The window only ever holds results, since
    # a worker process does the work, and starts in half the time without them.
    from workbench.claims.arithmetic import check_arithmetic  # noqa: PLC0415
    from workbench.claims.pick import pick_claims  # noqa: PLC0415
    from workbench.claims.repeats import find_repeats  # noqa: PLC0415
    from workbench.dates.find import find_times  # noqa: PLC0415
    from workbench.dates.rank import find_timestamps  # noqa: PLC0415
    from workbench.text.speech import find_sentences  # noqa: PLC0415

    sentences = find_sentences(source)
    expressions = find_times(source, sentences)
    dating = find_timestamps(source, expressions)
    picked = pick_claims(source, sentences, expressions)
    return Analysis(
        source,
        dating,
        sentences,
        expressions,
        picked.claims,
        set_aside=picked.set_aside,
        repeats=find_repeats(source.text, sentences, expressions, source.about.language),
        calculations=check_arithmetic(source.text, sentences, expressions),
    )
