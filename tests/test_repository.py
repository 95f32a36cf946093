"""What stands in the repository, and what its README says of it."""

import re
import subprocess
import tomllib
from pathlib import Path
from textwrap import dedent

import pytest

from core.compare import compare, table
from core.readouts.tools import TOOLS
from core.scenario_files import lesson_names, lessons, load, read, shipped_names
from core.units import NS_PER_S
from gui.system_libraries import TO_LOAD

PRESCRIBED = {"pyproject.toml", "README.md", "gui", "core", "resources", "tests", "main.py"}
ALLOWED = {*PRESCRIBED, "LICENSE", "build_app"}


@pytest.fixture(scope="module")
def root(request) -> Path:
    return request.config.rootpath


@pytest.fixture(scope="module")
def readme(root) -> str:
    return (root / "README.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def kept(root) -> list[str]:
    """Every file that git keeps or would keep."""
    try:
        listed = subprocess.run(
            ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
            cwd=root,
            capture_output=True,
            text=True,
            check=True,
        ).stdout.splitlines()
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("git cannot say what belongs to the repository")
    return [name for name in listed if (root / name).exists()]


def test_the_top_level_holds_what_the_card_allows_and_dot_files(kept):
    tops = {name.split("/")[0] for name in kept}
    assert {top for top in tops if not top.startswith(".")} <= ALLOWED
    assert tops >= PRESCRIBED


def test_every_file_named_in_the_readme_is_there(root, readme, kept):
    named = set(re.findall(r"(?<![\w/.-])(?:(?:core|gui|tests|resources|\.ci)/[\w./-]*\w|main\.py)", readme))
    assert {"main.py", "core/machine", "tests/reference_model.py", ".ci/run"} <= named
    missing = {name for name in named if not (root / name).exists() and not (root / f"{name}.py").exists()}
    assert missing == set()
    pictures = set(re.findall(r"!\[[^\]]*\]\(([^)]+)\)", readme))
    assert pictures <= set(kept), "a picture that git ignores is not there in a fresh clone"


def test_every_shipped_scenario_is_in_the_readme_s_table_and_no_other(readme):
    table = readme[readme.index("| scenario |") :].split("\n\n")[0]
    assert set(re.findall(r"^\| `([\w-]+)` \|", table, re.MULTILINE)) == set(shipped_names())


def test_the_readme_lists_every_lesson_by_its_title(readme):
    section = readme[readme.index("\n### Lessons") :].split("\n### ")[1]
    assert re.findall(r"^\d\. \*(.+?)\*", section, re.MULTILINE) == [lesson.title for lesson in lessons()]


def test_the_lesson_s_step_in_the_readme_can_be_read(readme, tmp_path):
    (step,) = re.findall(r"(?:^    .*\n|^\n)+", readme[readme.index("    [[step]]") :], re.MULTILINE)[:1]
    vms = "".join(f'[[vm]]\nname = "{name}"\nmemory = "128 MiB"\n' for name in ("web", "build"))
    path = tmp_path / "readme.toml"
    path.write_text(f'title = "T"\n[host]\nmemory = "256 MiB"\npage_size = "1 MiB"\n{vms}{dedent(step)}')
    assert len(read(path).steps) == 1


def test_every_scenario_that_the_readme_runs_ships(readme):
    run = re.findall(r"main\.py (?:run|tell) ([\w-]+)", readme)
    assert run
    assert set(run) <= set(shipped_names())


def test_every_option_that_the_readme_shows_is_understood(readme):
    options = set(re.findall(r"(?<=[ `])--(?:for|seed|json|csv|tool|vm|host)\b", readme))
    assert options == {"--for", "--seed", "--json", "--csv", "--tool", "--vm", "--host"}


def test_every_tool_is_named_in_the_readme_as_the_command_line_takes_it(readme):
    (sentence,) = re.findall(r"`--tool` is ([^.]+)\.", readme)
    assert re.findall(r"`([a-z]+)`", sentence) == list(TOOLS)


def test_the_readme_gives_one_command_to_start_to_build_and_to_test_and_each_sets_itself_up(readme):
    commands = re.findall(r"^    (python3 -m venv .*)$", readme, re.MULTILINE)
    assert [command.split()[-1] for command in commands] == ["main.py", "pytest", "build_app"]
    assert all("pip install" in command for command in commands)


def test_the_check_script_runs_the_readme_s_own_test_command(root):
    script = (root / ".ci" / "run").read_text(encoding="utf-8")
    assert r"s/^    \(python3 -m venv .*pytest\)$/\1/p" in script
    assert 'bash -c "$tests"' in script


def test_every_system_library_that_the_window_needs_is_in_the_readme(readme):
    line, *_ = re.findall(r"`sudo apt install ([^`]+)`", readme)  # the first: others are of extras
    for package in ("python3-venv", *TO_LOAD.values()):
        assert package in line.split()


@pytest.mark.parametrize(("folder", "names"), [("scenarios", shipped_names()), ("lessons", lesson_names())])
def test_every_file_of_the_folder_ships_and_says_in_its_first_line_what_it_is(root, folder, names):
    files = {path.name: path for path in (root / "resources" / folder).iterdir() if path.is_file()}
    assert files.keys() == {f"{name}.toml" for name in names}
    for name in names:
        first = files[f"{name}.toml"].read_text(encoding="utf-8").splitlines()[0]
        assert re.fullmatch(r"# .+\.", first)
        assert load(name).name == name


def test_every_resource_is_packed_with_the_package(root):
    packing = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
    patterns = packing["package-data"]["resources"]
    resources = root / "resources"
    packed = {path for pattern in patterns for path in resources.glob(pattern)}
    for folder in ("scenarios", "lessons", "icons", "fonts"):
        assert set((resources / folder).iterdir()) <= packed
    assert set((resources / "i18n").glob("*.ts")) <= packed


def test_every_module_of_the_program_begins_with_a_line_that_says_what_it_is(root, kept):
    places = ("core/", "gui/", "build_app/", "main.py")
    modules = [name for name in kept if name.endswith(".py") and name.startswith(places)]
    assert modules
    for name in modules:
        text = (root / name).read_text(encoding="utf-8")
        assert not text or re.match(r'(?:#!.*\n)?"""[^"\n]+', text), name


def test_the_comparison_in_the_readme_is_what_the_command_prints(readme):
    told = compare(load("consolidation"), ("balloon+swap", "swap"), 120 * NS_PER_S)
    expected = "\n".join(line.rstrip() for line in table(told)[1:])
    assert f"```\n{expected}\n```" in readme, expected
