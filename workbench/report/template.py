"""The environment that every report template runs in: escaping on, and the same turns of phrase.

A writer adds what is its own: how a text is made harmless in its format, and its own filters.
"""

from collections.abc import Callable
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from workbench.report import phrases, wording
from workbench.report.inert import paragraphs
from workbench.wording import english_day, in_english

Filter = Callable[..., Any]


def environment(finalize: Callable[[object], object], **filters: Filter) -> Environment:
    """Return an environment in which *finalize* sees every value on its way into the page.

    Args:
        finalize: Makes a text harmless in the format at hand.
        **filters: Filters of the format's own; they win over the shared ones.
    """
    room = Environment(
        loader=PackageLoader("workbench.report"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    room.globals.update(wording=wording)
    room.filters.update(SHARED | filters)
    return room


def _said(reason: Any) -> str:  # noqa: ANN401  templates are not typed
    return in_english(reason)


SHARED: dict[str, Filter] = {
    "bounds": phrases.bounds_phrase,
    "checkers": phrases.checkers,
    "claim_words": phrases.claim_words,
    "clash_line": phrases.clash_line,
    "clock_time": phrases.clock_time,
    "date_phrase": phrases.date_phrase,
    "day": english_day,
    "extent": phrases.extent_phrase,
    "flag": phrases.flag_phrase,
    "interval": phrases.interval_phrase,
    "kept": phrases.kept_phrase,
    "language_name": phrases.language_name,
    "log_words": phrases.log_words,
    "paragraphs": paragraphs,
    "publication": phrases.publication_phrase,
    "quoted": phrases.quoted,
    "reasoning": phrases.reasoning,
    "restated": phrases.restated,
    "role": phrases.role_phrase,
    "said": _said,
    "scope": phrases.scope_phrase,
    "source_facts": phrases.source_facts,
    "speaker_name": phrases.speaker_name,
    "turns": phrases.turns,
}
