"""A report as one HTML page that needs nothing else: no script, no font, no request.

The page is made by Jinja2 with escaping always on, and every text that goes into it is made
inert first, so nothing from an article, a source or a note can become markup or turn the page
round.  It reads in light and dark, and prints in light.
"""

from functools import cache

from jinja2 import Environment
from markupsafe import Markup

from workbench.report import palette, phrases, signs
from workbench.report.checks import printed_gaps
from workbench.report.inert import inert, one_line
from workbench.report.outcome import PLAIN, Wishes
from workbench.report.records import records
from workbench.report.report import Report
from workbench.report.summary import coverage_phrase, summarise
from workbench.report.template import environment
from workbench.report.timeline_svg import timeline_svg
from workbench.report.to_claimreview import claim_reviews, is_page, snippets


def to_html(report: Report, wishes: Wishes = PLAIN) -> str:
    """Return *report* as a whole HTML page; write it to disk as UTF-8.

    A public copy for a page whose address is known carries its ClaimReviews.
    """
    page = templates().get_template("report.html.j2")
    summary = summarise(report)
    return page.render(
        report=report,
        summary=summary,
        coverage=coverage_phrase(summary),
        records=records(report),
        timeline=Markup(timeline_svg(report, links=True)),  # noqa: S704  escaped where it is made
        gaps=printed_gaps(report),
        language=phrases.language_tag(report.article.language),
        direction=phrases.direction(report.article.language),
        claim_reviews=_claim_reviews(report, wishes),
    )


def _claim_reviews(report: Report, wishes: Wishes) -> Markup:
    if report.scope.audience != "public" or not is_page(wishes.page):
        return Markup()
    return Markup(snippets(claim_reviews(report, wishes)))  # noqa: S704  escaped where it is made


@cache
def templates() -> Environment:
    """Return the environment that every HTML template runs in."""
    room = environment(_finalize, one_line=one_line, web_address=phrases.web_address)
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
