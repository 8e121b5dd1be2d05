"""A whole review from the shell."""

import json
import shutil
from pathlib import Path

import pytest

from workbench.review.reviewers import greet
from workbench.store.file import ReviewFile

SAMPLES = Path(__file__).resolve().parents[3] / "sample_articles"
STORY = SAMPLES / "scraped-wire-page-clock.txt"


def as_json(shell, review, *arguments):
    code, out, _ = shell("report", review, "--format", "json", "--out", "-", *arguments)
    assert code == 0
    return json.loads(out)


def test_setting_the_date_prints_what_moves(shell, review):
    code, out, _ = shell("set-date", review, "1", "20 May 2022")
    assert code == 0
    assert "“Monday”: not known → Mon 16 May 2022" in out
    assert "“April”: not known → Apr 2022" in out
    assert "October 3, 2019" not in out


def test_a_date_the_text_speaks_against_is_set_with_a_warning(shell, review):
    code, out, _ = shell("set-date", review, "1", "1 May 2350")
    assert code == 0
    assert "Warning: The publication date lies in the future." in out
    assert "Warning" not in shell("set-date", review, "1", "20 May 2022")[1]


def test_undo_and_redo_say_which_publication_date_holds_now(shell, review):
    shell("set-date", review, "1", "20 May 2022")
    shell("set-date", review, "1", "21 May 2022")
    assert ": now published Fri 20 May 2022." in shell("undo", review)[1]
    assert ": now published Sat 21 May 2022." in shell("redo", review)[1]


def test_a_date_can_be_taken_back(shell, review):
    shell("set-date", review, "1", "20 May 2022")
    code, out, _ = shell("set-date", review, "1", "unknown")
    assert code == 0
    assert "“Monday”: Mon 16 May 2022 → not known" in out


def test_a_verdict_and_its_evidence_stand_in_the_report(shell, review, monkeypatch):
    monkeypatch.setenv("WORKBENCH_REVIEWER", "Ada Ek")
    assert shell("verdict", review, "1", "false", "--reasons", "The gap is open.")[0] == 0
    link = "https://example.org/log"
    assert shell("evidence", review, "1", link, "--stance", "contradicts")[0] == 0
    code, out, _ = shell("report", review, "--out", review.with_name("report.html"))
    assert code == 0
    assert "No reviewer" not in out
    page = review.with_name("report.html").read_text(encoding="utf-8")
    assert "The gap is open." in page
    assert link in page


def test_undo_goes_back_over_restarts_and_redo_forward(shell, review):
    shell("verdict", review, "1", "false", "--by", "Ada Ek")
    before = as_json(shell, review)["report"]["claims"][0]["verdict"]
    assert "Undone" in shell("undo", review)[1]
    assert as_json(shell, review)["report"]["claims"][0]["verdict"] is None
    assert "Redone" in shell("redo", review)[1]
    assert as_json(shell, review)["report"]["claims"][0]["verdict"] == before
    assert "Nothing to redo" in shell("redo", review)[1]


def test_what_was_added_is_said(shell, tmp_path):
    code, out, err = shell("add", tmp_path / "new.factcheck", STORY)
    assert (code, err) == (0, "")
    assert "no publication date" in out


def test_several_articles_share_a_file_and_are_told_apart(shell, review):
    second = SAMPLES / "agency-dateline-without-year.txt"
    assert shell("add", review, second, "--published", "2025-03-03")[0] == 0
    assert "is in this review already" in shell("add", review, STORY)[1]
    assert shell("verdict", review, "2.1", "true")[0] == 0
    code, _, err = shell("verdict", review, "1", "true")
    assert code == 1
    assert "2 articles" in err
    code, _, err = shell("report", review, "--format", "md")
    assert code == 1
    assert "2 articles" in err
    assert len([line for line in shell("show", review)[1].splitlines() if "Claims (" in line]) == 2


