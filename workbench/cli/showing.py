"""What ``workbench show`` prints of a review."""

from rich.console import Console

from workbench.cli.sayings import in_days
from workbench.cli.tables import console, plain, table
from workbench.errors import NotFoundError
from workbench.review.dates import EffectiveDate, dates_of
from workbench.store.file import ReviewFile
from workbench.store.queries import (
    anchor_of,
    article_records,
    claim_records,
    current_verdicts,
    evidence_in,
)
from workbench.store.records import AnchorRecord, ArticleRecord, ClaimRecord
from workbench.wording import english_day, in_english


def show_review(file: ReviewFile, only: str | None = None) -> None:
    """Print the articles of *file*, or the one with the id *only*, with claims and dates."""
    screen = console()
    shown = [
        (place, article)
        for place, article in enumerate(article_records(file.db), 1)
        if only is None or article.id == only
    ]
    if not shown:
        raise NotFoundError("This review holds no article yet.", hint="Add one with “add”.")
    if file.refusal is not None and (holder := file.holder) is not None:
        screen.print(plain(f"Being written to now by {holder.host}."))
    for place, article in shown:
        _show_article(screen, file, place, article)


def _show_article(screen: Console, file: ReviewFile, place: int, article: ArticleRecord) -> None:
    screen.print(plain(f"{place}. {article.title}"), style="bold")
    screen.print(plain(_published(anchor_of(file.db, article.id))))
    claims = [claim for claim in claim_records(file.db, article.id) if claim.is_open]
    dates = dates_of(file, article.id)
    _show_claims(screen, file, article.id, claims, dates)
    _show_dates(screen, dates)
    screen.print()


def _published(anchor: AnchorRecord) -> str:
    if anchor.value is None:
        return "Publication date not known: relative dates stay unresolved until it is set."
    by = "set by a reviewer" if anchor.chosen_by == "reviewer" else "as found, not confirmed"
    return f"Published {english_day(anchor.value)}, {by}."


def _show_claims(
    screen: Console,
    file: ReviewFile,
    article: str,
    claims: list[ClaimRecord],
    dates: tuple[EffectiveDate, ...],
) -> None:
    verdicts = {v.claim: v for v in current_verdicts(file.db, article)}
    sources: dict[str, int] = {}
    for item in evidence_in(file.db, article):
        sources[item.claim] = sources.get(item.claim, 0) + 1
    made = table(f"Claims ({len(claims)})", "no.", "verdict", "claim", "dates", "evidence", "id")
    for claim in claims:
        verdict = verdicts.get(claim.id)
        inside = [d for d in dates if any(r.holds(d.computed.span) for r in claim.ranges)]
        made.add_row(
            str(claim.number),
            plain((verdict and verdict.label_words) or "to check"),
            plain(claim.statement),
            plain("; ".join(f"{d.mention.words}: {in_days(d)}" for d in inside)),
            str(sources.get(claim.id, 0) or ""),
            claim.id[:8],
        )
    screen.print(made)


def _show_dates(screen: Console, dates: tuple[EffectiveDate, ...]) -> None:
    if not dates:
        return
    made = table(f"Dates ({len(dates)})", "words", "means", "by", "why")
    for date in dates:
        made.add_row(
            plain(date.mention.words),
            plain(in_days(date)),
            _standing(date),
            plain("; ".join(in_english(reason) for reason in date.computed.why)),
        )
    screen.print(made)


def _standing(date: EffectiveDate) -> str:
    if date.needs_a_look:
        return "reviewer, needs a look"
    if date.by_reviewer:
        return "reviewer"
    return date.computed.flag or "computed"
