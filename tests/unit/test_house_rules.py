"""Rules about the house itself, kept by a test so that nobody must remember them."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CORE = sorted((ROOT / "workbench").rglob("*.py"))
WINDOWS = sorted((ROOT / "ui").rglob("*.py"))
ALL = [*CORE, *WINDOWS, *sorted((ROOT / "tests").rglob("*.py"))]
PURE_ROOMS = ("text", "dates", "claims")
BANNED_NAMES = {"utils", "helpers", "manager", "handler", "data", "info", "common"}
BANNED_IN_ANALYSIS = {
    "sqlite_utils", "sqlite3", "time", "os", "pathlib", "socket", "httpx", "urllib", "subprocess",
}  # fmt: skip

# A room may import itself and what stands below it, as ARCHITECTURE's chain of rooms says.
BELOW = {
    "text": set(),
    "dates": {"text"},
    "claims": {"text", "dates"},
    "intake": {"text", "dates"},
    "store": {"text", "dates", "claims", "intake"},
    "review": {"text", "dates", "claims", "intake", "store"},
    "library": {"text", "dates", "claims", "intake", "store", "review"},
    "report": {"text", "dates", "claims", "intake", "store", "review", "library"},
    "cli": {"text", "dates", "claims", "intake", "store", "review", "library", "report"},
}


def imports(path):
    """Return the dotted names of the modules *path* imports."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


def shown(path):
    return str(path.relative_to(ROOT))


SCRIPTS = {"measure", "reliability", "train"}
"""Modules run by hand on data of one's own, to learn weights or to measure."""


@pytest.mark.parametrize("path", CORE, ids=shown)
def test_core_knows_nothing_of_qt(path):
    assert not {n for n in imports(path) if n.split(".")[0] in {"PySide6", "shiboken6", "ui"}}


@pytest.mark.parametrize(
    "path", [p for p in CORE if p.relative_to(ROOT).parts[1] in PURE_ROOMS], ids=shown
)
def test_analysis_knows_nothing_of_files_the_network_or_the_clock(path):
    if path.stem in SCRIPTS:
        return  # the program never imports it, as the next test sees to
    assert not {n for n in imports(path) if n.split(".")[0] in BANNED_IN_ANALYSIS}


def test_nothing_imports_the_training_scripts():
    assert not [
        shown(p)
        for p in CORE + WINDOWS
        for n in imports(p)
        if n.startswith("workbench.") and n.split(".")[-1] in SCRIPTS
    ]


@pytest.mark.parametrize("path", CORE, ids=shown)
def test_imports_point_downward(path):
    room = path.relative_to(ROOT).parts[1]
    if room not in BELOW:
        return  # the modules at the top level are said to be open to all, or join the rooms
    used = {n.split(".")[1] for n in imports(path) if n.startswith("workbench.") and n.count(".")}
    assert used & set(BELOW) <= BELOW[room] | {room}


@pytest.mark.parametrize("path", ALL, ids=shown)
def test_no_file_is_too_long_to_read(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 600


def test_module_names_say_what_is_inside():
    assert not [shown(p) for p in ALL if p.stem in BANNED_NAMES]
    assert not [shown(p) for p in CORE + WINDOWS if p.stem in sys.stdlib_module_names - {"html"}]


@pytest.mark.parametrize("path", [p for p in CORE + WINDOWS if p.name != "__main__.py"], ids=shown)
def test_every_module_says_what_it_is_for(path):
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def test_the_dates_command_loads_neither_qt_nor_sqlite_nor_html_libraries():
    script = (
        "import io, sys; sys.stdin = io.TextIOWrapper(io.BytesIO("
        'b\'{"id": 1, "text": "on Monday", "published": "2017-05-18"}\\n\'));'
        "from workbench.cli.main import run; run(['dates', '--jsonl']);"
        "heavy = {'PySide6', 'sqlite3', 'sqlite_utils', 'lxml', 'trafilatura', 'htmldate', 'rich'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    answer, loaded = done.stdout.splitlines()
    assert '"dates"' in answer
    assert loaded == "[]"
