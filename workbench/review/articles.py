"""Articles come into a review."""

from workbench.analysis import Analysis
from workbench.errors import InvalidError
from workbench.ids import bytes_digest, text_digest
from workbench.reason import because
from workbench.review.lookup import article_at
from workbench.review.scales import ensure_scale
from workbench.store.edits import Change, Edit
from workbench.store.file import ReviewFile
from workbench.store.images import read_row
from workbench.store.rows import article_columns, finding_rows

DESCRIBED = ("title", "byline", "outlet", "address", "language")
"""What an article says of itself and a reviewer may correct."""

LONGEST = 500


def article_id(text: str) -> str:
    """Return the id of the article with this text: the same for whoever loads it."""
    return text_digest(text)[:16]


def holds_article(file: ReviewFile, article: str) -> bool:
    """Tell whether *file* holds the article with this id."""
    return file.db.execute("select 1 from article where id = ?", [article]).fetchone() is not None


def add_article(
    file: ReviewFile,
    analysis: Analysis,
    original: bytes = b"",
    *,
    file_name: str = "",
    language: str = "",
) -> Change:
    """Add an article with all that was found in it; one that is there already stays as it is.

    Args:
        file: The review.
        analysis: What the program found in the article.
        original: The bytes it came as, which are stored once however often they are added.
        file_name: What the file was called that the article came in.
        language: The two letters of the language the reviewer works in, which a review without a
            scale gets its first one by.

    Raises:
        InvalidError: The article has no words.
    """
    source = analysis.source
    article = article_id(source.text)
    if not source.text.strip():
        raise InvalidError("This article has no words in it.", hint="Choose another file.")
    if holds_article(file, article):
        return Change()
    title = source.about.title or file_name or " ".join(source.text[:200].split())[:60]
    with file.history.edit(because("add_article", title=title)) as edit:
        ensure_scale(file, edit, language)
        (position,) = file.db.execute(
            "select coalesce(max(position), 0) + 1 from article"
        ).fetchone()
        put_article(edit, analysis, original, title=title, file_name=file_name, position=position)
        for table, rows in finding_rows(article, analysis).items():
            edit.add_all(table, rows)
    return edit.change


def put_article(edit: Edit, analysis: Analysis, original: bytes, **columns: object) -> None:
    """Write the row of an article, its text and its bytes as part of *edit*.

    Args:
        edit: The edit under way.
        analysis: What the program found in the article.
        original: The bytes it came as, or none.
        **columns: ``title``, ``position``, ``file_name`` and others that the text does not tell.
    """
    digest, original_digest = _keep_texts(edit, analysis, original)
    values = {
        **article_columns(analysis.source.about),
        "kind": "published",
        "text_digest": digest,
        "original_digest": original_digest,
        "earliest": analysis.dating.bounds.earliest,
        "latest": analysis.dating.bounds.latest,
        "analysis_version": analysis.version,
        "added_by": edit.by,
        "added_at": edit.at,
    }
    edit.put("article", article_id(analysis.source.text), **values | columns)


def _keep_texts(edit: Edit, analysis: Analysis, original: bytes) -> tuple[str, str | None]:
    """Store the text and the original bytes by digest and return both digests."""
    source = analysis.source
    digest = bytes_digest(source.text.encode("utf-8", "surrogatepass"))
    edit.keep("article_text", digest, text=source.text)
    if not original:
        return digest, None
    original_digest = bytes_digest(original)
    edit.keep(
        "original",
        original_digest,
        media_type=source.about.media_type,
        size=len(original),
        bytes=original,
    )
    return digest, original_digest


def describe_article(file: ReviewFile, article: str, **what: str | None) -> Change:
    """Correct title, byline, outlet, address or language; None goes back to what was found.

    Raises:
        NotFoundError: The article is not in the review.
        InvalidError: A title without words, or words too long to be one.
    """
    if unknown := set(what) - set(DESCRIBED):
        raise TypeError(f"an article has no {', '.join(sorted(unknown))}")
    given = {name: words and " ".join(words.split()) for name, words in what.items()}
    if given.get("title") == "" or any(len(words or "") > LONGEST for words in given.values()):
        raise InvalidError("An article needs a title.", hint=f"Up to {LONGEST} characters.")
    title = article_at(file, article).title
    with file.history.edit(because("describe_article", title=title)) as edit:
        before = read_row(edit.db, "article_about", article) or dict.fromkeys(DESCRIBED)
        after = {name: given.get(name, before[name]) for name in DESCRIBED}
        if not any(words is not None for words in after.values()):
            edit.drop("article_about", article)
        elif any(before[name] != words for name, words in after.items()):
            edit.put("article_about", article, **after, reviewer=edit.by, at=edit.at)
    return edit.change
