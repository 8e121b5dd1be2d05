"""What each block of an article is, and what follows from it.

Only some kinds of block are searched for dates and claims, so when a reviewer says that a block
is something else the article is analysed afresh, in the same edit.
"""

from workbench.analysis import Analysis, analyse
from workbench.errors import InvalidError, NotFoundError
from workbench.reason import because
from workbench.review.lookup import article_at
from workbench.review.reconcile import reconcile
from workbench.store.edits import Change, Edit
from workbench.store.file import ReviewFile
from workbench.store.images import Row
from workbench.store.queries import block_records, findings_of, found_rows, worked_on
from workbench.store.records import BlockRecord, excerpt
from workbench.store.rows import finding_rows
from workbench.text.source import BLOCK_KINDS, Block, SourceText


def source_with_kind(file: ReviewFile, block: str, kind: str) -> SourceText:
    """Return the article's text as it would be with *block* of another kind.

    It can be analysed elsewhere, and the analysis handed to :func:`set_block_kind`.

    Raises:
        NotFoundError: The block is not in the review.
        InvalidError: There is no such kind.
    """
    article, found = _block_at(file, block)
    if kind not in BLOCK_KINDS:
        raise InvalidError(
            f"“{kind[:40]}” is no kind of block.", hint=f"Kinds: {', '.join(BLOCK_KINDS)}."
        )
    findings = findings_of(file.db, article)
    if findings is None:
        raise NotFoundError("That article is not in this review.")
    blocks = tuple(
        Block(b.span, kind, b.why) if b.span == found.span else b for b in findings.source.blocks
    )
    return SourceText(findings.source.text, blocks, findings.source.about)


def set_block_kind(
    file: ReviewFile, block: str, kind: str, analysis: Analysis | None = None
) -> Change:
    """Say what a block is; dates and claims in it appear or are set aside.

    Args:
        file: The review.
        block: The block's id.
        kind: One of :data:`workbench.text.source.BLOCK_KINDS`.
        analysis: Of :func:`source_with_kind`, if that was worked out already.

    Raises:
        NotFoundError: The block is not in the review.
        InvalidError: There is no such kind.
    """
    source = source_with_kind(file, block, kind)
    article, found = _block_at(file, block)
    if found.kind == kind:
        return Change()
    analysis = analysis or analyse(source)
    words = excerpt(" ".join(found.span.of(source.text).split()))
    with file.history.edit(because("set_block_kind", kind=kind, words=words)) as edit:
        if kind == found.found_kind:
            edit.drop("block_kind", block)
        else:
            edit.put("block_kind", block, kind=kind, reviewer=edit.by, at=edit.at)
        _take(file, edit, article, analysis)
    return edit.change


def take_analysis(file: ReviewFile, article: str, analysis: Analysis) -> Change:
    """Replace what was found in an article by a newer analysis of the same text.

    Raises:
        NotFoundError: The article is not in the review.
        InvalidError: It is an analysis of another text.
    """
    article_at(file, article)
    findings = findings_of(file.db, article)
    if findings is None or findings.source.text != analysis.source.text:
        raise InvalidError("This analysis is of another text.", hint="Analyse this article again.")
    with file.history.edit(because("take_analysis", title=findings.article.title)) as edit:
        _take(file, edit, article, analysis)
    return edit.change


def _take(file: ReviewFile, edit: Edit, article: str, analysis: Analysis) -> None:
    """Write what *analysis* found over what was found before; blocks stay as they came."""
    rows = finding_rows(article, analysis)
    for table in ("date_mention", "claim"):
        old = found_rows(file.db, table, article)
        plan = reconcile(old, rows[table], worked_on(file.db, table, article))
        for gone in plan.drop:
            edit.drop(table, gone)
        edit.add_all(table, [dict(row) for row in plan.add])
        for row in plan.update:
            edit.put(table, row["id"], **row)
        for lost in plan.lose:
            edit.put(table, lost, found=0)
        for kept in plan.keep:
            edit.put(table, kept, found=1)
    _take_timestamps(file, edit, article, rows["timestamp_candidate"])
    bounds = analysis.dating.bounds
    edit.put(
        "article",
        article,
        earliest=bounds.earliest,
        latest=bounds.latest,
        analysis_version=analysis.version,
    )


def _take_timestamps(file: ReviewFile, edit: Edit, article: str, new: list[Row]) -> None:
    kept = {row["id"] for row in new}
    for row in found_rows(file.db, "timestamp_candidate", article):
        if row["id"] not in kept:
            edit.drop("timestamp_candidate", row["id"])
    for row in new:
        edit.put("timestamp_candidate", row["id"], **row)


def _block_at(file: ReviewFile, block: str) -> tuple[str, BlockRecord]:
    """Return the article a block stands in, and the block."""
    row = file.db.execute("select article from block where id = ?", [block]).fetchone()
    for found in block_records(file.db, row[0]) if row else ():
        if found.id == block:
            return str(row[0]), found
    raise NotFoundError("That block is not in this review.")
