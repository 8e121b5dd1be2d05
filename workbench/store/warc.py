"""Write captures as a WARC file (ISO 28500), which web archives and their tools read.

What was kept is the body of an answer and not the answer as it went over the wire, so each
capture is a ``resource`` record; a ``metadata`` record beside it tells how it came in.
"""

import io
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from warcio.recordloader import ArcWarcRecord
from warcio.warcwriter import WARCWriter

from workbench import __version__
from workbench.dates.moment import parse_moment
from workbench.errors import NotSavedError
from workbench.ids import random_id
from workbench.store.captures import CaptureRecord
from workbench.store.file import ReviewFile
from workbench.store.locker import kept_bytes


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
    resource = writer.create_warc_record(
        address,
        "resource",
        payload=io.BytesIO(content),
        warc_content_type=_one_line(capture.media_type) or "application/octet-stream",
        warc_headers_dict={"WARC-Date": _date(capture.accessed_at)},
    )
    _put(writer, resource)
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
            "WARC-Refers-To": resource.rec_headers.get_header("WARC-Record-ID"),
        },
    )
    _put(writer, metadata)


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
