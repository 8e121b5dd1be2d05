"""The sentences and words reports are written in."""

SENTENCES = {
    "gap.not_what_was_read_in": (
        "The article’s text or its original is not what was read in: its SHA-256 differs."
    ),
    "gap.no_publication_date": "The publication date is not known; dates that hang on it are open.",
    "gap.publication_date_not_confirmed": (
        "No person has confirmed the publication date {date:day}."
    ),
    "gap.no_claims": "No claim was examined.",
    "gap.no_reviewer": "No reviewer is named.",
    "gap.open_claims": "Claims without a verdict: {count}.",
    "gap.withheld_claims": "Claims whose verdict waits for a second check: {count}.",
    "gap.verdicts_without_reasons": "Verdicts without reasons: {count}.",
    "gap.verdicts_without_evidence": "Verdicts without evidence: {count}.",
    "gap.verdicts_against_evidence": (
        "Verdicts that all the evidence given speaks against: {count}."
    ),
    "gap.checks_differ": "Claims on which first and second check differ: {count}.",
    "gap.quotes_not_in_copy": (
        "Claims with evidence whose quote is not in the copy kept of it: {count}."
    ),
    "gap.complaints_upheld": (
        "Claims to be looked at again, as a complaint about them was upheld: {count}."
    ),
    "gap.rules_unmet": "Claims that do not meet the house rules yet: {count}.",
    "gap.clashes": "Claims the article itself disagrees with, not decided: {count}.",
    "gap.sources_without_copy": "Claims with web sources of which no copy is kept: {count}.",
    "gap.signed_before_changes": "Sign-offs given before later changes: {count}.",
    "gap.open_questions": "Claims with questions nobody has answered yet: {count}.",
    "gap.open_suggestions": "Claims with suggested wording nobody has answered yet: {count}.",
    "gap.evidence_without_quote": "Claims with evidence that quotes nothing: {count}.",
    "gap.evidence_without_access_time": (
        "Claims with evidence that does not say when it was seen: {count}."
    ),
    "gap.unresolved_dates": "Dates nobody could place yet: {count}.",
    "gap.ambiguous_dates": "Dates with more than one reading, not decided: {count}.",
    "gap.contradiction_dates": "Dates that contradict the text or the calendar: {count}.",
    "gap.dates_need_a_look": "Dates set under another publication date: {count}.",
    "claimreview.bundle": (
        "ClaimReview: the file with the name asked for is a bundle of {count}, for feeds; a page"
        " carries the file of one claim, or the snippet."
    ),
    "pdf.characters_without_shape": (
        "The PDF is not marked as PDF/UA: no font on this computer shows {listed}. "
        "Install a font that has them and write it again."
    ),
    "pdf.not_accessible": "The PDF is not marked as PDF/UA. The typesetter says: {why}",
}

STANCES = {
    "supports": "Supports",
    "contradicts": "Contradicts",
    "mixed": "Mixed",
    "context": "Context",
}

LOG_KINDS = {"edit": "", "undo": "Taken back: ", "redo": "Done again: "}

HASHES = (
    "A hash shows that a text has not changed since it was read in. "
    "It does not show that what it says is right."
)

INTACT = (
    "The article’s text and its original, hashed anew for this report, are unchanged; "
    "of verdicts and evidence this says nothing."
)
NOT_INTACT = (
    "Hashed anew for this report, the article’s text or its original differs: "
    "the file does not hold what was read in."
)

LEFT_OUT = {
    "claims": ("1 claim", "{count} claims"),
    "comments": ("1 comment", "{count} comments"),
    "notes": ("1 note", "{count} notes"),
    "reasons": ("the reasons of 1 earlier verdict", "the reasons of {count} earlier verdicts"),
    "sources": ("1 confidential source", "{count} confidential sources"),
    "contacts": ("1 contact", "{count} contacts"),
    "questions": ("1 question", "{count} questions"),
    "suggestions": ("1 suggested wording", "{count} suggested wordings"),
    "log": ("the log (1 entry)", "the log ({count} entries)"),
}
"""What a narrowed report does not show: one of it, and several."""

