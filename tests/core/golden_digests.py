"""What each shipped scenario comes to after a minute, as a digest: the same in every process and Python.

python -m tests.core.golden_digests            writes golden_digests.json anew, after a wanted change
python -m tests.core.golden_digests --print    prints what it would write
"""

import json
import sys
from pathlib import Path

from core.digest import digest
from core.scenario_files import load, shipped_names
from core.timeline import Timeline
from core.units import NS_PER_S

FILE = Path(__file__).with_suffix(".json")
AFTER_NS = 60 * NS_PER_S


def compute() -> dict[str, str]:
    """Scenario name -> digest of all that decides its future."""
    return {name: _digest_of(name) for name in sorted(shipped_names())}


def _digest_of(name: str) -> str:
    timeline = Timeline(load(name))
    while timeline.now_ns < AFTER_NS:
        timeline.advance_tick()
    return digest(timeline.fingerprint())


if __name__ == "__main__":
    text = json.dumps(compute(), indent=2) + "\n"
    if sys.argv[1:] == ["--print"]:
        sys.stdout.write(text)
    else:
        FILE.write_text(text, encoding="utf-8")
