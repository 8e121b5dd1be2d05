"""A report as one HTML page that needs nothing else: no script, no font, no request.

The page is made by Jinja2 with escaping always on, and every text that goes into it is made
inert first, so nothing from an article, a source or a note can become markup or turn the page
round.  It reads in light and dark, and prints in light.
"""

from functools import cache

from jinja2 import Environment, Template
from markupsafe import Markup

from workbench.report import palette, phrases, signs
from workbench.report.checks import printed_gaps
from workbench.report.house import HTML, House, broken
from workbench.report.inert import inert, one_line
from workbench.report.outcome import PLAIN, Wishes
from workbench.report.records import records
from workbench.report.report import Report
from workbench.report.summary import coverage_phrase, summarise
from workbench.report.template import broken_line, environment
from workbench.report.timeline_svg import timeline_svg
from workbench.report.to_claimreview import claim_reviews, is_page, snippets

LARGEST_PAGE = 200_000_000
"""Letters a newsroom's own template may make."""


def to_html(report: Report, wishes: Wishes = PLAIN) -> str:
    """Return *report* as a whole HTML page; write it to disk as UTF-8.

    A public copy for a page whose address is known carries its ClaimReviews.
    """
    house, summary = wishes.house, summarise(report)
    told = {
        "report": report,
        "summary": summary,
        "coverage": coverage_phrase(summary),
        "records": records(report),
        "timeline": Markup(timeline_svg(report, links=True)),  # noqa: S704  escaped in there
        "gaps": printed_gaps(report),
        "language": phrases.language_tag(report.article.language),
        "direction": phrases.direction(report.article.language),
        "claim_reviews": _claim_reviews(report, wishes),
        "house": house,
        "light": palette.declarations(house.palette, dark=False),
        "dark": palette.declarations(house.palette, dark=True),
    }
    return _own_page(house, told) if house.html else _page().render(told)


def _page() -> Template:
    return templates().get_template(HTML)


def _own_page(house: House, told: dict[str, object]) -> str:
    """Return the page that a newsroom's own template makes, in a sandbox and bounded in size."""
    made: list[str] = []
    size = 0
    try:
        for piece in _environment({HTML: house.html}).get_template(HTML).generate(told):
            size += len(piece)
            if size > LARGEST_PAGE:
                break
            made.append(piece)
    except Exception as error:  # whatever a template of others does, it is a fault in it
        why = f"{type(error).__name__}: {error}"
        raise broken(HTML, broken_line(error, HTML), why) from error
    if size > LARGEST_PAGE:
        raise broken(HTML, 0, f"it makes a page of more than {LARGEST_PAGE:,} letters.")
    return "".join(made)


def _claim_reviews(report: Report, wishes: Wishes) -> Markup:
    if report.scope.audience != "public" or not is_page(wishes.page):
        return Markup()
    return Markup(snippets(claim_reviews(report, wishes)))  # noqa: S704  escaped where it is made


@cache
def templates() -> Environment:
    """Return the environment that every HTML template runs in."""
    return _environment()


def _environment(own: dict[str, str] | None = None) -> Environment:
    room = environment(_finalize, own, one_line=one_line, web_address=phrases.web_address)
    room.globals.update(
        sign=signs.use,
        sign_definitions=signs.definitions,
        light=palette.declarations(dark=False),
        dark=palette.declarations(dark=True),
    )
    return room


def _finalize(value: object) -> object:
    """Make every text inert on its way into the page; our own markup passes."""
    return inert(value) if isinstance(value, str) and not isinstance(value, Markup) else value
