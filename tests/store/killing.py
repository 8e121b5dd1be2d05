"""Be killed while writing: run by test_crash.py in a process of its own.

Each child is forked, opens the file for itself, works, and dies: at a chosen statement of SQL, or
when a timer goes off, wherever that may be, in the middle of a commit as well.
"""

import itertools
import os
import signal
import sys
from pathlib import Path

from tests.desk import TEXT, analysis
from workbench.review.articles import add_article, article_id
from workbench.review.verdicts import set_verdict
from workbench.store.file import ReviewFile
from workbench.store.queries import claim_records
from workbench.store.verify import verify

STATEMENTS = 120
STRIDE = 5
TIMERS = 15
WRITING = ("begin", "insert", "update", "delete", "commit")
KINDS = "select kind from history where label = 'set_verdict'"
LABELS = ("true", "false", "misleading", "unproven")


def verdicts(file):
    return [label for (label,) in file.db.execute("select label from verdict order by rowid")]


def check(path, *possible):
    """Open what the killed one left and see that it is whole, then put it back to rights."""
    with ReviewFile.open(path) as file:
        assert not file.read_only
        assert file.db.execute("pragma integrity_check").fetchone() == ("ok",)
        assert verify(file.db).faults == ()
        found = verdicts(file)
        assert not possible or found in possible, (found, possible)
        assert (len(found) == 0) == (file.history.next_undo.label.code != "set_verdict")
        kinds = [kind for (kind,) in file.db.execute(KINDS)]
        stand = kinds.count("edit") - kinds.count("undo") + kinds.count("redo")
        assert len(found) == stand
        file.history.undo()
        file.history.redo()
        assert verdicts(file) == found
    assert [left.name for left in path.parent.iterdir()] == [path.name]
    return found


def killed(work):
    """Run *work* in a child and say whether it was killed rather than came to its end."""
    child = os.fork()
    if child == 0:
        work()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return status != 0


def at_statement(path, claim, number):
    def work():
        file = ReviewFile.open(path)
        countdown = iter(range(number, -1, -1))

        def count(sql):
            if sql.lower().startswith(WRITING) and not next(countdown):
                os._exit(9)

        file.db.conn.set_trace_callback(count)
        set_verdict(file, claim, LABELS[number % 4], f"Reason {number}.")
        file.history.undo()
        file.history.redo()

    return work


def at_time(path, claim, microseconds):
    def work():
        file = ReviewFile.open(path)
        signal.setitimer(signal.ITIMER_REAL, microseconds / 1e6)
        for number in itertools.count():
            set_verdict(file, claim, LABELS[number % 4], "x" * 3000)

    return work


def main(folder):
    path = folder / "crash.factcheck"
    with ReviewFile.create(path) as file:
        add_article(file, analysis(), TEXT.encode())
        claim = claim_records(file.db, article_id(TEXT))[0].id
    held, died = [], 0
    for number in range(0, STATEMENTS, STRIDE):
        new = [*held, LABELS[number % 4]]
        died += killed(at_statement(path, claim, number))
        held = check(path, held, new)
    assert 8 < died < STATEMENTS // STRIDE, died
    for microseconds in range(TIMERS):
        assert killed(at_time(path, claim, 300 + 1297 * microseconds))
        check(path)
    sys.stdout.write("whole\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
