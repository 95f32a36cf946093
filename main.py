"""Balloon Lab: open the window, or run without one."""

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, NoReturn

from core import __version__, refusals
from core.commands import Refused
from core.import_scenario import load
from core.readouts.tools import TOOLS
from core.scenario import Scenario, ScenarioError
from core.scenario_files import lesson_names, shipped_names
from core.scenario_reader import SEED_MAX
from core.session import is_session, read
from core.units import NS_PER_S, parse_bytes
from core.variants import OFFERED, VariantError
from gui import system_libraries
from gui.live.address import AddressError, parse
from gui.live.domain import Domain
from gui.live.wish import LiveWish

NO_WINDOW: Final = 1
DOES_NOT_HOLD: Final = 1
WRONG_INPUT: Final = 2
STOPPED: Final = 130
"""by Ctrl+C, as a shell numbers it"""
_LONGEST_S: Final = 1_000_000
_WHAT: Final = "a shipped name, a path, a session, or a CSV file with VMs"


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says; the exit code is 2 for wrong input, 1 for an experiment that fails."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # names may hold any sign, whatever the terminal's own set
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        return _do(options)
    except (ScenarioError, VariantError) as error:
        print(error, file=sys.stderr)
        return WRONG_INPUT
    except Refused as refusal:
        print(f"{options.scenario}: {refusals.sentence(refusal)}.", file=sys.stderr)
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
    done = _COMMANDS[options.command](options)
    return 0 if done is None else done


def _run(options: argparse.Namespace) -> None:
    from core import headless  # noqa: PLC0415 - not loaded where there is to be a window

    headless.run(
        options.scenario,
        for_ns=options.duration,
        seed=options.seed,
        host_bytes=options.host,
        json_to=options.json,
        csv_to=options.csv,
    )


def _compare(options: argparse.Namespace) -> None:
    from core import headless  # noqa: PLC0415 - not loaded where there is to be a window

    headless.compare(
        options.scenario,
        options.variants,
        for_ns=headless.DEFAULT_NS if options.duration is None else options.duration,
        seed=options.seed,
        host_bytes=options.host,
        json_to=options.json,
    )


def _tell(options: argparse.Namespace) -> None:
    from core import headless  # noqa: PLC0415 - not loaded where there is to be a window

    headless.tell(
        options.scenario,
        options.tool,
        vm=options.vm,
        for_ns=options.duration,
        seed=options.seed,
        host_bytes=options.host,
    )


def _experiments(options: argparse.Namespace) -> int:
    from core import headless  # noqa: PLC0415 - not loaded where there is to be a window
    from core.experiments.registry import NoSuchExperimentError  # noqa: PLC0415 - as above

    try:
        holds = headless.run_experiments(options.names, is_quick=options.quick, json_to=options.json)
    except NoSuchExperimentError as error:
        print(error, file=sys.stderr)
        return WRONG_INPUT
    return 0 if holds else DOES_NOT_HOLD


def _check(options: argparse.Namespace) -> None:
    from core import headless  # noqa: PLC0415 - not loaded where there is to be a window

    scenario = headless.check(options.file, options.host)
    kind = "session" if is_session(options.file) else "scenario"
    holds = [_counted(len(scenario.vms), "VM")]
    if scenario.steps:
        holds.append(_counted(len(scenario.steps), "step"))
    print(f"{options.file}: a good {kind}, “{scenario.title}”, {', '.join(holds)}.", flush=True)


def _counted(count: int, what: str) -> str:
    return f"1 {what}" if count == 1 else f"{count} {what}s"


def _lesson(options: argparse.Namespace) -> int:
    from core import headless  # noqa: PLC0415 - not loaded where there is to be a window

    return 0 if headless.walk_lesson(options.scenario, seed=options.seed) else DOES_NOT_HOLD


def _open(options: argparse.Namespace) -> int:
    if options.scenario is None:
        return _window(None)
    if is_session(options.scenario):
        path = Path(options.scenario)
        read(path)  # what is wrong with it is said here, not in a window
        return _window(path)
    scenario = load(options.scenario, options.host)
    ships = options.scenario in (*shipped_names(), *lesson_names())
    return _window(scenario, None if ships else Path(options.scenario))


def _live(options: argparse.Namespace) -> int:
    try:
        addresses = tuple(parse(_from_here(text)) for text in options.qmp or ())
    except AddressError as error:
        from gui.live.fault_text import fault_text  # noqa: PLC0415 - its words are Qt's to translate

        print(fault_text(error.fault), file=sys.stderr)
        return WRONG_INPUT
    domains = (Domain(uri, name) for uri, name in options.libvirt or ())
    return _window(None, live=LiveWish((*addresses, *domains), options.demo, options.recording))


def _from_here(text: str) -> str:
    """A path that begins in the present folder, whole; anything else as it is."""
    return str(Path(text).absolute()) if Path(text).exists() else text


