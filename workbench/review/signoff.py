"""Who puts their name under an article's check, and whether it has changed since.

A sign-off says how many entries the ledger had and which head, so that anybody can see what exactly
was signed.  Work goes on after it if need be; then the sign-off shows how many edits came later.
"""

from workbench.errors import InvalidError, NotFoundError
from workbench.ids import random_id
from workbench.reason import because
from workbench.review.lookup import article_at
from workbench.review.sources import trimmed
from workbench.store.edits import Change
from workbench.store.file import ReviewFile
from workbench.store.images import read_row
from workbench.store.ledger import head_of
from workbench.store.signoffs import sign_offs_of

SIGNING_ROLES = ("author", "checker", "second_checker", "editor")


def sign_off(file: ReviewFile, article: str, role: str, note: str = "") -> Change:
    """Put the name of whoever is working under the check of an article, as it stands now.

    Raises:
        NotFoundError: The article is not in the review.
        InvalidError: There is no such role, nobody is named, or it is signed as it stands already.
    """
    found = article_at(file, article)
    if role not in SIGNING_ROLES:
        raise InvalidError(
            f"There is no role “{role[:40]}”.", hint=f"Roles: {', '.join(SIGNING_ROLES)}."
        )
    values = trimmed({"note": note})
    with file.history.edit(because("sign_off", title=found.title)) as edit:
        head = head_of(file.db)
        if edit.by is None:
            raise InvalidError("A sign-off needs a name.", hint="Say who is working first.")
        mine = [one for one in sign_offs_of(file.db, article) if one.signed.reviewer == edit.by]
        if any(one.role == role and not one.edits_since for one in mine):
            raise InvalidError("You have signed this as it stands.", hint="Nothing to do.")
        edit.put(
            "sign_off",
            random_id(),
            article=article,
            role=role,
            **values,
            entries=head.entries if head else 0,
            head=head.hash if head else "",
            reviewer=edit.by,
            at=edit.at,
        )
    return edit.change


def withdraw_sign_off(file: ReviewFile, signed: str) -> Change:
    """Take a sign-off back by name; the ledger keeps that it was given.

    Raises:
        NotFoundError: It is not in the review.
    """
    row = read_row(file.db, "sign_off", signed)
    if row is None:
        raise NotFoundError("That sign-off is not in this review.", hint="It may be withdrawn.")
    title = article_at(file, row["article"]).title
    with file.history.edit(because("withdraw_sign_off", title=title)) as edit:
        edit.drop("sign_off", signed)
    return edit.change
