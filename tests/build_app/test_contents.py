"""Which files go into the built folder."""

import importlib.util
import sys
from pathlib import Path

import pytest

from build_app import contents
from build_app.contents import is_wanted

SITE = "/venv/lib/python3.11/site-packages"


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/lib/libQt6Gui.so.6", True),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6/Qt/qml/QtQuick/qmldir", False),
        ("PySide6/Qt/translations/qtbase_es.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("pyqtgraph/icons/auto.svg", True),
        ("pyqtgraph/icons/peegee/peegee_512px.png", False),
        ("numpy-2.4.6.dist-info/licenses/LICENSE.txt", True),
        ("numpy-2.4.6.dist-info/RECORD", False),
    ],
)
def test_only_what_is_used_of_a_package_goes_along(name, wanted):
    assert is_wanted(name, f"{SITE}/{name}", "BINARY" if ".so" in name else "DATA") == wanted


@pytest.mark.parametrize(
    ("name", "wanted"), [("libX11.so.6", False), ("libz.so.1", False), ("libpython3.11.so.1.0", True)]
)
def test_libraries_of_the_system_stay_in_the_system_but_for_python_s(name, wanted):
    assert is_wanted(name, f"/usr/lib/x86_64-linux-gnu/{name}", "BINARY") == wanted


def test_modules_of_the_system_s_python_go_along():
    name = "python3.11/lib-dynload/_json.cpython-311-x86_64-linux-gnu.so"
    assert is_wanted(name, f"/usr/lib/{name}", "EXTENSION")


def test_a_link_goes_along_with_what_it_leads_to():
    assert is_wanted("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK")
    assert not is_wanted("libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Quick.so.6", "SYMLINK")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the folder is built on Linux")
def test_every_plugin_and_library_of_qt_that_is_wanted_is_there():
    of_qt = Path(importlib.util.find_spec("PySide6").submodule_search_locations[0]) / "Qt"
    assert all((of_qt / "plugins" / plugin).is_file() for plugin in contents.PLUGINS)
    libraries = {path.name.split(".")[0] for path in (of_qt / "lib").iterdir()}
    assert libraries >= contents.LIBRARIES


def test_no_folder_of_resources_is_forgotten(request):
    folders = {path.name for path in (request.config.rootpath / "resources").iterdir() if path.is_dir()}
    assert folders - {"__pycache__"} == {*contents.RESOURCES, "desktop", "screenshots"}
