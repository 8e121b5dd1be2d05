"""``workbench dates``: the dates of a text, what each means, and why."""

import sys
from pathlib import Path

import click

from workbench.cli.lines import Answer, Request, published_of, serve, text_of
from workbench.dates.answer import answer_each


@click.command()
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--published", metavar="TIME", help="When it was published, such as 2017-05-18.")
@click.option("--language", metavar="CODE", help="The language of the text: en or es.")
@click.option("--jsonl", is_flag=True, help="Read requests and answer as JSON lines.")
def dates(
    file: Path | None,
    published: str | None,
    language: str | None,
    jsonl: bool,  # noqa: FBT001
) -> None:
    """Show the dates of a text, what each means and why.

    Reads FILE, or standard input. Relative dates ("on Monday") are worked out from --published
    and stay unresolved without it.
    """
    if jsonl:
        serve(answer, sys.stdin.buffer, sys.stdout.buffer)
        return
    # Drawing tables and reading files takes libraries that answering lines should not wait for.
    from workbench.cli.tables import print_dates  # noqa: PLC0415
    from workbench.intake.load import read_bytes, read_file  # noqa: PLC0415

    source = read_bytes(sys.stdin.buffer.read()) if file is None else read_file(file)
    spoken = language or source.about.language
    request = {"text": source.text, "published": published, "language": spoken}
    print_dates(answer(request)["dates"])


def answer(request: Request) -> Answer:
    """Answer one request ``{"text", "published", "language"?}`` with its dates."""
    language = request.get("language")
    spoken = language if isinstance(language, str) else ""
    return {"dates": answer_each(text_of(request), published_of(request), spoken)}