SIGNING_ROLES = {
    "author": "author",
    "checker": "checker",
    "second_checker": "second checker",
    "editor": "editor",
}

RULES = {
    "sources": "number of sources",
    "independent": "independent sources",
    "claimant": "claimant asked",
    "second_check": "second check",
    "reasons": "reasons given",
}
"""House rules by code, as a report names them where one was waived."""

ASSIGNED_STATES = {"": "", "in_progress": "in progress", "withdrawn": "withdrawn"}

CONTACT_ROLES = {
    "claimant": "claimant",
    "author": "author",
    "source": "source",
    "expert": "expert",
    "other": "other",
}
CONTACT_STATES = {
    "asked": "asked",
    "answered": "answered",
    "declined": "declined to answer",
    "no_answer": "gave no answer",
    "unreachable": "could not be reached",
}
QUESTION_STATES = {"open": "not answered yet", "answered": "answered", "dropped": "dropped"}
SUGGESTION_STATES = {
    "open": "not answered yet",
    "taken": "taken",
    "rejected": "rejected",
    "taken_up": "taken up in this version",
    "overtaken": "its words have changed since",
}
CORRECTION_STATES = {"open": "being looked into", "upheld": "upheld", "rejected": "rejected"}

VERDICT_ROLES = {"first": "", "second": "second check", "final": "final"}

CHECKERS = {"first": "Checked by", "second": "Second check", "final": "Decided by"}

STANDINGS = {
    "computed": "computed",
    "confirmed": "confirmed by a person",
    "corrected": "set by a person",
}

FLAGS = {
    "unresolved": "not resolved",
    "ambiguous": "more than one reading",
    "contradiction": "contradicts the text or the calendar",
}

ROLES = {
    "published": "published",
    "updated": "updated",
    "clock": "page clock",
    "crawl": "time of the crawl",
    "saved": "time the file was saved",
    "copyright": "copyright year",
    "mentioned": "mentioned in the text",
}

PARTS = {
    "title": "headline",
    "caption": "caption",
    "dateline": "dateline",
    "byline": "byline",
    "heading": "heading",
    "credit": "picture credit",
    "clock": "page clock",
    "navigation": "menu line",
    "related": "related headline",
    "share": "share line",
    "tags": "topic line",
    "comment": "comment line",
    "boilerplate": "standing line",
}

LANGUAGES = {
    "ar": "Arabic",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "fa": "Persian",
    "fi": "Finnish",
    "fr": "French",
    "he": "Hebrew",
    "hi": "Hindi",
    "hu": "Hungarian",
    "id": "Indonesian",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nb": "Norwegian",
    "nl": "Dutch",
    "no": "Norwegian",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sv": "Swedish",
    "sw": "Swahili",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "ur": "Urdu",
    "zh": "Chinese",
}

UNPUBLISHED_SCALES = frozenset({"before_publication", "no_scale"})
"""Scales whose verdicts are said within a desk and never published."""

NOT_FOR_PUBLICATION = frozenset(
    {"not_checkable", "opinion_no_fact", "author_to_supply_source", "on_author"}
)
"""Labels that are no finding on a fact, by code."""

ORGANISATION_WORDS = frozenset(
    [
        "agency",
        "army",
        "association",
        "authorities",
        "authority",
        "bank",
        "board",
        "bureau",
        "cabinet",
        "commission",
        "committee",
        "company",
        "congress",
        "council",
        "court",
        "department",
        "district",
        "federation",
        "force",
        "forces",
        "government",
        "group",
        "hospital",
        "institute",
        "ministry",
        "newspaper",
        "office",
        "organisation",
        "organization",
        "paper",
        "parliament",
        "party",
        "police",
        "senate",
        "service",
        "society",
        "union",
        "university",
    ]
)
"""A speaker whose name holds one of these is an organisation, any other is taken for a person."""

NOT_IN_COPY = "this quote is not in the copy"
"""What is said of evidence whose quote does not stand in what was kept of its source."""
