"""Speaks QMP, the language of QEMU's monitor: a greeting, commands with their replies, events."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import count
from typing import Any, Final, TypeVar

import msgspec
from msgspec import UNSET, Struct
from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal

from gui.live.address import Address
from gui.live.fault import Fault, FaultKind
from gui.live.json_socket import JsonSocket

GREETING_TIMEOUT_S: Final = 2.0
"""a monitor that is free greets at once; one that another program holds never does"""
REPLY_TIMEOUT_S: Final = 30.0
"""a host that swaps hard can keep QEMU waiting for seconds: that is no reason to give a guest up"""
_SHOWN_LETTERS: Final = 40
T = TypeVar("T")


@dataclass(frozen=True)
class Reply:
    """What QEMU answered: a result, or the class of an error and its description."""

    result: Any = None
    error_class: str = ""
    description: str = ""

    @property
    def is_error(self) -> bool:
        """Whether the command was not carried out."""
        return bool(self.error_class)

    def read(self, shape: type[T]) -> T | None:
        """The result in this shape; None of an error, and when it has another shape."""
        try:
            return None if self.is_error else msgspec.convert(self.result, shape)
        except msgspec.ValidationError:
            return None


Answered = Callable[[Reply], None]


class _Error(Struct, rename={"error_class": "class", "description": "desc"}):
    error_class: str
    description: str = ""


class _Timestamp(Struct, frozen=True):
    seconds: int
    microseconds: int = 0


class _Message(Struct, rename={"greeting": "QMP", "result": "return"}):
    """All that a monitor may say; each message is one of greeting, result, error and event."""

    greeting: dict[str, Any] | None = None
    result: Any = UNSET
    error: _Error | None = None
    event: str | None = None
    data: dict[str, Any] = {}
    timestamp: _Timestamp = _Timestamp(-1)
    id: Any = None


class QmpClient(QObject):
    """One connection to a monitor: opened once, ended once.

    Attributes:
        ready: commands may be sent.
        happened: an event: its name, its data (a dict) and when it was, in seconds of Unix time; -1 when QEMU
            does not say.
        ended: the connection is no more, and not because `close` was called: a `Fault`.
    """

    ready = Signal()
    happened = Signal(str, object, float)
    ended = Signal(object)

    def __init__(
        self,
        address: Address,
        *,
        greeting_timeout_s: float = GREETING_TIMEOUT_S,
        reply_timeout_s: float = REPLY_TIMEOUT_S,
        parent: QObject | None = None,
    ) -> None:
        """Nothing is opened yet.

        Args:
            address: of the monitor.
            greeting_timeout_s: how long to wait for the greeting.
            reply_timeout_s: how long a monitor that owes replies may give none.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self.address = address
        self._greeting_timeout_s = greeting_timeout_s
        self._reply_timeout_s = reply_timeout_s
        self._is_greeted = self._is_over = False
        self._numbers = count(1)
        self._asked: dict[int, tuple[str, Answered | None]] = {}
        """commands without a reply, by their ids: the oldest comes first"""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._waited_too_long)
        self._socket = JsonSocket(address, self)
        self._socket.received.connect(self._take)
        self._socket.broken.connect(self._end)

    @property
    def peer_pid(self) -> int | None:
        """QEMU's process, or whose socket it got; None of TCP."""
        return self._socket.peer_pid

    def open(self) -> None:
        """Connect and wait for the greeting; `ended` may come before this returns."""
        self._timer.start(milliseconds(self._greeting_timeout_s))
        self._socket.open()

    def send(
        self, command: str, arguments: Mapping[str, object] | None = None, answered: Answered | None = None
    ) -> None:
        """Have QEMU do something; after the end nothing is sent.

        Args:
            command: its name.
            arguments: what it is given.
            answered: is called with the reply, unless the connection ends before.
        """
        if self._is_over:
            return
        number = next(self._numbers)
        if not self._asked:
            self._timer.start(milliseconds(self._reply_timeout_s))
        self._asked[number] = (command, answered)
        message = {"execute": command, "arguments": arguments or {}, "id": number}
        self._socket.write(msgspec.json.encode(message) + b"\n")

    def wait_for_answers(self, timeout_s: float) -> None:
        """Stand still until all is answered, so long at most: for when the application goes."""
        deadline = QDeadlineTimer(milliseconds(timeout_s))
        while self._asked and self._socket.wait(deadline.remainingTime()):
            pass

    def close(self) -> None:
        """End the connection; nothing is heard of it any more."""
        self._is_over = True
        self._timer.stop()
        self._asked.clear()
        self._socket.close()

    # --- what comes -----------------------------------------------------------------------------------

    def _take(self, text: bytes) -> None:
        try:
            message = msgspec.json.decode(text, type=_Message)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            message = _Message()
        if not self._is_greeted and message.greeting is not None:
            self._is_greeted = True
            self.send("qmp_capabilities", None, self._negotiated)
        elif self._is_greeted and message.event is not None:
            at = message.timestamp
            self.happened.emit(message.event, message.data, at.seconds + at.microseconds / 1e6)
        elif self._is_greeted and message.error is not None:
            self._answer(message.id, Reply(None, message.error.error_class, message.error.description))
        elif self._is_greeted and message.result is not UNSET:
            self._answer(message.id, Reply(message.result))
        else:
            self._fail(FaultKind.GARBLED if self._is_greeted else FaultKind.NOT_QMP, said=_shown(text))

    def _negotiated(self, reply: Reply) -> None:
        if reply.is_error:
            self._fail(FaultKind.NOT_QMP, said=reply.description)
        else:
            self.ready.emit()

    def _answer(self, number: object, reply: Reply) -> None:
        """Hand a reply to whom it is for; one that nobody asked for is dropped."""
        asked = self._asked.pop(number, None) if isinstance(number, int) else None
        if asked is None:
            return
        if self._asked:
            self._timer.start(milliseconds(self._reply_timeout_s))
        else:
            self._timer.stop()
        _, answered = asked
        if answered is not None:
            answered(reply)

    # --- the end --------------------------------------------------------------------------------------

    def _waited_too_long(self) -> None:
        if self._is_greeted:
            command, _ = next(iter(self._asked.values()))
            self._fail(FaultKind.NO_REPLY, command=command, seconds=f"{self._reply_timeout_s:g}")
        elif self._socket.unread:
            self._fail(FaultKind.NOT_QMP, said=_shown(self._socket.unread))
        else:
            self._fail(FaultKind.NO_GREETING, seconds=f"{self._greeting_timeout_s:g}")

    def _fail(self, kind: FaultKind, **facts: str) -> None:
        self._end(Fault(kind, {"address": str(self.address), **facts}))

    def _end(self, fault: Fault) -> None:
        self.close()
        self.ended.emit(fault)


def milliseconds(seconds: float) -> int:
    """As Qt's timers take them."""
    return round(1_000 * seconds)


def _shown(text: bytes) -> str:
    """The beginning of what came, fit to be shown."""
    letters = text.decode("utf-8", "replace").strip()[:_SHOWN_LETTERS]
    return "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in letters)
