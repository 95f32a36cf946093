"""Scenario files: those that ship, and those of people."""

from importlib import resources
from pathlib import Path

from core import toml_file
from core.scenario import Scenario, ScenarioError
from core.scenario_place import PlaceReader
from core.scenario_reader import ScenarioReader
from core.scenario_words import listed, one_line
from core.written_text import WrittenText


def read(path: Path, name: str | None = None) -> Scenario:
    """The scenario in a file; raises ScenarioError."""
    where = path.name or str(path)
    return scenario_of(text_of(path).text, where, name or path.stem)


def text_of(path: Path) -> WrittenText:
    """What is written in a scenario's file; raises ScenarioError."""
    reader = PlaceReader("", path.name or str(path))
    try:
        return toml_file.read_text(path)
    except OSError as error:
        raise reader.fail("", f"cannot be read ({error.strerror or error})") from None
    except toml_file.TomlError as error:
        raise reader.fail("", str(error)) from None


def scenario_of(text: str, where: str, name: str) -> Scenario:
    """The scenario that a text is, to be called `name`; errors, all ScenarioError, call it `where`."""
    reader = ScenarioReader(name, where)
    try:
        data = toml_file.loads(text)
    except toml_file.TomlError as error:
        raise reader.fail("", str(error), error.line) from None
    return reader.scenario(data)


def _folder() -> Path:
    return Path(str(resources.files("resources"))) / "scenarios"


def _lessons() -> Path:
    return Path(str(resources.files("resources"))) / "lessons"


def lesson_names() -> tuple[str, ...]:
    """The names of the lessons that ship, in the order of the course."""
    return tuple(sorted(path.stem for path in _lessons().glob("*.toml")))


def lessons() -> tuple[Scenario, ...]:
    """The lessons that ship, in the order of the course."""
    return tuple(load(name) for name in lesson_names())


def shipped_names() -> tuple[str, ...]:
    """The names of the scenarios that ship, the figure of the course text first."""
    names = sorted(path.stem for path in _folder().glob("*.toml"))
    order = ("figure-3-27", "consolidation", "deflate", "too-deep", "no-driver", "boot-storm", "kvm-proxmox")
    return tuple(sorted(names, key=lambda name: order.index(name) if name in order else len(order)))


def shipped() -> tuple[Scenario, ...]:
    """The scenarios that ship."""
    return tuple(load(name) for name in shipped_names())


def shipped_path(name: str) -> Path:
    """The file of a scenario or lesson that ships."""
    return (_lessons() if name in lesson_names() else _folder()) / f"{name}.toml"


def load(name_or_path: str) -> Scenario:
    """A shipped scenario or lesson by its name, or one in a file; raises ScenarioError."""
    if name_or_path in (*shipped_names(), *lesson_names()):
        return read(shipped_path(name_or_path), name_or_path)
    path = Path(name_or_path)
    if not path.suffix and not _is_there(path):
        name = one_line(name_or_path[:60])
        if name.startswith("lesson"):
            listed_names = listed(lesson_names(), "and")
            raise ScenarioError(f"There is no lesson “{name}”; those that ship are {listed_names}.")
        listed_names = listed(shipped_names(), "and")
        raise ScenarioError(f"There is no scenario “{name}”; those that ship are {listed_names}.")
    return read(path)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # such as a name that is too long for a file
        return False
