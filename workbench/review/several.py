"""What a reviewer does with several claims at once: one edit with one name, undone as one.

Each claim is treated exactly as it would be alone; if one of them refuses, nothing is done.
"""

from collections.abc import Callable, Iterable, Sequence

from workbench.errors import InvalidError
from workbench.reason import Reason, because
from workbench.review.claims import dismiss_claim
from workbench.review.dates import confirm_date
from workbench.review.scales import scale_in_use
from workbench.review.verdicts import clear_verdict, set_verdict
from workbench.store.edits import Change
from workbench.store.file import ReviewFile


def set_verdicts(
    file: ReviewFile, claims: Sequence[str], label: str, *, role: str = "first"
) -> Change:
    """Give several claims the same verdict.

    Raises:
        NotFoundError, InvalidError: As for :func:`workbench.review.verdicts.set_verdict`; nothing
            is done then. InvalidError also where no claim is named.
    """
    words = scale_in_use(file).label(label).words
    what = because("set_verdicts", count=len(_some(claims)), label=words)
    return _each(file, what, claims, lambda one: set_verdict(file, one, label, role=role))


def clear_verdicts(file: ReviewFile, claims: Sequence[str], *, role: str = "first") -> Change:
    """Take the verdicts off several claims; their reasons stay.

    Raises:
        NotFoundError, InvalidError: As for :func:`workbench.review.verdicts.clear_verdict`.
    """
    what = because("clear_verdicts", count=len(_some(claims)))
    return _each(file, what, claims, lambda one: clear_verdict(file, one, role=role))


def dismiss_claims(file: ReviewFile, claims: Sequence[str], note: str = "") -> Change:
    """Set several claims aside as not worth checking.

    Raises:
        NotFoundError, InvalidError: As for :func:`workbench.review.claims.dismiss_claim`.
    """
    what = because("dismiss_claims", count=len(_some(claims)))
    return _each(file, what, claims, lambda one: dismiss_claim(file, one, note))


def confirm_dates(file: ReviewFile, mentions: Sequence[str]) -> Change:
    """Confirm several dates as they are worked out.

    Raises:
        NotFoundError, InvalidError: As for :func:`workbench.review.dates.confirm_date`.
    """
    what = because("confirm_dates", count=len(_some(mentions)))
    return _each(file, what, mentions, lambda one: confirm_date(file, one))


def _some(ids: Sequence[str]) -> tuple[str, ...]:
    """Return *ids*, each once, or raise InvalidError if there is none."""
    if not ids:
        raise InvalidError(
            "There is nothing here to do that to.", hint="Choose others in the list."
        )
    return tuple(dict.fromkeys(ids))


def _each(
    file: ReviewFile, what: Reason, ids: Iterable[str], deed: Callable[[str], object]
) -> Change:
    with file.history.together(what) as edit:
        for one in _some(tuple(ids)):
            deed(one)
    return edit.change
