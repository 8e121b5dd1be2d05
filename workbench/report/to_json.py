r"""A report as JSON: everything, exactly, for other programs and for reading back.

Text stands in it as it is, except that characters which would act on a viewer (control codes,
turned writing directions, halves of surrogate pairs) are written as ``\uXXXX``, which JSON
reads back as the same characters.
"""

import json
import re
from typing import Any

from workbench.errors import FileTooNewError, InvalidError
from workbench.report.checks import printed_gaps
from workbench.report.codec import from_plain, to_plain
from workbench.report.report import Report
from workbench.report.summary import summarise
from workbench.wording import in_english

SCHEMA = "factcheck-workbench/report"
VERSION = 1
"""Rises when a reader of the version before could misunderstand a file."""

_ACTING = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")


def to_json(report: Report) -> str:
    """Return *report* as a JSON document with its schema, a summary and what is missing."""
    document = {
        "schema": SCHEMA,
        "version": VERSION,
        "report": to_plain(report),
        "summary": to_plain(summarise(report)),
        "open_points": [
            {"words": in_english(gap.reason), "code": gap.reason.code, "claims": gap.claims}
            for gap in printed_gaps(report)
        ],
    }
    words = json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False)
    return _ACTING.sub(lambda match: f"\\u{ord(match[0]):04x}", words) + "\n"


def from_json(words: str) -> Report:
    """Read a report back; the summary and the open points are worked out anew when needed.

    Raises:
        InvalidError: The document is no report.
        FileTooNewError: It was written by a later version of the workbench.
    """
    try:
        document = json.loads(words)
    except (ValueError, RecursionError) as error:
        raise InvalidError(
            "This is not a JSON document.", hint="Choose a report exported as JSON."
        ) from error
    return from_plain(Report, _checked(document).get("report"))


def _checked(document: Any) -> dict[str, Any]:  # noqa: ANN401
    if not isinstance(document, dict) or document.get("schema") != SCHEMA:
        raise InvalidError(
            "This JSON document is not a report of the workbench.",
            hint="Choose a report exported as JSON.",
        )
    version = document.get("version")
    if type(version) is int and version > VERSION:
        raise FileTooNewError(
            "This report was written by a newer version of the workbench.",
            hint="Update the workbench to read it.",
        )
    return document
