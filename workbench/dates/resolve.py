"""Work out what time expressions mean, under an anchor or without one."""

from workbench.dates.expression import DateRange, TimeExpression
from workbench.dates.moment import Moment


def resolve(
    text: str, expressions: tuple[TimeExpression, ...], anchor: Moment | None
) -> tuple[DateRange, ...]:
    """Return what each of *expressions* means in an article written at *anchor*, in their order."""
    del text, anchor
    return tuple(DateRange(e.span, e.kind, None, flag="unresolved") for e in expressions)
