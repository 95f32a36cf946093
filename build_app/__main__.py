"""Builds the app as one folder, makes a Debian package of it, and tries both: `python -m build_app`."""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from build_app import debian, share
from build_app.project import BUILT, BUILT_VARIABLE, ROOT

MOST_BYTES: Final = 150_000_000
"""The largest that the folder may be."""
STRIPPED: Final = ("libpython*", "python3*/lib-dynload/*.so", "PySide6/Qt/lib/libicu*")
"""What has symbols to spare; numpy's libraries have some, too, but cannot be loaded without."""
_NEEDED: Final = {
    **{"objdump": "binutils", "strip": "binutils", "dpkg-deb": "dpkg"},
    **{"desktop-file-validate": "desktop-file-utils", "appstreamcli": "appstream"},
    **{"Xvfb": "xvfb", "xdotool": "xdotool"},
}
"""Debian's package of each program that is called."""


def main() -> int:
    """Do all of it, or stop at the first step that fails; what to give to `sys.exit`."""
    argparse.ArgumentParser(prog="python -m build_app", description=__doc__).parse_args()
    missing = sorted({package for program, package in _NEEDED.items() if not shutil.which(program)})
    if missing:
        print(f"Programs are missing that building needs; on Debian: sudo apt install {' '.join(missing)}")
        return 1
    try:
        _build()
        package = debian.make(BUILT, BUILT.parent)
    except subprocess.CalledProcessError as error:
        return error.returncode
    size_bytes = size_of(BUILT)
    print(f"{BUILT.relative_to(ROOT)}: {size_bytes / 1e6:.0f} MB")
    print(f"{package.relative_to(ROOT)}: {package.stat().st_size / 1e6:.0f} MB")
    if size_bytes > MOST_BYTES:
        print(f"The folder is larger than {MOST_BYTES / 1e6:.0f} MB.")
        return 1
    trial = [sys.executable, "-m", "pytest", "-n", "0", "tests/build_app"]
    environment = {**os.environ, BUILT_VARIABLE: str(BUILT)}
    return subprocess.run(trial, cwd=ROOT, env=environment, check=False).returncode


def size_of(folder: Path) -> int:
    """How many bytes the files below it have."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def _build() -> None:
    spec = Path(__file__).with_name("balloon-lab.spec")
    places = ("--distpath", str(BUILT.parent), "--workpath", str(ROOT / "build"))
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, str(spec)]
    subprocess.run(command, cwd=ROOT, check=True)
    inside = BUILT / "_internal"
    with_symbols = [path for pattern in STRIPPED for path in inside.glob(pattern)]
    subprocess.run(["strip", "--strip-unneeded", *with_symbols], check=True)
    share.put(BUILT / "share")


if __name__ == "__main__":
    sys.exit(main())
