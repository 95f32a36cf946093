"""Makes a Debian package of the folder; it has no scripts, so that nothing is left when it is removed."""

import hashlib
import platform
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from build_app.project import NAME, facts
from core import __version__
from gui.system_libraries import FOR_WAYLAND, FOR_X11, TO_LOAD

_OF_PYTHON: Final = ("libexpat1", "liblzma5", "libstdc++6", "zlib1g")
"""What Python's modules and numpy are linked to, and Qt too in part."""
_CONTROL: Final = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size_kib}
Depends: {depends}
Suggests: qemu-system-x86, busybox-static
Section: education
Priority: optional
Description: {summary}
 A desktop app that shows how memory ballooning works: page by page in a
 close-up, and for a whole host with its virtual machines, balloons and
 memory pressure. It brings its own Python and Qt along.
"""


def depends() -> list[str]:
    """The packages it needs, beside a C library that is not older than the one it was built with."""
    libraries = {*TO_LOAD.values(), *FOR_X11.values(), *FOR_WAYLAND.values(), *_OF_PYTHON}
    return [f"libc6 (>= {platform.libc_ver()[1]})", *sorted(libraries)]


def make(built: Path, folder: Path) -> Path:
    """Make a package of the built app in a folder; where it is."""
    architecture = _output("dpkg", "--print-architecture").strip()
    package = folder / f"{NAME}_{__version__}_{architecture}.deb"
    with TemporaryDirectory() as scratch:
        tree = Path(scratch) / NAME
        _lay_out(built, tree)
        files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
        control = _CONTROL.format(
            name=NAME,
            version=__version__,
            architecture=architecture,
            maintainer=facts()["authors"][0]["name"],
            size_kib=sum(path.stat().st_size for path in files) // 1024,
            depends=", ".join(depends()),
            summary=facts()["description"],
        )
        sums = "".join(f"{_md5(path)}  {path.relative_to(tree)}\n" for path in files)
        _write(tree / "DEBIAN" / "control", control)
        _write(tree / "DEBIAN" / "md5sums", sums)
        _output("chmod", "-R", "u=rwX,go=rX", str(tree))
        _output("dpkg-deb", "-Zxz", "--root-owner-group", "--build", str(tree), str(package))
    return package


def _lay_out(built: Path, tree: Path) -> None:
    """Put everything where the package has it: the folder, what desktops read of it, and a command."""
    home = tree / "usr" / "lib" / NAME
    shutil.copytree(built, home, symlinks=True)
    (home / "share").rename(tree / "usr" / "share")
    command = tree / "usr" / "bin" / NAME
    command.parent.mkdir()
    command.symlink_to(f"../lib/{NAME}/{NAME}")


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
