"""What the message bar says after an edit: what is so now, in the past tense of the deed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.days import day_words
from ui.languages.core import sentence
from workbench.reason import Reason
from workbench.store.edits import Change
from workbench.wording import say

DONE: Mapping[str, object] = {
    "remove_article": QT_TRANSLATE_NOOP("outcomes", "“{title}” removed."),
    "purge_article": QT_TRANSLATE_NOOP("outcomes", "The article is erased for good."),
    "add_article": QT_TRANSLATE_NOOP("outcomes", "“{title}” added."),
    "take_reading": QT_TRANSLATE_NOOP("outcomes", "“{title}” is read as {encoding}."),
    "take_draft": QT_TRANSLATE_NOOP("outcomes", "The new version of “{title}” is in."),
    "merge_review": QT_TRANSLATE_NOOP("outcomes", "“{name}” is merged."),
    "set_verdict": QT_TRANSLATE_NOOP("outcomes", "Claim {number} set to {label}."),
    "clear_verdict": QT_TRANSLATE_NOOP("outcomes", "Verdict on claim {number} cleared."),
    "set_verdicts": QT_TRANSLATE_NOOP("outcomes", "{count} claims set to {label}."),
    "clear_verdicts": QT_TRANSLATE_NOOP("outcomes", "Verdict on {count} claims cleared."),
    "dismiss_claims": QT_TRANSLATE_NOOP("outcomes", "{count} claims dismissed."),
    "confirm_dates": QT_TRANSLATE_NOOP("outcomes", "{count} dates confirmed."),
    "note_rationale": QT_TRANSLATE_NOOP("outcomes", "Reasons of claim {number} saved."),
    "add_claim": QT_TRANSLATE_NOOP("outcomes", "Claim added: “{words}”."),
    "trim_claim": QT_TRANSLATE_NOOP("outcomes", "Claim {number} trimmed."),
    "split_claim": QT_TRANSLATE_NOOP("outcomes", "Claim {number} split in two."),
    "join_claims": QT_TRANSLATE_NOOP("outcomes", "{count} claims joined as claim {number}."),
    "dismiss_claim": QT_TRANSLATE_NOOP("outcomes", "Claim {number} dismissed."),
    "restore_claim": QT_TRANSLATE_NOOP("outcomes", "Claim taken up again: “{words}”."),
    "set_timestamp": QT_TRANSLATE_NOOP("outcomes", "Publication date set to {value:day}."),
    "set_timestamp_unknown": QT_TRANSLATE_NOOP("outcomes", "Publication date set to not known."),
    "clear_timestamp": QT_TRANSLATE_NOOP("outcomes", "Publication date is as the article says."),
    "confirmed_date": QT_TRANSLATE_NOOP("outcomes", "“{words}” confirmed as {value:day}."),
    "corrected_date": QT_TRANSLATE_NOOP("outcomes", "“{words}” set to {value:day}."),
    "clear_date": QT_TRANSLATE_NOOP("outcomes", "“{words}” is as the program works it out."),
    "add_evidence": QT_TRANSLATE_NOOP("outcomes", "Evidence added to claim {number}."),
    "edit_evidence": QT_TRANSLATE_NOOP("outcomes", "Evidence of claim {number} changed."),
    "move_evidence": QT_TRANSLATE_NOOP("outcomes", "Evidence of claim {number} moved."),
    "remove_evidence": QT_TRANSLATE_NOOP("outcomes", "Evidence removed from claim {number}."),
    "set_block_kind": QT_TRANSLATE_NOOP("outcomes", "“{words}” is taken for {kind}."),
    "ask_second_check": QT_TRANSLATE_NOOP(
        "outcomes", "Asked of {name}. {name} cannot see your verdict until both are in."
    ),
    "withdraw_second_check": QT_TRANSLATE_NOOP(
        "outcomes", "Nobody is asked to check claim {number} again."
    ),
    "sign_off": QT_TRANSLATE_NOOP("outcomes", "“{title}” is signed as it stands."),
    "withdraw_sign_off": QT_TRANSLATE_NOOP("outcomes", "Sign-off on “{title}” withdrawn."),
    "ask_question": QT_TRANSLATE_NOOP("outcomes", "Question about “{words}” noted."),
    "answer_question": QT_TRANSLATE_NOOP("outcomes", "Answer about “{words}” noted."),
    "drop_question": QT_TRANSLATE_NOOP("outcomes", "The question about “{words}” rests."),
    "log_contact": QT_TRANSLATE_NOOP("outcomes", "Contact about claim {number} noted."),
    "report_error": QT_TRANSLATE_NOOP("outcomes", "Complaint about “{words}” noted."),
    "settle_correction": QT_TRANSLATE_NOOP("outcomes", "Complaint about “{words}” settled."),
    "publish_correction": QT_TRANSLATE_NOOP("outcomes", "Correction of “{words}” noted."),
    "set_scale": QT_TRANSLATE_NOOP("outcomes", "Verdicts are given on the scale {name}."),
    "set_deadline": QT_TRANSLATE_NOOP("outcomes", "The deadline is set."),
    "clear_deadline": QT_TRANSLATE_NOOP("outcomes", "There is no deadline any more."),
    "set_rules": QT_TRANSLATE_NOOP("outcomes", "House rules set."),
    "waive_rule": QT_TRANSLATE_NOOP("outcomes", "Rule waived for claim {number}, in your name."),
    "withdraw_waiver": QT_TRANSLATE_NOOP("outcomes", "The rule is asked for again."),
    "set_central": QT_TRANSLATE_NOOP("outcomes", "Claim {number} is central."),
    "clear_central": QT_TRANSLATE_NOOP("outcomes", "Claim {number} is not central."),
    "set_state_in_progress": QT_TRANSLATE_NOOP("outcomes", "Claim {number} is in progress."),
    "set_state_withdrawn": QT_TRANSLATE_NOOP("outcomes", "Claim {number} is withdrawn."),
    "clear_state": QT_TRANSLATE_NOOP(
        "outcomes", "Claim {number} is neither in progress nor withdrawn."
    ),
    "mark_words_ticked": QT_TRANSLATE_NOOP("outcomes", "“{words}” ticked."),
    "mark_words_no_fact": QT_TRANSLATE_NOOP("outcomes", "“{words}” states no fact."),
    "unmark_words": QT_TRANSLATE_NOOP("outcomes", "“{words}” is to do again."),
    "add_comment": QT_TRANSLATE_NOOP("outcomes", "Comment added on “{words}”."),
    "edit_comment": QT_TRANSLATE_NOOP("outcomes", "Comment on “{words}” changed."),
    "remove_comment": QT_TRANSLATE_NOOP("outcomes", "Comment removed."),
    "import_claims": QT_TRANSLATE_NOOP("outcomes", "{count} claims imported from “{name}”."),
    "save_search": QT_TRANSLATE_NOOP("outcomes", "The search “{name}” is kept."),
    "forget_search": QT_TRANSLATE_NOOP("outcomes", "The search “{name}” is forgotten."),
    "add_fact": QT_TRANSLATE_NOOP("outcomes", "Kept as a standing fact: “{words}”."),
    "name_reviewer": QT_TRANSLATE_NOOP("outcomes", "{name} is working."),
}


def outcome(change: Change) -> str:
    """Return what *change* did as a sentence."""
    label = change.label
    if change.kind == "undo":
        return _tr("Undone: {what}.").format(what=edit_name(change))
    if change.kind == "redo":
        return _tr("Done again: {what}.").format(what=edit_name(change))
    if label.code in DONE:
        table = {code: str(words) for code, words in DONE.items()}
        return say(label, table, _tr, day_words)
    return f"{edit_name(change)}."


ARRIVALS = frozenset(("add_article", "take_reading"))
"""Edits that bring a text in, after which it is said what happened on its way."""

MOST_NOTES = 2


def notes_in_words(notes: Sequence[Reason]) -> str:
    """Return what happened on the way in, the last things first, as sentences one after another."""
    worth = list(notes)[::-1][:MOST_NOTES]
    return " ".join(sentence(note) for note in worth)


def edit_name(change: Change) -> str:
    """Return the name of an edit, as Undo shows it."""
    return sentence(change.label)


def _tr(words: str) -> str:
    return QCoreApplication.translate("outcomes", words)
