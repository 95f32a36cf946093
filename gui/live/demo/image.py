"""The first file system of a demo guest: an archive with a busybox, kernel modules, and its scripts."""

import re
import stat
from collections.abc import Mapping
from graphlib import TopologicalSorter
from importlib import resources
from typing import Final

from gui.live.demo.kernels import Kernel, module_name, unpacked
from gui.live.demo.needs import Parts

_DEPENDS: Final = re.compile(rb"\0depends=([\w,-]+)\0")
"""where a module says which others it needs"""
_MAGIC: Final = b"070701"
_END: Final = "TRAILER!!!"
_FOLDERS: Final = ("bin", "dev", "modules")
_CONSOLE: Final = (5, 1)
"""the device number of /dev/console, without which the kernel gives the first program no output"""
_SCRIPTS: Final = (("init", "init"), ("bin/program", "program"))
"""where each script goes, and what it is called in resources/live"""


def image_of(parts: Parts) -> bytes:
    """The archive for these parts. Raises OSError or UnpackError where one of them cannot be read."""
    return initramfs(parts.busybox.read_bytes(), _modules(parts.kernel))


def initramfs(busybox: bytes, modules: Mapping[str, bytes]) -> bytes:
    """The archive; the same parts give the same bytes.

    Args:
        busybox: a static one.
        modules: what each kernel module holds, by name, in the order in which they must be loaded.
    """
    archive = _Archive()
    for folder in _FOLDERS:
        archive.add(folder, stat.S_IFDIR | 0o755)
    archive.add("dev/console", stat.S_IFCHR | 0o600, device=_CONSOLE)
    archive.add("bin/busybox", stat.S_IFREG | 0o755, busybox)
    for path, name in _SCRIPTS:
        script = resources.files("resources").joinpath("live", name).read_bytes()
        archive.add(path, stat.S_IFREG | 0o755, script)
    for name, data in modules.items():
        archive.add(f"modules/{name}", stat.S_IFREG | 0o644, data)
    archive.add("modules/order", stat.S_IFREG | 0o644, "\n".join(modules).encode())
    return archive.whole()


def _modules(kernel: Kernel) -> dict[str, bytes]:
    modules = {module_name(path): unpacked(path) for path in kernel.modules}
    return {name: modules[name] for name in in_order(modules)}


def in_order(modules: Mapping[str, bytes]) -> list[str]:
    """Their names, each after those that it depends on by its own account: kernels differ in that."""
    sorter = TopologicalSorter[str]()
    for name, data in modules.items():
        depends = _DEPENDS.search(data)
        sorter.add(name, *(depends[1].decode().split(",") if depends else ()))
    return [name for name in sorter.static_order() if name in modules]


class _Archive:
    """In the form "newc" (Linux, Documentation/driver-api/early-userspace/buffer-format.rst)."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._count = 0

    def add(self, path: str, mode: int, data: bytes = b"", device: tuple[int, int] = (0, 0)) -> None:
        """One more file, folder or device; it belongs to root and was made in 1970."""
        self._count += 1
        name = path.encode() + b"\0"
        fields = (self._count, mode, 0, 0, 1, 0, len(data), 0, 0, *device, len(name), 0)
        header = _MAGIC + b"".join(b"%08X" % field for field in fields)
        self._parts += (_padded(header + name), _padded(data))

    def whole(self) -> bytes:
        """All of it, with its end."""
        self.add(_END, 0)
        return b"".join(self._parts)


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 4)
