"""A report as one HTML page that needs nothing else: no script, no font, no request.

The page is made by Jinja2 with escaping always on, and every text that goes into it is made
inert first, so nothing from an article, a source or a note can become markup or turn the page
round.  It reads in light and dark, and prints in light.
"""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from workbench.report import palette, phrases, signs, wording
from workbench.report.checks import find_gaps
from workbench.report.inert import inert, one_line, paragraphs
from workbench.report.report import Report
from workbench.report.summary import summarise
from workbench.wording import english_day, say


def to_html(report: Report) -> str:
    """Return *report* as a whole HTML page; write it to disk as UTF-8."""
    page = _templates().get_template("report.html.j2")
    return page.render(
        report=report,
        summary=summarise(report),
        gaps=find_gaps(report),
        language=phrases.language_tag(report.article.language),
        direction=phrases.direction(report.article.language),
    )


@cache
def _templates() -> Environment:
    room = Environment(
        loader=PackageLoader("workbench.report"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    room.globals.update(
        sign=signs.use,
        sign_definitions=signs.definitions,
        light=palette.declarations(dark=False),
        dark=palette.declarations(dark=True),
        wording=wording,
    )
    room.filters.update(
        bounds=phrases.bounds_phrase,
        checkers=phrases.checkers,
        clock_time=phrases.clock_time,
        date_phrase=phrases.date_phrase,
        day=english_day,
        flag=phrases.flag_phrase,
        interval=phrases.interval_phrase,
        language_name=phrases.language_name,
        log_words=phrases.log_words,
        one_line=one_line,
        paragraphs=paragraphs,
        publication=phrases.publication_phrase,
        quoted=phrases.quoted,
        reasoning=phrases.reasoning,
        restated=phrases.restated,
        role=phrases.role_phrase,
        said=lambda reason: say(reason, wording.SENTENCES),
        turns=phrases.turns,
        web_address=phrases.web_address,
    )
    return room


def _finalize(value: object) -> object:
    """Make every text inert on its way into the page; our own markup passes."""
    return inert(value) if isinstance(value, str) and not isinstance(value, Markup) else value
