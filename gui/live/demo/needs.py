"""What a demo guest needs of its machine: what of it is there, and what is missing."""

import platform
import shutil
import struct
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QStandardPaths

from gui.live.demo.kernels import MODULE_ROOTS, Kernel, Unfit, kernels

translate = QCoreApplication.translate

QEMU: Final = "qemu-system-x86_64"
BUSYBOXES: Final = (Path("/bin/busybox"), Path("/usr/bin/busybox"), Path("/sbin/busybox"))
_PROCESSORS: Final = ("x86_64", "AMD64")
_ELF: Final = struct.Struct("<4sBB10x2xH12xQ14xHH")
"""its magic, class and byte order; the machine; and where its program headers are, how large and how many"""
_X86_64: Final = 62
_PT_INTERP: Final = 3


class Missing(StrEnum):
    """What may be missing."""

    LINUX = "linux"
    QEMU = "qemu"
    BUSYBOX = "busybox"
    ZSTD = "zstd"
    KERNEL = "kernel"
    READABLE_KERNEL = "readable kernel"


_PACKAGES: Final = {
    Missing.QEMU: "qemu-system-x86",
    Missing.BUSYBOX: "busybox-static",
    Missing.ZSTD: "zstd",
}
"""what Debian and Ubuntu call the package"""


@dataclass(frozen=True, slots=True)
class Parts:
    """All that a demo guest is made of."""

    qemu: str
    busybox: Path
    kernel: Kernel


class MissingError(Exception):
    """Something is missing.

    Attributes:
        missing: what; never empty.
        where: the kernel that is there and cannot be read, if so.
    """

    def __init__(self, missing: Iterable[Missing], where: Path | None = None) -> None:
        """See the attributes."""
        self.missing = tuple(missing)
        self.where = where
        super().__init__(", ".join(self.missing))

    @property
    def can_be_fetched(self) -> bool:
        """Whether nothing is missing but a kernel."""
        return set(self.missing) <= {Missing.KERNEL, Missing.READABLE_KERNEL}


def kernel_cache() -> Path:
    """Where kernels are kept that were fetched, each in a folder with its modules."""
    cache = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)
    return Path(cache) / "balloon-lab" / "kernel"


def find_kernel(roots: Iterable[Path] | None = None) -> Kernel:
    """The first kernel that can be booted; raises MissingError."""
    found = list(kernels((*MODULE_ROOTS, kernel_cache()) if roots is None else roots))
    for kernel in found:
        if kernel.unfit is None:
            return kernel
    reasons = {kernel.unfit: kernel for kernel in reversed(found)}
    if Unfit.PACKED in reasons:
        raise MissingError((Missing.ZSTD,))
    if Unfit.UNREADABLE in reasons:
        raise MissingError((Missing.READABLE_KERNEL,), reasons[Unfit.UNREADABLE].image)
    raise MissingError((Missing.KERNEL,))


def find_parts(
    qemu: str = QEMU, busyboxes: Iterable[Path] = BUSYBOXES, roots: Iterable[Path] | None = None
) -> Parts:
    """What a guest can be made of; raises MissingError with all that is missing."""
    if not sys.platform.startswith("linux") or platform.machine() not in _PROCESSORS:
        raise MissingError((Missing.LINUX,))
    missing: list[Missing] = []
    where: Path | None = None
    path = shutil.which(qemu)
    if path is None:
        missing.append(Missing.QEMU)
    busybox = next(filter(is_static, busyboxes), None)
    if busybox is None:
        missing.append(Missing.BUSYBOX)
    try:
        kernel = find_kernel(roots)
    except MissingError as error:
        missing += error.missing
        where = error.where
    if missing:
        raise MissingError(missing, where)
    return Parts(path, busybox, kernel)


def is_static(path: Path) -> bool:
    """Whether this is a program for x86-64 that needs no libraries."""
    try:
        with path.open("rb") as file:
            head = file.read(_ELF.size)
            magic, bits, order, machine, offset, size, count = _ELF.unpack(head)
            if (magic, bits, order, machine) != (b"\x7fELF", 2, 1, _X86_64):
                return False
            file.seek(offset)
            headers = file.read(size * count)
            kinds = [struct.unpack_from("<I", headers, size * number)[0] for number in range(count)]
    except (OSError, struct.error):
        return False
    return _PT_INTERP not in kinds


def missing_text(error: MissingError) -> str:
    """What is missing and how to get it, for a person."""
    if Missing.LINUX in error.missing:
        return translate("DemoGuest", "The demo guest runs on Linux on an x86-64 processor only.")
    names = " ".join(_PACKAGES[each] for each in error.missing if each in _PACKAGES)
    if names:
        return translate(
            "DemoGuest", "The demo guest needs packages that are missing here: sudo apt install {names}"
        ).format(names=names)
    if error.where is not None:
        return translate(
            "DemoGuest", "Only root may read {path}; the application can fetch a kernel for the demo guest."
        ).format(path=error.where)
    return translate(
        "DemoGuest", "There is no kernel here that the demo guest could boot; the application can fetch one."
    )
