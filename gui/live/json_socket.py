"""A socket over which messages of JSON come, each in a line of its own or spread over several."""

import os
import socket
import sys
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QAbstractSocket, QLocalSocket, QTcpSocket

from gui.live.address import Address
from gui.live.fault import Fault, FaultKind

LONGEST_PATH_BYTES: Final = 107
"""of a unix socket in Linux; a zero ends it in `sun_path`"""
LONGEST_MESSAGE_BYTES: Final = 1 << 20
"""the longest that is ever asked for has a few KiB"""
_BUFFER_BYTES: Final = 1 << 16
_LOCAL_FAULTS: Final = {
    QLocalSocket.LocalSocketError.ServerNotFoundError: FaultKind.NOT_FOUND,
    QLocalSocket.LocalSocketError.SocketAccessError: FaultKind.DENIED,
    QLocalSocket.LocalSocketError.ConnectionRefusedError: FaultKind.NOBODY_LISTENS,
}
_TCP_FAULTS: Final = {QAbstractSocket.SocketError.ConnectionRefusedError: FaultKind.NOBODY_LISTENS}
_WAITED_IN_VAIN: Final = (
    QLocalSocket.LocalSocketError.SocketTimeoutError,
    QAbstractSocket.SocketError.SocketTimeoutError,
)
"""no fault: Qt tells so who waited"""
_BEGINS_OF_PRETTY: Final = (b"{\n", b"{\r\n")
"""how a message begins that QEMU spreads over lines (`-qmp-pretty`); all but its last brace is indented"""


class JsonSocket(QObject):
    """Opens once, and ends once.

    Attributes:
        received: a message: `bytes`.
        broken: the connection could not be made, or is no more: a `Fault`.
    """

    received = Signal(object)
    broken = Signal(object)

    def __init__(self, address: Address, parent: QObject | None = None) -> None:
        """Nothing is opened yet."""
        super().__init__(parent)
        self._address = address
        self._buffer = bytearray()
        self._is_connected = self._is_over = False
        self._socket: QLocalSocket | QTcpSocket = QLocalSocket(self) if address.path else QTcpSocket(self)
        self._socket.setReadBufferSize(_BUFFER_BYTES)
        self._socket.connected.connect(self._connected)
        self._socket.readyRead.connect(self._read)
        self._socket.errorOccurred.connect(self._failed)

    @property
    def unread(self) -> bytes:
        """What has come of a message that has not ended."""
        return bytes(self._buffer)

    @property
    def peer_pid(self) -> int | None:
        """The process at the other end; None of TCP, and where the system does not say."""
        option = getattr(socket, "SO_PEERCRED", None)
        if option is None or not isinstance(self._socket, QLocalSocket) or not self._is_connected:
            return None
        with socket.socket(fileno=os.dup(self._socket.socketDescriptor())) as same:
            pid = int.from_bytes(same.getsockopt(socket.SOL_SOCKET, option, 4), sys.byteorder)
        return pid or None

    def open(self) -> None:
        """Connect; `broken` may come before this returns."""
        if isinstance(self._socket, QTcpSocket):
            self._socket.connectToHost(self._address.host, self._address.port)
            return
        length = len(os.fsencode(self._address.path))
        if length > LONGEST_PATH_BYTES:
            self._break(FaultKind.PATH_TOO_LONG, length=length, most=LONGEST_PATH_BYTES)
        else:
            self._socket.connectToServer(self._address.path)

    def write(self, message: bytes) -> None:
        """Send this when the other end takes it."""
        if not self._is_over:
            self._socket.write(message)

    def wait(self, timeout_ms: int) -> bool:
        """Send what waits, and hear what comes within this time; whether anything came."""
        return not self._is_over and self._socket.waitForReadyRead(timeout_ms)

    def close(self) -> None:
        """Hear and say nothing more; what was written is handed over as far as that can be done at once."""
        if not self._is_over:
            self._is_over = True
            self._buffer.clear()
            self._socket.flush()
            self._socket.abort()

    def _connected(self) -> None:
        self._is_connected = True

    def _read(self) -> None:
        """Take what has come; it is not more than the socket's buffer holds."""
        self._buffer += self._socket.readAll().data()
        while (message := self._next_message()) is not None:
            if message.strip():
                self.received.emit(message)
        if len(self._buffer) > LONGEST_MESSAGE_BYTES:
            self._break(FaultKind.TOO_LONG, most=LONGEST_MESSAGE_BYTES)

    def _next_message(self) -> bytes | None:
        """The first message, if all of it is there."""
        mark = b"\n}" if self._buffer.startswith(_BEGINS_OF_PRETTY) else b"\n"
        at = self._buffer.find(mark)
        if at < 0:
            return None
        message = bytes(self._buffer[: at + len(mark)])
        del self._buffer[: at + len(mark)]
        return message

    def _failed(self, error: QLocalSocket.LocalSocketError | QAbstractSocket.SocketError) -> None:
        if error in _WAITED_IN_VAIN:
            return
        if self._is_connected:
            self._break(FaultKind.CLOSED)
        elif isinstance(error, QLocalSocket.LocalSocketError):
            self._break(_LOCAL_FAULTS.get(error, FaultKind.CANNOT_CONNECT))
        else:
            self._break(_TCP_FAULTS.get(error, FaultKind.CANNOT_CONNECT))

    def _break(self, kind: FaultKind, **facts: int) -> None:
        if self._is_over:
            return
        why = {"why": self._socket.errorString()} if kind is FaultKind.CANNOT_CONNECT else {}
        self.close()
        self.broken.emit(Fault(kind, {"address": str(self._address), **facts, **why}))
