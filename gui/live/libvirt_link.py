"""Speaks with libvirt about one guest. Every call may block: it belongs in a thread of its own.

The library is an extra (`pip install ".[libvirt]"`) and loaded only when it is asked for.
"""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, NamedTuple
from xml.etree import ElementTree

from gui.live.domain import Domain, is_of_this_computer
from gui.live.fault import Fault, FaultKind

KIB: Final = 1024
STATS_PERIOD_S: Final = 1
_SIZES: Final = {
    "swap_in": "stat-swap-in",
    "swap_out": "stat-swap-out",
    "unused": "stat-free-memory",
    "available": "stat-total-memory",
    "usable": "stat-available-memory",
    "disk_caches": "stat-disk-caches",
}
"""libvirt's names of what it gives in KiB, and QEMU's, which are in bytes; its `available` is the total"""
_COUNTS: Final = {"major_fault": "stat-major-faults", "minor_fault": "stat-minor-faults"}
_STATES: Final = ("", "running", "blocked", "paused", "shutdown", "shutoff", "crashed", "suspended")
"""by libvirt's `virDomainState`"""
_MEMORY: Final = 2
"""the place of the size in libvirt's `virDomainInfo`"""
_RUNNING: Final = ("running", "blocked", "shutdown")
_END_REASONS: Final = {
    1: "guest-shutdown",
    2: "host-qmp-quit",
    3: "guest-panic",
    4: "migrated",
    5: "saved",
    6: "failed",
}
"""in QEMU's words where it has some, by libvirt's `virDomainShutoffReason`"""


class LinkError(Exception):
    """What libvirt does not do, as a `fault`; its text is libvirt's own."""

    def __init__(self, kind: FaultKind, words: str = "", **facts: str) -> None:
        """Say why."""
        super().__init__(words)
        self.fault = Fault(kind, {**facts, "why": words})


class Known(NamedTuple):
    """What does not change of a guest."""

    configured_bytes: int
    has_balloon: bool
    deflate_on_oom: bool
    free_page_reporting: bool
    pid: int | None


class Seen(NamedTuple):
    """A guest at one moment."""

    status: str
    is_running: bool
    end_reason: str = ""
    """empty: it is there"""
    size_bytes: int = 0
    stats: Mapping[str, int | None] = {}
    """by QEMU's names, in bytes"""
    stats_update_s: int = 0
    has_panicked: bool = False


def running_domains(uri: str) -> list[str]:
    """The names of the guests that run there; raises LinkError."""
    libvirt = _load(uri)
    with _complaints(libvirt, uri):
        connection = libvirt.open(uri)
        try:
            running = connection.listAllDomains(libvirt.VIR_CONNECT_LIST_DOMAINS_ACTIVE)
            return sorted(domain.name() for domain in running)
        finally:
            connection.close()


