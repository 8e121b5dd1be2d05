"""One window per person: a second start hands its files to the running program and leaves."""

import getpass
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 1000  # milliseconds
LONGEST = 1_000_000


class SingleStart(QObject):
    """A local socket under the person's own name."""

    handed = Signal(list)  # of Path

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = f"{name}-{getpass.getuser()}"
        self._server: QLocalServer | None = None

    def hand_over(self, paths: Sequence[Path]) -> bool:
        """Give *paths* to a running program; tell whether there is one that took them."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(PATIENCE):
            return False
        socket.write(json.dumps([str(path) for path in paths]).encode() + b"\n")
        taken = socket.waitForBytesWritten(PATIENCE)
        socket.disconnectFromServer()
        return bool(taken)

    def listen(self) -> None:
        """Be the program that later starts hand their files to."""
        QLocalServer.removeServer(self._name)  # left behind by a crash
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take)
        self._server.listen(self._name)

    def close(self) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _take(self) -> None:
        if self._server is None or not self._server.hasPendingConnections():
            return
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: self._read(socket))
        socket.disconnected.connect(socket.deleteLater)
        if socket.bytesAvailable():
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > LONGEST:
                socket.abort()
            return
        try:
            names = json.loads(bytes(socket.readLine().data()))
        except ValueError:
            return
        if isinstance(names, list):
            self.handed.emit([Path(str(name)) for name in names])
