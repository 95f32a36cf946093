"""The system libraries that Qt needs, looked for before Qt is loaded: it would abort without help."""

import ctypes
import os
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Final

TO_LOAD: Final = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
"""Debian's package for each library without which Qt's modules cannot be imported."""

FOR_X11: Final = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""The same for a window on an X display."""


def complaint(
    environment: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
    load: Callable[[str], object] = ctypes.CDLL,
) -> str | None:
    """One sentence that says what is missing for a window, with Debian's names; None when all is there."""
    if not platform.startswith("linux"):
        return None
    needed = dict(TO_LOAD)
    if not environment.get("QT_QPA_PLATFORM"):
        if environment.get("WAYLAND_DISPLAY"):
            pass
        elif environment.get("DISPLAY"):
            needed |= FOR_X11
        else:
            return "There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set."
    missing = missing_packages(needed, load)
    return sentence(missing) if missing else None


def missing_packages(
    needed: Mapping[str, str] = TO_LOAD, load: Callable[[str], object] = ctypes.CDLL
) -> list[str]:
    """Debian's packages of those libraries that cannot be loaded."""
    return [package for library, package in needed.items() if not _loads(library, load)]


def sentence(packages: Iterable[str]) -> str:
    """What to install."""
    names = " ".join(packages)
    return f"Qt needs system libraries that are missing here; on Debian: sudo apt install {names}"


def _loads(library: str, load: Callable[[str], object]) -> bool:
    try:
        load(library)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    print(*missing_packages())
