"""``workbench dates``: the dates of a text, what each means, and why."""

import sys
from pathlib import Path

import click

from workbench.cli.lines import Answer, Request, published_of, serve, text_of
from workbench.dates.answer import answer_dates


@click.command()
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--published", metavar="TIME", help="When it was published, such as 2017-05-18.")
@click.option("--jsonl", is_flag=True, help="Read requests and answer as JSON lines.")
def dates(file: Path | None, published: str | None, jsonl: bool) -> None:  # noqa: FBT001
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
    print_dates(answer({"text": source.text, "published": published})["dates"])


def answer(request: Request) -> Answer:
    """Answer one request ``{"text", "published"}`` with its dates."""
    return {"dates": answer_dates(text_of(request), published_of(request))}
