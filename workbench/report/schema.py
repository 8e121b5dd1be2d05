"""The published form of a JSON report, as a JSON Schema made from the dataclasses themselves.

``report.schema.json`` beside this module is what :func:`json_schema` returns; a test keeps the two
the same, so that the schema cannot fall behind the reports.
"""

import types
from dataclasses import MISSING, fields, is_dataclass
from importlib import resources
from typing import Any, Union, get_args, get_origin, get_type_hints

from workbench.report.report import Report
from workbench.report.to_json import SCHEMA, VERSION

FILE = "report.schema.json"

_SIMPLE = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
}


def published_schema() -> str:
    """Return the schema as it is published."""
    return (resources.files("workbench.report") / FILE).read_text(encoding="utf-8")


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a report written by :mod:`workbench.report.to_json`.

    Properties a reader does not know are allowed, as they are when a report is read back.
    """
    known: dict[str, Any] = {}
    report = _shape(Report, known)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Report of the fact-check workbench",
        "type": "object",
        "required": ["schema", "version", "report"],
        "properties": {
            "schema": {"const": SCHEMA},
            "version": {"type": "integer", "minimum": 1, "maximum": VERSION},
            "report": report,
            "summary": {"type": "object"},
            "open_points": {"type": "array"},
        },
        "$defs": dict(sorted(known.items())),
    }


def _shape(hint: Any, known: dict[str, Any]) -> dict[str, Any]:  # noqa: ANN401
    if hint in _SIMPLE:
        return dict(_SIMPLE[hint])
    if is_dataclass(hint) and isinstance(hint, type):
        return _object(hint, known)
    if get_origin(hint) is tuple:
        return _array(get_args(hint), known)
    if get_origin(hint) in (types.UnionType, Union):
        return {"anyOf": [_shape(each, known) for each in get_args(hint)]}
    raise TypeError(hint)


def _object(kind: type, known: dict[str, Any]) -> dict[str, Any]:
    if kind.__name__ not in known:
        known[kind.__name__] = {}  # a tree may hold its own kind
        hints = get_type_hints(kind)
        required = [
            field.name
            for field in fields(kind)
            if field.default is MISSING and field.default_factory is MISSING
        ]
        known[kind.__name__] = {
            "type": "object",
            "description": " ".join((kind.__doc__ or "").split()),
            "required": required,
            "properties": {f.name: _shape(hints[f.name], known) for f in fields(kind)},
        }
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _array(hints: tuple[Any, ...], known: dict[str, Any]) -> dict[str, Any]:
    if hints[-1] is Ellipsis:
        return {"type": "array", "items": _shape(hints[0], known)}
    return {
        "type": "array",
        "prefixItems": [_shape(hint, known) for hint in hints],
        "items": False,
        "minItems": len(hints),
    }
