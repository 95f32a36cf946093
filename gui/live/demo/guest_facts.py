"""What a demo guest says of itself: the flags of its pages, and the counters of its kernel."""

import base64
import binascii
import gzip
import zlib
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final, NamedTuple

import numpy as np

from gui.live.demo.guest_shell import Answer, GuestShell
from gui.live.demo.page_flags import PageFlags

_FLAGS: Final = "gzip -1 -c /proc/kpageflags | base64"
"""under TCG the serial line carries 0.4 MiB/s: the flags of 256 MiB take 0.07 s so, and raw over a second"""
_COUNTERS: Final = "cat /proc/meminfo; echo; cat /proc/vmstat; echo; cat /proc/pressure/memory; true"


class Counters(NamedTuple):
    """A moment of a guest's kernel; what it does not have is not there.

    Attributes:
        sizes_bytes: /proc/meminfo: `MemFree`, `SwapTotal` and so on.
        events: /proc/vmstat: `pswpin`, `pswpout` and so on, since the guest was booted.
        stalled_us: /proc/pressure/memory: for how long `some` or all (`full`) programs stood still.
    """

    sizes_bytes: Mapping[str, int]
    events: Mapping[str, int]
    stalled_us: Mapping[str, int]


def read_page_flags(shell: GuestShell, answered: Callable[[PageFlags | None], None]) -> None:
    """Ask for the flags of all pages (see `page_flags`); None where no good answer comes."""
    shell.run(_FLAGS, partial(_give_flags, answered))


def read_counters(shell: GuestShell, answered: Callable[[Counters | None], None]) -> None:
    """Ask for the counters; None where no good answer comes."""
    shell.run(_COUNTERS, partial(_give_counters, answered))


def _give_flags(answered: Callable[[PageFlags | None], None], answer: Answer) -> None:
    flags: PageFlags | None = None
    if answer.status == 0 and answer.output:
        try:
            flags = np.frombuffer(gzip.decompress(base64.b64decode(answer.output)), dtype="<u8")
        except (binascii.Error, gzip.BadGzipFile, zlib.error, EOFError, ValueError):
            flags = None
    answered(flags)


def _give_counters(answered: Callable[[Counters | None], None], answer: Answer) -> None:
    parts = answer.output.decode("utf-8", "replace").split("\n\n")
    if answer.status != 0 or len(parts) != 3:
        answered(None)
        return
    sizes, events, pressure = (part.splitlines() for part in parts)
    answered(
        Counters(
            sizes_bytes={name.removesuffix(":"): value << 10 for name, value in _pairs(sizes)},
            events=dict(_pairs(events)),
            stalled_us={
                line.split()[0]: int(line.rpartition("total=")[2]) for line in pressure if "total=" in line
            },
        )
    )


def _pairs(lines: list[str]) -> list[tuple[str, int]]:
    """The name and the number with which each line begins."""
    words = (line.split() for line in lines)
    return [(each[0], int(each[1])) for each in words if len(each) >= 2 and each[1].isdigit()]
