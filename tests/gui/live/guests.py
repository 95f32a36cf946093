"""Guests made of the test's own memory, and what a person does to them."""

import mmap

from fake_qemu import MIB
from PySide6.QtWidgets import QApplication

PAGE = 4096


class OwnMemory:
    """Memory of this process that stands for a guest's: a page that is touched gets a frame."""

    def __init__(self, size_bytes):
        self._map = mmap.mmap(-1, size_bytes, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
        self._map.madvise(mmap.MADV_NOHUGEPAGE)
        self.size_bytes = size_bytes

    def touch(self, first, count):
        for page in range(first, first + count):
            self._map[page * PAGE] = 1

    def give_back(self, first, count):
        self._map.madvise(mmap.MADV_DONTNEED, first * PAGE, count * PAGE)

    @property
    def address(self):
        """Where it begins: the mapping of /proc/self/maps that came with it."""
        import ctypes

        view = ctypes.c_char.from_buffer(self._map)
        address = ctypes.addressof(view)
        del view
        return address


def obey(qemu):
    """From now on the balloon does at once what it is told."""

    def move(given):
        qemu.size = given["value"]
        return {}

    qemu.answers["balloon"] = move


def say_stats(qemu, available_mib, at_s, *, free_mib=None):
    """The guest reports so much available memory at a Unix time."""
    stats = {
        "stat-free-memory": (available_mib if free_mib is None else free_mib) * MIB,
        "stat-total-memory": qemu.configured,
        "stat-available-memory": available_mib * MIB,
        "stat-disk-caches": 3 * MIB,
    }
    qemu.properties["guest-stats"] = {"stats": stats, "last-update": round(at_s)}


def words(window):
    """What the notice of a window says, "" when it is hidden."""
    QApplication.processEvents()
    return "" if window.notice.isHidden() else window.notice.label.text()
