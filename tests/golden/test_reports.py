"""Whole reports compared as text.

After a change that is meant to show, write them anew and read the difference:
``make golden``.
"""

import os
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.unit.report.orvo import reviewed
from workbench.report.build import build_report
from workbench.report.to_html import to_html
from workbench.report.to_json import to_json
from workbench.report.to_markdown import to_markdown
from workbench.store.queries import article_records

FOLDER = Path(__file__).parent / "reports"
WRITERS = {"html": to_html, "md": to_markdown, "json": to_json}


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    with reviewed(tmp_path_factory.mktemp("review") / "orvo.factcheck") as file:
        (article,) = article_records(file.db)
        built = build_report(file, article.id, lambda: datetime(2026, 11, 13, 9, 0, tzinfo=UTC))
    # the head of the ledger vouches for ids that are drawn by lot
    making = replace(built.making, program="fact-check workbench", ledger="16:0f0f")
    # rows change whenever the review file gets another column
    return replace(built, making=making, log=tuple(replace(e, rows=()) for e in built.log))


def settled(words):
    """Return *words* with ids, some of which are drawn by lot, named in order instead."""
    seen = {}
    return re.sub(
        r"\b[0-9a-f]{16}\b", lambda match: seen.setdefault(match[0], f"id-{len(seen) + 1}"), words
    )


@pytest.mark.parametrize("ending", WRITERS)
def test_a_report_reads_as_it_did(report, ending):
    path = FOLDER / f"orvo.{ending}"
    words = settled(WRITERS[ending](report))
    if os.environ.get("GOLDEN") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_text(words, encoding="utf-8", newline="\n")
    assert words == path.read_text(encoding="utf-8")
