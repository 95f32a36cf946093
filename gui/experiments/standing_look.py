"""How the standing of an experiment looks: a sign, colours, and words."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from core.events import HostState
from gui.experiments.bench import Bench, Standing
from gui.theme import Theme, state_colours

translate = QCoreApplication.translate


class Look(NamedTuple):
    """A badge."""

    sign: str
    ground: str
    ink: str


def look_of(theme: Theme, standing: Standing) -> Look:
    """The badge of a standing; the sign alone says it too."""
    good, bad = state_colours(theme, HostState.HIGH), state_colours(theme, HostState.LOW)
    return {
        Standing.HOLDS: Look("✓", good.chip, good.on_chip),
        Standing.FAILS: Look("✗", bad.chip, bad.on_chip),
        Standing.RUNNING: Look("…", theme.accent, theme.on_accent),
        Standing.NOT_RUN: Look("–", theme.track, theme.muted),
    }[standing]


def words_of(bench: Bench, name: str) -> str:
    """How an experiment stands, in a few words."""
    standing, report = bench.standing(name), bench.report(name)
    if standing is Standing.RUNNING:
        done, total = bench.progress_of(name)
        return translate("Experiments", "runs: {done} of {total}").format(done=done, total=total)
    if report is None:
        return translate("Experiments", "not run yet")
    words = (
        translate("Experiments", "holds")
        if standing is Standing.HOLDS
        else translate("Experiments", "does not hold")
    )
    if len(report.seeds) == 1:
        return translate("Experiments", "{words} · exact").format(words=words)
    return translate("Experiments", "{words} · {seeds} seeds").format(words=words, seeds=len(report.seeds))