class Link:
    """Opened once and left once. Every method raises LinkError."""

    def __init__(self, domain: Domain) -> None:
        """Not opened yet."""
        self.domain = domain
        self._libvirt: Any = None
        self._connection: Any = None
        self._guest: Any = None
        self._former_period_s = 0
        """how often the driver was asked for statistics before"""

    def open(self) -> Known:
        """Find the guest, have its driver asked for statistics, and say what does not change."""
        uri, name = self.domain.uri, self.domain.name
        self._libvirt = _load(uri)
        with self._complaints():
            self._connection = self._libvirt.open(uri)
            try:
                self._guest = self._connection.lookupByName(name)
            except self._libvirt.libvirtError as error:
                raise LinkError(FaultKind.NO_DOMAIN, error.get_error_message(), uri=uri, name=name) from None
            if not self._guest.isActive():
                raise LinkError(FaultKind.NO_DOMAIN, uri=uri, name=name)
            balloon = ElementTree.fromstring(self._guest.XMLDesc()).find("devices/memballoon")
            device = balloon.attrib if balloon is not None else {}
            stats = balloon.find("stats") if balloon is not None else None
            self._former_period_s = int(stats.get("period", 0)) if stats is not None else 0
            self._ask_for_stats(STATS_PERIOD_S)
            return Known(
                configured_bytes=self._guest.maxMemory() * KIB,
                has_balloon=device.get("model", "none") != "none",
                deflate_on_oom=device.get("autodeflate") == "on",
                free_page_reporting=device.get("freePageReporting") == "on",
                pid=_pid_of(self.domain),
            )

    def look(self) -> Seen:
        """How it is now."""
        with self._complaints():
            try:
                return self._look()
            except self._libvirt.libvirtError as error:
                if error.get_error_code() == self._libvirt.VIR_ERR_NO_DOMAIN:  # it was there for one run only
                    raise LinkError(FaultKind.CLOSED, address=str(self.domain)) from None
                if self._guest.isActive():
                    raise
                return self._look()  # it ended meanwhile

    def _look(self) -> Seen:
        guest, libvirt = self._guest, self._libvirt
        number, reason = guest.state()
        status = _STATES[number] if number < len(_STATES) else str(number)
        if status == "crashed":
            return Seen(status, is_running=False, end_reason="guest-panic")
        if status == "shutoff":
            return Seen(status, is_running=False, end_reason=_END_REASONS.get(reason, "unknown"))
        said = guest.memoryStats()
        stats = {qemu: said[key] * KIB for key, qemu in _SIZES.items() if key in said}
        stats |= {qemu: said[key] for key, qemu in _COUNTS.items() if key in said}
        return Seen(
            status=status,
            is_running=status in _RUNNING,
            size_bytes=said.get("actual", guest.info()[_MEMORY]) * KIB,
            stats=stats,
            stats_update_s=said.get("last_update", 0),
            has_panicked=status == "paused" and reason == libvirt.VIR_DOMAIN_PAUSED_CRASHED,
        )

    def set_size(self, size_bytes: int) -> None:
        """Have the balloon make this the guest's size, in whole KiB."""
        with self._complaints():
            self._guest.setMemoryFlags(size_bytes // KIB, self._libvirt.VIR_DOMAIN_AFFECT_LIVE)

    def leave(self) -> None:
        """Leave the statistics as they were, and close the connection."""
        with self._complaints():
            if self._guest is not None and self._guest.isActive():
                self._ask_for_stats(self._former_period_s)
            self.close()

    def close(self) -> None:
        """Close the connection, if there is one."""
        if self._connection is not None:
            self._connection.close()

    def _ask_for_stats(self, period_s: int) -> None:
        try:
            self._guest.setMemoryStatsPeriod(period_s, self._libvirt.VIR_DOMAIN_AFFECT_LIVE)
        except self._libvirt.libvirtError:
            return  # it has no balloon, or this may not be asked: it is watched all the same

    @contextmanager
    def _complaints(self) -> Iterator[None]:
        with _complaints(self._libvirt, str(self.domain)):
            yield


@contextmanager
def _complaints(libvirt: Any, address: str) -> Iterator[None]:
    """Give libvirt's errors a shape that needs no libvirt."""
    try:
        yield
    except libvirt.libvirtError as error:
        raise LinkError(FaultKind.LIBVIRT, error.get_error_message(), address=address) from None


def _load(uri: str) -> Any:
    """The library, without its habit of writing errors to the terminal."""
    if not is_of_this_computer(uri):
        raise LinkError(FaultKind.LIBVIRT_ELSEWHERE, uri=uri)
    try:
        import libvirt  # noqa: PLC0415 - an extra, loaded when somebody asks for it
    except ImportError:
        raise LinkError(FaultKind.NO_LIBVIRT) from None
    libvirt.registerErrorHandler(_ignore, None)
    return libvirt


def _ignore(_context: object, _error: object) -> None:
    """It is raised, too."""


def _pid_of(domain: Domain) -> int | None:
    """QEMU's process, of one's own guests; those of others may not be looked into."""
    if not domain.uri.startswith("qemu:///session"):
        return None
    folder = Path(os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}")
    try:
        return int((folder / "libvirt/qemu/run" / f"{domain.name}.pid").read_text())
    except (OSError, ValueError):
        return None
