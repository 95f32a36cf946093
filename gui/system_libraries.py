"""The system libraries that Qt needs, looked for before Qt is loaded: it would abort without help."""

import ctypes
import os
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Final, NamedTuple

TO_LOAD: Final = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
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

FOR_WAYLAND: Final = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
"""The same for a window on a Wayland display."""


class Server(NamedTuple):
    """A kind of display server that Qt can open windows on."""

    variable: str
    """says which display it is"""
    plugin: str
    """what QT_QPA_PLATFORM calls it"""
    libraries: Mapping[str, str]


SERVERS: Final = (Server("DISPLAY", "xcb", FOR_X11), Server("WAYLAND_DISPLAY", "wayland", FOR_WAYLAND))


def answers(server: Server) -> bool:
    """Whether the server that this process' environment names lets us in; its libraries must be there."""
    if server.plugin == "xcb":
        xcb = ctypes.CDLL("libxcb.so.1")
        xcb.xcb_connect.restype = ctypes.c_void_p
        connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
        has_failed = bool(xcb.xcb_connection_has_error(connection))
        xcb.xcb_disconnect(connection)
        return not has_failed
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    display = wayland.wl_display_connect(None)
    if display is None:
        return False
    wayland.wl_display_disconnect(ctypes.c_void_p(display))
    return True


def complaint(
    environment: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
    load: Callable[[str], object] = ctypes.CDLL,
    answers: Callable[[Server], bool] = answers,
) -> str | None:
    """One sentence that says what is missing for a window, with Debian's names; None when all is there."""
    if not platform.startswith("linux"):
        return None
    servers = _servers(environment.get("QT_QPA_PLATFORM", ""))
    named = [server for server in servers if environment.get(server.variable)]
    if servers and not named:
        variables = [server.variable for server in servers]
        unset = f"{variables[0]} is not" if len(variables) == 1 else f"neither {' nor '.join(variables)} is"
        return f"There is no display to open a window on: {unset} set."
    missing = missing_packages(TO_LOAD, load)
    usable = [server for server in named if not missing_packages(server.libraries, load)]
    if named and not usable:
        missing += missing_packages(named[0].libraries, load)
    if missing:
        return sentence(missing)
    if named and not any(map(answers, usable)):
        displays = " and ".join(environment[server.variable] for server in usable)
        return f"The display {displays} cannot be opened: nothing answers there, or it does not let you in."
    return None


def _servers(chosen: str) -> list[Server]:
    """Those that Qt would try, by the value of QT_QPA_PLATFORM; none when it would need none."""
    plugins = {part.partition(":")[0].removesuffix("-egl") for part in chosen.split(";") if part}
    servers = [server for server in SERVERS if not plugins or server.plugin in plugins]
    return servers if plugins <= {server.plugin for server in servers} else []


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
