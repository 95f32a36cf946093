import os
import subprocess
import sys

import pytest

from core.scenario import ScenarioError
from core.scenario_files import lesson_names, lessons, load, read, shipped_names
from tests.core.sentences import complaint

LEAST = 'title = "T"\n[host]\nmemory = 64\npage_size = "1 MiB"\n'


def test_a_file_that_is_missing_is_named(tmp_path):
    assert complaint(tmp_path / "nowhere.toml") == "nowhere.toml: cannot be read (No such file or directory)."


def test_a_folder_is_no_scenario(tmp_path):
    assert "cannot be read (" in complaint(tmp_path)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="whoever is root may read everything")
def test_a_file_that_may_not_be_read_is_named(tmp_path):
    path = tmp_path / "secret.toml"
    path.write_text(LEAST)
    path.chmod(0)
    assert complaint(path) == "secret.toml: cannot be read (Permission denied)."


def test_a_file_that_fails_while_it_is_read_is_named():
    if not os.path.exists("/proc/self/mem"):  # noqa: PTH110 - a file of the kernel
        pytest.skip("no file here that can be opened and not read")
    with pytest.raises(ScenarioError, match=r"^mem: cannot be read \(Input/output error\)\.$"):
        load("/proc/self/mem")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such devices")
def test_a_device_without_end_is_refused_and_not_read_to_its_end():
    with pytest.raises(ScenarioError, match=r"^zero: expected at most 1 MiB\.$"):
        load("/dev/zero")


def test_a_file_over_1_mib_is_refused_and_one_of_just_1_mib_is_read(tmp_path):
    path = tmp_path / "large.toml"
    padding = "#" * ((1 << 20) - len(LEAST))
    path.write_text(LEAST + padding)
    assert read(path).title == "T"
    path.write_text(LEAST + padding + "#")
    assert complaint(path) == "large.toml: expected at most 1 MiB."


@pytest.mark.parametrize(
    "raw",
    [b"\x00\x01\x02", b"\x7fELF\x02\x01\x01\x00", b"\x89PNG\r\n\x1a\n", b"title = \x00", bytes(range(256))],
)
def test_a_binary_file_is_no_scenario(tmp_path, raw):
    path = tmp_path / "binary.toml"
    path.write_bytes(raw)
    assert "expected" in complaint(path)


@pytest.mark.parametrize("encoding", ["utf-16", "latin-1"])
def test_a_file_in_another_encoding_than_utf_8_is_refused(tmp_path, encoding):
    path = tmp_path / "other.toml"
    path.write_bytes(LEAST.replace('"T"', '"Gäste"').encode(encoding))
    assert complaint(path) == "other.toml: expected text in UTF-8."


def test_a_file_whose_name_has_a_line_end_still_gives_one_line(tmp_path):
    path = tmp_path / "a\nb.toml"
    with pytest.raises(ScenarioError, match=r"^a b\.toml: cannot be read"):
        read(path)


@pytest.mark.parametrize(
    "name", ["", ".", "no-such", "x" * 5000, "a/b", "a\nb", "a\0b", "\udcff", "figure-3.27"]
)
def test_a_name_that_is_nothing_gives_one_sentence(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ScenarioError) as caught:
        load(name)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) <= 401


def test_a_name_that_does_not_ship_is_told_which_do():
    with pytest.raises(ScenarioError) as caught:
        load("figure-3-28")
    text = str(caught.value)
    assert text.startswith("There is no scenario “figure-3-28”; those that ship are figure-3-27, ")
    assert all(name in text for name in shipped_names())


def test_a_lesson_that_does_not_ship_is_told_which_do():
    with pytest.raises(ScenarioError) as caught:
        load("lesson-9")
    text = str(caught.value)
    assert text.startswith(
        "There is no lesson “lesson-9”; those that ship are lesson-1-the-problem, lesson-2-"
    )
    assert len(text) <= 401


def test_lessons_ship_beside_the_scenarios_and_have_steps():
    assert not set(lesson_names()) & set(shipped_names())
    assert [lesson.name for lesson in lessons()] == list(lesson_names())
    assert all(lesson.steps for lesson in lessons())
    assert not any(load(name).steps for name in shipped_names())


def test_checking_a_file_needs_no_memory_of_the_size_that_it_speaks_of(tmp_path, request):
    pytest.importorskip("resource")
    path = tmp_path / "vast.toml"
    vms = (f'[[vm]]\nname = "v{number}"\nmemory = "60 GiB"\n' for number in range(200))
    path.write_text('title = "T"\n[host]\nmemory = "64 MiB"\n' + "".join(vms))
    code = (
        "import resource, sys; from core.scenario import ScenarioError\n"
        "from core.scenario_files import load\n"
        f"resource.setrlimit(resource.RLIMIT_AS, ({3 << 30}, {3 << 30}))\n"
        "try: load(sys.argv[1])\n"
        "except ScenarioError: print('refused')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        cwd=request.config.rootpath,
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "refused\n", done.stderr
