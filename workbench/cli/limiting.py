"""Options that bound how much time and memory one article may cost."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import click

from workbench.intake.limits import DEFAULT_LIMITS, Limits

Decorated = TypeVar("Decorated", bound=Callable[..., Any])

# option, unit of it in the unit of the limit, what it is for
OPTIONS = (
    ("seconds", 1.0, DEFAULT_LIMITS.seconds, "Seconds reading one article may take."),
    ("memory", 1 << 20, DEFAULT_LIMITS.memory, "Megabytes of memory it may take."),
    ("size", 1_000_000, DEFAULT_LIMITS.size, "Megabytes it may be long."),
)


def LIMITS(command: Decorated) -> Decorated:  # noqa: N802  stands among options
    """Add --max-seconds, --max-memory and --max-size to a command."""
    for name, unit, default, words in reversed(OPTIONS):
        option = click.option(
            f"--max-{name}",
            type=click.FloatRange(min=0, min_open=True, max=1_000_000),
            default=default / unit,
            show_default=True,
            envvar=f"WORKBENCH_MAX_{name.upper()}",
            help=words,
        )
        command = option(command)
    return command


def limits_of(given: Mapping[str, Any]) -> Limits:
    """Return the limits that the options in *given* ask for."""
    return Limits(
        seconds=given["max_seconds"],
        memory=int(given["max_memory"] * (1 << 20)),
        size=int(given["max_size"] * 1_000_000),
    )