def test_claims_can_be_named_by_the_first_digits_of_their_id(shell, review):
    identity = as_json(shell, review)["report"]["claims"][2]["id"]
    code, out, _ = shell("verdict", review, identity[:8], "half true")
    assert code == 0
    assert "claim 3" in out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("verdict", "{}", "99", "true"), "no claim 99"),
        (("verdict", "{}", "1", "sort of"), "sort of"),
        (("verdict", "{}", "ffffffff", "true"), "no claim"),
        (("set-date", "{}", "7", "2017"), "no article"),
        (("set-date", "{}", "1", "soon"), "soon"),
        (("evidence", "{}", "1", "ftp://example.org", "--stance", "supports"), "https://"),
        (("undo", "{}", "--by", "Nobody Known"), "Nobody Known"),
        (("report", "{}", "--out", "{}"), ""),
        (("report", "{}", "--out", "{}.html/report.html"), ""),
        (("show", "{}.gone"), "gone"),
    ],
)
def test_a_refusal_is_one_line_and_changes_nothing(shell, review, arguments, words):
    before = review.read_bytes()
    code, out, err = shell(*(a.format(review) for a in arguments))
    assert (code, out) == (1, "")
    assert words in err
    assert err.startswith("workbench: ")
    assert err.count("\n") == 1
    assert review.read_bytes() == before


@pytest.mark.parametrize(
    "refused",
    [
        ("verdict", "{}", "3", "maybe"),
        ("adjudicate", "{}", "3", "true", "--reasons", "So it is."),
        ("set-date", "{}", "9", "2017"),
        ("sign", "{}", "1", "--role", "friend"),
        ("waive", "{}", "3", "reasons", "--reason", " "),
    ],
    ids=lambda refused: refused[0],
)
def test_a_refusal_leaves_nothing_in_the_ledger_of_somebody_new(shell, review, refused):
    with ReviewFile.open(review, read_only=True) as file:
        before = file.history.last
    code, _, err = shell(*(word.format(review) for word in refused), "--by", "Cy Moe")
    assert code != 0, err
    with ReviewFile.open(review, read_only=True) as file:
        assert file.history.last == before


def test_somebody_new_is_named_in_the_step_before_their_first_edit(shell, review):
    assert shell("verdict", review, "3", "true", "--by", "Cy Moe")[0] == 0
    with ReviewFile.open(review) as file:
        newest, named, *_ = file.history.entries()
        assert (newest.label.code, newest.reviewer_name) == ("set_verdict", "Cy Moe")
        assert (named.label.code, named.reviewer_name) == ("name_reviewer", "")
        assert greet(file, "Cy Moe")
        file.history.undo()
        assert file.history.next_undo == named
    assert shell("verify", review)[0] == 0


def test_a_sign_off_by_somebody_new_counts_no_edit_after_it(shell, review):
    assert shell("sign", review, "1", "--role", "editor", "--by", "Cy Moe")[0] == 0
    assert "unchanged since" in shell("sign", review, "1")[1]


@pytest.mark.parametrize("refused", [("99", "true"), ("3", "maybe")], ids=["claim", "label"])
def test_a_refused_verdict_names_no_reviewer(shell, review, refused):
    code, _, _ = shell("verdict", review, *refused, "--by", "Bo Lind")
    assert code == 1
    with ReviewFile.open(review, read_only=True) as file:
        assert [row["name"] for row in file.db["reviewer"].rows] == ["Ada Ek"]
        assert file.history.next_undo.label.code == "add_article"


def test_a_claim_of_several_articles_is_asked_for_by_article_and_number(shell, review):
    shell("add", review, SAMPLES / "numeric-dates-in-both-orders.txt")
    code, _, err = shell("verdict", review, "3", "true")
    assert code == 1
    assert "Write 1.3 for claim 3 of the first" in err


def test_a_review_that_nothing_came_into_is_not_left_behind(shell, tmp_path):
    code, _, _ = shell("add", tmp_path / "new.factcheck", tmp_path / "missing.txt")
    assert code == 1
    assert list(tmp_path.iterdir()) == []


