"""Same scenario, same seed, same commands: the same bytes in every process, on every Python.

After a change to the core that is meant to change what happens: `python -m tests.core.golden_digests`.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core.scenario_files import shipped_names
from tests.core.golden_digests import FILE

REGENERATE = "if the change is meant: python -m tests.core.golden_digests"
PROBE = (
    "import sys; assert sys.version_info >= (3, 11); import msgspec, numpy;"
    "print(*sys.version_info[:3], numpy.__version__, msgspec.__version__)"
)


def start(root: Path, python: str, *arguments: str, **environment: str) -> subprocess.Popen:
    return subprocess.Popen(
        [python, *arguments],
        cwd=root,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def compute_all(root: Path, *runs: tuple[str, str]) -> list[dict[str, str]]:
    """The digests that each (Python, hash seed) comes to; all of them run at once."""
    arguments = ("-m", "tests.core.golden_digests", "--print")
    processes = [start(root, python, *arguments, PYTHONHASHSEED=seed) for python, seed in runs]
    answers = [process.communicate() for process in processes]
    assert [complaint for _, complaint in answers] == [""] * len(runs)
    return [json.loads(printed) for printed, _ in answers]


def golden() -> dict[str, str]:
    return json.loads(FILE.read_text(encoding="utf-8"))


def candidates() -> set[str]:
    """Pythons on the path, where pyenv and uv keep theirs, and those named in BALLOON_LAB_PYTHONS."""
    names = ("python", "python3", *(f"python3.{minor}" for minor in range(11, 20)))
    found = {path for name in names if (path := shutil.which(name))}
    kept = (os.environ.get("PYENV_ROOT", "~/.pyenv") + "/versions", "~/.local/share/uv/python")
    for folder in kept:
        found |= {str(path) for path in Path(folder).expanduser().glob("*3.*/bin/python3")}
    named = os.environ.get("BALLOON_LAB_PYTHONS", "").split(os.pathsep)
    return {path for path in (*found, *named) if path}


def other_pythons(root: Path) -> dict[str, str]:
    """Version of Python, numpy and msgspec -> path, for every other such combination."""
    probes = {path: start(root, path, "-c", PROBE) for path in sorted(candidates() | {sys.executable})}
    versions = {path: process.communicate()[0].strip() for path, process in probes.items()}
    unlike = {version: path for path, version in versions.items() if version}
    unlike.pop(versions[sys.executable])
    return unlike


def test_every_shipped_scenario_has_a_golden_digest():
    assert set(golden()) == set(shipped_names()), REGENERATE


@pytest.mark.slow
def test_fresh_processes_with_different_hash_seeds_compute_the_golden_digests(request):
    root = request.config.rootpath
    for digests in compute_all(root, (sys.executable, "0"), (sys.executable, "4242")):
        assert digests == golden(), REGENERATE


def test_every_other_python_here_computes_the_golden_digests(request):
    root = request.config.rootpath
    others = other_pythons(root)
    if not others:
        pytest.skip("no other Python from 3.11 on here has numpy and msgspec")
    answers = compute_all(root, *((python, "1") for python in others.values()))
    for version, digests in zip(others, answers, strict=True):
        assert digests == golden(), version
