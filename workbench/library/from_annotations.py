"""W3C Web Annotations (https://www.w3.org/TR/annotation-model/) as earlier claims.

The words a claim makes are those the annotation quotes; the verdict is its body with the purpose
``assessing``, as this program writes it, or else a tag.
"""

from typing import Any

from workbench.library.item import Item, Notes, as_original, first

Node = dict[str, Any]

_LABELS = ("assessing", "classifying", "tagging")


def is_annotation(value: Node) -> bool:
    """Tell whether *value* is a Web Annotation."""
    named = value.get("type", value.get("@type"))
    types = named if isinstance(named, list) else [named]
    return "target" in value and any("annotation" in str(one).casefold() for one in types)


def annotation_item(value: Node) -> Item:
    """Return the earlier claim in *value*."""
    notes = Notes()
    bodies = [_node(body) for body in _list(value.get("body", value.get("bodyValue")))]
    targets = [_node(target) for target in _list(value.get("target"))]
    quote = " … ".join(filter(None, (_quote(target) for target in targets)))
    said = notes.words(quote, "exact") or notes.words(_of(bodies, "describing"), "body")
    if not said:
        notes.add("no_claim")
    creator = value.get("creator")
    return Item(
        original=as_original(value),
        claim=said,
        title=_statement(notes.words(_of(bodies, "describing"), "body"), said),
        label=first(notes.words(_of(bodies, purpose), purpose) for purpose in _LABELS),
        reasons=notes.words(_of(bodies, "commenting", ""), "commenting"),
        address=first(
            notes.words(target.get("source") or target.get("id"), "source") for target in targets
        ),
        outlet=notes.words(
            creator[0] if isinstance(creator, list) and creator else creator, "creator"
        ),
        checked_on=notes.day(value.get("created") or value.get("modified"), "created"),
        outer_id=notes.words(value.get("id") or value.get("@id"), "id"),
        warnings=notes.all(),
    )


def _statement(described: str, said: str) -> str:
    return "" if described == said else described


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _node(value: object) -> Node:
    return value if isinstance(value, dict) else {"value": value, "source": value}


def _of(bodies: list[Node], *purposes: str) -> object:
    """Return what the first body with one of *purposes* says."""
    found = (body.get("value") for body in bodies if str(body.get("purpose", "")) in purposes)
    return next((value for value in found if value), None)


def _quote(target: Node) -> str:
    for selector in _list(target.get("selector")):
        if isinstance(selector, dict) and selector.get("exact"):
            return str(selector["exact"])
    return ""
