"""The environment that every report template runs in: escaping on, and the same turns of phrase.

A writer adds what is its own: how a text is made harmless in its format, and its own filters.
"""

import traceback
from collections.abc import Callable, Mapping
from typing import Any

from jinja2 import (
    ChoiceLoader,
    Environment,
    FunctionLoader,
    PackageLoader,
    StrictUndefined,
    TemplateSyntaxError,
)
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from workbench.report import phrases, suggested, wording
from workbench.report.inert import paragraphs
from workbench.wording import english_day, in_english

Filter = Callable[..., Any]


def environment(
    finalize: Callable[[object], object], own: Mapping[str, str] | None = None, **filters: Filter
) -> Environment:
    """Return an environment in which *finalize* sees every value on its way into the page.

    Args:
        finalize: Makes a text harmless in the format at hand.
        own: Templates of a newsroom's own, by name; they run in a sandbox, with those of the
            program beside them to import and include.
        **filters: Filters of the format's own; they win over the shared ones.
    """
    ours = PackageLoader("workbench.report")
    kind, loader = (
        (_Sandbox, ChoiceLoader([FunctionLoader(_named(own)), ours]))
        if own
        else (Environment, ours)
    )
    room = kind(
        loader=loader,
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


class _Sandbox(ImmutableSandboxedEnvironment):
    """A sandbox that multiplies numbers only: a text by a thousand millions fills the memory."""

    intercepted_binops = frozenset({"*", "**"})

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401
        if operator == "**" or not all(isinstance(one, int | float) for one in (left, right)):
            raise SecurityError("Templates multiply numbers only.")
        return super().call_binop(context, operator, left, right)


def _named(own: Mapping[str, str]) -> Callable[[str], tuple[str, str, None] | None]:
    """Return a loader under which a template is its own file, so that errors name it."""
    return lambda name: (own[name], name, None) if name in own else None


def broken_line(error: Exception, name: str) -> int:
    """Return the line of template *name* that *error* comes from, 0 if none is known."""
    if isinstance(error, TemplateSyntaxError):
        return error.lineno
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno or 0 for frame in frames if frame.filename == name]
    return lines[-1] if lines else 0


def _said(reason: Any) -> str:  # noqa: ANN401  templates are not typed
    return in_english(reason)


SHARED: dict[str, Filter] = {
    "bounds": phrases.bounds_phrase,
    "checkers": phrases.checkers,
    "claim_words": phrases.claim_words,
    "clash_line": phrases.clash_line,
    "clock_time": phrases.clock_time,
    "date_phrase": phrases.date_phrase,
    "earlier_reasons": phrases.earlier_reasons,
    "day": english_day,
    "extent": phrases.extent_phrase,
    "flag": phrases.flag_phrase,
    "interval": phrases.interval_phrase,
    "kept": phrases.kept_phrase,
    "language_name": phrases.language_name,
    "log_words": phrases.log_words,
    "numbers": phrases.numbers_phrase,
    "paragraphs": paragraphs,
    "publication": phrases.publication_phrase,
    "quoted": phrases.quoted,
    "reasoning": phrases.reasoning,
    "restated": phrases.restated,
    "role": phrases.role_phrase,
    "said": _said,
    "scope": phrases.scope_phrase,
    "source_facts": phrases.source_facts,
    "suggested": suggested.pieces,
    "suggestion_facts": suggested.facts,
    "suggestion_line": suggested.line,
    "speaker_name": phrases.speaker_name,
    "turns": phrases.turns,
}
