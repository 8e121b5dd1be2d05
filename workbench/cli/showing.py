"""What ``workbench show`` prints of a review."""

from collections.abc import Mapping

from rich.console import Console

from workbench.cli.sayings import in_days
from workbench.cli.tables import console, plain, table
from workbench.cli.talking import suggestion_lines
from workbench.errors import NotFoundError
from workbench.review.consistency import check_consistency
from workbench.review.dates import EffectiveDate
from workbench.review.sight import veiled_claims
from workbench.review.view import ArticleView, ClaimView, article_view
from workbench.store.carried import CarriedRecord, carried_to, version_before
from workbench.store.desk import SuggestionRecord, about_in
from workbench.store.file import ReviewFile
from workbench.store.queries import article_records
from workbench.store.records import AnchorRecord
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
        screen.print(plain(f"Being written to now by {holder.user} on {holder.host}."))
    names = dict(file.db.execute("select id, name from reviewer").fetchall())
    for place, article in shown:
        _show_article(screen, file, names, article_view(file, article.id), place)
        _show_carried(screen, carried_to(file.db, article.id), _veiled_before(file, article.id))


def _show_article(
    screen: Console, file: ReviewFile, names: Mapping[str, str], view: ArticleView, place: int
) -> None:
    screen.print(plain(f"{place}. {view.article.title}"), style="bold")
    screen.print(plain(_published(view.anchor)))
    _show_claims(screen, names, view.open_claims)
    _show_suggestions(screen, file, view)
    _show_clashes(screen, view)
    _show_dates(screen, view.dates)
    screen.print()


def _veiled_before(file: ReviewFile, article: str) -> frozenset[str]:
    """Return the claims of the version before whose verdicts may not be seen by who looks."""
    before = version_before(file.db, article)
    return veiled_claims(file, before) if before else frozenset()


def _show_carried(
    screen: Console, carried: tuple[CarriedRecord, ...], veiled: frozenset[str]
) -> None:
    """Say what the new version changed and nobody has looked at again, and what is gone."""
    for way in carried:
        is_told = way.label_words and way.before not in veiled
        was = f", was {way.label_words}" if is_told else ""
        if way.needs_a_look:
            screen.print(plain(f"Look again: “{way.words}”{was}, has other words now."))
        elif way.outcome == "gone":
            screen.print(plain(f"Gone since the last version: “{way.words}”{was}."))


def _published(anchor: AnchorRecord) -> str:
    if anchor.value is None:
        return "Publication date not known: relative dates stay unresolved until it is set."
    by = "set by a reviewer" if anchor.chosen_by == "reviewer" else "as found, not confirmed"
    return f"Published {english_day(anchor.value)}, {by}."


def _show_claims(screen: Console, names: Mapping[str, str], claims: tuple[ClaimView, ...]) -> None:
    made = table(f"Claims ({len(claims)})", "no.", "verdict", "claim", "dates", "evidence", "id")
    for view in claims:
        made.add_row(
            str(view.claim.number),
            plain(_verdict(view, names)),
            plain(view.claim.statement),
            plain("; ".join(f"{d.mention.words}: {in_days(d)}" for d in view.dates)),
            str(len(view.evidence) or ""),
            view.claim.id[:8],
        )
    screen.print(made)


def _show_suggestions(screen: Console, file: ReviewFile, view: ArticleView) -> None:
    """Print the other wording that was suggested for words of the article, and what came of it."""
    found = about_in(file.db, "suggestion", view.article.id)
    numbers = {one.claim.id: str(one.claim.number) for one in view.open_claims}
    lines = [
        (numbers[claim], line)
        for claim in numbers
        for line in suggestion_lines(
            [one for one in found.get(claim, ()) if isinstance(one, SuggestionRecord)]
        )
    ]
    if not lines:
        return
    made = table(f"Wording suggested ({len(lines)})", "claim", "suggestion")
    for number, line in lines:
        made.add_row(number, plain(line))
    screen.print(made)


def _show_clashes(screen: Console, view: ArticleView) -> None:
    """Print where the article disagrees with itself, whether or not a claim is about it."""
    found = check_consistency(view.source, view.dates, view.anchor.value).clashes()
    if not found:
        return
    made = table(f"The article disagrees with itself ({len(found)})", "claim", "words", "why")
    for clash in found:
        numbers = [
            str(one.claim.number)
            for one in view.open_claims
            if any(span.overlaps(clash.here) for span in one.claim.ranges)
        ]
        words = clash.here.of(view.text)
        made.add_row(", ".join(numbers), plain(words), plain(in_english(clash.why)))
    screen.print(made)


def _verdict(view: ClaimView, names: Mapping[str, str]) -> str:
    """Return the verdict of a claim, else what is known of the work on it."""
    shown = view.shown_verdict
    told = [(shown and shown.label_words) or ("" if view.withheld else "to check")]
    told += [f"{role} verdict is in, not shown yet" for role in view.withheld]
    told += [view.work.state.replace("_", " ")]
    if view.work.assigned:
        until = f" until {english_day(view.work.due)}" if view.work.due else ""
        told += [f"{names.get(view.work.assigned, '')}{until}"]
    return "; ".join(filter(None, told))


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
