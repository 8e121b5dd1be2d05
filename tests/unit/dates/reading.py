"""What the tests of the dates engine share: find and resolve the phrases of a text."""

from workbench.dates.find import find_in
from workbench.dates.moment import parse_moment
from workbench.dates.resolve import resolve
from workbench.text.span import Span


def read(text, published=None):
    """Return what the engine makes of every time phrase of *text*, in reading order."""
    anchor = parse_moment(published) if published else None
    return resolve(text, find_in(text, [Span(0, len(text))]), anchor)


def phrases(text, published=None):
    """Return the marked words of *text*."""
    return [found.span.of(text) for found in read(text, published)]


def values(text, published=None):
    """Return the marked words of *text* and their TIMEX3 values."""
    return [(found.span.of(text), found.value) for found in read(text, published)]


def only(text, published=None):
    """Return the one date of *text*."""
    (found,) = read(text, published)
    return found


def bounds(found):
    """Return the first and last moment a date can mean."""
    return found.earliest, found.latest
