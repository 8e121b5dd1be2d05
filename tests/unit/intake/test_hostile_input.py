"""Whatever a desk is handed: a result or a clear refusal, in bounded time, and nothing else."""

import sys
from pathlib import Path

import pytest

from tests.hostile import HOSTILE, STORY, TOLD, Hostile
from workbench.analysis import analyse
from workbench.errors import UnreadableError, WorkbenchError
from workbench.intake.limits import Limits
from workbench.intake.load import read_bytes
from workbench.worker import Worker

SMALL = 0.004
"""Every file at a fraction of its size; the worst of them at full size, below, once each."""

LARGE = (
    "nested.html", "nested-tables.html", "deep-json-ld.html", "comments.html", "entities.html",
    "unclosed-script.html",
)  # fmt: skip

BY_NAME = {case.name: case for case in HOSTILE}

REACHES_OUT = (
    "socket.connect", "socket.getaddrinfo", "socket.bind", "urllib.Request", "subprocess.Popen",
    "os.system", "os.exec", "os.posix_spawn", "ctypes.dlopen", "os.remove", "os.mkdir",
)  # fmt: skip


class Guard:
    """Notes what the interpreter does that reading an article never should; it cannot be undone."""

    def __init__(self):
        self.seen = None
        sys.addaudithook(self._note)

    def _note(self, event, args):
        if self.seen is None:
            return
        writes = event == "open" and set("wax+") & set(str(args[1] or "r"))
        if event in REACHES_OUT or writes or (event == "open" and "passwd" in str(args[0])):
            self.seen.append((event, args))


@pytest.fixture(scope="module")
def guard():
    read_bytes(b"<p>The libraries load before anybody watches.</p>" * 9, name="first.html")
    return Guard()


@pytest.mark.parametrize("case", HOSTILE, ids=lambda case: case.name)
def test_it_is_read_or_refused_and_nothing_is_fetched_run_or_written(case: Hostile, guard):
    content = case.make(SMALL)
    guard.seen = []
    try:
        source = read_bytes(content, name=case.name)
        analyse(source)
    except UnreadableError as refused:
        source, told = None, (refused.message, refused.hint)
    finally:
        seen, guard.seen = guard.seen, None
    assert seen == []
    assert (source is None) == case.refused
    assert case.told in source.text if source else all(told)


@pytest.mark.parametrize("case", [c for c in HOSTILE if not c.refused], ids=lambda c: c.name)
def test_what_is_read_is_covered_by_blocks_that_do_not_overlap(case: Hostile):
    source = read_bytes(case.make(SMALL), name=case.name)
    end = 0
    for block in source.blocks:
        assert not source.text[end : block.span.start].strip()
        assert end <= block.span.start < block.span.end
        end = block.span.end
    assert not source.text[end:].strip()


@pytest.fixture(scope="module")
def hasty():
    """A worker with a fraction of the usual patience: what exhausts it is read plainly."""
    with Worker(Limits(seconds=3.0, analysis_seconds=3.0)) as made:
        made.analyse_text(STORY)
        yield made


@pytest.mark.parametrize("name", LARGE)
def test_at_full_size_it_is_read_within_the_limits(name, hasty):
    case = BY_NAME[name]
    found = hasty.analyse_bytes(case.make(1.0), name=name)
    assert case.told in found.source.text


def test_what_no_tree_can_hold_in_time_is_read_tag_by_tag_and_the_reader_is_told(hasty):
    found = hasty.analyse_bytes(BY_NAME["attributes.html"].make(1.0), name="attributes.html")
    assert TOLD in found.source.text
    assert "read_plainly" in {note.code for note in found.source.about.notes}


def test_after_all_of_them_the_worker_is_small_and_works(hasty):
    assert hasty.analyse_text(STORY).claims
    status = Path(f"/proc/{hasty.process_id}/status")
    if not status.exists():
        pytest.skip("this system does not say how much memory a process holds")
    words = status.read_text().split()
    assert int(words[words.index("VmRSS:") + 1]) * 1024 < hasty.limits.memory // 3


def test_a_text_that_no_way_of_reading_can_bound_is_refused_with_advice():
    with Worker(Limits(seconds=0.0)) as none, pytest.raises(WorkbenchError) as refused:
        none.analyse_bytes(BY_NAME["50-mb.txt"].make(0.1), name="50-mb.txt")
    assert refused.value.hint


def test_read_plainly_a_very_long_text_is_one_block():
    source = read_bytes(BY_NAME["50-mb.txt"].make(0.06), name="50-mb.txt", plainly=True)
    assert [block.kind for block in source.blocks] == ["body"]
    assert TOLD in source.text


def test_read_plainly_a_page_shows_all_its_visible_text():
    page = b"<title>x</title><p>One <b>bold</b> word.<script>no()</script><!-- nor this --><p>Two."
    assert read_bytes(page, name="a.html", plainly=True).text == "One bold word.\n\nTwo."
