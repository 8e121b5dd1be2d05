"""ClaimReview from the shell: it goes where it was told to."""

import json

ASKED = ("--format", "claimreview", "--page", "https://desk.example/checks/marn")


def test_of_one_claim_the_file_named_holds_its_review(shell, review, tmp_path):
    shell("verdict", review, "1", "true", "--reasons", "The log.")
    out = tmp_path / "check.jsonld"
    code, said, _ = shell("report", review, *ASKED, "--out", out)
    assert (code, f"Report written to {out}." in said) == (0, True)
    assert json.loads(out.read_text(encoding="utf-8"))["@type"] == "ClaimReview"
    assert "bundle" not in said


def test_of_several_the_file_named_is_a_bundle_and_a_folder_takes_all(shell, review, tmp_path):
    for number in ("1", "2"):
        shell("verdict", review, number, "true", "--reasons", "The log.")
    out = tmp_path / "checks"
    out.mkdir()
    code, said, _ = shell("report", review, *ASKED, "--out", out)
    assert code == 0
    assert "a bundle of 2, for feeds" in said
    made = sorted(path.name for path in out.iterdir())
    name = review.stem
    assert made == [
        f"{name}-claim-1.jsonld",
        f"{name}-claim-2.jsonld",
        f"{name}-snippet.html",
        f"{name}.jsonld",
    ]
    bundle = json.loads((out / f"{name}.jsonld").read_text(encoding="utf-8"))
    assert [one["isPartOf"]["@type"] for one in bundle] == ["DataFeed"] * 2
