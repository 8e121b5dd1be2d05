"""A whole review from the shell, from article to report, for a machine without a display."""

import shlex
import sys
from pathlib import Path

from workbench.cli.main import run
from workbench.store.file import ReviewFile
from workbench.store.queries import article_records, claim_records

PUBLISHED = "20 May 2022"
"""The day the sample's story was written, which only its reviewer knows."""

REASONS = "The river authority's log gives both figures."
BY = ("--by", "Demo Reviewer")
SAYING = ("--stance", "supports", "--primary", "--quote", "3 Oct: two dead, 400 without power.")
SOURCE = "https://example.org/river-authority/log-2019-10"


def review_sample(article: Path, folder: Path) -> Path:
    """Review *article* in *folder*, showing each command, and return the report's path."""
    folder.mkdir(parents=True, exist_ok=True)
    review, report = folder / "demo.factcheck", folder / "report.html"
    review.unlink(missing_ok=True)
    _do("analyse", str(article))
    _do("add", str(review), str(article), *BY)
    _do("set-date", str(review), "1", PUBLISHED, "--reason", "Said by the author.", *BY)
    claim = _weightiest_claim(review)
    _do("verdict", str(review), claim, "true", "--reasons", REASONS, *BY)
    _do("evidence", str(review), claim, SOURCE, *SAYING, *BY)
    _do("show", str(review))
    _do("report", str(review), "--out", str(report))
    return report


def _do(*arguments: str) -> None:
    print(f"\n$ workbench {shlex.join(arguments)}", flush=True)  # noqa: T201  for a person
    if code := run(list(arguments)):
        sys.exit(code)


def _weightiest_claim(review: Path) -> str:
    """Return the number of the claim that deserves checking most."""
    with ReviewFile.open(review, read_only=True) as file:
        claims = claim_records(file.db, article_records(file.db)[0].id)
        return str(max(claims, key=lambda claim: claim.score or 0).number)
