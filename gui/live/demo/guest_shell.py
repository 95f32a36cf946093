"""Has commands run in a demo guest, one after the other, over its second serial port."""

from collections import deque
from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalSocket

PATIENCE_MS: Final = 10_000
_RETRY_MS: Final = 50
_GREETING: Final = ":"
"""does nothing; asked again and again, as what is sent before the guest listens is lost"""
_GREETING_MS: Final = 150
_BEGIN: Final = b"\x02%d\n"
_END: Final = b"\x03%d "
_MOST_BYTES: Final = 16 << 20
"""so much is kept of an answer that does not end"""


class Answer(NamedTuple):
    """What came of a command.

    Attributes:
        status: how it ended, 0 for well; None where no answer came.
        output: what it printed, errors among it.
    """

    status: int | None
    output: bytes


Answered = Callable[[Answer], None]
_NO_ANSWER: Final = Answer(None, b"")


class _Asked(NamedTuple):
    line: str
    answered: Answered
    patience_ms: int


class GuestShell(QObject):
    """Connects to a socket as soon as it is there, and again when it was lost.

    Signals:
        ready: the guest listens.
        lost: it does not any more; what was asked has no answer.
    """

    ready = Signal()
    lost = Signal()

    def __init__(self, path: str, parent: QObject | None = None) -> None:
        """Begin to connect."""
        super().__init__(parent)
        self._path = path
        self._is_ready = False
        self._number = 0
        self._buffer = bytearray()
        self._asked: _Asked | None = None
        """what the guest is at"""
        self._queue: deque[_Asked] = deque()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._time_is_up)
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._greet)
        self._socket.readyRead.connect(self._read)
        self._socket.errorOccurred.connect(self._fail)
        self._connect()

    @property
    def is_ready(self) -> bool:
        """Whether the guest listens."""
        return self._is_ready

    def run(self, line: str, answered: Answered, patience_ms: int = PATIENCE_MS) -> None:
        """Have a command run after those before it; whoever asks is answered once, unless this is closed.

        Args:
            line: for the guest's shell; one line.
            answered: is given the answer.
            patience_ms: how long to wait for it once the guest was asked.
        """
        self._queue.append(_Asked(line, answered, patience_ms))
        self._ask_next()

    def close(self) -> None:
        """Let go of the guest; nobody is answered any more."""
        self._queue.clear()
        self._asked = None
        self._is_ready = False
        self._timer.stop()
        self._socket.blockSignals(True)
        self._socket.abort()

    # --- connecting -------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._socket.connectToServer(self._path)

    def _greet(self) -> None:
        self._send(_GREETING, _GREETING_MS)

    def _fail(self) -> None:
        """The socket is not there yet, or was lost."""
        was_ready, self._is_ready = self._is_ready, False
        self._socket.abort()
        self._timer.start(_RETRY_MS)
        if was_ready:
            unanswered = [self._asked, *self._queue]
            self._asked = None
            self._queue.clear()
            for asked in filter(None, unanswered):
                asked.answered(_NO_ANSWER)
            self.lost.emit()

    # --- asking -----------------------------------------------------------------------------------

    def _ask_next(self) -> None:
        if self._is_ready and self._asked is None and self._queue:
            self._asked = self._queue.popleft()
            self._send(self._asked.line, self._asked.patience_ms)

    def _send(self, line: str, patience_ms: int) -> None:
        self._number += 1
        self._buffer.clear()
        self._socket.write(f"{self._number} {line}\n".encode())
        self._timer.start(patience_ms)

    def _time_is_up(self) -> None:
        if self._socket.state() != QLocalSocket.LocalSocketState.ConnectedState:
            self._connect()
        elif self._is_ready:
            self._answer(_NO_ANSWER)
        else:
            self._greet()

    def _read(self) -> None:
        """Take what came; what stands outside the marks of the present number is noise, or comes too late."""
        self._buffer += self._socket.readAll().data()
        begin, end = _BEGIN % self._number, _END % self._number
        end_at = self._buffer.find(end)
        line_end = self._buffer.find(b"\n", end_at)
        if end_at < 0 or line_end < 0:
            del self._buffer[:-_MOST_BYTES]
            return
        _, _, output = bytes(self._buffer[:end_at]).partition(begin)
        status = bytes(self._buffer[end_at + len(end) : line_end])
        self._timer.stop()
        if self._is_ready:
            self._answer(Answer(int(status) if status.isdigit() else None, output))
        else:
            self._is_ready = True
            self.ready.emit()
            self._ask_next()

    def _answer(self, answer: Answer) -> None:
        asked, self._asked = self._asked, None
        if asked is not None:
            asked.answered(answer)
        self._ask_next()
