"""What is said about a claim, whose it is, and the ledger, from the shell."""

import pytest

from workbench.store.file import ReviewFile
from workbench.store.queries import article_records, claim_records


def claim_states(path):
    with ReviewFile.open(path, read_only=True) as file:
        return list(file.db.execute("select state, assigned, due from claim_work"))


def test_comments_are_added_reworded_and_taken_back(shell, review):
    shell("comment", review, "1", "Ask the ministry.", "--by", "Ada Ek")
    shell("comment", review, "1", "Ask the ministry again.", "--edit", "1")
    assert "Ada Ek" in (told := shell("talk", review, "1")[1])
    assert "Ask the ministry again." in told
    shell("comment", review, "1", "--remove", "1")
    assert "Nothing was said" in shell("talk", review, "1")[1]
    shell("undo", review)
    assert "again" in shell("talk", review, "1")[1]
    code, _, err = shell("comment", review, "1", "x", "--edit", "7")
    assert (code, "no comment 7" in err) == (1, True)


def test_a_question_is_answered_or_dropped(shell, review):
    shell("ask", review, "1", "When?", "--to", "The mayor")
    shell("ask", review, "1", "Where?", "--to", "The mayor")
    code, _, err = shell("answer", review, "1", "In May.")
    assert (code, "--number" in err) == (1, True)
    assert shell("answer", review, "1", "In May.", "--number", "1", "--kind", "extractive")[0] == 0
    assert shell("answer", review, "1", "--drop")[0] == 0  # only one is open now
    told = shell("talk", review, "1")[1]
    assert "When? [answered] In May." in told
    assert "Where? [dropped]" in told
    assert shell("questions", review)[1] == "No open questions.\n"
    assert shell("answer", review, "2", "x")[0] == 1


def test_a_complaint_goes_its_way_to_a_correction(shell, review):
    shell("correction", review, "1", "--reported", "It was June.", "--from", "A reader")
    code, _, err = shell("correction", review, "1", "--published", "It was June.", "--on", "2026")
    assert (code, "Settle the complaint" in err) == (1, True)
    shell("correction", review, "1", "--outcome", "upheld", "--finding", "The log says June.")
    shell("correction", review, "1", "--published", "It was June.", "--on", "5 March 2026")
    told = shell("talk", review, "1")[1]
    assert "A reader: It was June. [upheld] The log says June. Corrected Thu 5 Mar 2026" in told
    assert shell("correction", review, "1")[0] == 1
    assert shell("correction", review, "1", "--published", "x")[0] == 1


def test_a_correction_before_its_complaint_is_noted_with_a_warning(shell, review):
    shell("correction", review, "1", "--reported", "It was June.")
    shell("correction", review, "1", "--outcome", "upheld", "--finding", "The log says June.")
    shown = ("correction", review, "1", "--published", "It was June.", "--on")
    code, out, _ = shell(*shown, "5 March 2019")
    assert (code, "dated Tue 5 Mar 2019, before the complaint was noted" in out) == (0, True)
    code, _, complaint = shell(*shown, "5 March 2999")
    assert (code, "lies ahead" in complaint) == (1, True)


def test_a_claim_is_given_to_somebody_until_a_day(shell, review):
    assert shell("assign", review, "1", "Bo Lind", "--due", "5 March 2026")[0] == 0
    with ReviewFile.open(review, read_only=True) as file:
        bo = file.db.execute("select id from reviewer where name = 'Bo Lind'").fetchone()[0]
    assert claim_states(review) == [("", bo, "2026-03-05")]
    assert "Bo Lind" in shell("show", review)[1]
    shell("undo", review, "--by", "Ada Ek")
    assert claim_states(review) == []
    shell("assign", review, "1", "Bo Lind", "--by", "Ada Ek")
    shell("assign", review, "1", "--nobody")
    assert claim_states(review) == [("", None, None)]
    assert shell("assign", review, "1")[0] == 1


@pytest.mark.parametrize(("state", "shown"), [("in_progress", "in progress"), ("withdrawn",) * 2])
def test_a_state_is_no_verdict_and_can_be_taken_off(shell, review, state, shown):
    shell("state", review, "1", state)
    assert shown in shell("show", review)[1]
    shell("state", review, "1", "none")
    assert claim_states(review) == [("", None, None)]


def test_the_log_tells_who_did_what_newest_first_with_what_was_undone(shell, review):
    shell("verdict", review, "1", "false", "--by", "Ada Ek")
    shell("undo", review, "--by", "Ada Ek")
    lines = shell("log", review)[1].splitlines()
    assert "Ada Ek: Undid: Set verdict on claim 1 to False" in lines[0]
    assert lines[1].endswith("Set verdict on claim 1 to False (undone since)")
    assert lines[-1].startswith("Head of the ledger: ")
    assert "Add article" in lines[2]
    assert len(shell("log", review, "--limit", "1")[1].splitlines()) == 2


def test_the_log_of_a_claim_tells_values_as_they_were_and_became(shell, review):
    with ReviewFile.open(review, read_only=True) as file:
        claim = claim_records(file.db, article_records(file.db)[0].id)[0].id
    shell("verdict", review, claim[:8], "false", "--reasons", "No log.", "--by", "Ada Ek")
    shell("comment", review, "2", "Elsewhere.", "--by", "Ada Ek")
    told = shell("log", review, "--claim", claim[:8], "--changes")[1]
    assert "verdict: — → False" in told
    assert "reasons: — → No log." in told
    assert "Comment on" not in told
