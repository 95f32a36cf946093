"""What goes into the folder, of all that PyInstaller finds the app could load."""

from fnmatch import fnmatchcase
from pathlib import PurePosixPath
from typing import Final

from build_app.project import languages

RESOURCES: Final = ("scenarios", "lessons", "icons", "fonts", "i18n", "live")
"""Folders of `resources`; the others are not read by the app."""
PACKAGES: Final = ("PySide6-Essentials", "shiboken6", "pyqtgraph", "numpy", "msgspec", "tomlkit")
"""Packages whose licences go along."""
LEFT_OUT: Final = (
    *("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"),  # see `build_app/start.py`
    *("PySide6.QtTest", "PySide6.QtDBus"),
    *(f"pyqtgraph.{part}" for part in ("console", "dockarea", "examples", "flowchart", "jupyter", "opengl")),
    *(f"numpy.{part}" for part in ("_core._multiarray_tests", "f2py", "fft", "testing")),
    *("av", "PIL"),  # for films, which are not worth a folder twice as large
    *("libvirt", "matplotlib"),  # extras: libvirt's fits one version of it
    *(f"_codecs_{script}" for script in ("cn", "hk", "iso2022", "jp", "kr", "tw")),  # all files are UTF-8
    *("_hashlib", "_ssl", "_uuid", "asyncio", "curses", "lib2to3", "pydoc_data", "readline", "sqlite3"),
    *("ssl", "tkinter", "unittest", "xmlrpc"),
)
"""Modules that could be imported somewhere, and are not used: whoever tries to does without."""

_QT: Final = PurePosixPath("PySide6/Qt")
PLUGINS: Final = frozenset(
    {
        *("platforms/libqxcb.so", "platforms/libqwayland.so", "platforms/libqoffscreen.so"),
        *("platformthemes/libqgtk3.so", "platformthemes/libqxdgdesktopportal.so"),
        "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        "platforminputcontexts/libibusplatforminputcontextplugin.so",
        *("iconengines/libqsvgicon.so", "imageformats/libqsvg.so"),
        *("wayland-shell-integration/libxdg-shell.so", "wayland-decoration-client/libadwaita.so"),
    }
)
"""Qt's plugins that are used: for windows, the desktop's own dialogs, written accents, and icons."""
LIBRARIES: Final = frozenset(
    {
        *("libQt6Core", "libQt6DBus", "libQt6Gui", "libQt6Network", "libQt6Svg", "libQt6Widgets"),
        *("libQt6WaylandClient", "libQt6XcbQpa", "libicudata", "libicui18n", "libicuuc"),
    }
)
"""Qt's libraries that the modules and plugins are linked to."""
_UNREAD: Final = ("pyqtgraph/colors/*", "pyqtgraph/icons/peegee/*", "*.dist-info/[!Ml]*")
"""Data: colour maps, logos, and what pip notes of a package beside its metadata and licences."""
_OF_PYTHON: Final = ("libpython", "libffi.", "libbz2.")
"""Libraries of the system that go along: not all systems have them, or under these names."""


def is_wanted(name: str, source: str, kind: str) -> bool:
    """Whether an entry of PyInstaller's lists belongs into the folder.

    Args:
        name: its path in the folder.
        source: where it is on this machine; of a symbolic link, where it leads to in the folder.
        kind: what it is, in PyInstaller's words.
    """
    path = PurePosixPath(source if kind == "SYMLINK" else name)
    if path.is_relative_to(_QT):
        return _is_wanted_of_qt(path.relative_to(_QT))
    if any(fnmatchcase(name, pattern) for pattern in _UNREAD):
        return False
    is_of_the_system = kind == "BINARY" and "/" not in name and source.startswith(("/lib", "/usr/lib"))
    return not is_of_the_system or name.startswith(_OF_PYTHON)


def _is_wanted_of_qt(path: PurePosixPath) -> bool:
    folder, name = path.parts[0], path.name
    match folder:
        case "plugins":
            return str(path.relative_to(folder)) in PLUGINS
        case "lib":
            return name.split(".")[0] in LIBRARIES
        case "translations":
            return name in {f"qtbase_{language}.qm" for language in languages()}
    return False
