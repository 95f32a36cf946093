"""Linux kernels on this machine that a demo guest could boot, and the modules that it needs of them."""

import gzip
import lzma
import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

MODULE_ROOTS: Final = (Path("/lib/modules"),)
BOOT: Final = Path("/boot")
MODULES: Final = (
    "drivers/virtio/virtio",
    "drivers/virtio/virtio_ring",
    "drivers/virtio/virtio_pci_legacy_dev",
    "drivers/virtio/virtio_pci_modern_dev",
    "drivers/virtio/virtio_pci",
    "drivers/virtio/virtio_balloon",
    "drivers/block/virtio_blk",
)
"""what the guest needs; a kernel has each as a module, built in, or, but for the last three, not at all"""
_INDISPENSABLE: Final = MODULES[-3:]
_SUFFIXES: Final = (".ko", ".ko.xz", ".ko.gz", ".ko.zst")


class Unfit(StrEnum):
    """Why a kernel cannot be booted."""

    UNREADABLE = "unreadable"
    """whoever runs the application may not read it"""
    NO_BALLOON = "no balloon"
    """modules are missing"""
    PACKED = "packed"
    """its modules are packed in a way that cannot be undone here"""


class UnpackError(Exception):
    """A module cannot be unpacked."""


@dataclass(frozen=True, slots=True)
class Kernel:
    """A kernel and its modules.

    Attributes:
        release: as `uname -r` says.
        image: what is booted.
        modules: the files of those `MODULES` that are not built in.
        unfit: why it cannot be booted, if so.
    """

    release: str
    image: Path
    modules: tuple[Path, ...]
    unfit: Unfit | None = None


def kernels(roots: Iterable[Path] = MODULE_ROOTS, boot: Path = BOOT) -> Iterator[Kernel]:
    """All kernels, the newest of each root first.

    Args:
        roots: folders with a folder of modules for each release, which may hold the kernel as `vmlinuz`.
        boot: where kernels are that are not beside their modules.
    """
    for root in roots:
        for folder in sorted(_folders(root), key=_release_of, reverse=True):
            for image in (folder / "vmlinuz", boot / f"vmlinuz-{folder.name}"):
                if image.is_file():
                    yield _kernel(folder, image)
                    break


def release_order(release: str) -> list[int]:
    """What newer releases have more of."""
    return [int(number) for number in re.findall(r"\d+", release)]


def module_name(path: Path) -> str:
    """The name of the module in a file: `virtio_pci` of `virtio_pci.ko.xz`."""
    return path.name.split(".")[0]


def unpacked(path: Path) -> bytes:
    """What a module holds; raises OSError or UnpackError."""
    try:
        match path.suffix:
            case ".gz":
                return gzip.decompress(path.read_bytes())
            case ".xz":
                return lzma.decompress(path.read_bytes())
            case ".zst":
                command = ["zstd", "-q", "-d", "-c", str(path)]
                return subprocess.run(command, capture_output=True, check=True).stdout
            case _:
                return path.read_bytes()
    except (EOFError, lzma.LZMAError, gzip.BadGzipFile, subprocess.SubprocessError) as error:
        raise UnpackError(f"{path}: {error}") from error


def _folders(root: Path) -> list[Path]:
    try:
        return [folder for folder in root.iterdir() if folder.is_dir() and not folder.name.startswith(".")]
    except OSError:
        return []


def _release_of(folder: Path) -> list[int]:
    return release_order(folder.name)


def _kernel(folder: Path, image: Path) -> Kernel:
    built_in = _built_in(folder)
    files, has_all = [], True
    for module in MODULES:
        places = (folder / "kernel" / f"{module}{suffix}" for suffix in _SUFFIXES)
        path = next(filter(Path.is_file, places), None)
        if path is not None:
            files.append(path)
        elif f"kernel/{module}.ko" not in built_in and module in _INDISPENSABLE:
            has_all = False
    unfit = None
    if not os.access(image, os.R_OK):
        unfit = Unfit.UNREADABLE
    elif not has_all:
        unfit = Unfit.NO_BALLOON
    elif any(path.suffix == ".zst" for path in files) and shutil.which("zstd") is None:
        unfit = Unfit.PACKED
    return Kernel(folder.name, image, tuple(files), unfit)


def _built_in(folder: Path) -> frozenset[str]:
    try:
        return frozenset((folder / "modules.builtin").read_text(encoding="utf-8").split())
    except OSError:
        return frozenset()
