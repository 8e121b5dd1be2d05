"""What ``make run`` does: the window on a sample article, or the same job without a display."""

import os
import subprocess
import sys
from pathlib import Path

from workbench.cli.demo import review_sample

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "sample_articles" / "scraped-wire-page-clock.txt"
FOLDER = ROOT / "build" / "demo"
WINDOW = "window"
SIZE = (1440, 900)


def main(arguments: list[str]) -> int:
    """Open the window where there is a display, else do the job headless and say so."""
    if arguments == [WINDOW]:
        return show_window()
    if has_display():
        # A process of its own: Qt ends the whole one where a display is named but not there.
        command = [sys.executable, "-m", "ui.demo", WINDOW]
        shown = subprocess.run(command, cwd=ROOT, check=False)  # noqa: S603  our own words
        if shown.returncode == 0:
            return 0
        print("The window could not be opened, so the job is done without it.\n")  # noqa: T201
    else:
        print("There is no display, so the job is done without the window.\n")  # noqa: T201
    report = review_sample(SAMPLE, FOLDER)
    picture = take_picture(report.parent / "demo.factcheck", report.parent / "desk.png")
    print(f"\nThe review, its report and a picture of the desk ({picture.name})")  # noqa: T201
    print(f"are in {report.parent}.")  # noqa: T201
    return 0


def has_display() -> bool:
    """Tell whether a window can be shown, as far as the environment says."""
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in {"offscreen", "minimal"}:
        return False
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def show_window() -> int:
    """Open the window on the sample, or on the review of it that was begun before."""
    from ui.app import run  # noqa: PLC0415  Qt, only where it is needed

    folder = FOLDER / "window"
    begun = sorted(folder.glob("*.factcheck"))
    return run([str(begun[0] if begun else SAMPLE)], folder=folder)


def take_picture(review: Path, target: Path) -> Path:
    """Paint the window on *review*, without a display, into the picture *target*."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ui.app import paint  # noqa: PLC0415  Qt, only where it is needed

    paint(review, target, SIZE)
    return target


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
