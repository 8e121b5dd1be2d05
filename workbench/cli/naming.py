"""How articles and claims are named on the command line.

An article is named by its number in the review (1 is the first) or its id; a claim by its number
(`3` in the only article, `2.3` for the third claim of the second article) or its id.  Ids may be
cut short as long as they stay unmistakable.
"""

from typing import TypeVar

from workbench.errors import InvalidError, NotFoundError
from workbench.store.file import ReviewFile
from workbench.store.queries import article_records, claim_records
from workbench.store.records import ArticleRecord, ClaimRecord

SHORTEST_ID = 4
WHICH = "Say which one is meant, as the command “show” numbers them."

Found = TypeVar("Found")


def article_named(file: ReviewFile, name: str) -> ArticleRecord:
    """Return the article that *name* names.

    Raises:
        NotFoundError: There is none.
        InvalidError: The name fits several.
    """
    articles = article_records(file.db)
    if name.isdecimal() and 1 <= int(name) <= len(articles):
        return articles[int(name) - 1]
    fitting = [article for article in articles if _fits(article.id, name)]
    return _only(fitting, name, f"This review has no article “{name}”.")


def only_article(file: ReviewFile, hint: str = WHICH) -> ArticleRecord:
    """Return the article of a review that holds one; *hint* tells how else to name it.

    Raises:
        InvalidError: There are none or several.
    """
    articles = article_records(file.db)
    if len(articles) != 1:
        raise InvalidError(
            f"This review holds {len(articles)} articles.",
            hint=hint,
        )
    return articles[0]


def claim_named(file: ReviewFile, name: str) -> ClaimRecord:
    """Return the claim that *name* names.

    Raises:
        NotFoundError: There is none.
        InvalidError: The name fits several, or leaves the article open.
    """
    article, point, number = name.partition(".")
    if point:
        return _numbered(file, article_named(file, article), number)
    if name.isdecimal() and len(name) < SHORTEST_ID:
        hint = f"Write 1.{name} for claim {name} of the first, as the command “show” numbers them."
        return _numbered(file, only_article(file, hint), name)
    fitting = [
        claim
        for article in article_records(file.db)
        for claim in claim_records(file.db, article.id)
        if _fits(claim.id, name)
    ]
    return _only(fitting, name, f"This review has no claim “{name}”.")


def _numbered(file: ReviewFile, article: ArticleRecord, number: str) -> ClaimRecord:
    for claim in claim_records(file.db, article.id):
        if claim.number and str(claim.number) == number:
            return claim
    raise NotFoundError(
        f"“{article.title}” has no claim {number}.", hint="The command “show” numbers them."
    )


def _fits(identity: str, name: str) -> bool:
    return len(name) >= SHORTEST_ID and identity.startswith(name.lower())


def _only(fitting: list[Found], name: str, nothing: str) -> Found:
    if not fitting:
        raise NotFoundError(nothing, hint="The command “show” lists what is there.")
    if len(fitting) > 1:
        raise InvalidError(f"“{name}” fits {len(fitting)} of them.", hint="Give more of the id.")
    return fitting[0]
