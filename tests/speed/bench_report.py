"""How long and how much memory a report of 1,000 claims with 3,000 sources takes to write.

``make bench`` tells the times; memory is that of a process of its own:
``python -m tests.speed.bench_report pdf`` (or ``html``).
"""

import resource
import sys
import time

import pytest

from tests.speed.large_report import large_report
from workbench.report.formats import format_named


@pytest.mark.parametrize("name", ["html", "pdf"])
def test_writing_a_thousand_claims_with_three_thousand_sources(benchmark, name):
    report = large_report()
    made = benchmark.pedantic(lambda: format_named(name).write(report), rounds=1)
    assert made.notes == ()


if __name__ == "__main__":
    format_named(sys.argv[1]).write(large_report())
    used = resource.getrusage(resource.RUSAGE_SELF)
    cost = f"{time.process_time():.1f} s of CPU, start-up included; {used.ru_maxrss / 1024:.0f} MB"
    sys.stdout.write(f"{cost}\n")
