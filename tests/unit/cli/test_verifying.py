"""The command ``verify``, as a desk would use it."""

import contextlib
import sqlite3

from tests.store.test_verify import by_hand


def head_in(out):
    return out.partition("Head of the ledger: ")[2].split()[0]


def test_a_review_is_verified_and_its_head_printed(shell, review):
    code, out, _ = shell("verify", review)
    assert (code, "all as they were left" in out) == (0, True)
    assert "not show that a source was genuine" in out
    shell("verdict", review, "1", "true")
    code, after, _ = shell("verify", review, "--head", head_in(out))
    assert (code, head_in(out) == head_in(after)) == (0, False)


def test_what_was_changed_behind_the_programs_back_is_named(shell, review):
    shell("verdict", review, "1", "true", "--reasons", "The log.")
    with contextlib.closing(sqlite3.connect(review)) as db:
        db.execute("update verdict set rationale = 'No log.'")
        db.commit()
    code, out, _ = shell("verify", review)
    assert code == 1
    assert "“rationale” of row" in out
    assert "nothing was changed" not in out


def test_an_end_that_was_cut_off_is_missed_with_the_head(shell, review):
    early = review.read_bytes()
    shell("verdict", review, "1", "true")
    _, out, _ = shell("verify", review)
    review.write_bytes(early)
    code, out, _ = shell("verify", review, "--head", head_in(out))
    assert (code, "end of the ledger is missing: entries 3 to 3" in out) == (1, True)


def test_a_head_that_is_none_is_refused(shell, review):
    code, _, complaint = shell("verify", review, "--head", "last tuesday")
    assert (code, "no head of a ledger" in complaint) == (1, True)


def test_a_report_warns_of_a_verdict_that_was_changed_behind_its_back(shell, review):
    shell("verdict", review, "1", "false", "--by", "Ada Ek")
    out = review.with_name("out.md")
    assert shell("report", review, "--out", out)[2] == ""
    by_hand(review, ("update verdict set label = 'true', label_words = 'True'",))
    code, _, err = shell("report", review, "--out", out)
    assert code == 0
    assert "Warning: “label” of row" in err
