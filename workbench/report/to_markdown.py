"""A report as Markdown that reads well as plain text, too.

The template's own marks are the only markup: every text that goes into it is put on one line,
made inert and escaped, so that words from an article cannot become a heading, a link, an image,
HTML or a table cell.  Escapes are those of CommonMark; marks that wider dialects give a meaning
(tables, struck words, footnotes, formulas, mentions, bare addresses) are escaped as well.
"""

import re
from functools import cache

from jinja2 import Environment
from markupsafe import Markup

from workbench.report import phrases
from workbench.report.checks import printed_gaps
from workbench.report.inert import one_line
from workbench.report.records import records
from workbench.report.report import Report, Source
from workbench.report.signs import sign
from workbench.report.summary import coverage_phrase, summarise
from workbench.report.template import environment
from workbench.report.verdict_entries import Label

_MARKS = re.compile(r"[\\`*_{}\[\]|~^$@]|(?<=:)/(?=/)|(?<=www)\.", re.IGNORECASE)
_AT_START = re.compile(r"([#+=:%-])|(\d{1,9})([.)])")
_ADDRESS = re.compile(
    r"https?://[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?([/?#][a-z0-9._~:/?#@!$&()+,;=%-]*)?",
    re.IGNORECASE | re.ASCII,
)
"""Addresses that stay live: nothing in them can end a link, a table cell or a line."""

_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_BLANK_LINES = re.compile(r"\n{3,}")


def to_markdown(report: Report) -> str:
    """Return *report* as a Markdown document; write it to disk as UTF-8."""
    page = _templates().get_template("report.md.j2")
    summary = summarise(report)
    words = page.render(
        report=report,
        article=report.article,
        summary=summary,
        coverage=coverage_phrase(summary),
        gaps=printed_gaps(report),
        records=records(report),
    )
    return _BLANK_LINES.sub("\n\n", words).strip("\n") + "\n"


def escape(text: str) -> str:
    """Return *text* on one line, so that Markdown shows exactly these words and no markup."""
    words = "".join(_ENTITIES.get(char, char) for char in one_line(text))
    words = _MARKS.sub(lambda match: f"\\{match[0]}", words)
    return _AT_START.sub(_escape_start, words, count=1) if _AT_START.match(words) else words


def _escape_start(match: re.Match[str]) -> str:
    return f"\\{match[1]}" if match[1] else f"{match[2]}\\{match[3]}"


def _link(address: str) -> str | Markup:
    """Return an address as a link if it is made of :data:`_ADDRESS` alone, else as words."""
    return Markup(f"<{address}>") if _ADDRESS.fullmatch(address) else address  # noqa: S704


def _source_name(source: Source) -> str | Markup:
    """Return what a source goes by: its title, else where it is found, as a link if it is one."""
    return source.title or source.citation or _link(source.address)


def _verdict(label: Label | None) -> Markup:
    drawn, words = ("dots", "Not checked") if label is None else (label.sign, label.word)
    return Markup(f"{sign(drawn).character} **{escape(words) or '?'}**")  # noqa: S704


@cache
def _templates() -> Environment:
    return environment(
        _finalize,
        link=_link,
        quoted=lambda words: phrases.quoted(one_line(words)),
        source_name=_source_name,
        stance=lambda stance: sign(stance).character,
        verdict=_verdict,
    )


def _finalize(value: object) -> object:
    """Escape every text on its way into the document; our own markup passes."""
    if isinstance(value, str) and not isinstance(value, Markup):
        return Markup(escape(value))  # noqa: S704
    return value
