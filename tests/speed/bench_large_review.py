"""How long verbs and verification take in a review of 10,000 claims and 50,000 pieces of evidence.

``make bench``.  ``VERIFY_MB`` sets how many megabytes of captures are verified (1,000 unless told).
"""

import os
import random
from itertools import count, cycle

import pytest

from tests.desk import TEXT, analysis
from workbench.reason import because
from workbench.review.articles import add_article, article_id
from workbench.review.captures import Taken, add_capture
from workbench.review.comments import add_comment
from workbench.review.evidence import add_evidence, edit_evidence, move_evidence, remove_evidence
from workbench.review.log import claim_log, whole_log
from workbench.review.reviewers import name_reviewer
from workbench.review.second_check import agreement_in, differences
from workbench.review.signoff import sign_off
from workbench.review.sources import edit_source
from workbench.review.verdicts import note_rationale, set_verdict
from workbench.review.work import give_claim, set_central, set_state
from workbench.store.evidence_queries import evidence_of
from workbench.store.file import ReviewFile
from workbench.store.images import Row
from workbench.store.verify import verify

CLAIMS, PIECES = 10_000, 5
MEGABYTES = int(os.environ.get("VERIFY_MB", "1000"))
AT = "2026-03-02T09:00:00+00:00"
ARTICLE = article_id(TEXT)


def rows_of(table, number) -> Row:
    """Return one claim, source or piece of evidence among the many."""
    signed = {"reviewer": None, "at": AT}
    if table == "claim":
        place = {"start": number, "end": number + 1, "ranges": f"{number}-{number + 1}"}
        return {"id": f"c{number}", "article": ARTICLE, "words": f"Claim {number}."} | place
    if table == "source":
        link = f"https://example.org/{number}"
        return {"id": f"s{number}", "title": f"Source {number}", "address": link} | signed
    told = {"stance": "supports", "quote": "The register says so. " * 10}
    place = {"claim": f"c{number // PIECES}", "source": f"s{number % CLAIMS}"}
    return {"id": f"e{number}", "position": number % PIECES} | place | told | signed


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """The review, written in edits of a hundred claims, each claim with a verdict."""
    path = tmp_path_factory.mktemp("large") / "large.factcheck"
    with ReviewFile.create(path) as file:
        name_reviewer(file, "Jo Okafor")
        add_article(file, analysis(), TEXT.encode())
        file.db.execute("pragma synchronous = off")
        for table, many in (("source", CLAIMS), ("claim", CLAIMS), ("evidence", CLAIMS * PIECES)):
            for first in range(0, many, 1000):
                with file.history.edit(because("made_for_measuring", first=first)) as edit:
                    numbers = range(first, min(first + 1000, many))
                    edit.add_all(table, [rows_of(table, number) for number in numbers])
        file.db.execute("pragma synchronous = full")
        yield file


labels, numbers = cycle(["true", "false"]), count()

VERBS = {
    "set_verdict": lambda f, c: set_verdict(f, c, next(labels)),
    "note_rationale": lambda f, c: note_rationale(f, c, f"Because {next(numbers)}."),
    "add_evidence": lambda f, c: add_evidence(
        f, c, "supports", address=f"https://a.example/{next(numbers)}"
    ),
    "edit_evidence": lambda f, c: edit_evidence(
        f, evidence_of(f.db, c)[0].id, note=f"Note {next(numbers)}."
    ),
    "move_evidence": lambda f, c: move_evidence(f, evidence_of(f.db, c)[-1].id, 0),
    "remove_evidence": lambda f, c: remove_evidence(f, evidence_of(f.db, c)[-1].id),
    "edit_source": lambda f, _: edit_source(f, "s7", title=f"Title {next(numbers)}"),
    "add_capture": lambda f, _: add_capture(
        f, "s7", Taken(f"page {next(numbers)}".encode() * 1000, AT, "file")
    ),
    "add_comment": lambda f, c: add_comment(f, c, "Ask again."),
    "set_central": lambda f, c: set_central(f, c, central=next(labels) == "true"),
    "set_state": lambda f, c: set_state(f, c, "in_progress" if next(labels) == "true" else ""),
    "give_claim": lambda f, c: give_claim(f, c, f"Checker {next(numbers) % 9}"),
    "sign_off": lambda f, c: (set_central(f, c, central=next(labels) == "true"),
                              sign_off(f, ARTICLE, "checker")),
    "undo": lambda f, c: (add_comment(f, c, "Ask again."), f.history.undo()),
    "claim_log": claim_log,
    "whole_log": lambda f, _: whole_log(f),
    "differences": lambda f, _: differences(f),
    "agreement_in": lambda f, _: agreement_in(f),
}  # fmt: skip
"""Verbs, and reading that follows them; sign_off and undo count two edits."""


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_among_ten_thousand_claims(benchmark, large, verb):
    benchmark.pedantic(lambda: VERBS[verb](large, "c5000"), rounds=15, warmup_rounds=2)


def test_verifying_all_of_it_without_captures(benchmark, large):
    found = benchmark.pedantic(lambda: verify(large.db), rounds=1)
    assert found.faults == ()


def test_verifying_with_captures(benchmark, large):
    noise = random.Random(7)
    for _ in range(MEGABYTES // 10):
        add_capture(large, "s9", Taken(noise.randbytes(10_000_000), AT, "file"))
    found = benchmark.pedantic(lambda: verify(large.db), rounds=1)
    assert found.faults == ()
    assert found.size >= MEGABYTES * 999_000