def _window(
    begin_with: Scenario | Path | None, file: Path | None = None, live: LiveWish | None = None
) -> int:
    complaint = system_libraries.complaint()
    if complaint is not None:
        print(complaint, file=sys.stderr)
        return NO_WINDOW
    try:
        from gui.app import run  # noqa: PLC0415 - Qt is loaded only when there is to be a window
    except ImportError as error:
        print(f"The window cannot be opened, because a Python package is missing: {error}.", file=sys.stderr)
        return NO_WINDOW
    return run(begin_with, file=file, live=live)


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


def _size(text: str) -> int:
    try:
        return parse_bytes(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """One line, as for every other wrong input."""
        usage = " ".join(self.format_usage().split())
        self.exit(WRONG_INPUT, f"{self.prog}: {message} ({usage})\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="balloon-lab", description="See how a hypervisor takes memory back from virtual machines."
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.set_defaults(command="window", scenario=None, host=None)
    commands = parser.add_subparsers(title="commands")
    window = commands.add_parser("open", help="open the window (also what happens without a command)")
    window.add_argument("scenario", nargs="?", help=_WHAT)
    window.set_defaults(command="window")
    run = commands.add_parser("run", help="run a scenario without a window")
    _add_run_options(run)
    run.add_argument("--json", metavar="FILE|-", help="write a summary")
    run.add_argument("--csv", metavar="FILE", help="write the telemetry")
    run.set_defaults(command="run")
    compare = commands.add_parser(
        "compare",
        help="run a scenario under several variants, side by side",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="variants:\n" + "\n".join(f"  {each.name:24}{each.title}" for each in OFFERED),
    )
    _add_run_options(compare)
    compare.add_argument("--json", metavar="FILE|-", help="write the measures")
    compare.add_argument(
        "--with",
        dest="variants",
        action="append",
        required=True,
        metavar="VARIANT",
        help="techniques joined with +, such as balloon+swap; give it twice or more",
    )
    compare.set_defaults(command="compare")
    tell = commands.add_parser("tell", help="run a scenario, and print what a tool would show then")
    _add_run_options(tell)
    tell.add_argument("--tool", choices=tuple(TOOLS), default="esxtop", help="which tool (esxtop)")
    tell.add_argument("--vm", metavar="NAME", help="which VM the tool is asked about (each in turn)")
    tell.set_defaults(command="tell")
    check = commands.add_parser("check", help="say whether a scenario file is good")
    check.add_argument("file", help=_WHAT)
    check.set_defaults(command="check")
    lesson = commands.add_parser(
        "lesson", help="go through a lesson, and say whether the run does what it says"
    )
    lesson.add_argument("scenario", help="a shipped lesson, or the path of a scenario with steps")
    lesson.add_argument("--seed", type=_seed, metavar="N", help="another seed than the lesson's")
    lesson.set_defaults(command="lesson")
    live = commands.add_parser("live", help="watch real QEMU guests, and move their balloons")
    live.add_argument(
        "--qmp",
        action="append",
        metavar="SOCKET",
        help="attach to the guest with this QMP socket, a path or 127.0.0.1:PORT; may be given again",
    )
    live.add_argument(
        "--libvirt",
        action="append",
        nargs=2,
        metavar=("URI", "DOMAIN"),
        help="attach to a guest that libvirt runs, such as qemu:///session web; may be given again",
    )
    live.add_argument("--demo", action="store_true", help="start a tiny guest of your own")
    live.add_argument("--recording", type=Path, metavar="FILE", help="look at what was recorded")
    live.set_defaults(command="live")
    experiments = commands.add_parser("experiments", help="run published results again on the model")
    experiments.add_argument("names", nargs="*", metavar="name", help="such as R9; all without any")
    experiments.add_argument("--json", metavar="FILE|-", help="write all of it, with the series of the plots")
    experiments.add_argument("--quick", action="store_true", help="only those that take a moment")
    experiments.set_defaults(command="experiments")
    for command in (window, run, compare, tell, check):
        command.add_argument(
            "--host", type=_size, metavar="SIZE", help="the host for a CSV file's VMs, such as 64GiB"
        )
    return parser


def _add_run_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("scenario", help=_WHAT)
    parser.add_argument(
        "--for",
        dest="duration",
        type=_seconds,
        metavar="SECONDS",
        help="simulated time from the start (60, or as far as the session is)",
    )
    parser.add_argument("--seed", type=_seed, metavar="N", help="another seed than the scenario's")


_COMMANDS: Final[dict[str, Callable[[argparse.Namespace], int | None]]] = {
    "window": _open,
    "run": _run,
    "compare": _compare,
    "tell": _tell,
    "experiments": _experiments,
    "check": _check,
    "lesson": _lesson,
    "live": _live,
}


if __name__ == "__main__":
    sys.exit(main())
