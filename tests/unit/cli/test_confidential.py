"""A confidential source stands in no byte of anything public."""

import pytest

from workbench.report.formats import FORMATS

SECRETS = ("Mira Kovač", "deep-harbour.example", "whistle-4471", "Harbour ledger", "page ninety")


@pytest.fixture
def secret_review(shell, review):
    """A review of which one claim rests on a confidential and on an open source."""
    shell("set-date", review, "1", "20 May 2022")
    shell("verdict", review, "1", "true", "--reasons", "Two sources say so.")
    code, _, complaint = shell(
        "evidence", review, "1", "https://deep-harbour.example/whistle-4471", "--stance",
        "supports", "--title", "Harbour ledger", "--author", "Mira Kovač", "--quote",
        "on page ninety", "--note", "Met Mira Kovač.", "--confidential",
    )  # fmt: skip
    assert (code, complaint) == (0, "")
    shell("evidence", review, "1", "https://example.org/open", "--stance", "supports")
    return review


@pytest.mark.parametrize("kind", [known.name for known in FORMATS])
def test_no_public_report_holds_any_of_it(shell, secret_review, tmp_path, kind):
    out = tmp_path / f"public.{kind}"
    asked = ("--scope", "public", "--page", "https://desk.example/check", "--out", out)
    code, _, _ = shell("report", secret_review, "--format", kind, *asked)
    assert code == 0
    written = b"".join(path.read_bytes() for path in tmp_path.glob("public*"))
    assert [word for word in SECRETS if word.encode() in written] == []


def test_the_internal_report_is_whole(shell, secret_review, tmp_path):
    shell("report", secret_review, "--format", "json", "--out", tmp_path / "in.json")
    written = (tmp_path / "in.json").read_text(encoding="utf-8")
    assert "deep-harbour.example" in written
    assert "example.org/open" in written