def test_an_article_that_cannot_be_read_is_named_and_the_others_are_added(shell, tmp_path):
    picture = tmp_path / "photo.html"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(400))
    code, out, err = shell("add", tmp_path / "two.factcheck", picture, STORY)
    assert code == 1
    assert "photo.html" in err
    assert "claims" in out


def test_a_review_needs_its_ending_so_that_no_article_is_overwritten(shell, tmp_path):
    mine = tmp_path / "story.txt"
    code, _, err = shell("add", mine, STORY)
    assert code == 1
    assert ".factcheck" in err
    assert not mine.exists()


def test_an_article_given_as_the_review_is_left_alone(shell, tmp_path):
    mine = tmp_path / "story.txt"
    shutil.copy(STORY, mine)
    before = mine.read_bytes()
    assert shell("add", mine, STORY)[0] == 1
    assert mine.read_bytes() == before


def test_while_somebody_writes_others_read_and_are_told_who(shell, review):
    with ReviewFile.open(review):
        assert shell("show", review)[0] == 0
        code, _, err = shell("verdict", review, "1", "true")
    assert code == 1
    assert err.count("\n") == 1


def test_misuse_teaches(shell):
    code, _, err = shell("verdict")
    assert code == 2
    assert "Usage" in err
    code, out, _ = shell("--help")
    assert code == 0
    assert "A review from the shell" in out


def test_what_an_article_holds_cannot_command_the_terminal(shell, tmp_path):
    story = tmp_path / "story.txt"
    story.write_text(
        "Fire in the harbour\n\nThe fire \x1b[2Jkilled 12 people on Monday, the mayor said.\n"
    )
    for command in (("analyse", story), ("add", tmp_path / "a.factcheck", story)):
        code, out, _ = shell(*command)
        assert code == 0
        assert "\x1b" not in out
    assert "\x1b" not in shell("show", tmp_path / "a.factcheck")[1]


def test_a_public_copy_of_some_claims_says_so_on_paper_and_on_screen(shell, review, tmp_path):
    assert shell("verdict", review, "2", "true", "--reasons", "So it was.")[0] == 0
    out = tmp_path / "out.md"
    code, said, _ = shell(
        "report", review, "--scope", "public", "--claims", "2", "--no-names", "--out", out
    )
    assert code == 0
    assert "Public copy." in said
    words = out.read_text(encoding="utf-8")
    assert "Public copy." in words
    assert "Ada Ek" not in words
    assert words.count("### Claim") == 1
    code, _, err = shell("report", review, "--claims", "two", "--out", out)
    assert code == 1
    assert "names no claims" in err


def test_undo_stops_at_another_persons_edit_until_it_is_forced(shell, review):
    shell("verdict", review, "1", "false", "--by", "Ada Ek")
    shell("verdict", review, "2", "true", "--by", "Bo Lind")
    code, _, err = shell("undo", review, "--by", "Ada Ek")
    assert code == 1
    assert "by Bo Lind" in err
    assert "--force" in err
    assert shell("undo", review)[0] == 1
    assert "Undone" in shell("undo", review, "--by", "Ada Ek", "--force")[1]


def test_a_file_given_for_an_address_is_told_where_it_belongs(shell, review):
    code, _, complaint = shell("evidence", review, "1", "minutes.txt", "--stance", "supports")
    assert (code, "“minutes.txt” is no address" in complaint) == (1, True)
    assert "“capture”" in complaint
    assert "--citation" in complaint


def test_a_book_is_evidence_without_an_address(shell, review):
    book = ("--stance", "supports", "--citation", "Ek: Floods, 1998", "--medium", "book")
    assert shell("evidence", review, "1", *book)[0] == 0
    assert as_json(shell, review)["report"]["sources"][0]["citation"] == "Ek: Floods, 1998"


def test_a_source_dated_far_ahead_is_refused(shell, review):
    link = ("evidence", review, "1", "https://example.org/a", "--stance", "supports")
    code, _, complaint = shell(*link, "--dated", "2999-01-01")
    assert (code, "lies ahead: Tue 1 Jan 2999" in complaint) == (1, True)
    assert shell(*link, "--dated", "2019-01-01")[0] == 0
