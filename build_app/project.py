"""What building takes from the repository: places, names, and what pyproject.toml says."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).parents[1]
NAME: Final = "balloon-lab"
"""of the program, of its folder and of its package"""
BUILT: Final = ROOT / "dist" / NAME
"""the folder that is made"""
BUILT_VARIABLE: Final = "BALLOON_LAB_BUILT"
"""names such a folder to the tests that try it"""


@cache
def facts() -> dict[str, Any]:
    """The table `[project]` of pyproject.toml."""
    table: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return table


def languages() -> list[str]:
    """Into which the app is translated."""
    catalogues = (ROOT / "resources" / "i18n").glob("balloon_lab_*.ts")
    return sorted(path.stem.removeprefix("balloon_lab_") for path in catalogues)
