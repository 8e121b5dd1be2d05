"""Kill the program at the worst moment and look at what is left."""

import subprocess
import sys
from pathlib import Path

from workbench.store.file import ReviewFile
from workbench.store.lock import lock_path

ROOT = Path(__file__).resolve().parents[2]

VICTIM = """
import os, sys
from pathlib import Path
from workbench.reason import because
from workbench.review.verdicts import set_verdict
from workbench.store.file import ReviewFile
file = ReviewFile.open(Path(sys.argv[1]))
set_verdict(file, sys.argv[2], "true")
with file.history.edit(because("cut short")) as edit:
    edit.db.execute("pragma cache_size = 1")
    edit.db.execute("pragma cache_spill = 1")
    for number in range(2000):
        edit.put("reviewer", f"r{number}", name="x" * 500)
    os._exit(9)
"""


def test_a_crash_in_mid_edit_loses_that_edit_only(file, claims):
    """The edit is so large that half of it stands in the file already when the plug is pulled."""
    path, size = file.path, file.path.stat().st_size
    file.close()
    run = subprocess.run([sys.executable, "-c", VICTIM, path, claims[0]], cwd=ROOT, check=False)
    assert run.returncode == 9
    assert path.stat().st_size > size + 500_000
    with ReviewFile.open(path, read_only=True) as reading:
        assert reading.db["reviewer"].count == 1
    with ReviewFile.open(path) as again:
        assert again.db.execute("pragma integrity_check").fetchone() == ("ok",)
        assert [row["label"] for row in again.db["verdict"].rows] == ["true"]
        assert again.db["reviewer"].count == 1
        assert again.history.next_undo.label.code == "set_verdict"
        again.history.undo()
    assert not lock_path(path).exists()
    assert [left.name for left in path.parent.iterdir()] == [path.name]


def test_a_kill_at_any_statement_or_moment_leaves_a_whole_file(tmp_path):
    run = subprocess.run(
        [sys.executable, "-m", "tests.store.killing", tmp_path],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.stdout, run.stderr) == ("whole\n", "")
