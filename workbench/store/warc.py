"""Write captures as a WARC file (ISO 28500), which web archives and their tools read.

A capture that was fetched is a ``response`` record with the HTTP headers of its last hop, and a
``request`` record; a file somebody saved is a ``resource``.  A ``metadata`` record beside it tells
how it came in.  The body is kept unpacked, so the headers that speak of how it was packed on the
wire go by names of their own (:data:`PACKED`).
"""

import io
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from warcio.recordloader import ArcWarcRecord
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from workbench import __version__
from workbench.dates.moment import parse_moment
from workbench.errors import NotSavedError
from workbench.ids import random_id
from workbench.store.captures import CaptureRecord, Exchange, Headers
from workbench.store.file import ReviewFile
from workbench.store.locker import kept_bytes

PACKED = frozenset({"content-encoding", "content-length", "transfer-encoding"})
"""Headers that speak of the body as it went over the wire."""

ORIGINAL = "X-Archive-Orig-"
"""What their names begin with here, as tools for web archives have it."""


def write_warc(file: ReviewFile, captures: Sequence[CaptureRecord], out: Path) -> int:
    """Write *captures* to *out* (gzip where its name ends so) and return how many were written.

    One whose bytes are gone is left out.

    Raises:
        NotSavedError: *out* could not be written; nothing of that name has changed.
    """
    draft = out.with_name(f".{out.name}.{random_id()}")
    written = 0
    try:
        with draft.open("wb") as stream:
            writer = WARCWriter(stream, gzip=out.suffix == ".gz", warc_version="WARC/1.1")
            about = {"software": f"factcheck-workbench {__version__}", "format": "WARC 1.1"}
            _put(writer, writer.create_warcinfo_record(out.name, about))
            for capture in captures:
                content = kept_bytes(file, capture.digest)
                if content is not None:
                    _write(writer, capture, content)
                    written += 1
        draft.replace(out)
    except OSError as error:
        raise NotSavedError(
            f"“{out.name}” could not be written: {error.strerror or error}.",
            hint="Check that its folder is there, can be written and has space.",
        ) from error
    finally:
        draft.unlink(missing_ok=True)
    return written


def _write(writer: WARCWriter, capture: CaptureRecord, content: bytes) -> None:
    address = capture.address or capture.asked or f"urn:sha256:{capture.digest}"
    if capture.exchange is not None and address.startswith(("http:", "https:")):
        main = _put_exchange(writer, address, capture, capture.exchange, content)
    else:
        main = _put_resource(writer, address, capture, content)
    came = {
        "sha256": capture.digest,
        "how": capture.how,
        "asked": capture.asked,
        "status": capture.status,
        "file_name": capture.file_name,
        "accessed_at": capture.accessed_at,
        "archived_address": capture.archived_address,
    }
    said = json.dumps({name: value for name, value in came.items() if value}, ensure_ascii=False)
    metadata = writer.create_warc_record(
        address,
        "metadata",
        payload=io.BytesIO(said.encode("utf-8", "replace")),
        warc_content_type="application/json",
        warc_headers_dict={
            "WARC-Date": _date(capture.accessed_at),
            "WARC-Refers-To": main,
        },
    )
    _put(writer, metadata)


def _put_resource(writer: WARCWriter, address: str, capture: CaptureRecord, content: bytes) -> str:
    """Write bytes that came as a file and return the id of their record."""
    resource = writer.create_warc_record(
        address,
        "resource",
        payload=io.BytesIO(content),
        warc_content_type=_one_line(capture.media_type) or "application/octet-stream",
        warc_headers_dict={"WARC-Date": _date(capture.accessed_at)},
    )
    _put(writer, resource)
    return str(resource.rec_headers.get_header("WARC-Record-ID"))


def _put_exchange(
    writer: WARCWriter, address: str, capture: CaptureRecord, exchange: Exchange, content: bytes
) -> str:
    """Write an answer with the request it answers and return the id of the former."""
    protocol, _, status = _one_line(exchange.line).partition(" ")
    answer = writer.create_warc_record(
        address,
        "response",
        payload=io.BytesIO(content),
        http_headers=StatusAndHeaders(status, _as_kept(exchange.answer, len(content)), protocol),
        warc_headers_dict={"WARC-Date": _date(capture.accessed_at)},
    )
    _put(writer, answer)
    number = str(answer.rec_headers.get_header("WARC-Record-ID"))
    parts = urlsplit(address)
    target = f"{parts.path or '/'}{f'?{parts.query}' if parts.query else ''}"
    asked = [(_one_line(name), _one_line(value)) for name, value in exchange.request]
    request = writer.create_warc_record(
        address,
        "request",
        http_headers=StatusAndHeaders(f"GET {target} HTTP/1.1", asked, is_http_request=True),
        warc_headers_dict={
            "WARC-Date": _date(capture.accessed_at),
            "WARC-Concurrent-To": number,
        },
    )
    _put(writer, request)
    return number


def _as_kept(headers: Headers, size: int) -> list[tuple[str, str]]:
    """Return the headers of an answer whose body is kept unpacked, *size* bytes of it."""
    kept = [
        (f"{ORIGINAL}{name}" if name.lower() in PACKED else name, value)
        for name, value in ((_one_line(name), _one_line(value)) for name, value in headers)
    ]
    return [*kept, ("Content-Length", str(size))]


def _put(writer: WARCWriter, record: ArcWarcRecord) -> None:
    """Write *record*, and close the passing file that its bytes went through to be hashed."""
    writer.write_record(record)
    record.raw_stream.close()


def _date(moment: str) -> str:
    """Return an access time in UTC, to the second, as WARC 1.1 wants it."""
    at = parse_moment(moment).instant() or datetime(1970, 1, 1, tzinfo=UTC)
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _one_line(words: str) -> str:
    return "".join(char for char in words if char.isprintable() and char.isascii())
