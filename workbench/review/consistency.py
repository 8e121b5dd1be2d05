"""Whether an article agrees with itself, under the timestamp that holds now.

Figures and names that come up again need only the text; days and lengths of time need what dates
come to, and move with the publication date.  All of it is worked out when it is asked for.
"""

from collections.abc import Sequence
from datetime import date

from workbench.claims.arithmetic import check_arithmetic
from workbench.claims.clashes import Consistency
from workbench.claims.date_repeats import find_date_repeats
from workbench.claims.dated import Dated, check_lengths
from workbench.claims.repeats import find_repeats
from workbench.dates.moment import parse_moment
from workbench.errors import InvalidError
from workbench.review.dates import EffectiveDate
from workbench.text.source import SourceText
from workbench.text.speech import split_story


def check_consistency(
    source: SourceText, dates: Sequence[EffectiveDate], anchor: str | None
) -> Consistency:
    """Return what *source* says more than once or works out, its *dates* read under *anchor*."""
    text = source.text
    sentences = split_story(source)
    expressions = [d.mention.expression for d in dates if d.mention.found]
    certain = [known for one in dates if (known := _certain(one)) is not None]
    lengths = tuple(check_lengths(text, sentences, certain, _day(anchor)))
    written = check_arithmetic(text, sentences, expressions)
    spans = {one.span for one in lengths}
    calculations = (*lengths, *(one for one in written if one.span not in spans))
    repeats = (
        *find_repeats(text, sentences, expressions, source.about.language),
        *find_date_repeats(text, sentences, certain),
    )
    return Consistency(
        tuple(sorted(repeats, key=lambda one: one.mentions[0].span)),
        tuple(sorted(calculations, key=lambda one: one.span)),
    )


def _certain(found: EffectiveDate) -> Dated | None:
    """Return the days of a date that leaves no doubt and no open end."""
    sure = found.by_reviewer or (found.computed.flag is None and found.computed.mod is None)
    if found.computed.kind not in {"DATE", "TIME"} or not sure:
        return None
    if found.earliest is None or found.latest is None:
        return None
    try:
        first = date.fromisoformat(found.earliest[:10])
        last = date.fromisoformat(found.latest[:10])
    except ValueError:
        return None
    return Dated(found.mention.expression.span, first, last) if first <= last else None


def _day(anchor: str | None) -> date | None:
    """Return the day of the timestamp where it is known to the day."""
    try:
        moment = parse_moment(anchor) if anchor else None
    except InvalidError:
        return None
    if moment is None or moment.day is None:
        return None
    return moment.first_day()
