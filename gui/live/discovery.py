"""The guests of this computer to attach to: a person's own QEMU processes, by their command lines."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final

from gui.live.address import Address, AddressError, parse
from gui.live.qemu_options import is_on, options, split

_PROC: Final = Path("/proc")
_PROGRAMS: Final = ("qemu-system", "qemu-kvm")
_PROXMOX_PROGRAM: Final = "kvm"
_UNFIT: Final = ("abstract", "telnet", "tls-creds", "websocket")
"""options of a character device that speaks otherwise, or is no file"""


@dataclass(frozen=True)
class FoundGuest:
    """A QEMU process with a monitor that speaks QMP.

    Attributes:
        pid: of the process.
        name: what the guest was called on the command line; may be empty.
        addresses: of its monitors, at least one.
    """

    pid: int
    name: str
    addresses: tuple[Address, ...]


def find_guests(proc: Path = _PROC) -> list[FoundGuest]:
    """All of them, by process; none where there is no `/proc`. Who vanishes or cannot be read is left out."""
    try:
        pids = sorted(int(entry.name) for entry in proc.iterdir() if entry.name.isdecimal())
    except OSError:
        return []
    found = (_found_guest(proc / str(pid), pid) for pid in pids)
    return [guest for guest in found if guest is not None and guest.addresses]


def _found_guest(process: Path, pid: int) -> FoundGuest | None:
    """The guest of a process, if it is QEMU and the person's own."""
    try:
        if process.stat().st_uid != os.geteuid():
            return None
        words = (process / "cmdline").read_bytes().decode("utf-8", "replace").split("\0")
    except OSError:
        return None
    program = Path(words[0]).name
    if not program.startswith(_PROGRAMS) and program != _PROXMOX_PROGRAM:
        return None
    given = list(_given(words))
    addresses = dict.fromkeys(_addresses(given, process))
    return FoundGuest(pid, _name(given), tuple(addresses))


def _given(words: list[str]) -> Iterator[tuple[str, str]]:
    """Each word that begins with a dash, without it, and the word behind it."""
    for word, value in pairwise(words[1:]):
        if word.startswith("-"):
            yield word.lstrip("-"), value


def _name(given: list[tuple[str, str]]) -> str:
    names = [options(split(value), "guest").get("guest", "") for option, value in given if option == "name"]
    return names[-1] if names else ""


def _addresses(given: list[tuple[str, str]], process: Path) -> Iterator[Address]:
    """Where its monitors listen that speak QMP."""
    devices = {}
    for option, value in given:
        if option == "chardev":
            device = options(split(value), "backend")
            devices[device.get("id", "")] = device
    for option, value in given:
        if option == "mon":
            monitor = options(split(value), "chardev")
            device = devices.get(monitor.get("chardev", "")) if monitor.get("mode") == "control" else None
        elif option in ("qmp", "qmp-pretty"):
            kind, _, rest = value.partition(":")
            device = devices.get(rest) if kind == "chardev" else _short_device(kind, rest)
        else:
            continue
        address = _address(device, process) if device else None
        if address is not None:
            yield address


def _short_device(kind: str, rest: str) -> dict[str, str]:
    """A character device in QEMU's short form: `unix:/run/x,server=on`, `tcp:localhost:4444,server`."""
    where, *more = split(rest)
    device = options(["socket", *more], "backend")
    if kind == "unix":
        device["path"] = where
    elif kind == "tcp":
        device["host"], _, device["port"] = where.rpartition(":")
    return device


def _address(device: dict[str, str], process: Path) -> Address | None:
    """Where a character device listens, if one can connect there and talk plainly."""
    is_fit = device.get("backend") == "socket" and is_on(device.get("server", ""))
    if not is_fit or any(device.get(key, "off") != "off" for key in _UNFIT):
        return None
    try:
        if "path" in device:
            return Address(path=str(_folder(process, device["path"]) / device["path"]))
        return parse(f"tcp:{device.get('host', '')}:{device.get('port', '')}")
    except (AddressError, OSError):
        return None


def _folder(process: Path, path: str) -> Path:
    """Where a process was when it was given this path."""
    return Path("/") if path.startswith("/") else (process / "cwd").readlink()
