"""Bring another reviewer's file into this one, as one edit."""

from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from sqlite_utils import Database

from workbench.errors import InvalidError, UnreadableError
from workbench.ids import bytes_digest
from workbench.reason import Reason, because
from workbench.review.merge.dates_told import dates_told
from workbench.review.merge.erased import leave_erased
from workbench.review.merge.plan import MergePlan
from workbench.review.merge.rows import lay_beside, parents_first
from workbench.review.merge.versions import carry_on
from workbench.review.merge.work_out import plan_merge
from workbench.review.rules import NO_RULES, rules_of
from workbench.review.scales import scale_in_use
from workbench.store.edits import Change, Edit
from workbench.store.file import ReviewFile
from workbench.store.images import Key
from workbench.store.locker import keep_bytes, kept_bytes, locker_folder
from workbench.store.merged import write_out
from workbench.store.purged import purged_articles
from workbench.store.purging import emptied_text, empty_copies, told_anywhere
from workbench.store.queries import text_of
from workbench.store.verify import verify
from workbench.wording import in_english


@contextmanager
def open_to_merge(file: ReviewFile, path: Path) -> Iterator[ReviewFile]:
    """Open another review file to be merged into *file*; it is only read, whatever its form.

    Raises:
        NotFoundError, UnreadableError, ForeignFileError, FileTooNewError: It is no review file
            that this version can read.
        InvalidError: It is *file* itself.
        UnreadableError: It is damaged, or was changed by another program.
    """
    if path.exists() and path.samefile(file.path):
        raise InvalidError(
            f"“{path.name}” is the file that is open.", hint="Choose your colleague's file."
        )
    with ReviewFile.open(path, read_only=True) as other:
        faults = verify(other.db, beside=locker_folder(other.path)).faults
        if faults:
            raise UnreadableError(
                f"“{path.name}” is not as its ledger says: {in_english(faults[0])}",
                hint="Ask for another copy. Nothing was changed.",
            )
        yield other


def plan_for(
    file: ReviewFile,
    other: ReviewFile,
    choices: Mapping[str, str] | None = None,
    prefer: str = "mine",
) -> MergePlan:
    """Work out what merging *other* into *file* would do.

    Raises:
        InvalidError: There is no such answer, or no such conflict.
    """
    sides = lay_beside(file.db, other.db, _entries_on_drive(other))
    erased = leave_erased(sides, purged_articles(file.db))
    plan = plan_merge(sides, other.path.name, choices, prefer)

    def text(article: str) -> str | None:
        return text_of(file.db, article) or text_of(other.db, article) or None

    carried = tuple(carry_on(plan, text))
    told = (*dates_told(file, plan), *_left_behind(file, other))
    plan.notes = (*erased, *plan.notes, *carried, *told)
    return plan


def _left_behind(file: ReviewFile, other: ReviewFile) -> Iterator[Reason]:
    """Yield what stays in the other file, in words."""
    yield from _set_up_otherwise(file, other)
    for code, table in (("merge_sign_offs", "sign_off"), ("merge_imports", "import_batch")):
        here, there = ({row["id"] for row in one.db.table(table).rows} for one in (file, other))
        if there - here:
            yield because(code, count=len(there - here))


def _set_up_otherwise(file: ReviewFile, other: ReviewFile) -> Iterator[Reason]:
    """Yield what the other file is set up to do and this one is not."""
    if rules_of(other) not in {NO_RULES, rules_of(file)}:
        yield because("merge_rules")
    own, theirs = scale_in_use(file).name, scale_in_use(other).name
    if own != theirs:
        yield because("merge_scale", name=theirs, own=own)
    here, there = ({(r["id"], r["value"]) for r in x.db["setting"].rows} for x in (file, other))
    if there - here:
        yield because("merge_settings", count=len(there - here))


def merge_review(
    file: ReviewFile,
    other: ReviewFile,
    choices: Mapping[str, str] | None = None,
    prefer: str = "mine",
) -> Change:
    """Bring in all that *other* has and this file has not, in one edit; twice changes nothing.

    Args:
        file: The review that takes.
        other: The other, from :func:`open_to_merge`; it is not changed.
        choices: How conflicts are answered, by their keys.
        prefer: The answer where none is chosen: ``mine``, ``theirs`` or ``both``.

    Raises:
        InvalidError: There is no such answer, or no such conflict.
    """
    plan = plan_for(file, other, choices, prefer)
    if plan.brings_nothing:
        return Change()
    with file.history.edit(because("merge_review", name=plan.name)) as edit:
        _keep_what_is_large(file, edit, plan, other)
        order = parents_first(plan.sides.refers)
        for table, row_id in sorted(plan.drop, key=lambda key: -order.index(key[0])):
            edit.drop(table, row_id)
        for table in order:
            for row_id, row in plan.put.get(table, {}).items():
                edit.put(table, row_id, **{n: value for n, value in row.items() if n != "id"})
        unsaid = told_anywhere(purged_articles(file.db), file.db, other.db)
        _seal(edit, plan, other, unsaid)
        empty_copies(edit, unsaid)
    return edit.change


def _entries_on_drive(other: ReviewFile) -> int:
    """Return how many entries the ledger of *other* has in the file itself."""
    with closing(Database(f"{other.path}", execute_plugins=False)) as db:
        return int(db.execute("select coalesce(max(id), 0) from history").fetchone()[0])


def _seal(edit: Edit, plan: MergePlan, other: ReviewFile, unsaid: frozenset[Key]) -> None:
    """Keep their entries that this file has not seen, word for word but for rows *unsaid*."""
    sides = plan.sides
    if sides.first > sides.last:
        return
    text = emptied_text(write_out(other.db, sides.first, sides.last), unsaid)
    digest = bytes_digest(text.encode("utf-8", "surrogatepass"))
    edit.keep("ledger_copy", digest, text=text)
    edit.put(
        "merged_ledger",
        bytes_digest(f"merged/{sides.first}/{sides.head}".encode())[:16],
        name=plan.name,
        first=sides.first,
        last=sides.last,
        previous=sides.previous,
        head=sides.head,
        digest=digest,
        reviewer=edit.by,
        at=edit.at,
    )


def _keep_what_is_large(file: ReviewFile, edit: Edit, plan: MergePlan, other: ReviewFile) -> None:
    """Bring over texts, originals and captures that rows which come in name by digest."""
    for row in plan.put["article"].values():
        _copy(edit, other, "article_text", row["text_digest"])
        _copy(edit, other, "original", row["original_digest"])
    for row in plan.put.get("capture", {}).values():
        _copy(edit, other, "capture_text", row["text_digest"])
        content = kept_bytes(other, row["digest"])
        if content is not None:
            keep_bytes(file, edit, content)
    for row in plan.put.get("merged_ledger", {}).values():
        _copy(edit, other, "ledger_copy", row["digest"])


def _copy(edit: Edit, other: ReviewFile, table: str, digest: str | None) -> None:
    for row in list(other.db.table(table).rows_where("digest = ?", [digest])):
        edit.keep(table, row.pop("digest"), **row)
