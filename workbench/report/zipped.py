"""Zip files that depend on nothing but what is in them: no time of making, no system."""

import io
import zipfile
from collections.abc import Mapping

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time a zip can tell
_FILE_MODE = 0o100644 << 16
_UNIX = 3


def zipped(members: Mapping[str, bytes]) -> bytes:
    """Return a zip of *members*, in their order; the same members give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.external_attr, entry.create_system = _FILE_MODE, _UNIX
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED, compresslevel=6)
    return out.getvalue()


def unzipped(content: bytes) -> dict[str, bytes]:
    """Return the members of a zip that this program made itself, in their order."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
