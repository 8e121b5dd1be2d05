"""What the ledger tells of an edit is in words, with people by name and nothing technical."""

from workbench.cli.main import run
from workbench.review.columns import PROGRAMS_OWN, column_name, told_columns
from workbench.review.second_reader import ask_second_check
from workbench.review.verdicts import set_verdict
from workbench.review.work import set_central
from workbench.wording import catalogue

TECHNICAL = {
    "added_at",
    "added_by",
    "address_given",
    "analysis_version",
    "article",
    "asked",
    "at",
    "batch",
    "cause",
    "capture",
    "claim",
    "claims",
    "clues",
    "code",
    "conflicts",
    "digest",
    "earliest",
    "encoding",
    "end",
    "entries",
    "exchange",
    "first",
    "format",
    "found",
    "head",
    "how",
    "id",
    "independent_of",
    "initials",
    "kinds",
    "label",
    "last",
    "made_from",
    "media_type",
    "notes",
    "number",
    "original_digest",
    "origin",
    "position",
    "precision",
    "preset",
    "ranges",
    "replaces",
    "reviewer",
    "scale",
    "score",
    "sentence_end",
    "sentence_start",
    "sign",
    "size",
    "source",
    "speaker",
    "speaker_end",
    "speaker_start",
    "start",
    "status",
    "supersedes",
    "terms",
    "text_digest",
    "tone",
    "version",
    "warnings",
    "why",
    "anchor_then",
}
"""Columns that hold ids, places, digests and the like: nothing a person decided, in those words."""

KEPT_APART = ("history", "search", "earlier", "_sqlite", "sqlite")
VAULTS = {"original", "article_text", "captured", "capture_text", "ledger_copy"}


def test_every_column_has_a_name_in_words_or_is_known_to_be_technical(file):
    nameless = {
        f"{table}.{column.name}"
        for table in file.db.table_names()
        if not table.startswith(KEPT_APART) and table not in PROGRAMS_OWN | VAULTS
        for column in file.db[table].columns
        if column_name(table, column.name) is None and column.name not in TECHNICAL
    }
    assert nameless == set()


def test_no_name_of_a_column_shows_a_field_of_the_file():
    names = {code: words for code, words in catalogue().items() if code.startswith("column.")}
    assert len(names) > 50
    assert not [words for words in names.values() if "_" in words or not words]


def test_people_stand_by_name_and_flags_as_yes(file):
    told = told_columns("claim_work", {}, {"assigned": "fc90", "central": 1}, {"fc90": "Ana Perez"})
    assert list(told) == [("assigned", None, "Ana Perez"), ("central", None, "yes")]


def test_the_ledger_in_the_shell_is_in_words(file, claims, capsys):
    set_verdict(file, claims[0], "misleading", "Two towns, not one.")
    ask_second_check(file, claims[0], "Ana Perez")
    set_central(file, claims[1])
    path = file.path
    file.close()
    assert run(["log", str(path), "--changes", "--by", "Jo Okafor"]) == 0
    told = capsys.readouterr().out
    for line in ("verdict: — → Misleading", "given to: — → Ana Perez", "central: — → yes"):
        assert f"     {line}\n" in told
    assert "reasons: — → Two towns, not one." in told
    assert not [
        word for word in ("label_words", "label words", "rationale", "preset") if word in told
    ]
