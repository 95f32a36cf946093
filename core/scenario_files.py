"""Scenario files: those that ship, and those of people."""

from importlib import resources
from pathlib import Path

from core import toml_file
from core.scenario import Scenario, ScenarioError
from core.scenario_reader import ScenarioReader
from core.scenario_words import listed, one_line


def read(path: Path, name: str | None = None) -> Scenario:
    """The scenario in a file; raises ScenarioError."""
    reader = ScenarioReader(name or path.stem, path.name or str(path))
    try:
        data = toml_file.read(path)
    except OSError as error:
        raise reader.fail("", f"cannot be read ({error.strerror or error})") from None
    except ValueError as error:
        raise reader.fail("", str(error)) from None
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


def load(name_or_path: str) -> Scenario:
    """A shipped scenario or lesson by its name, or one in a file; raises ScenarioError."""
    if name_or_path in shipped_names():
        return read(_folder() / f"{name_or_path}.toml", name_or_path)
    if name_or_path in lesson_names():
        return read(_lessons() / f"{name_or_path}.toml", name_or_path)
    path = Path(name_or_path)
    if not path.suffix and not _is_there(path):
        raise ScenarioError(
            f"There is no scenario “{one_line(name_or_path[:60])}”; "
            f"those that ship are {listed(shipped_names(), 'and')}."
        )
    return read(path)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # such as a name that is too long for a file
        return False
