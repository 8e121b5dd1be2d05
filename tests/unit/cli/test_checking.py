"""House rules and the second check from the shell."""

import json


def test_a_claim_goes_through_the_rules_to_a_final_verdict(shell, review):
    code, _, complaint = shell(
        "rules", review, "--primary", "1", "--secondary", "3", "--claimant", "--second-check",
        "--reasons", "--by", "Ada Ek",
    )  # fmt: skip
    assert (code, complaint) == (0, "")
    code, out, _ = shell("check", review)
    assert code == 1
    assert out.startswith("25 claims have no verdict: 1–25.")
    code, out, _ = shell("check", review, "--each")
    assert code == 1
    assert "Claim 1: It needs 1 primary or 3 secondary sources" in out
    final = ("verdict", review, "1", "true", "--role", "final", "--reasons", "The log.")
    code, _, complaint = shell(*final)
    assert (code, "cannot be final yet" in complaint) == (1, True)
    shell("evidence", review, "1", "https://example.org/log", "--stance", "supports", "--primary")
    shell("verdict", review, "1", "true", "--reasons", "The log.", "--by", "Ada Ek")
    shell("contact", review, "1", "Mayor", "--state", "declined", "--when", "2 March 2026")
    waived = shell("waive", review, "1", "second_check", "--reason", "Night.", "--by", "Ada Ek")
    assert waived[0] == 0
    assert "Claim 1:" not in shell("check", review)[1]
    assert shell(*final, "--by", "Ada Ek")[0] == 0


def test_two_checkers_differ_and_it_is_settled(shell, review):
    shell("verdict", review, "1", "true", "--by", "Ada Ek")
    shell("verdict", review, "1", "false", "--role", "second", "--by", "Bo Lind")
    code, out, _ = shell("check", review)
    assert (code, "Ada Ek says True, Bo Lind says False" in out) == (1, True)
    assert "1 claim checked twice: agreement 0%" in out
    shell("adjudicate", review, "1", "half true", "--reasons", "Both read half.", "--by", "Cy Om")
    code, out, _ = shell("check", review)
    assert (code, "To settle" in out) == (0, False)


def test_without_house_rules_what_is_missing_is_counted(shell, review):
    code, out, _ = shell("check", review)
    assert code == 0
    assert out.startswith("No house rules are set.")
    assert "Claims without a verdict: 25. See claims 1–25." in out
    assert "Nothing is lacking." not in out
    assert "without reasons" not in out
    shell("verdict", review, "1", "true")
    assert "Verdicts without reasons: 1." in shell("check", review)[1]


def test_what_several_claims_lack_is_said_once_and_untouched_ones_stand_in_one_line(shell, review):
    shell("rules", review, "--claimant", "--reasons")
    for number in ("1", "2", "3", "7"):
        shell("verdict", review, number, "true", "--by", "Ada Ek")
    shell("contact", review, "2", "Mayor", "--state", "asked")
    lines = shell("check", review)[1].splitlines()
    assert lines == [
        "21 claims have no verdict: 4–6, 8–25.",
        "Each of claims 1, 3, 7: The claimant has not been asked.",
        "Each of claims 1–3, 7: It has no reasons.",
    ]
    each = shell("check", review, "--each")[1]
    assert "Claim 25: The claimant has not been asked." in each


def test_a_claim_is_marked_central(shell, review):
    shell("rules", review, "--independent", "2")
    assert shell("check", review)[0] == 0
    shell("central", review, "2")
    code, out, _ = shell("check", review)
    assert (code, "Claim 2: It is central and needs 2 sources of different origin" in out) == (
        1,
        True,
    )
    shell("central", review, "2", "--not")
    assert shell("check", review)[0] == 0


def test_nobody_replaces_a_colleagues_verdict_by_mistake(shell, review):
    shell("verdict", review, "1", "false", "--by", "Ada Ek")
    code, _, complaint = shell("verdict", review, "1", "true", "--by", "Bo Lind")
    assert (code, "Ada Ek has given a verdict" in complaint) == (1, True)
    assert _verdict(shell, review) == ("false", "Ada Ek")
    assert shell("verdict", review, "1", "none", "--by", "Bo Lind")[0] == 1
    assert shell("verdict", review, "1", "true", "--replace", "--by", "Bo Lind")[0] == 0
    assert _verdict(shell, review) == ("true", "Bo Lind")


def test_where_two_checks_are_asked_for_the_second_persons_verdict_is_the_second(shell, review):
    shell("rules", review, "--second-check", "--by", "Ada Ek")
    shell("verdict", review, "1", "false", "--by", "Ada Ek")
    code, out, _ = shell("verdict", review, "1", "true", "--by", "Bo Lind")
    assert (code, "It is the second check." in out) == (0, True)
    assert "Ada Ek says False, Bo Lind says True" in shell("check", review)[1]


def test_a_final_verdict_needs_reasons_of_its_own_where_the_rules_ask_for_them(shell, review):
    shell("rules", review, "--reasons", "--by", "Ada Ek")
    shell("verdict", review, "1", "true", "--reasons", "The log.", "--by", "Ada Ek")
    final = ("verdict", review, "1", "true", "--role", "final", "--by", "Ada Ek")
    code, _, complaint = shell(*final)
    assert (code, "cannot be final yet. It has no reasons" in complaint) == (1, True)
    assert shell(*final, "--reasons", "The log.")[0] == 0


def test_an_upheld_complaint_asks_for_another_look_until_readers_are_told(shell, review):
    shell("verdict", review, "1", "true", "--reasons", "The log.")
    shell("correction", review, "1", "--reported", "It was June.")
    again = "Claim 1: A complaint about it was upheld. Look at it again."
    assert again not in shell("check", review)[1]
    shell("correction", review, "1", "--outcome", "upheld", "--finding", "It was.")
    code, out, _ = shell("check", review)
    assert (code, again in out) == (1, True)
    shell("correction", review, "1", "--published", "It was June.", "--on", "24 November 2026")
    code, out, _ = shell("check", review)
    assert (code, again in out) == (0, False)


def _verdict(shell, review):
    """The label that stands on the first claim, and who gave it."""
    said = json.loads(shell("report", review, "--format", "json", "--out", "-")[1])
    verdict = said["report"]["claims"][0]["verdict"]
    return verdict["label"]["code"], verdict["by"]
