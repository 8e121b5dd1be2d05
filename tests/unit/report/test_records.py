"""What a desk does besides giving verdicts stands in every format, and only its part in public."""

import io
import zipfile
from dataclasses import replace

import pypdfium2
import pytest

from tests.unit.report.reports import REPORT, WORKED, verdict
from workbench.report.checks import find_gaps
from workbench.report.formats import FORMATS, format_named
from workbench.report.outcome import Wishes
from workbench.report.records import records
from workbench.report.report import Scope
from workbench.report.scope import is_settled, narrow

PUBLIC = Scope("public")
WISHES = Wishes(page="https://desk.example/checks/orvo")
INSIDE = (
    "There is one gauge only.",
    "Mara Veld",
    "She read the log out.",
    "Ask Mara about the pump.",
    "When did the pump stop?",
    "Nobody knows.",
    "A neighbour",
    "Wrong river.",
    "Done but for the bridge.",
)
CONFIDENTIAL = (
    "Log of the Orvo gauge",
    "river.example",
    "T. Lind",
    "He wants to stay unnamed.",
    "41d09a3e",
    "Gap closed 18 May",
)


def said(name, report):
    """Return all that a format holds, as one text; packed files are unpacked."""
    pieces = format_named(name).write(report, WISHES).pieces
    return "\n".join(f"{piece.name} {_words(piece.content)}" for piece in pieces)


def _words(content):
    if content.startswith(b"%PDF"):
        pages = pypdfium2.PdfDocument(content)
        text = "".join(page.get_textpage().get_text_range() for page in pages)
        return " ".join(text.replace("\u200b", "").split())
    if content.startswith(b"PK"):
        members = zipfile.ZipFile(io.BytesIO(content))
        return " ".join(
            members.read(name).decode("utf-8", "replace") for name in members.namelist()
        )
    return content.decode("utf-8")


@pytest.mark.parametrize("name", ["html", "md", "pdf", "docx", "csv", "xlsx", "json"])
def test_a_copy_for_the_desk_holds_all_of_it(name):
    words = said(name, WORKED)
    missing = [each for each in INSIDE if each not in words]
    assert missing == []
    assert "41d09a3e" * 4 in words


@pytest.mark.parametrize("name", [kind.name for kind in FORMATS])
def test_a_public_copy_holds_nothing_said_within_the_desk(name):
    words = said(name, narrow(WORKED, PUBLIC))
    assert [each for each in (*INSIDE, "He wants to stay unnamed.") if each in words] == []


@pytest.mark.parametrize("name", [kind.name for kind in FORMATS])
def test_a_confidential_source_stands_in_no_public_byte(name):
    secret = replace(WORKED.sources[0], confidential=True)
    made = narrow(replace(WORKED, sources=(secret, *WORKED.sources[1:])), PUBLIC)
    words = said(name, made)
    assert [each for each in CONFIDENTIAL if each in words] == []


def test_a_public_copy_shows_the_correction_readers_saw_and_who_signed():
    words = said("html", narrow(WORKED, PUBLIC))
    assert "An earlier check left out that the gauge was moved." in words
    assert "changed since it was signed (1 edit since)" in words
    assert dict(narrow(WORKED, PUBLIC).scope.left_out)["contacts"] == 1


def test_nothing_done_besides_gives_no_tables():
    assert records(REPORT) == ()


def test_a_second_check_tells_both_verdicts_and_how_they_were_settled():
    first, second = verdict(7, "true", ""), replace(verdict(8, "false", ""), role="second")
    claim = replace(REPORT.claims[0], history=(first, second))
    (table,) = records(replace(REPORT, claims=(claim,)))
    assert table.rows[0][0] == "1"
    assert table.rows[0][1].startswith("True (")
    assert table.rows[0][3] == "they differ; not settled"
    settled = replace(claim, history=(first, second, replace(verdict(9, "half", ""), role="final")))
    (table,) = records(replace(REPORT, claims=(settled,)))
    assert table.rows[0][3].startswith("settled as Half true (")


@pytest.mark.parametrize("state", ["withdrawn", "in_progress"])
def test_a_claim_that_is_withdrawn_or_in_progress_is_not_final(state):
    claim = WORKED.claims[0]
    assert is_settled(claim)
    assert not is_settled(replace(claim, work=replace(claim.work, state=state)))


def test_bytes_kept_twice_of_a_source_are_listed_once_with_both_times():
    first = WORKED.sources[0]
    (kept,) = first.captures
    again = replace(kept, id="x2", accessed="2031-01-02T03:04Z")
    other = replace(kept, id="x3", digest="ab" * 32)
    sources = (replace(first, captures=(kept, again, other)), *WORKED.sources[1:])
    (table,) = (t for t in records(replace(WORKED, sources=sources)) if t.name == "captures")
    assert [row[4] for row in table.rows] == [kept.digest, other.digest]
    assert table.rows[0][1].endswith(" · 2 Jan 2031, 03:04 UTC")
    assert table.rows[0][2] == table.rows[1][2]


def test_a_check_names_open_questions_uncopied_sources_and_fallen_signatures():
    gaps = {gap.reason.code: gap.claims for gap in find_gaps(WORKED)}
    assert gaps["gap.open_questions"] == (1,)
    assert "gap.sources_without_copy" not in gaps
    assert gaps["gap.signed_before_changes"] == ()
    assert "gap.sources_without_copy" in {gap.reason.code for gap in find_gaps(REPORT)}


def test_the_files_of_a_format_are_named_before_they_are_written():
    for kind in FORMATS:
        pieces = kind.write(WORKED, WISHES).pieces
        assert [name for name, _ in kind.piece_names(WORKED)] == [piece.name for piece in pieces]
