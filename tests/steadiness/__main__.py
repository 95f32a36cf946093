"""`python -m tests.steadiness soak|monkey`: wears the window, and reports; 1 if it did not hold."""

import argparse
import math
import os
import sys
from importlib import import_module

_WITHOUT_SCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.qpa.*=false"}


def main() -> int:
    """Do what is asked for."""
    os.environ.update(_WITHOUT_SCREEN)
    parser = argparse.ArgumentParser(prog="python -m tests.steadiness", description=__doc__)
    kinds = parser.add_subparsers(dest="kind", required=True)
    soaking = kinds.add_parser("soak", help="every scenario in turns in one window, with nobody at it")
    soaking.add_argument("--frames", type=int, default=200_000)
    acting = kinds.add_parser("monkey", help="somebody who does anything at all")
    acting.add_argument("--actions", type=int, default=20_000)
    acting.add_argument("--seed", type=int, default=1)
    acting.add_argument("--untimed", action="store_true", help="however long answers take, for busy machines")
    options = parser.parse_args()

    from PySide6.QtWidgets import QApplication  # the platform is chosen before

    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    if options.kind == "soak":
        wrong = import_module("tests.steadiness.soak").soak(options.frames, _tell)
        again = f"soak --frames {options.frames}"
    else:
        monkey = import_module("tests.steadiness.monkey")
        at_most_ms = math.inf if options.untimed else monkey.AT_MOST_MS
        wrong = monkey.monkey(options.seed, options.actions, _tell, at_most_ms)
        again = f"monkey --actions {options.actions} --seed {options.seed}"
    for text in wrong:
        print(f"WRONG: {text}")
    print(f"It {'does not hold' if wrong else 'holds'}. Again: python -m tests.steadiness {again}")
    return 1 if wrong else 0


def _tell(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main())
