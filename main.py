"""Balloon Lab: open the window, or run without one."""

import argparse
import io
import os
import sys
from collections.abc import Sequence
from typing import Final, NoReturn

from core import headless
from core.scenario import SEED_MAX, Scenario, ScenarioError, load
from core.units import NS_PER_S
from core.variants import OFFERED, VariantError
from gui import system_libraries

NO_WINDOW: Final = 1
WRONG_INPUT: Final = 2
STOPPED: Final = 130
"""by Ctrl+C, as a shell numbers it"""
_LONGEST_S: Final = 1_000_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says; the exit code is 2 for wrong input."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # names may hold any sign, whatever the terminal's own set
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        return _do(options)
    except (ScenarioError, VariantError) as error:
        print(error, file=sys.stderr)
        return WRONG_INPUT
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:  # whoever read the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        if options.command == "window":
            raise
        target = error.filename or "standard output"
        print(f"{target}: cannot be written ({error.strerror}).", file=sys.stderr)
        return WRONG_INPUT


def _do(options: argparse.Namespace) -> int:
    if options.command == "run":
        headless.run(
            options.scenario,
            for_ns=options.duration,
            seed=options.seed,
            json_to=options.json,
            csv_to=options.csv,
        )
        return 0
    if options.command == "compare":
        headless.compare(
            options.scenario,
            options.variants,
            for_ns=options.duration,
            seed=options.seed,
            json_to=options.json,
        )
        return 0
    if options.command == "check":
        scenario = load(options.file)
        vms = "1 VM" if len(scenario.vms) == 1 else f"{len(scenario.vms)} VMs"
        print(f"{options.file}: a good scenario, “{scenario.title}”, {vms}.", flush=True)
        return 0
    return _window(None if options.scenario is None else load(options.scenario))


def _window(scenario: Scenario | None) -> int:
    complaint = system_libraries.complaint()
    if complaint is not None:
        print(complaint, file=sys.stderr)
        return NO_WINDOW
    try:
        from gui.app import run  # noqa: PLC0415 - Qt is loaded only when there is to be a window
    except ImportError as error:
        print(f"The window cannot be opened, because a Python package is missing: {error}.", file=sys.stderr)
        return NO_WINDOW
    return run(scenario)


def _seconds(text: str) -> int:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds <= _LONGEST_S:
        raise argparse.ArgumentTypeError(f"expected seconds from 0 to {_LONGEST_S}, got {text!r}")
    return round(seconds * NS_PER_S)


def _seed(text: str) -> int:
    is_number = text.isascii() and text.isdigit() and len(text) <= len(str(SEED_MAX))
    if not is_number or int(text) > SEED_MAX:
        raise argparse.ArgumentTypeError(f"expected a whole number from 0 to {SEED_MAX}, got {text!r}")
    return int(text)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """One line, as for every other wrong input."""
        usage = " ".join(self.format_usage().split())
        self.exit(WRONG_INPUT, f"{self.prog}: {message} ({usage})\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="balloon-lab", description="See how a hypervisor takes memory back from virtual machines."
    )
    parser.set_defaults(command="window", scenario=None)
    commands = parser.add_subparsers(title="commands")
    window = commands.add_parser("open", help="open the window (also what happens without a command)")
    window.add_argument("scenario", nargs="?", help="a shipped name or a path")
    window.set_defaults(command="window")
    run = commands.add_parser("run", help="run a scenario without a window")
    _add_run_options(run)
    run.add_argument("--csv", metavar="FILE", help="write the telemetry")
    run.set_defaults(command="run")
    compare = commands.add_parser(
        "compare",
        help="run a scenario under several variants, side by side",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="variants:\n" + "\n".join(f"  {each.name:24}{each.title}" for each in OFFERED),
    )
    _add_run_options(compare)
    compare.add_argument(
        "--with",
        dest="variants",
        action="append",
        required=True,
        metavar="VARIANT",
        help="techniques joined with +, such as balloon+swap; give it twice or more",
    )
    compare.set_defaults(command="compare")
    check = commands.add_parser("check", help="say whether a scenario file is good")
    check.add_argument("file", help="a path or a shipped name")
    check.set_defaults(command="check")
    return parser


def _add_run_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("scenario", help="a shipped name or a path")
    parser.add_argument(
        "--for",
        dest="duration",
        type=_seconds,
        default=headless.DEFAULT_NS,
        metavar="SECONDS",
        help="simulated time (60)",
    )
    parser.add_argument("--seed", type=_seed, metavar="N", help="another seed than the scenario's")
    parser.add_argument("--json", metavar="FILE|-", help="write a summary")


if __name__ == "__main__":
    sys.exit(main())
