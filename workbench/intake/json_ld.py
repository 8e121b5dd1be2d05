"""What a page's JSON-LD says of its article: the article's own node before any other.

Pages carry it broken, deep, huge and many times over; everything here is bounded, and what cannot
be read is left out.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

MOST_SCRIPTS = 40
LONGEST = 500_000
MOST_NODES = 4000

Node = dict[str, Any]

_ARTICLE = re.compile(r"(?:article|posting|report|review|story|claimreview)$", re.IGNORECASE)
_PAGE = re.compile(r"(?:page|videoobject|episode|event)$", re.IGNORECASE)
_WRAPPING = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*.{0,40}?\*/)\s*|\s*(?://\s*)?(?:-->|\]\]>)\s*;?\s*$", re.DOTALL)  # fmt: skip  # noqa: E501
_DATES = re.compile(r'"(datePublished|dateModified|dateCreated)"\s*:\s*"([^"\n]{4,40})"')


def read_nodes(scripts: list[str]) -> list[Node]:
    """Return every object in the JSON-LD *scripts*, outer ones first, at most a few thousand."""
    nodes: list[Node] = []
    for script in scripts[:MOST_SCRIPTS]:
        nodes += _objects(_parsed(script[:LONGEST]), MOST_NODES - len(nodes))
    return nodes


def _parsed(script: str) -> Any:  # noqa: ANN401
    words = _WRAPPING.sub("", script.strip())
    try:
        return json.loads(words, strict=False)
    except (ValueError, RecursionError):
        # What is left of a broken script: its dates, as one node.
        found = dict(reversed(_DATES.findall(words)))
        return {"@type": "BrokenArticle", **found} if found else None


def _objects(value: Any, room: int) -> list[Node]:  # noqa: ANN401
    """Return the objects in *value*, breadth first, without recursion."""
    out: list[Node] = []
    waiting = [value]
    for item in waiting:
        if len(out) >= room or len(waiting) > 4 * MOST_NODES:
            break
        if isinstance(item, dict):
            out.append(item)
            waiting.extend(part for part in item.values() if isinstance(part, dict | list))
        elif isinstance(item, list):
            waiting.extend(part for part in item if isinstance(part, dict | list))
    return out


def types_of(node: Node) -> list[str]:
    """Return the types of a node as words."""
    kinds = node.get("@type")
    return [str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds]) if kind]


def is_article(node: Node) -> bool:
    """Tell whether a node describes an article."""
    return any(_ARTICLE.search(kind) for kind in types_of(node))


def article_node(nodes: list[Node], title: str, address: str) -> Node | None:
    """Return the node of the page's own article: by its address, its headline, else the first."""
    articles = [node for node in nodes if is_article(node)]
    for node in articles:
        if address and address in (_address(node), words_of(node.get("mainEntityOfPage"))):
            return node
    for node in articles:
        headline = words_of(node.get("headline"))
        if headline and title and (headline in title or title in headline):
            return node
    dated = [node for node in articles if node.get("datePublished")]
    return next(iter(dated or articles), None)


def page_node(nodes: list[Node]) -> Node | None:
    """Return the first node of the page as a whole that has a date."""
    pages = (node for node in nodes if any(_PAGE.search(kind) for kind in types_of(node)))
    return next((node for node in pages if node.get("datePublished")), None)


def dates_of(node: Node) -> Iterator[tuple[str, str]]:
    """Yield the date fields of a node that hold words, with their names."""
    for field in ("datePublished", "dateCreated", "uploadDate", "dateModified"):
        value = node.get(field)
        if isinstance(value, str | int) and str(value).strip():
            yield field, str(value)


def names_in(value: Any) -> str:  # noqa: ANN401
    """Return the names in an author or publisher field, joined by commas."""
    items = value if isinstance(value, list) else [value]
    names = [words_of(item) for item in items[:12]]
    return ", ".join(dict.fromkeys(name for name in names if name and "://" not in name))


def words_of(value: Any) -> str:  # noqa: ANN401
    """Return a field as words: itself, or the name or id of the object it holds."""
    if isinstance(value, dict):
        value = value.get("name") or value.get("@id") or value.get("url") or ""
    if isinstance(value, list):
        value = value[0] if value else ""
    return " ".join(value.split())[:400] if isinstance(value, str) else ""


def _address(node: Node) -> str:
    return words_of(node.get("url")) or words_of(node.get("@id"))
