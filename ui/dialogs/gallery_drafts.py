"""The dialogs for a new version and for a colleague's file, with made-up contents."""

from collections import defaultdict
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.dialogs.draft import DraftDialog
from ui.dialogs.merge import MergeDialog
from workbench.analysis import Analysis, analyse
from workbench.reason import because
from workbench.review.carry_over.plan import plan_draft
from workbench.review.merge.plan import Conflict, MergePlan
from workbench.review.merge.rows import Rows, Sides
from workbench.store.records import (
    AnchorRecord,
    ArticleRecord,
    BlockRecord,
    ClaimRecord,
    Signature,
    StoredFindings,
)
from workbench.store.rows import words_of
from workbench.text.source import About, Block, SourceText
from workbench.text.span import Span

OLD = """Gallery for the Harlan Pass

The council decided in December to pay for a gallery of concrete, 340 metres long. Work is to begin
in May 2031, the road agency said.

The first slide came down on 30 December 2030 and buried the road over a length of 220 metres.

Nobody was hurt in either slide. Hotels in Vessby took in 140 guests."""

NEW = """Gallery for the Harlan Pass

The council decided in December to pay for a gallery of concrete, 430 metres long. Work is to begin
in May 2031, the road agency said. It will cost 88 million crowns.

Nobody was hurt in either slide.

The first slide came down on 30 December 2030 and buried the road over a length of 220 metres."""


def draft() -> DraftDialog:
    """Return the question for a new version that has just arrived."""
    old = findings(read(OLD))
    labels = {claim.id: "True" for claim in old.claims[:3]}
    return DraftDialog(plan_draft(old, read(NEW)), labels, arrived=True)


def merge() -> MergeDialog:
    """Return the question for a colleague's file with two conflicts."""
    return MergeDialog(_merge_plan((_VERDICTS, _SET_ASIDE)))


def merge_without_conflict() -> MergeDialog:
    """Return the question for a file in which nothing is in conflict."""
    return MergeDialog(_merge_plan(()))


_VERDICTS = Conflict(
    "verdict:1:first",
    "verdict",
    "The council decided in December to pay for a gallery of concrete, 340 metres long",
    {"label_words": "True", "rationale": "Minutes of 16 December, item 7."},
    {"label_words": "Misleading", "rationale": "It decided to ask the ministry to pay half."},
    "Ada Moss",
    "Jo Okafor",
)
_SET_ASIDE = Conflict(
    "claim_decision:2",
    "claim_decision",
    "Hotels in Vessby took in 140 guests",
    None,
    {"state": "dismissed", "note": "Nobody disputes it."},
    "",
    "Jo Okafor",
)


def _merge_plan(conflicts: tuple[Conflict, ...]) -> MergePlan:
    sides = Sides({}, {}, {}, {}, 12, 1, "", "")
    put: Rows = defaultdict(dict)
    for kind, count in (("verdict", 4), ("evidence", 6), ("comment", 2)):
        put[kind] = {str(n): {"id": str(n)} for n in range(count)}
    notes = (because("merge_sign_offs", count=1),)
    return MergePlan(sides, "jo.factcheck", put, [], conflicts, 18, notes)


def read(text: str) -> Analysis:
    """Return an analysis of *text*, whose paragraphs are its blocks."""
    blocks = []
    at = 0
    for number, paragraph in enumerate(text.split("\n\n")):
        start = text.index(paragraph, at)
        at = start + len(paragraph)
        blocks.append(Block(Span(start, at), "body" if number else "title"))
    return analyse(SourceText(text, tuple(blocks), About(title=text.split("\n", 1)[0])))


def findings(analysis: Analysis) -> StoredFindings:
    """Return what a file would hold of *analysis*."""
    source = analysis.source
    article = ArticleRecord(
        "a", 1, source.about, "published", "", "", None, analysis.dating.bounds, analysis.version,
        Signature(),
    )  # fmt: skip
    blocks = tuple(
        BlockRecord(str(n), block.span, block.kind, block.kind, ())
        for n, block in enumerate(source.blocks)
    )
    claims = tuple(
        ClaimRecord(
            claim.id, "a", number, claim.ranges, claim.ranges,
            words_of(source.text, claim.ranges), claim.statement, claim.kinds,
            claim.score, claim.sentence, claim.speaker, "", (), "program", (), True, "open", "",
            None,
        )
        for number, claim in enumerate(analysis.claims, 1)
    )  # fmt: skip
    return StoredFindings(article, source, blocks, analysis.dating, AnchorRecord(), (), claims)


DIALOGS: dict[str, Callable[[], QWidget]] = {
    "draft": draft,
    "merge": merge,
    "merge_without_conflict": merge_without_conflict,
}
"""By name: what builds each of them."""
