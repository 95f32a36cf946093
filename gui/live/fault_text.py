"""What went wrong with a real guest, as one sentence."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from gui.live.fault import Fault, FaultKind
from gui.translation import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_SENTENCES: Final[dict[FaultKind, str]] = {
    FaultKind.EMPTY: QT_TRANSLATE_NOOP(
        "faults", "Write the path of a QMP socket, or an address like 127.0.0.1:4444."
    ),
    FaultKind.NOT_AN_ADDRESS: QT_TRANSLATE_NOOP(
        "faults", "“{text}” is no address: write the path of a QMP socket, or an address like 127.0.0.1:4444."
    ),
    FaultKind.NOT_A_WHOLE_PATH: QT_TRANSLATE_NOOP(
        "faults", "“{path}” is no whole path: write all of it, from / on."
    ),
    FaultKind.BAD_PORT: QT_TRANSLATE_NOOP(
        "faults", "“{port}” is no port: write a number from 1 to 65535 behind the colon."
    ),
    FaultKind.NOT_LOOPBACK: QT_TRANSLATE_NOOP(
        "faults",
        "{host} may be another computer, and a monitor has no password:"
        " only 127.0.0.1, ::1 and localhost are allowed.",
    ),
    FaultKind.PATH_TOO_LONG: QT_TRANSLATE_NOOP(
        "faults", "The path {address} is too long for a socket: {length} bytes, and {most} are the most."
    ),
    FaultKind.NOT_FOUND: QT_TRANSLATE_NOOP("faults", "There is no socket at {address}."),
    FaultKind.DENIED: QT_TRANSLATE_NOOP("faults", "You may not open {address}: it belongs to another user."),
    FaultKind.NOBODY_LISTENS: QT_TRANSLATE_NOOP(
        "faults", "No program listens at {address}; QEMU may have ended."
    ),
    FaultKind.CANNOT_CONNECT: QT_TRANSLATE_NOOP("faults", "{address} cannot be reached: {why}."),
    FaultKind.NO_GREETING: QT_TRANSLATE_NOOP(
        "faults",
        "{address} has not greeted within {seconds} s: another program holds this monitor,"
        " or it is no QMP monitor.",
    ),
    FaultKind.NOT_QMP: QT_TRANSLATE_NOOP("faults", "{address} is no QMP monitor: it says “{said}”."),
    FaultKind.GARBLED: QT_TRANSLATE_NOOP("faults", "What {address} says is no QMP any more: “{said}”."),
    FaultKind.TOO_LONG: QT_TRANSLATE_NOOP(
        "faults", "{address} sends a message without an end; it was given up after {most} bytes."
    ),
    FaultKind.NO_REPLY: QT_TRANSLATE_NOOP(
        "faults", "QEMU at {address} has not answered “{command}” within {seconds} s."
    ),
    FaultKind.NO_MEMORY_SIZE: QT_TRANSLATE_NOOP(
        "faults", "QEMU at {address} does not say how much memory its guest has."
    ),
    FaultKind.NO_LIBVIRT: QT_TRANSLATE_NOOP(
        "faults",
        "The Python package libvirt-python is not there. It is built where it is used: install gcc,"
        " pkg-config, libvirt-dev and python3-dev, then pip install libvirt-python."
        " The built app cannot have it.",
    ),
    FaultKind.LIBVIRT_ELSEWHERE: QT_TRANSLATE_NOOP(
        "faults",
        "“{uri}” may be of another computer, and what is shown is this one: only URIs such as"
        " qemu:///session are allowed.",
    ),
    FaultKind.NO_DOMAIN: QT_TRANSLATE_NOOP("faults", "No guest “{name}” runs at {uri}."),
    FaultKind.LIBVIRT: QT_TRANSLATE_NOOP("faults", "libvirt does not get on with {address}: {why}."),
    FaultKind.CLOSED: QT_TRANSLATE_NOOP(
        "faults", "The connection to {address} was closed: QEMU has ended, or has given the monitor up."
    ),
    FaultKind.GUEST_ENDED: QT_TRANSLATE_NOOP("faults", "QEMU has ended {guest} ({reason})."),
    FaultKind.LET_GO: QT_TRANSLATE_NOOP("faults", "{guest} was let go."),
}
_ENDS: Final[dict[str, str]] = {
    "guest-panic": QT_TRANSLATE_NOOP("faults", "{guest} has panicked, and QEMU has ended it."),
    "guest-reset": QT_TRANSLATE_NOOP("faults", "{guest} has rebooted, and QEMU has ended it."),
    "guest-shutdown": QT_TRANSLATE_NOOP("faults", "{guest} has shut down."),
    "host-qmp-quit": QT_TRANSLATE_NOOP("faults", "{guest} was ended by another program."),
    "host-signal": QT_TRANSLATE_NOOP("faults", "{guest} was ended from outside by a signal to QEMU."),
    "host-ui": QT_TRANSLATE_NOOP("faults", "{guest} was ended by closing its window."),
}
"""by the reason in QEMU's event SHUTDOWN"""


def fault_text(fault: Fault) -> str:
    """The fault as a sentence in the person's language."""
    if fault.kind is FaultKind.GUEST_ENDED and fault.facts["reason"] in _ENDS:
        sentence = translate("faults", _ENDS[str(fault.facts["reason"])])
    else:
        sentence = translate("faults", _SENTENCES[fault.kind])
    facts = {
        name: QLocale().toString(fact) if isinstance(fact, int) else fact
        for name, fact in fault.facts.items()
    }
    return sentence.format(**facts)
