"""Other wording from the shell: suggested, listed, answered, taken back."""

from workbench.store.desk import about_in
from workbench.store.file import ReviewFile
from workbench.store.queries import article_records


def kept(review):
    with ReviewFile.open(review, read_only=True) as file:
        (article,) = article_records(file.db)
        found = about_in(file.db, "suggestion", article.id).values()
        return [one for some in found for one in some]


def test_wording_for_some_words_is_suggested_changed_answered_and_listed(shell, review):
    code, out, _ = shell(
        *("suggest", review, "2", "1,480 people", "--words", "1,840  people"),
        *("--reason", "The ministry’s list.", "--by", "Ada Ek"),
    )
    assert (code, "Suggest other wording for “the water forced 1,840" in out) == (0, True)
    shell("suggest", review, "2", "1,408 people", "--edit", "1")
    (one,) = kept(review)
    assert (one.words, one.wording, one.reason) == (
        "1,840 people",
        "1,408 people",
        "The ministry’s list.",
    )
    line = "“1,840 people” → “1,408 people” [open] The ministry’s list."
    listed = shell("suggest", review, "2")[1]
    assert listed.startswith("Wording 1 (Ada Ek, ")
    assert line in listed
    assert line in shell("talk", review, "2")[1]
    shown = " ".join(shell("show", review)[1].split())
    assert "Wording suggested (1)" in shown
    assert "→ “1,408 people”" in shown
    shell("suggest", review, "2", "--reject", "1", "--note", "The list is a draft.")
    assert "[rejected: The list is a draft.]" in shell("talk", review, "2")[1]
    shell("suggest", review, "2", "--reopen", "1")
    shell("suggest", review, "2", "--take", "1")
    assert kept(review)[0].state == "taken"
    shell("suggest", review, "2", "--withdraw", "1")
    assert kept(review) == []
    assert "No other wording" in shell("suggest", review, "2")[1]
    shell("undo", review)
    assert len(kept(review)) == 1


def test_no_words_are_suggested_to_leave_them_out(shell, review):
    assert shell("suggest", review, "4", "", "--words", "reportedly")[0] == 0
    assert "“reportedly” → nothing [open]" in shell("suggest", review, "4")[1]


def test_what_makes_no_sense_is_refused_in_words(shell, review):
    for arguments, why in (
        (("2", "x", "--words", "no such words"), "do not stand in the claim's paragraph"),
        (("2", "x", "--words", "e"), "times"),
        (("2", "x", "--take", "1"), "One thing"),
        (("2", "--take", "1", "--reject", "1"), "One thing"),
        (("2", "--edit", "1"), "One thing"),
        (("2", "--take", "1"), "no suggestion 1"),
    ):
        code, _, err = shell("suggest", review, *arguments)
        assert (code, why in err) == (1, True), arguments
    assert kept(review) == []
