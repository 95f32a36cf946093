"""What desktops read of the app says what pyproject.toml and the app itself say."""

import configparser
import shutil
import subprocess
import tomllib
from datetime import date
from xml.etree import ElementTree

import pytest

from build_app import project, share
from core import __version__
from core.session import SUFFIX
from gui import APP_ID

SPANISH = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture
def entry():
    parser = configparser.ConfigParser(interpolation=None, delimiters="=")
    parser.optionxform = str
    parser.read(share.FILES[f"applications/{APP_ID}.desktop"], encoding="utf-8")
    return parser["Desktop Entry"]


@pytest.fixture
def metainfo():
    return ElementTree.parse(share.FILES[f"metainfo/{APP_ID}.metainfo.xml"]).getroot()


def test_everything_is_copied_to_where_desktops_look_for_it(tmp_path):
    share.put(tmp_path)
    assert {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*.*") if path.is_file()} == {
        f"applications/{APP_ID}.desktop",
        f"metainfo/{APP_ID}.metainfo.xml",
        f"mime/packages/{APP_ID}.xml",
        f"icons/hicolor/scalable/apps/{APP_ID}.svg",
    }
    assert (tmp_path / "doc" / "balloon-lab" / "copyright").read_text("utf-8").startswith("Format:")


def test_the_menu_starts_the_command_that_is_installed(entry):
    assert entry["Exec"].split() == [project.NAME, "open", "%f"]
    assert entry["TryExec"] == project.NAME
    assert project.NAME in project.facts()["gui-scripts"]
    assert entry["Icon"] == APP_ID


def test_menu_and_software_centre_call_it_by_the_same_texts(entry, metainfo):
    assert entry["Name"] == metainfo.findtext("name")
    summaries = {each.get(SPANISH): each.text for each in metainfo.iterfind("summary")}
    assert summaries == {None: project.facts()["description"], "es": entry["Comment[es]"]}
    assert entry["Comment"] == project.facts()["description"]
    assert {each.text for each in metainfo.iterfind("categories/category")} < set(
        entry["Categories"].split(";")
    )


def test_names_licence_authors_and_version_are_those_of_the_project(metainfo):
    facts = project.facts()
    assert metainfo.findtext("id") == APP_ID
    assert metainfo.findtext("launchable") == f"{APP_ID}.desktop"
    assert metainfo.findtext("project_license") == facts["license"]
    assert metainfo.findtext("developer/name") == facts["authors"][0]["name"]
    newest = metainfo.find("releases/release")
    assert newest.get("version") == __version__
    assert date.fromisoformat(newest.get("date"))


def test_pyproject_takes_the_version_from_the_core(request):
    table = tomllib.loads((request.config.rootpath / "pyproject.toml").read_text(encoding="utf-8"))
    assert table["project"]["dynamic"] == ["version"]
    assert table["tool"]["setuptools"]["dynamic"]["version"] == {"attr": "core.__version__"}


def test_sessions_are_opened_by_a_double_click(entry, metainfo):
    kind = ElementTree.parse(share.FILES[f"mime/packages/{APP_ID}.xml"]).find("{*}mime-type")
    assert kind.find("{*}glob").get("pattern") == f"*{SUFFIX}"
    assert entry["MimeType"] == f"{kind.get('type')};"
    assert metainfo.findtext("provides/mediatype") == kind.get("type")


@pytest.mark.parametrize(
    ("command", "name"),
    [
        (("desktop-file-validate",), f"applications/{APP_ID}.desktop"),
        (("appstreamcli", "validate", "--no-net"), f"metainfo/{APP_ID}.metainfo.xml"),
    ],
)
def test_the_desktops_own_checkers_find_no_fault(command, name):
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run([*command, share.FILES[name]], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
