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


def floor_bytes(configured_bytes: int, used_bytes: int | None, *, is_fresh: bool) -> int:
    """The least size that may be asked for.

    Args:
        configured_bytes: what the guest was given.
        used_bytes: what it used when it last said so; None: it never did.
        is_fresh: it said so just now. A guest that has fallen silent may be in need: the floor never falls
            for its silence.
    """
    floor = 0 if used_bytes is None else used_bytes + margin_bytes(configured_bytes)
    if not is_fresh:
        floor = max(floor, configured_bytes // 2)
    return min(configured_bytes, max(LEAST_BYTES, floor))


def is_deep(configured_bytes: int, size_bytes: int, wanted_bytes: int, floor: int) -> bool:
    """Whether a person is to be asked before such a step: a large one, or one close to the floor."""
    taken = size_bytes - wanted_bytes
    is_large = taken > configured_bytes // DEEP_PARTS
    is_close = taken > 0 and wanted_bytes < floor + margin_bytes(configured_bytes)
    return is_large or is_close
