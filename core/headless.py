"""Running a scenario, or the experiments, without a window."""

import errno
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final, TextIO

import msgspec

from core import session
from core.atomic import replacing
from core.compare import compare as run_compare
from core.compare import table
from core.events import CommandRefused
from core.experiments import registry
from core.experiments.report import lines, report
from core.experiments.runner import Runner
from core.import_scenario import load
from core.lesson_walk import stop_lines, walk
from core.readouts.readout import text_of
from core.readouts.tools import TOOLS
from core.refusals import REASONS
from core.report import csv_lines, summary
from core.scenario import Scenario, ScenarioError
from core.scenario_words import one_line
from core.timeline import Timeline
from core.units import NS_PER_S

DEFAULT_NS: Final = 60 * NS_PER_S
_SLICE: Final = 100
"""steps between two looks at the progress"""
_BAR: Final = 40


def run(
    name: str,
    *,
    for_ns: int | None = None,
    seed: int | None = None,
    host_bytes: int | None = None,
    json_to: str | None = None,
    csv_to: str | None = None,
) -> None:
    """Run a scenario and write what was asked for; "-" is standard output.

    Args:
        name: a shipped name, or the path of a scenario, a session or a CSV file with VMs.
        for_ns: simulated time from the start; None is a minute, or as far as the session is.
        seed: another seed than the scenario's.
        host_bytes: the host for the VMs of a CSV file.
        json_to: where to write the summary.
        csv_to: where to write the telemetry.

    Raises:
        core.scenario.ScenarioError: the scenario cannot be used.
        OSError: a file cannot be written; the old one is left as it was.
    """
    for target in (json_to, csv_to):
        check_target(target)
    timeline = _begun(name, seed, host_bytes)
    _play(timeline, _end_ns(name, for_ns, timeline))
    result = summary(timeline.scenario.name, timeline.seed, timeline)
    text = json_text(result)
    if json_to is not None:
        write(json_to, [text])
    if csv_to is not None:
        write(csv_to, csv_lines(timeline))
    if json_to is None and csv_to is None:
        write("-", [text])


def walk_lesson(name: str, seed: int | None = None) -> bool:
    """Go through a lesson and print what it says; whether the run does all that it says.

    Raises:
        core.scenario.ScenarioError: the lesson cannot be used, or the scenario is none.
    """
    scenario = load(name)
    if not scenario.steps:
        raise ScenarioError(one_line(f"{name}: expected a lesson, but this scenario has no steps."))
    is_good = True
    for shown in walk(scenario, seed):
        is_good = is_good and not shown.faults
        write("-", stop_lines(shown))
    return is_good


def compare(
    name: str,
    variants: Sequence[str],
    *,
    for_ns: int = DEFAULT_NS,
    seed: int | None = None,
    json_to: str | None = None,
    host_bytes: int | None = None,
) -> None:
    """Run variants of a scenario side by side and write what differs, as a table or as JSON.

    Raises:
        core.scenario.ScenarioError: the scenario cannot be used.
        core.variants.VariantError: these variants cannot be compared.
        OSError: a file cannot be written; the old one is left as it was.
    """
    check_target(json_to)
    if session.is_session(name):
        raise session.SessionError(one_line(f"{name}: expected a scenario, for a session is one run."))
    progress = _progress()
    result = run_compare(
        load(name, host_bytes),
        variants,
        for_ns,
        seed,
        lambda now_ns: progress(now_ns, for_ns, f"{now_ns / NS_PER_S:.0f} s"),
    )
    write("-", table(result)) if json_to is None else write(json_to, [json_text(result)])


def run_experiments(
    names: Sequence[str], *, is_quick: bool = False, json_to: str | None = None, processes: int | None = None
) -> bool:
    """Run experiments with all their seeds and write what came of it; whether all of them hold.

    The table goes to standard output, unless the JSON does ("-").

    Raises:
        core.experiments.registry.NoSuchExperimentError: a name is none.
        OSError: a file cannot be written; the old one is left as it was.
    """
    experiments = registry.chosen(names, is_quick=is_quick)
    check_target(json_to)
    progress = _progress()
    finished = []
    with Runner(experiments, processes=processes) as runner:
        for each in runner.finished():
            finished.append(each)
            progress(runner.done, runner.total, f"{runner.done} of {runner.total}")
    result = report(experiments, finished)
    if json_to is not None:
        write(json_to, [json_text(result)])
    if json_to != "-":
        write("-", lines(result))
    return result.passed


