"""How long and how much memory a report of 1,000 claims with 3,000 sources takes to write.

``make bench`` tells the times; memory is that of a process of its own and of all it starts:
``python -m tests.speed.bench_report pdf`` (or ``html``).
"""

import resource
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.speed.large_report import large_report
from workbench.report.formats import format_named

OFTEN = 0.01  # seconds between two looks at the memory


@pytest.mark.parametrize("name", ["html", "pdf"])
def test_writing_a_thousand_claims_with_three_thousand_sources(benchmark, name):
    report = large_report()
    made = benchmark.pedantic(lambda: format_named(name).write(report), rounds=1)
    assert made.notes == ()


def held_now() -> int:
    """Return the bytes this process and its children hold together; Linux tells."""
    children = (
        number
        for thread in Path("/proc/self/task").iterdir()
        for number in (thread / "children").read_text("ascii").split()
    )
    return sum(map(_held, ("self", *children)))


def _held(process: str) -> int:
    with suppress(OSError, ValueError):  # it may be gone by now
        words = Path(f"/proc/{process}/status").read_text("ascii").split()
        return int(words[words.index("VmRSS:") + 1]) * 1024
    return 0


@contextmanager
def most_held() -> Iterator[list[int]]:
    """Watch the memory meanwhile; the list that is given holds the most there was."""
    most, over = [0], threading.Event()

    def watch() -> None:
        while not over.wait(OFTEN):
            with suppress(OSError):
                most[0] = max(most[0], held_now())

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield most
    finally:
        over.set()
        watcher.join()


if __name__ == "__main__":
    began = time.monotonic()
    with most_held() as most:
        format_named(sys.argv[1]).write(large_report())
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = time.process_time() + children.ru_utime + children.ru_stime
    cost = (
        f"{time.monotonic() - began:.1f} s, {cpu:.1f} s of CPU; {most[0] >> 20} MB at most"
        " in all processes together"
    )
    sys.stdout.write(f"{cost}\n")
