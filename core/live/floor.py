"""How small a real guest may be made: QEMU has no floor of its own, so whoever asks must have one.

A guest below what it uses stalls and then loses a program or its kernel; `balloon` with a value of one byte
is obeyed. So the floor is what the guest uses, by its own statistics, and a margin; never less than an
absolute size; and half of what is configured where the guest does not say what it uses.
"""

from typing import Final

from core.units import MIB

LEAST_BYTES: Final = 64 * MIB
"""a Linux guest of less does not even boot (80 MiB measured, with an initramfs)"""
MARGIN_PARTS: Final = 16
LEAST_MARGIN_BYTES: Final = 16 * MIB
DEEP_PARTS: Final = 4
"""a step that takes so large a part of the guest at once is asked about"""


def margin_bytes(configured_bytes: int) -> int:
    """What is left to a guest above what it uses."""
    return max(LEAST_MARGIN_BYTES, configured_bytes // MARGIN_PARTS)


def floor_bytes(configured_bytes: int, size_bytes: int, available_bytes: int | None) -> int:
    """The least size that may be asked for.

    Args:
        configured_bytes: what the guest was given.
        size_bytes: what its balloon leaves it now.
        available_bytes: its statistic `stat-available-memory`; None: it does not say.

    What it uses is size - available: `stat-total-memory` counts the balloon or not, by DEFLATE_ON_OOM.
    """
    if available_bytes is None:
        floor = configured_bytes // 2
    else:
        used = max(0, size_bytes - available_bytes)
        floor = used + margin_bytes(configured_bytes)
    return min(configured_bytes, max(LEAST_BYTES, floor))


def is_deep(configured_bytes: int, size_bytes: int, wanted_bytes: int, floor: int) -> bool:
    """Whether a person is to be asked before such a step: a large one, or one close to the floor."""
    taken = size_bytes - wanted_bytes
    is_large = taken > configured_bytes // DEEP_PARTS
    is_close = taken > 0 and wanted_bytes < floor + margin_bytes(configured_bytes)
    return is_large or is_close
