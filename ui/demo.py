"""What ``make run`` does: the window on a sample article, or the same job without a display."""

import sys
from pathlib import Path

from workbench.cli.demo import review_sample

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "sample_articles" / "scraped-wire-page-clock.txt"
FOLDER = ROOT / "build" / "demo"


def main() -> int:
    """Review the sample article and say where everything is."""
    report = review_sample(SAMPLE, FOLDER)
    print(f"\nThe review and its report are in {report.parent}.")  # noqa: T201  for a person
    return 0


if __name__ == "__main__":
    sys.exit(main())
