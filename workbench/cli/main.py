"""The ``workbench`` command and its subcommands.

A subcommand's module is imported only when that subcommand runs: whoever pipes an archive
through ``workbench dates`` should not wait for the database, the HTML libraries or Qt.
"""

import sys
from importlib import import_module

import click

from workbench import __version__
from workbench.errors import WorkbenchError

# name -> (module:function, the line that --help shows)
COMMANDS = {
    "analyse": ("workbench.cli.analyse:analyse", "Show what stands in an article: dates, claims."),
    "add": ("workbench.cli.adding:add", "Add articles to a review file."),
    "draft": ("workbench.cli.drafting:draft", "Put a new version in an article's place."),
    "remove": ("workbench.cli.removing:remove", "Take an article out of a review file."),
    "purge": ("workbench.cli.purging:purge", "Erase an article for good."),
    "merge": ("workbench.cli.merging:merge", "Bring a colleague's review file in."),
    "show": ("workbench.cli.reporting:show", "Show what a review file holds."),
    "set-date": ("workbench.cli.reviewing:set_date", "Say when an article was published."),
    "verdict": ("workbench.cli.reviewing:verdict", "Record the verdict on a claim."),
    "evidence": ("workbench.cli.reviewing:evidence", "Attach a source to a claim."),
    "capture": ("workbench.cli.capturing:capture", "Keep what a source looks like now."),
    "warc": ("workbench.cli.capturing:warc", "Write the captures of a review as a WARC file."),
    "rules": ("workbench.cli.checking:rules", "Set the house rules of a review."),
    "check": ("workbench.cli.checking:check", "Say what claims lack and where checkers differ."),
    "central": ("workbench.cli.checking:central", "Mark a claim as central."),
    "contact": ("workbench.cli.checking:contact", "Note who was asked about a claim."),
    "waive": ("workbench.cli.checking:waive", "Let a claim do without a house rule."),
    "adjudicate": ("workbench.cli.checking:adjudicate", "Settle what two checkers differ on."),
    "sign": ("workbench.cli.signing:sign", "Sign off on an article, or see who has."),
    "ask": ("workbench.cli.asking:ask", "Put a question about a claim to somebody."),
    "answer": ("workbench.cli.talking:answer", "Note the answer to a question."),
    "questions": ("workbench.cli.asking:questions", "List the open questions, by person."),
    "comment": ("workbench.cli.talking:comment", "Say something about a claim to colleagues."),
    "suggest": ("workbench.cli.suggesting:suggest", "Suggest other wording for a claim's words."),
    "correction": ("workbench.cli.talking:correction", "Note a complaint and what came of it."),
    "talk": ("workbench.cli.talking:talk", "Show what was said and done about a claim."),
    "assign": ("workbench.cli.planning:assign", "Give a claim to somebody, until a day."),
    "state": ("workbench.cli.planning:state", "Say that a claim is in progress, or withdrawn."),
    "scale": ("workbench.cli.asking:scale", "Choose or make the scale of verdicts."),
    "search": ("workbench.cli.searching:search_", "Look for words in review files."),
    "seen": ("workbench.cli.seeing:seen", "Name claims checked before that a text repeats."),
    "facts": ("workbench.cli.remembering:facts", "List or keep facts that stand."),
    "import": ("workbench.cli.importing:import_", "Take in claims that were checked elsewhere."),
    "imported": ("workbench.cli.importing:imported", "List imports, their warnings, or give back."),
    "undo": ("workbench.cli.reviewing:undo", "Take back the latest edit."),
    "redo": ("workbench.cli.reviewing:redo", "Do again what was undone last."),
    "log": ("workbench.cli.ledger:log", "Print who did what and when, of a claim or of all."),
    "verify": (
        "workbench.cli.verifying:verify",
        "Look whether a review file is as its ledger says.",
    ),
    "report": ("workbench.cli.reporting:report", "Write the report on an article."),
    "replay": ("workbench.cli.replaying:replay", "Restore the review in a replay pack."),
    "dates": ("workbench.cli.dates:dates", "Show the dates of a text and what they mean."),
    "sentences": ("workbench.cli.sentences:sentences", "Split texts into sentences (JSON lines)."),
    "rank": ("workbench.cli.sentences:rank", "Score how much sentences deserve checking."),
}


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
