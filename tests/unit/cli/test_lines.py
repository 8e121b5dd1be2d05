"""JSON lines in, JSON lines out."""

import io
import json

import pytest

from workbench.cli.lines import published_of, serve, text_of


def answers(*lines):
    out = io.BytesIO()
    serve(lambda request: {"length": len(text_of(request))}, lines, out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_each_line_is_answered_in_order_under_its_id():
    assert answers(b'{"id": 7, "text": "ab"}\n', b"\n", b'{"id": "x", "text": ""}') == [
        {"id": 7, "length": 2},
        {"id": "x", "length": 0},
    ]


@pytest.mark.parametrize(
    "line",
    [b"not json", b"[1]", b'{"id": 1}', b'{"id": 1, "text": 5}', b"\xff\xfe", b"[" * 100_000],
)
def test_a_bad_line_is_answered_with_an_error_and_the_next_is_read(line):
    bad, good = answers(line, b'{"id": 2, "text": "ok"}')
    assert bad["error"]
    assert good == {"id": 2, "length": 2}


def test_half_a_surrogate_pair_comes_through():
    (answer,) = answers(b'{"id": "\\ud83d", "text": "\\ud83d"}')
    assert answer == {"id": "\ud83d", "length": 1}


@pytest.mark.parametrize("published", [5, "soon", "2017-02-30"])
def test_a_publication_time_that_is_none_is_refused_in_words(published):
    out = io.BytesIO()
    serve(
        lambda request: {"at": str(published_of(request))},
        [json.dumps({"id": 1, "published": published}).encode()],
        out,
    )
    assert "error" in json.loads(out.getvalue())


def test_no_publication_time_is_no_error():
    assert published_of({"published": None}) is published_of({}) is None
