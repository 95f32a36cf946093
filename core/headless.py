"""Running a scenario without a window."""

import contextlib
import errno
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final, TextIO

import msgspec

from core.compare import compare as run_compare
from core.compare import table
from core.events import CommandRefused
from core.refusals import REASONS
from core.report import csv_lines, summary
from core.scenario import load
from core.timeline import Timeline
from core.units import NS_PER_S

DEFAULT_NS: Final = 60 * NS_PER_S
_BAR: Final = 40


def run(
    name: str,
    *,
    for_ns: int = DEFAULT_NS,
    seed: int | None = None,
    json_to: str | None = None,
    csv_to: str | None = None,
) -> None:
    """Run a scenario and write what was asked for; "-" is standard output.

    Raises:
        core.scenario.ScenarioError: the scenario cannot be used.
        OSError: a file cannot be written; the old one is left as it was.
    """
    timeline = Timeline(load(name), seed)
    for target in (json_to, csv_to):
        check_target(target)
    progress = _progress(sys.stderr) if sys.stderr and sys.stderr.isatty() else _no_progress
    while timeline.now_ns < for_ns:
        timeline.advance_tick()
        progress(timeline.now_ns, for_ns)
    for event in timeline.events(0):
        if isinstance(event, CommandRefused):
            told = REASONS[event.reason].format(**event.facts)
            print(f"At {event.at_ns / NS_PER_S:g} s a command was refused: {told}.", file=sys.stderr)
    result = summary(timeline.scenario.name, timeline.seed, timeline)
    text = json_text(result)
    if json_to is not None:
        write(json_to, [text])
    if csv_to is not None:
        write(csv_to, csv_lines(timeline))
    if json_to is None and csv_to is None:
        write("-", [text])


def compare(
    name: str,
    variants: Sequence[str],
    *,
    for_ns: int = DEFAULT_NS,
    seed: int | None = None,
    json_to: str | None = None,
) -> None:
    """Run variants of a scenario side by side and write what differs, as a table or as JSON.

    Raises:
        core.scenario.ScenarioError: the scenario cannot be used.
        core.variants.VariantError: these variants cannot be compared.
        OSError: a file cannot be written; the old one is left as it was.
    """
    check_target(json_to)
    progress = _progress(sys.stderr) if sys.stderr and sys.stderr.isatty() else _no_progress
    result = run_compare(load(name), variants, for_ns, seed, progress)
    if json_to is None:
        write("-", table(result))
    else:
        write(json_to, [json_text(result)])


def json_text(result: msgspec.Struct) -> str:
    """What was measured, as JSON that a person can read too."""
    return msgspec.json.format(msgspec.json.encode(result), indent=2).decode()


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
            with path.open("w", encoding="utf-8") as file:
                file.writelines(ended)
        else:
            _replace(path, ended)
    except OSError as error:
        raise OSError(error.errno, error.strerror, target) from None


def _replace(path: Path, ended: Iterable[str]) -> None:
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".balloon-lab-")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.writelines(ended)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(mode)
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def _no_progress(_now_ns: int, _end_ns: int) -> None:
    pass


def _progress(stream: TextIO) -> Callable[[int, int], None]:
    """A bar that is drawn anew only when it grows."""
    drawn = -1

    def draw(now_ns: int, end_ns: int) -> None:
        nonlocal drawn
        filled = min(_BAR, now_ns * _BAR // max(1, end_ns))
        if filled != drawn:
            drawn = filled
            bar = "█" * filled + "·" * (_BAR - filled)
            stream.write(f"\r{bar} {now_ns / NS_PER_S:.0f} s" + ("\n" if filled == _BAR else ""))
            stream.flush()

    return draw
