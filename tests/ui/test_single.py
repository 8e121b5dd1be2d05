from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QLocalSocket

from ui.single import SingleStart


@pytest.fixture
def first(qapp, tmp_path):
    first = SingleStart(f"test-{tmp_path.name}")
    first.listen()
    yield first
    first.close()


def test_a_second_start_hands_its_files_to_the_first(first, qtbot, tmp_path):
    second = SingleStart(f"test-{tmp_path.name}")
    seen = []
    first.handed.connect(seen.append)
    assert second.hand_over([Path("/a/b.txt"), Path("/c.factcheck")])
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [[Path("/a/b.txt"), Path("/c.factcheck")]]


def test_the_first_start_finds_nobody(qapp):
    assert not SingleStart("nobody-is-here").hand_over([])


def test_nonsense_on_the_socket_is_left_alone(first, qtbot, tmp_path):
    socket = QLocalSocket()
    socket.connectToServer(first._name)
    assert socket.waitForConnected(1000)
    with qtbot.assertNotEmitted(first.handed, wait=50):
        socket.write(b"{not json\n")
        socket.waitForBytesWritten(1000)
        QCoreApplication.processEvents()
    socket.disconnectFromServer()
