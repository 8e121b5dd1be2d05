"""JSON lines in, JSON lines out, one answer a request, flushed at once and in order.

Archives are piped through these commands, so one bad line must not end the run: what cannot be
served is answered with an error, and the next line is read.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any, BinaryIO

from workbench.dates.moment import Moment, parse_moment
from workbench.errors import InvalidError, WorkbenchError

Request = dict[str, Any]
Answer = dict[str, Any]


def serve(answer: Callable[[Request], Answer], lines: Iterable[bytes], out: BinaryIO) -> None:
    """Answer each of *lines* on *out*; blank lines are passed over.

    A value that is an iterator is written as a list, one item at a time, so that the answer to a
    long text need not be held as a whole.
    """
    for line in lines:
        if line.strip():
            _write_object(_reply(answer, line), out)
            out.flush()


def _reply(answer: Callable[[Request], Answer], line: bytes) -> Answer:
    identity: Any = None
    try:
        request = _read_request(line)
        identity = request.get("id")
        return {"id": identity} | answer(request)
    except WorkbenchError as error:
        return {"id": identity, "error": str(error)}


def _write_object(reply: Answer, out: BinaryIO) -> None:
    lead = b"{"
    for key, value in reply.items():
        out.write(lead + _encoded(key) + b":")
        lead = b","
        if isinstance(value, Iterator):
            _write_list(value, out)
        else:
            out.write(_encoded(value))
    out.write(b"}\n")


def _write_list(values: Iterator[Any], out: BinaryIO) -> None:
    lead = b"["
    for value in values:
        out.write(lead + _encoded(value))
        lead = b","
    out.write(b"[]" if lead == b"[" else b"]")


def _encoded(value: Any) -> bytes:  # noqa: ANN401 - whatever JSON can hold
    # Kept ASCII: half a surrogate pair in a text has no UTF-8 form, but has a JSON escape.
    return json.dumps(value, separators=(",", ":")).encode("ascii")


def _read_request(line: bytes) -> Request:
    try:
        request = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise InvalidError(
            "This line is not JSON.", hint='Send one object a line, such as {"id": 1, "text": "…"}.'
        ) from error
    if not isinstance(request, dict):
        raise InvalidError("This line is not a JSON object.", hint='Send {"id": 1, "text": "…"}.')
    return request


def text_of(request: Request) -> str:
    """Return the text a request carries."""
    text = request.get("text")
    if not isinstance(text, str):
        raise InvalidError("The request has no text.", hint='Give it as "text": "…".')
    return text


def published_of(request: Request) -> Moment | None:
    """Return the publication time a request carries, or None where it gives none."""
    published = request.get("published")
    if published is None:
        return None
    if not isinstance(published, str):
        raise InvalidError("The publication time is not text.", hint="Write it as 2017-05-18.")
    return parse_moment(published)
