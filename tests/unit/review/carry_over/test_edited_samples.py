"""Hand-labelled edits of the samples: what becomes of their claims is what a person would say."""

from functools import cache
from pathlib import Path

import pytest

from tests.unit.review.carry_over.edited_samples import EDITS, Move, Swap
from workbench.analysis import analyse
from workbench.intake.load import read_bytes
from workbench.review.articles import add_article, article_id
from workbench.review.carry_over.plan import plan_draft
from workbench.store.file import ReviewFile
from workbench.store.queries import findings_of

SAMPLES = Path(__file__).resolve().parents[4] / "sample_articles"


@cache
def read(sample):
    content = (SAMPLES / sample).read_bytes()
    text = content.decode("cp1252" if "windows" in sample else "utf-8")
    return text.replace("\r\n", "\n")


def analysed(text, sample):
    return analyse(read_bytes(text.encode(), name=sample))


def edited(text, steps):
    """Return *text* with *steps* done; each must find its words, or the label means nothing."""
    for step in steps:
        if isinstance(step, Move):
            text = moved(text, step)
        elif isinstance(step, Swap):
            assert text.count(step.one) == text.count(step.other) == 1, step
            text = text.replace(step.one, "\0").replace(step.other, step.one)
            text = text.replace("\0", step.other)
        else:
            assert step[0] in text, step
            text = text.replace(*step)
    return text


def moved(text, step):
    parts = text.split("\n\n")
    (one,) = (part for part in parts if part.strip().startswith(step.start))
    parts.remove(one)
    (place,) = (n for n, part in enumerate(parts) if part.strip().startswith(step.before))
    return "\n\n".join([*parts[:place], one, *parts[place:]])


@pytest.fixture(scope="module")
def findings(tmp_path_factory):
    """What a file holds of a sample; each is analysed and written once."""
    folder = tmp_path_factory.mktemp("samples")
    held = {}

    def of(sample, given):
        if (sample, given) not in held:
            found = analysed(edited(read(sample), given), sample)
            with ReviewFile.create(folder / f"{len(held)}.factcheck") as file:
                add_article(file, found)
                held[sample, given] = findings_of(file.db, article_id(found.source.text))
        return held[sample, given]

    return of


def plain(words):
    marks = str.maketrans("’", "'", '“”"…,.;:–—-*()')
    return " ".join(words.translate(marks).split()).casefold()


def words_at(text, ranges):
    return plain(" ".join(span.of(text) for span in ranges))


def judged(edit, findings):
    """Return the plan, and the claims the label names as changed, gone or either."""
    text = edited(edited(read(edit.sample), edit.given), edit.steps)
    plan = plan_draft(findings(edit.sample, edit.given), analysed(text, edit.sample))
    named = {}
    for label in ("changed", "gone", "either"):
        for words in getattr(edit, label):
            hits = [step.claim.id for step in plan.steps if words in step.claim.words]
            assert hits, (edit.name, words)
            named |= dict.fromkeys(hits, label)
    return plan, named


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.name)
def test_no_claim_is_attached_to_other_words(edit, findings):
    plan, named = judged(edit, findings)
    text = plan.analysis.source.text
    for step in plan.steps:
        if step.is_kept:
            label = named.get(step.claim.id, "either")
            assert label == "either", (step.claim.words, words_at(text, step.ranges))
            assert words_at(text, step.ranges) == words_at(plan.old.source.text, step.claim.ranges)
        for words, before in edit.lands.items():
            if words in step.claim.words and step.is_kept:
                assert text[: step.ranges[0].start].rstrip().endswith(before)


@pytest.mark.parametrize("edit", [e for e in EDITS if e.changed or e.gone], ids=lambda e: e.name)
def test_changed_claims_are_found_again_and_gone_ones_are_not(edit, findings):
    plan, named = judged(edit, findings)
    outcomes = {step.claim.id: step.outcome for step in plan.steps}
    told = {claim: label for claim, label in named.items() if label != "either"}
    assert {claim: outcomes[claim] for claim in told} == told


def test_nearly_all_that_a_person_would_keep_is_kept(findings):
    kept = lost = 0
    missed = []
    for edit in EDITS:
        plan, named = judged(edit, findings)
        for step in plan.steps:
            if step.claim.id not in named:
                kept += step.is_kept
                lost += not step.is_kept
                if not step.is_kept:
                    missed.append((edit.name, step.claim.words, step.outcome, step.cause))
    assert len(EDITS) >= 60
    assert kept / (kept + lost) >= 0.99, missed
