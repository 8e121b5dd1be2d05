"""The ``workbench`` command and its subcommands.

A subcommand's module is imported only when that subcommand runs: whoever pipes an archive
through ``workbench dates`` should not wait for the database, the HTML libraries or Qt.
"""

import sys
from importlib import import_module

import click

from workbench import __version__
from workbench.cli.commands import COMMANDS
from workbench.errors import WorkbenchError


class LazyGroup(click.Group):
    """A group that knows its commands by name and imports them on demand."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return the names in the order a review goes."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import the command asked for."""
        if cmd_name not in COMMANDS:
            return None
        module, _, function = COMMANDS[cmd_name][0].partition(":")
        command: click.Command = getattr(import_module(module), function)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands with their lines, without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, COMMANDS[name][1]) for name in self.list_commands(ctx)])


EPILOG = """
\b
A review from the shell:
  workbench analyse story.html
  workbench add review.factcheck story.html
  workbench add review.factcheck --address https://example.org/story
  workbench show review.factcheck
  workbench set-date review.factcheck 1 2017-05-18
  workbench verdict review.factcheck 3 true --reasons "Confirmed by the ministry."
  workbench evidence review.factcheck 3 https://example.org/report --stance supports
  workbench report review.factcheck --format html --out report.html

Without a subcommand the window opens: workbench [FILE]...
"""


@click.group(cls=LazyGroup, epilog=EPILOG, context_settings={"max_content_width": 100})
@click.version_option(__version__, prog_name="workbench")
def cli() -> None:
    """Check articles: dates, claims, verdicts, evidence, reports."""


def run(arguments: list[str]) -> int:
    """Run a subcommand and return its exit code: 0 done, 1 refused, 2 misused.

    Trouble a person can mend is one line on standard error.
    """
    try:
        result = cli.main(arguments, prog_name="workbench", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        print("workbench: stopped.", file=sys.stderr)  # noqa: T201
        return 130
    except BrokenPipeError:
        # Whoever read our output has read enough ("| head"); Python must not flush into it again.
        sys.stdout = None
        return 0
    except WorkbenchError as error:
        print(f"workbench: {one_line(str(error))}", file=sys.stderr)  # noqa: T201
        return 1
    return result if isinstance(result, int) else 0


def one_line(words: str) -> str:
    """Return *words* without line breaks or other characters that a terminal obeys."""
    return "".join(char if char.isprintable() else " " for char in words)
