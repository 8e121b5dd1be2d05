from PySide6.QtWidgets import QApplication


def test_words_are_found_in_the_article_and_walked_through(wire):
    text = wire.here.reading.text.casefold()
    wire.press("Ctrl+F")
    wire.type("the")
    total = text.count("the")
    assert wire.window.desk.find_bar.count.text() == f"1 of {total}"
    wire.press("F3")
    assert wire.window.desk.find_bar.count.text() == f"2 of {total}"
    wire.press("Esc")
    assert wire.focus() is wire.window.desk.galley


def test_a_claim_is_found_by_its_words(wire):
    last = wire.claims[-1]
    wire.press("Ctrl+K")
    wire.type(" ".join(word for word in last.record.words.split()[:6] if word.isalpha()))
    wire.press("Return")
    assert wire.here.claim_id == last.id


def test_a_command_is_found_by_its_name(wire):
    wire.press("Ctrl+K")
    wire.type("page furniture")
    wire.press("Return")
    assert wire.window.desk.galley.unfolded


def test_all_keys_are_shown_and_left(wire):
    wire.press("F1")
    dialog = QApplication.activeModalWidget()
    assert dialog.windowTitle() == "All keys"
    wire.press("Esc")
    assert QApplication.activeModalWidget() is None


def test_a_block_is_given_another_kind_and_back(wire):
    galley = wire.window.desk.galley
    galley.setFocus()
    galley.reveal(wire.claims[-1].record.span)
    before = len(wire.claims)
    wire.press("B")
    menu = QApplication.activePopupWidget()
    assert menu.accessibleName() == "What kind of block this is"
    wire.press("L")
    wire.wait(lambda: "is taken for" in wire.message)
    assert len(wire.claims) < before
    wire.press("Ctrl+Z")
    assert len(wire.claims) == before
