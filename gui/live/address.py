"""Where a QMP monitor is: the path of a socket, or a port of this computer."""

import re
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from typing import Final

from gui.live.fault import Fault, FaultKind
from gui.live.qemu_options import split

_HERE: Final = {"": "127.0.0.1", "localhost": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "::1"}
"""hosts that stand for this computer; QEMU listens at all of its addresses when it is given none"""
_HOST_NAME: Final = re.compile(r"[\w.-]+")


class AddressError(ValueError):
    """What a person wrote is no address, or none that may be used."""

    def __init__(self, kind: FaultKind, **facts: str) -> None:
        """Say why; `gui.live.fault_text` has the sentence."""
        super().__init__(str(kind))
        self.fault = Fault(kind, facts)


@dataclass(frozen=True)
class Address:
    """The path of a unix socket or, where that is empty, a loopback host and a port."""

    path: str = ""
    host: str = ""
    port: int = 0

    def __str__(self) -> str:
        """As a person would write it."""
        if self.path:
            return self.path
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def parse(text: str) -> Address:
    """The address that a person wrote, or copied from QEMU's command line.

    Args:
        text: `/run/x.sock`, `~/x.sock`, `unix:/run/x.sock,server=on,wait=off`, `127.0.0.1:4444`,
            `[::1]:4444` or `tcp:localhost:4444,server=on`.

    Raises:
        AddressError: it is none, or one of another computer.
    """
    text = text.strip()
    if not text:
        raise AddressError(FaultKind.EMPTY)
    if not text.isprintable():
        raise AddressError(FaultKind.NOT_AN_ADDRESS, text=ascii(text)[1:-1])
    scheme, _, rest = text.partition(":")
    if scheme == "unix":
        return Address(path=_whole(split(rest)[0]))
    if scheme == "tcp":
        return _of_port(split(rest)[0], text)
    if text[0] in "/~." or ":" not in text:
        return Address(path=_whole(text))
    return _of_port(text, text)


def _whole(path: str) -> str:
    """A path from / on, with a person's own folder filled in."""
    if path.startswith("~"):
        try:
            path = str(Path(path).expanduser())
        except RuntimeError:  # there is no such user
            raise AddressError(FaultKind.NOT_A_WHOLE_PATH, path=path) from None
    if not path.startswith("/"):
        raise AddressError(FaultKind.NOT_A_WHOLE_PATH, path=path)
    return path


def _of_port(text: str, written: str) -> Address:
    """The address that `host:port` stands for; `written` is the whole of it."""
    host, colon, port = text.rpartition(":")
    host = host.removeprefix("[").removesuffix("]").lower()
    host = _HERE.get(host, host)
    try:
        is_loopback = ip_address(host).is_loopback
    except ValueError:
        if not colon or not _HOST_NAME.fullmatch(host):
            raise AddressError(FaultKind.NOT_AN_ADDRESS, text=written) from None
        is_loopback = False
    if not is_loopback:
        raise AddressError(FaultKind.NOT_LOOPBACK, host=host)
    if not re.fullmatch("[0-9]{1,5}", port) or not 1 <= int(port) <= 65_535:
        raise AddressError(FaultKind.BAD_PORT, port=port)
    return Address(host=host, port=int(port))
