"""``workbench analyse``: all that stands in an article, for reading or as JSON lines."""

import sys
from pathlib import Path
from typing import Any

import click

from workbench.cli.answers import analysis_answer
from workbench.cli.limiting import LIMITS, limits_of
from workbench.cli.lines import Answer, Request, published_of, serve, text_of
from workbench.clock import system_clock
from workbench.dates.typed import read_moment
from workbench.errors import InvalidError
from workbench.worker import Worker


@click.command()
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--published", metavar="TIME", help="When it was published, such as 2017-05-18.")
@click.option("--encoding", metavar="NAME", help="Read FILE as this, over all guesses.")
@click.option("--jsonl", is_flag=True, help="Read requests and answer as JSON lines.")
@LIMITS
def analyse(
    file: Path | None,
    published: str | None,
    encoding: str | None,
    jsonl: bool,  # noqa: FBT001
    **given: Any,  # noqa: ANN401
) -> None:
    """Show what stands in an article: when it was written, its dates, its claims by rank.

    Reads FILE (text, HTML, Markdown, Word, PDF, RTF, a mail or a saved page), or requests
    {"id", "text"} or {"id", "path"} with --jsonl. Nothing is stored.
    """
    known = read_moment(published) if published else None
    with Worker(limits_of(given), clock=system_clock) as worker:
        if jsonl:
            serve(lambda request: _answer(worker, request), sys.stdin.buffer, sys.stdout.buffer)
            return
        if file is None:
            raise click.UsageError("Name the file to analyse, or add --jsonl.")
        # Drawing tables takes a library that answering lines should not wait for.
        from workbench.cli.tables import print_analysis  # noqa: PLC0415

        analysis = worker.analyse_file(file, encoding=encoding)
        print_analysis(analysis_answer(analysis, known), analysis.source.about.title or file.name)


def _answer(worker: Worker, request: Request) -> Answer:
    known = published_of(request)
    path = request.get("path")
    if path is None:
        return analysis_answer(worker.analyse_text(text_of(request)), known)
    if not isinstance(path, str) or "\0" in path:
        raise InvalidError("The path is not a file name.", hint='Give it as "path": "page.html".')
    return analysis_answer(worker.analyse_file(Path(path)), known)
