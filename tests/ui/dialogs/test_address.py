from PySide6.QtCore import Qt

from ui.dialogs.address import AddressDialog, PageAsked


def test_the_page_is_fetched_only_with_an_address(show, qtbot):
    dialog = show(AddressDialog())
    assert not dialog.primary.isEnabled()
    qtbot.keyClicks(dialog.address, "ftp://example.org")
    assert "https://" in dialog.primary.toolTip()
    dialog.address.clear()
    qtbot.keyClicks(dialog.address, " https://example.org/flood ")
    assert dialog.answer() == PageAsked("https://example.org/flood", allow_private=False)
    qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    assert dialog.result() == AddressDialog.DialogCode.Accepted


def test_the_own_network_is_asked_only_when_ticked(show, qtbot):
    dialog = show(AddressDialog("http://localhost/flood"))
    qtbot.keyClick(dialog.private, Qt.Key.Key_Space)
    assert dialog.answer().allow_private
