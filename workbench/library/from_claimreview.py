"""Fact-checks that publishers mark up as schema.org ``ClaimReview``, as they really do it.

Of real ones, few follow the rules: numbers are words, scales run backwards, lists stand where one
object belongs, -1 means "not rated".  The label is taken verbatim, no number is made up, and
what is odd becomes a warning.
"""

import re
from collections.abc import Iterator
from typing import Any

from workbench.library.item import Item, Notes, as_original, first

_DEEP = 6
_NAMES = frozenset({"claimreview", "claimreviews", "claimsreview", "claimreveiw", "claimrevew"})
_ADDRESS = re.compile(r"https?://[^\s/]+", re.IGNORECASE)
_NOT_RATED = -1.0

Node = dict[str, Any]


def find_claimreviews(value: object, depth: int = 0) -> Iterator[Node]:
    """Yield the claim reviews in *value*, however it wraps them."""
    if isinstance(value, list):
        for one in value:
            yield from find_claimreviews(one, depth)
    elif isinstance(value, dict) and depth <= _DEEP:
        if _is_review(value):
            yield value
        else:
            for one in value.values():
                if isinstance(one, dict | list):
                    yield from find_claimreviews(one, depth + 1)


def _is_review(node: Node) -> bool:
    return "claimReviewed" in node or any(_bare(name) in _NAMES for name in _types(node))


def _types(node: Node) -> list[str]:
    named = node.get("@type", node.get("type"))
    return [str(one) for one in (named if isinstance(named, list) else [named]) if one]


def _bare(name: str) -> str:
    return "".join(char for char in name.rpartition("/")[2].casefold() if char.isalpha())


def claimreview_item(value: object, review: Node) -> Item:
    """Return the earlier claim in *review*, which came in with *value* around it."""
    notes = Notes()
    _check_type(review, notes)
    reviewed = _one(review.get("itemReviewed"), "itemReviewed", notes)
    rating = _one(review.get("reviewRating"), "reviewRating", notes)
    claim = first(
        notes.words(said, "claimReviewed")
        for said in (review.get("claimReviewed"), reviewed.get("name"), reviewed.get("text"))
    )
    if not claim:
        notes.add("no_claim")
    return Item(
        original=as_original(value),
        claim=claim,
        title=notes.words(review.get("headline") or review.get("name"), "name"),
        speaker=_name(_one(reviewed.get("author"), "itemReviewed.author", notes), notes),
        said_on=notes.day(reviewed.get("datePublished"), "itemReviewed.datePublished"),
        label=_label(rating, notes),
        reasons=notes.words(review.get("reviewBody") or review.get("description"), "reviewBody"),
        address=_address(review, notes),
        outlet=_name(_one(review.get("author"), "author", notes), notes),
        checked_on=notes.day(review.get("datePublished"), "datePublished"),
        language=notes.words(review.get("inLanguage"), "inLanguage")[:40],
        outer_id=notes.words(review.get("@id"), "@id"),
        warnings=notes.all(),
    )


def _check_type(review: Node, notes: Notes) -> None:
    types = _types(review)
    if len(types) > 1:
        notes.add("odd_list", field="@type", count=len(types))
    if not any(name.rpartition("/")[2] == "ClaimReview" for name in types):
        notes.add("odd_type", value=" ".join(types)[:80])


def _one(value: object, field: str, notes: Notes) -> Node:
    """Return the one object that *value* should be."""
    if isinstance(value, list):
        notes.add("odd_list", field=field, count=len(value))
        value = next((one for one in value if isinstance(one, dict)), value[0] if value else None)
    if isinstance(value, dict):
        return value
    if value is not None:
        notes.add("odd_shape", field=field)
    return {"name": value} if isinstance(value, str) else {}


def _name(node: Node, notes: Notes) -> str:
    return notes.words(node.get("name") or node.get("legalName") or node.get("url"), "author.name")


def _label(rating: Node, notes: Notes) -> str:
    """Return the label as its publisher words it, having looked at the numbers beside it."""
    value, best, worst = (
        _number(rating.get(name), name, notes)
        for name in ("ratingValue", "bestRating", "worstRating")
    )
    if value == _NOT_RATED:
        notes.add("odd_not_rated")
    elif best is not None and worst is not None:
        if best <= worst:
            notes.add("odd_scale", best=best, worst=worst)
        elif value is not None and not worst <= value <= best:
            notes.add("odd_rating", value=value, best=best, worst=worst)
    label = notes.words(rating.get("alternateName") or rating.get("name"), "alternateName")
    if not label:
        notes.add("no_label")
    return label


def _number(value: object, field: str, notes: Notes) -> float | None:
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return float(value)
    said = str(value).strip()
    try:
        number = float(said.replace(",", "."))
    except ValueError:
        notes.add("odd_rating_words", field=field, value=said[:80])
        return None
    notes.add("odd_number_words", field=field)
    return number if abs(number) < 1e9 else None


def _address(review: Node, notes: Notes) -> str:
    address = notes.words(review.get("url"), "url")
    if address and not _ADDRESS.match(address):
        notes.add("odd_address", value=address[:80])
    return address
