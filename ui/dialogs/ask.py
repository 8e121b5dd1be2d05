"""Ask about something in the open review, and do what was answered.

Each function fills a dialog from the review file, shows it, and runs the verb when the primary
button is pressed; the dialog closes once that went through, and deletes itself then.
"""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from ui.bench import Bench, Sign
from ui.dialogs.correct import CorrectDialog
from ui.dialogs.effect import Effect
from ui.dialogs.from_review import (
    candidates_of,
    current_of,
    doubts_in_words,
    effect_of,
    readings_of,
)
from ui.dialogs.opening import opened_to_sign, unsigned
from ui.dialogs.published import Publication, PublishedDialog
from workbench.dates.moment import parse_moment
from workbench.errors import NotFoundError
from workbench.review.dates import (
    anchor_doubts,
    choose_reading,
    confirm_date,
    correct_date,
    date_at,
    preview_anchor,
    set_timestamp,
)
from workbench.store.edits import Change
from workbench.store.file import ReviewFile
from workbench.store.queries import anchor_of, article_record, dating_of


def ask_published(
    bench: Bench, article: str, parent: QWidget | None = None, sign: Sign = unsigned
) -> PublishedDialog:
    """Ask when *article* was published, with what each answer would move; *sign* sees to a name."""
    db = bench.file.db
    record = article_record(db, article)
    if record is None:
        raise NotFoundError("That article is not in this review.")
    anchor = anchor_of(db, article)

    def preview(value: str | None) -> Effect:
        effect = effect_of(preview_anchor(bench.file, article, value), value)
        return replace(effect, doubts=doubts_in_words(anchor_doubts(bench.file, article, value)))

    dialog = PublishedDialog(
        candidates_of(dating_of(db, record), anchor),
        preview,
        Publication(anchor.value, anchor.reason),
        parent,
    )

    def verb(file: ReviewFile) -> Change:
        answer = dialog.answer()
        return set_timestamp(file, article, answer.value, answer.reason)

    return opened_to_sign(bench, dialog, verb, sign)


def ask_date(
    bench: Bench, mention: str, parent: QWidget | None = None, sign: Sign = unsigned
) -> CorrectDialog:
    """Ask what words that speak of time mean; the program's own reading chosen is a confirmation.

    Raises:
        NotFoundError: The date is no longer in the review.
    """
    date = date_at(bench.file, mention)
    published = anchor_of(bench.file.db, date.mention.article).value
    readings = readings_of(date)
    dialog = CorrectDialog(
        date.mention.words,
        readings,
        parse_moment(published) if published else None,
        current_of(date),
        parent,
    )

    def verb(file: ReviewFile) -> Change:
        answer = dialog.answer()
        if answer.reading is None:
            return correct_date(file, mention, answer.words, answer.note)
        other = readings[answer.reading].alternative
        if other is None:
            return confirm_date(file, mention, answer.note)
        return choose_reading(file, mention, other, answer.note)

    return opened_to_sign(bench, dialog, verb, sign)
