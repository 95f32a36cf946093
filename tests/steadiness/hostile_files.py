"""Reads every file of `tests/hostile`, in a process that may use little; prints what is said of each.

Run by its test. Each file must be refused with one sentence; whatever else happens ends the process.
"""

import resource
from pathlib import Path

from core import scenario_files
from core.scenario import ScenarioError
from core.session import is_session
from core.session import read as read_session
from core.units import MIB
from tests.core.sentences import check_sentence

FOLDER = Path(__file__).parent.parent / "hostile"
MEMORY_BYTES = 400 * MIB
PROCESSOR_S = 20
"""of all files together; they take well under one"""


def main() -> None:
    """Read them all."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR_S, PROCESSOR_S))
    for path in sorted(FOLDER.iterdir()):
        try:
            (read_session if is_session(path) else scenario_files.read)(path)
        except ScenarioError as error:
            check_sentence(str(error), path.name)
            assert "memory" not in str(error) or "`memory`" in str(error) or ", memory" in str(error), error
            print(error)
        else:
            raise AssertionError(f"{path.name} was taken")


if __name__ == "__main__":
    main()
