"""`/sys/kernel/debug/vmmemctl`: what VMware's Linux driver (`vmw_balloon` 1.2.1.2) says of itself.

Its file counts in pages of 4 KiB; a larger page of this model is as many of those.
"""

from typing import Final

from core.readouts.readout import Line, Readout, plain, right, value
from core.source import DriverState, DriverView, Source, VmView
from core.specs import DriverKind
from core.units import BALLOON_UNIT_BYTES

FILE: Final = "/sys/kernel/debug/vmmemctl"
NO_FILE: Final = f"cat: {FILE}: No such file or directory"
_NAME: Final = 20
_NUMBER: Final = 8
_FAILED: Final = 4
_COMMANDS: Final = ("start", "guestType", "lock", "unlock", "target")
"""counted by command; of LOCK and UNLOCK the failures are pages"""
_ALLOCATIONS: Final = ("primNoSleepAlloc", "primCanSleepAlloc")
_PAGES: Final = ("primFree", "errAlloc", "errFree")


def read(source: Source, vm: VmView) -> Readout:
    """The file as it stands now; without a loaded driver there is none."""
    driver = vm.driver
    if driver.state in (DriverState.ABSENT, DriverState.LOADING) or driver.kind is not DriverKind.VMMEMCTL:
        parts: tuple[Line, ...] = ((value(NO_FILE, "vmmemctl.no-file"),),)
    else:
        parts = _file(driver, source.host().page_size // BALLOON_UNIT_BYTES)
    return Readout(title="vmmemctl", command=f"{vm.name}# cat {FILE}", parts=parts)


def _file(driver: DriverView, units: int) -> tuple[Line, ...]:
    counters = dict(driver.counters)

    def pages(name: str) -> tuple[int, str]:
        return counters.get(name, 0) * units, f"{counters.get(name, 0)} × {units}"

    return (
        _size("target", driver.target_pages, units),
        _size("current", driver.balloon_pages, units),
        _rate("rateNoSleepAlloc", driver.rate_no_sleep_alloc),
        _rate("rateSleepAlloc", driver.rate_sleep_alloc),
        _rate("rateFree", driver.rate_free),
        (),
        _line("timer", counters.get("timer", 0)),
        *(_with_failed(name, counters, (counters.get(name, 0), "")) for name in _COMMANDS),
        *(_with_failed(name, counters, pages(name)) for name in _ALLOCATIONS),
        *(_line(name, *pages(name)) for name in _PAGES),
    )


def _size(name: str, pages: int, units: int) -> Line:
    return *_line(name, pages * units, f"{pages} × {units}", f"{name}-size"), plain(" pages")


def _rate(name: str, rate: int) -> Line:
    return *_line(name, rate), plain(" pages/sec")


def _with_failed(name: str, counters: dict[str, int], count: tuple[int, str]) -> Line:
    failed = value(str(counters.get(f"{name} (failed)", 0)), f"vmmemctl.{name}-failed")
    return *_line(name, *count), plain(" ("), *right(failed, _FAILED), plain(" failed)")


def _line(name: str, number: int, how: str = "", key: str = "") -> Line:
    key = f"vmmemctl.{key or name}"
    label = plain(f"{name}:", key)
    return label, plain(" " * (_NAME - len(label.text))), *right(value(str(number), key, how), _NUMBER)
