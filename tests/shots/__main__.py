"""Write a picture of every screen: light, dark, twice the text, right to left, small.

    python -m tests.shots build/shots [WORD…]     only pictures whose names hold one of the words

Each way to look is a process of its own, because the size of the screen is fixed when Qt starts.
"""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

DENSITY = 2


@dataclass(frozen=True, slots=True)
class Way:
    """One way to look at a screen."""

    scheme: str = "light"
    size: float = 1.0
    mirrored: bool = False
    room: tuple[int, int] = (1680, 1050)
    language: str = "en"


WAYS = {
    "light": Way(),
    "dark": Way("dark"),
    "1280x800": Way(room=(1280, 800)),
    "high-contrast": Way("contrast"),
    "200-percent-dark": Way("dark", 2.0),
    "right-to-left": Way(mirrored=True),
    "spanish": Way(language="es"),
}


def main() -> int:
    """Write all pictures, or those of one way in its own process."""
    folder, words = Path(sys.argv[1]), sys.argv[2:]
    folder.mkdir(parents=True, exist_ok=True)
    if (way := os.environ.get("SHOTS_WAY")) is not None:
        from tests.shots.scenes import take  # noqa: PLC0415  Qt reads the environment on import

        take(folder, way, WAYS[way], words)
        return 0
    for name, way in WAYS.items():
        command = [sys.executable, "-m", "tests.shots", *sys.argv[1:]]
        subprocess.run(command, env=os.environ | _environment(name, way), check=True)
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")  # noqa: T201  for a person
    return 0


def _environment(name: str, way: Way) -> dict[str, str]:
    """Return what Qt needs to know of a screen of its own, and where nothing real is touched."""
    home = tempfile.mkdtemp(prefix="workbench-shots-")
    width, height = (side * DENSITY for side in way.room)
    screen = {"name": "shots", "x": 0, "y": 0, "width": width, "height": height}
    config = Path(home) / "screen.json"
    config.write_text(json.dumps({"screens": [screen]}))
    return {
        "SHOTS_WAY": name,
        "XDG_DATA_HOME": home,
        "QT_SCALE_FACTOR": str(DENSITY),
        "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
        "QT_LOGGING_RULES": "*.debug=false;default.warning=false",
    }


if __name__ == "__main__":
    sys.exit(main())
