"""A new draft arrives while claims are being checked, and a colleague's file is brought in."""

from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import SAMPLES
from ui.models.claim_rows import spoken, tip
from workbench.analysis import analyse
from workbench.intake.load import read_file
from workbench.review.articles import add_article
from workbench.review.reviewers import name_reviewer
from workbench.review.verdicts import set_verdict
from workbench.store.file import ReviewFile
from workbench.store.queries import article_records, claim_records
from workbench.store.verify import verify

STORY = SAMPLES / "scraped-wire-page-clock.txt"


def asked():
    return QApplication.activeModalWidget()


def label_of(reviewer, words):
    return next(claim.label for claim in reviewer.claims if words in claim.record.words)


def go_to(reviewer, words):
    claim = next(claim for claim in reviewer.claims if words in claim.record.words)
    reviewer.here.point_at_claim(claim.id)


def test_a_new_draft_is_dropped_taken_and_taken_back(wire, tmp_path):
    second = tmp_path / "second.txt"
    second.write_text(STORY.read_text().replace("1,840 people", "1,480 people"))
    go_to(wire, "1,840")
    wire.press("1")
    go_to(wire, "31,000 tonnes")
    wire.press("2")
    kept = label_of(wire, "31,000 tonnes")
    before = wire.here.reading.id
    wire.window.files.open_files([second])
    wire.wait(lambda: asked() is not None)
    assert "new version" in asked().windowTitle()
    assert "1,480" in asked().text.toPlainText()
    wire.press("Return")
    wire.wait(lambda: wire.here.reading.id != before)
    assert label_of(wire, "31,000 tonnes") == kept is not None
    assert label_of(wire, "1,480") is None
    assert "new version" in wire.message
    wire.press("Ctrl+Z")
    wire.wait(lambda: wire.here.reading.id == before)
    assert label_of(wire, "1,840") is not None
    wire.press("Ctrl+Shift+Z")
    wire.wait(lambda: wire.here.reading.id != before)
    assert label_of(wire, "31,000 tonnes") == kept


def test_the_list_names_what_to_look_at_again_and_what_was_struck(wire, tmp_path):
    gone = next(claim for claim in wire.claims if "31,000 tonnes" in claim.record.words)
    second = tmp_path / "second.txt"
    text = STORY.read_text().replace("1,840 people", "1,480 people")
    second.write_text(text.replace(gone.record.sentence.of(wire.here.reading.text), ""))
    go_to(wire, "1,840")
    wire.press("1")
    panel, before = wire.window.desk.claims, wire.here.reading.id
    wire.window.files.open_files([second])
    wire.wait(lambda: asked() is not None)
    wire.press("Return")
    wire.wait(lambda: wire.here.reading.id != before)
    assert not panel.struck.isVisible()
    panel.tabs.setCurrentIndex(2)
    assert panel.struck.isVisible()
    assert "31,000 tonnes" in panel.struck.text()
    changed = next(claim for claim in wire.claims if "1,480" in claim.record.words)
    assert changed.id in panel.shown()
    assert "Look again: the version before said" in spoken(changed.row(), 1)
    assert "1,840" in tip(changed.row())
    wire.here.point_at_claim(changed.id)
    wire.press("2")
    assert changed.id not in panel.shown()


def test_what_arrives_can_be_added_beside_the_article(wire, tmp_path):
    second = tmp_path / "second.txt"
    second.write_text(STORY.read_text().replace("1,840 people", "1,480 people"))
    wire.window.files.open_files([second])
    wire.wait(lambda: asked() is not None)
    asked().separate.setFocus()
    wire.press("Space")
    wire.wait(lambda: len(article_records(wire.window.bench.file.db)) == 2)


def test_another_article_is_not_taken_for_a_new_version(wire):
    before = wire.here.reading.id
    wire.window.files.drafts.read(SAMPLES / "speech-transcript.txt")
    wire.wait(lambda: "another article" in wire.message)
    assert wire.here.reading.id == before


def test_a_colleagues_file_comes_in_with_two_conflicts(wire, tmp_path):
    for words in ("1,840", "31,000 tonnes"):
        go_to(wire, words)
        wire.press("1")
    path = tmp_path / "jo.factcheck"
    with ReviewFile.create(path) as file:
        name_reviewer(file, "Jo Okafor")
        add_article(file, analyse(read_file(STORY)), STORY.read_bytes(), file_name=STORY.name)
        for claim in claim_records(file.db, article_records(file.db)[0].id):
            if any(w in claim.words for w in ("1,840", "31,000 tonnes", "last 60 metres")):
                set_verdict(file, claim.id, "false", "The log.")
    wire.window.files.merging.look_at(path)
    wire.wait(lambda: asked() is not None)
    dialog = asked()
    assert len(dialog.asked) == 2
    assert not dialog.primary.isEnabled()
    dialog.asked[0].buttons["mine"].setFocus()
    wire.press("Space")
    dialog.asked[1].buttons["theirs"].setFocus()
    wire.press("Space")
    assert dialog.primary.isEnabled()
    wire.press("Ctrl+Return")
    wire.wait(lambda: "merged" in wire.message)
    labels = sorted(str(label_of(wire, w)) for w in ("1,840", "31,000 tonnes", "last 60 metres"))
    assert labels == ["false", "false", "true"]
    assert verify(wire.window.bench.file.db).faults == ()
    wire.press("Ctrl+Z")
    wire.wait(lambda: label_of(wire, "last 60 metres") is None)
