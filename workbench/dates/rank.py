"""Rank the places where an article may say when it was written."""

from workbench.dates.expression import TimeExpression
from workbench.dates.timestamps import Dating
from workbench.text.source import SourceText


def find_timestamps(source: SourceText, expressions: tuple[TimeExpression, ...]) -> Dating:
    """Return all candidates for the time of writing, the trusted one if any, and bounds."""
    del source, expressions
    return Dating()
