from PySide6.QtWidgets import QApplication


def attach(reviewer, address, title):
    reviewer.press("E")
    dialog = QApplication.activeModalWidget()
    reviewer.type(address)
    dialog.title_line.setFocus()
    reviewer.type(title)
    dialog.stances.choose("supports")
    reviewer.press("Return")
    assert QApplication.activeModalWidget() is None


def titles(reviewer):
    return [item.title for item in reviewer.here.claim.evidence]


def test_evidence_is_attached_moved_and_removed_by_key(wire):
    attach(wire, "https://harbour.example/log", "Harbour log")
    attach(wire, "https://council.example/note", "Council note")
    assert titles(wire) == ["Harbour log", "Council note"]
    wire.press("Alt+Shift+Up")
    assert titles(wire) == ["Council note", "Harbour log"]
    wire.press("Shift+Del")
    assert titles(wire) == ["Harbour log"]
    wire.press("Ctrl+Z", "Ctrl+Z")
    assert titles(wire) == ["Harbour log", "Council note"]


def test_the_list_shows_how_much_evidence_a_claim_has(wire):
    attach(wire, "https://harbour.example/log", "Harbour log")
    assert wire.window.desk.claims.model.rows[0].evidence == 1
    assert wire.message == "Evidence added to claim 1."
