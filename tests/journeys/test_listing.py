"""What each source says, and what was not proposed, by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.dialogs.grouped import GroupedDialog
from workbench.analysis import analyse
from workbench.review.articles import add_article
from workbench.store.file import ReviewFile
from workbench.text.source import Block, SourceText
from workbench.text.span import Span

PARTS = (
    ("title", "Dam breaks at Orlen"),
    ("body", "The dam broke at noon and 40 people fled, Jan Holt, the mayor, said."),
    ("body", "“It was built in 1962,” Holt said. Will it be rebuilt? It should be."),
    ("body", "The town has 900 houses."),
    ("caption", "The dam at Orlen broke and killed 12 sheep on Friday."),
)


@pytest.fixture
def dam(open_window, tmp_path):
    text, blocks = "", []
    for kind, words in PARTS:
        blocks.append(Block(Span(len(text), len(text) + len(words)), kind))
        text += f"{words}\n\n"
    path = tmp_path / "dam.factcheck"
    with ReviewFile.create(path) as file:
        add_article(file, analyse(SourceText(text, tuple(blocks))), text.encode())
    reviewer = open_window(path)
    reviewer.window.claims.name_now("Ada Moss", "AM")
    return reviewer


def dialog():
    found = QApplication.activeModalWidget()
    return found if isinstance(found, GroupedDialog) else None


def heads(shown):
    return [line.words for line in shown.model.lines if line.is_head]


def test_the_sources_come_with_their_claims_and_enter_goes_to_one(dam):
    dam.press("S")
    shown = dialog()
    assert any("Holt" in words for words in heads(shown))
    assert "own words" in heads(shown)[-1]
    spoken = shown.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Holt" in spoken
    dam.press("Down")
    wanted = shown.current
    assert wanted
    dam.press("Return")
    assert dialog() is None
    assert dam.here.claim_id == wanted


def test_what_a_caption_states_is_listed_with_its_reason_and_enter_makes_it_a_claim(dam):
    before = len(dam.claims)
    dam.press("Shift+N")
    dam.wait(lambda: dialog() is not None)
    shown = dialog()
    assert heads(shown)[0].startswith("\u2068Captions")
    (line,) = (one for one in shown.model.lines if one.id == shown.current)
    assert "captions" in line.facts
    dam.press("Return")
    assert len(dam.claims) == before + 1
    assert dialog() is shown  # there is more to look at
    dam.press("Esc", "Ctrl+Z")
    assert len(dam.claims) == before


def test_what_has_become_a_claim_is_not_listed_again(dam):
    dam.press("Shift+N")
    dam.wait(lambda: dialog() is not None)
    count = dialog().model.rowCount()
    dam.press("Return", "Esc", "Shift+N")
    dam.wait(lambda: dialog() is not None)
    assert dialog().model.rowCount() < count
    while dialog() is not None:
        dam.press("Return")
    dam.press("Shift+N")
    dam.wait(lambda: "among its claims" in dam.message)


def test_show_it_leads_to_the_words(dam):
    dam.press("Shift+N")
    dam.wait(lambda: dialog() is not None)
    dialog().other.click()
    galley = dam.window.desk.galley
    assert dam.here.reading.text[galley.caret() :].startswith("The dam at Orlen broke")
