"""Verdicts on an old version of a claim come to the newer one unless it was judged there since."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from workbench.review.merge.verdicts import by_claim, newest
from workbench.store.images import Row


@dataclass(frozen=True, slots=True)
class CarriedVerdicts:
    """Rows to be put, and how many verdicts stay with the old version."""

    rows: tuple[Row, ...]
    stayed: int


def carry_verdicts(
    verdicts: Mapping[str, Row], copies: Mapping[str, Row], fresh: set[str]
) -> CarriedVerdicts:
    """Return what becomes of the *fresh* verdicts on old claims.

    Args:
        verdicts: All there would be, the conflicts on the old version answered.
        copies: For each verdict on the old version, what it is on the newer one.
        fresh: Those of them that the side without the newer version has given.
    """
    given = by_claim(verdicts)
    origin = {copy["id"]: old for old, copy in copies.items()}
    rows: list[Row] = []
    stayed = 0
    for which in sorted({(verdicts[old]["claim"], verdicts[old]["role"]) for old in fresh}):
        chain = [row["id"] for row in given[which] if row["id"] in fresh]
        last = newest(given, which)
        if last is None or last["id"] not in chain or last["id"] not in copies:
            continue  # whoever has the newer version carried the one that holds
        standing = newest(given, (copies[last["id"]]["claim"], which[1]))
        if standing is not None and standing["id"] not in origin:
            stayed += 1
            continue
        chain = [old for old in chain if old in copies]
        before = None if standing is None else (origin[standing["id"]], standing)
        rows += _chain(verdicts, copies, chain, before)
    return CarriedVerdicts(tuple(rows), stayed)


def _chain(
    verdicts: Mapping[str, Row],
    copies: Mapping[str, Row],
    chain: list[str],
    standing: tuple[str, Row] | None,
) -> Iterator[Row]:
    """Yield the copies of one chain, after what stands there as a copy of another old verdict."""
    after = None
    if standing is not None:
        old, row = standing
        role = verdicts[old]["role"] if old in verdicts else row["role"]
        if role == row["role"]:
            after = row["id"]
        else:  # both were kept: the other one is a second check now
            yield row | {"role": role, "supersedes": None}
    made = {copies[old]["id"] for old in chain}
    for old in chain:
        copy = copies[old]
        if copy["id"] in verdicts:
            continue
        goes_on = copy["supersedes"] in made or copy["supersedes"] == after
        yield copy if goes_on else copy | {"supersedes": after}