def tell(
    name: str,
    tool: str,
    *,
    vm: str | None = None,
    for_ns: int | None = None,
    seed: int | None = None,
    host_bytes: int | None = None,
) -> None:
    """Run a scenario and print what a tool would show at its end; without `vm` of each VM in turn.

    On a terminal wide tables are folded.

    Raises:
        core.scenario.ScenarioError: the scenario cannot be used.
        core.commands.Refused: there is no VM of that name then.
    """
    timeline = _begun(name, seed, host_bytes)
    _play(timeline, _end_ns(name, for_ns, timeline))
    is_terminal = sys.stdout and sys.stdout.isatty()
    columns = shutil.get_terminal_size().columns if is_terminal else None
    texts = [text_of(readout, columns) for readout in TOOLS[tool].read(timeline, vm)]
    write("-", ["\n\n".join(texts)])


def check(name: str, host_bytes: int | None = None) -> Scenario:
    """What a scenario, or a session, starts from, if all that it starts is admitted; raises ScenarioError."""
    if not session.is_session(name):
        return load(name, host_bytes)
    path = Path(name)
    return session.Replay(session.read(path), path.name).timeline.scenario


def _begun(name: str, seed: int | None, host_bytes: int | None) -> Timeline:
    """A scenario's run at its start, or a session's as far as it is."""
    if not session.is_session(name):
        return Timeline(load(name, host_bytes), seed)
    path = Path(name)
    if seed is not None or host_bytes is not None:
        raise session.SessionError(one_line(f"{path.name}: a session has its own seed and host."))
    replay = session.Replay(session.read(path), path.name)
    progress = _progress()
    while not replay.is_done:
        replay.go_on(_SLICE)
        progress(round(1000 * replay.fraction), 1000, "replayed")
    if not replay.is_same:
        print(f"{one_line(path.name)}: {session.NOT_THE_SAME}", file=sys.stderr)
    return replay.timeline


def _end_ns(name: str, for_ns: int | None, timeline: Timeline) -> int:
    if for_ns is not None:
        return for_ns
    return timeline.now_ns if session.is_session(name) else DEFAULT_NS


def _play(timeline: Timeline, for_ns: int) -> None:
    """Let so much time pass, show how far it is, and say which of the scenario's commands were refused."""
    progress = _progress()
    while timeline.now_ns < for_ns:
        timeline.advance_tick()
        progress(timeline.now_ns, for_ns, f"{timeline.now_ns / NS_PER_S:.0f} s")
    for event in timeline.events(0):
        if isinstance(event, CommandRefused):
            told = REASONS[event.reason].format(**event.facts)
            print(f"At {event.at_ns / NS_PER_S:g} s a command was refused: {told}.", file=sys.stderr)


def check_target(target: str | None) -> None:
    """Find out before a long run whether a file could be written in its folder; raises OSError."""
    if target is None or target == "-":
        return
    folder = Path(target).resolve().parent
    if not folder.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), target)
    if not os.access(folder, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), target)


def write(target: str, lines: Iterable[str]) -> None:
    """Write lines to a file, whole or not at all, or to standard output for "-".

    Raises:
        OSError: it cannot be written; its `filename` is `target`.
    """
    if target == "-":
        print(*lines, sep="\n", flush=True)
        return
    ended = (f"{line}\n" for line in lines)
    try:
        path = Path(target).resolve()  # a link stays one
        if path.exists() and not path.is_file():  # a device or a pipe cannot be put in place of another
            with path.open("wb") as device:
                device.writelines(line.encode() for line in ended)
        else:
            with replacing(path) as file:
                file.writelines(line.encode() for line in ended)
    except OSError as error:
        raise OSError(error.errno, error.strerror, target) from None


def json_text(result: msgspec.Struct) -> str:
    """What was measured, as JSON that a person can read too."""
    return msgspec.json.format(msgspec.json.encode(result), indent=2).decode()


def _progress() -> Callable[[int, int, str], None]:
    """A bar on standard error, if that is a terminal, that is drawn anew only when it changes."""
    return _bar(sys.stderr) if sys.stderr and sys.stderr.isatty() else lambda _done, _total, _label: None


def _bar(stream: TextIO) -> Callable[[int, int, str], None]:
    drawn = ""

    def draw(done: int, total: int, label: str) -> None:
        nonlocal drawn
        filled = min(_BAR, done * _BAR // max(1, total))
        bar = "█" * filled + "·" * (_BAR - filled)
        if bar != drawn:
            drawn = bar
            stream.write(f"\r{bar} {label}" + ("\n" if filled == _BAR else ""))
            stream.flush()

    return draw
