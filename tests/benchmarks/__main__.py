"""`python -m tests.benchmarks`: measures how fast the app is, and prints one table; 1 if a bound is missed.

Each group runs in a process of its own, one at a time. Name groups to run only those.
"""

import argparse
import os
import subprocess
import sys
from importlib import import_module
from typing import Final

import msgspec

from tests.benchmarks.table import Line, to_text

GROUPS: Final = {
    "classroom": ("frames", "classroom"),
    "server": ("frames", "server"),
    "giant": ("frames", "giant"),
    "live": ("live", ""),
    "grids": ("grids", ""),
    "model": ("model", ""),
    "start": ("start", ""),
}
"""the module that measures each group, and what it is told"""
_WITHOUT_SCREEN: Final = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.qpa.*=false"}


def main() -> int:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("groups", nargs="*", metavar="group", help=f"{', '.join(GROUPS)}; all without any")
    parser.add_argument("--alone", choices=GROUPS, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.alone is not None:
        module, argument = GROUPS[options.alone]
        lines = import_module(f"tests.benchmarks.{module}").measure(argument)
        sys.stdout.buffer.write(msgspec.json.encode(lines))
        return 0
    unknown = set(options.groups) - GROUPS.keys()
    if unknown:
        parser.error(f"no such group: {', '.join(sorted(unknown))}")
    lines = [line for name in options.groups or GROUPS for line in _apart(name)]
    print(to_text(lines))
    return 0 if all(line.is_met for line in lines) else 1


def _apart(group: str) -> list[Line]:
    """What a group comes to, measured in a process that does nothing else."""
    print(f"{group} …", file=sys.stderr, flush=True)
    command = [sys.executable, "-m", "tests.benchmarks", "--alone", group]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, env=_WITHOUT_SCREEN | os.environ)
    return msgspec.json.decode(done.stdout, type=list[Line])


if __name__ == "__main__":
    sys.exit(main())
