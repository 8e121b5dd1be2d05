"""A new version of an article takes the place of the old one, and work is carried over to it.

The old version stays in the file with all that was decided on it, named by ``replaces`` and shown
no more in lists.  The new one gets copies, whose ids are made from those of what they are copies
of: two reviewers who carry the same work to the same version make the same rows.
"""

from workbench.analysis import Analysis
from workbench.errors import InvalidError, NotFoundError
from workbench.ids import text_digest
from workbench.reason import because
from workbench.review.articles import article_id, holds_article, put_article
from workbench.review.carry_over.copies import Copies
from workbench.review.carry_over.made import MadeClaims
from workbench.review.carry_over.plan import DraftPlan, plan_draft, with_known_kinds
from workbench.review.lookup import article_at
from workbench.store.edits import Change
from workbench.store.file import ReviewFile
from workbench.store.images import Row
from workbench.store.queries import findings_of
from workbench.store.records import StoredFindings
from workbench.store.rows import finding_rows
from workbench.text.source import SourceText


def source_for_draft(file: ReviewFile, article: str, source: SourceText) -> SourceText:
    """Return a new version of *article* as it is to be analysed.

    Blocks that are still there have the kinds that a reviewer gave them.

    Raises:
        NotFoundError: The article is not in the review.
        InvalidError: The version cannot take the article's place.
    """
    return with_known_kinds(_findings(file, article), source)


def draft_plan(file: ReviewFile, article: str, analysis: Analysis) -> DraftPlan:
    """Work out what becomes of all claims of *article* in the version that *analysis* is of.

    Raises:
        NotFoundError: The article is not in the review.
        InvalidError: The version has no words, is here already, or is another article.
    """
    text = analysis.source.text
    old = _findings(file, article)
    if text_digest(text) == text_digest(old.source.text):
        raise InvalidError("This is the version that is here.", hint="There is nothing to do.")
    if text.strip() and holds_article(file, article_id(text)):
        raise InvalidError(
            "This review holds that version already.", hint="Nothing was changed. Try undo."
        )
    return plan_draft(old, analysis)


def take_draft(
    file: ReviewFile,
    article: str,
    analysis: Analysis,
    original: bytes = b"",
    *,
    file_name: str = "",
) -> Change:
    """Put a new version in the place of an article, and carry over what was done on the old one.

    Args:
        file: The review.
        article: The version that is replaced.
        analysis: Of the new version, best of what :func:`source_for_draft` returns.
        original: The bytes the new version came as.
        file_name: What the file was called that it came in.

    Raises:
        NotFoundError: The article is not in the review.
        InvalidError: The version has no words, is here already, or is another article.
    """
    before = article_at(file, article)
    plan = draft_plan(file, article, analysis)
    new = article_id(analysis.source.text)
    with file.history.edit(because("take_draft", title=before.title)) as edit:
        put_article(
            edit,
            analysis,
            original,
            title=analysis.source.about.title or before.title,
            file_name=file_name,
            position=before.position,
            kind=before.kind,
            replaces=article,
        )
        rows = finding_rows(new, analysis)
        made = MadeClaims(file.db, plan, rows["claim"])
        rows["claim"] += made.rows
        for table, found in rows.items():
            edit.add_all(table, found)
        signed = {"reviewer": edit.by, "at": edit.at}
        copies = Copies(file.db, plan, new, made.places(rows), signed).make()
        for table, copy in (*((t, copy) for t, _, copy in copies), *_told(made)):
            edit.put(table, copy["id"], **{n: value for n, value in copy.items() if n != "id"})
    return edit.change


def _findings(file: ReviewFile, article: str) -> StoredFindings:
    found = findings_of(file.db, article)
    if found is None:
        raise NotFoundError("That article is not in this review.")
    return found


def _told(made: MadeClaims) -> list[tuple[str, Row]]:
    return [("carried", row) for row in made.told()]
