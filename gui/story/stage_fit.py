"""Finds the sizes and the layout with which a scene fills the room it has."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF

from core.source import DriverState
from gui.display import Vocabulary
from gui.story.cell_look import words
from gui.story.closeup_layout import RING, Layout, Metrics, Slot, arrange, fits
from gui.story.closeup_scene import MOST_PAGES, Scene, VmScene
from gui.story.sizes import MESSAGE_PX, NOTE_PX, TITLE_PX, WORD_PX, Sizes
from gui.story.stage_painter import driver_word, frame_word, shared_word
from gui.text import term
from gui.theme import ui_font

_FACTORS: Final = (1.0, 0.9, 0.8, 0.7, 0.6)
"""how much smaller than asked the text may be where the whole picture would not fit"""
_MOST_SWAP_CELLS: Final = 8


@dataclass(frozen=True, slots=True)
class Fit:
    """A layout and the sizes it was made for."""

    sizes: Sizes
    metrics: Metrics
    layout: Layout
    is_whole: bool
    """nothing must be scrolled"""


def best_fit(scene: Scene, room: QSize, bar_width: int, wanted: Sizes, vocabulary: Vocabulary) -> Fit:
    """The largest text with which the whole picture fits; failing that, the lowest picture.

    Args:
        scene: what is to be shown.
        room: what can be had without scrolling.
        bar_width: what a scroll bar would take of it.
        wanted: the sizes that the person wants.
        vocabulary: whose words must have room.
    """
    fit = _best(scene, QSizeF(room), wanted, vocabulary)
    return (
        fit
        if fit.is_whole
        else _best(scene, QSizeF(room.width() - bar_width, room.height()), wanted, vocabulary)
    )


def _best(scene: Scene, room: QSizeF, wanted: Sizes, vocabulary: Vocabulary) -> Fit:
    slots = [slot(vm) for vm in scene.vms]
    ranked = []
    for factor in _FACTORS:
        sizes = wanted.shrunk(factor)
        metrics = metrics_for(scene, sizes, vocabulary)
        layout = arrange(room, slots, len(scene.frames), metrics)
        whole, in_width = fits(room, layout)
        fit = Fit(sizes, metrics, layout, whole)
        if whole:
            return fit
        ranked.append(((in_width, -layout.size.height(), factor), fit))
    return max(ranked, key=lambda each: each[0])[1]


def slot(vm: VmScene) -> Slot:
    """What a VM's panel must have room for; a VM that went keeps its place."""
    pages = len(vm.pages) or min(vm.view.configured_pages, MOST_PAGES)
    return Slot(pages, min(vm.view.swap_capacity_pages, _MOST_SWAP_CELLS), vm.has_driver)


def metrics_for(scene: Scene, sizes: Sizes, vocabulary: Vocabulary) -> Metrics:
    """What the arrangement must know about the text."""
    word = QFontMetricsF(ui_font(sizes.text(WORD_PX), QFont.Weight.Bold))
    note = QFontMetricsF(ui_font(sizes.text(NOTE_PX), QFont.Weight.DemiBold))
    title = QFontMetricsF(ui_font(sizes.text(TITLE_PX), QFont.Weight.Bold))
    message = QFontMetricsF(ui_font(sizes.text(MESSAGE_PX), QFont.Weight.Bold))
    pad = 16 * sizes.zoom
    names = [vm.view.name for vm in scene.vms]
    gauge_words = [driver_word(state) for state in DriverState] + [f"{term(vocabulary, 'target')} 00"]
    frame_words = [frame_word(vocabulary, name, str(scene.most_ppn)) for name in names]
    frame_words += {shared_word(frame.sharers) for frame in scene.frames if frame.sharers}
    return Metrics(
        title=title.height() * 1.1,
        note=note.height() * 1.15,
        word=word.height() * 1.1 + 2 * RING,
        word_width=max(word.horizontalAdvance(text) for text in (*words(), *frame_words)),
        cell_min=sizes.length(40),
        cell_max=sizes.length(132),
        pad=pad,
        gauge=max(sizes.length(96), *(note.horizontalAdvance(text) + 4 for text in gauge_words)),
        swap_cell=sizes.length(24),
        swap_word=note.horizontalAdvance(term(vocabulary, "guest swap label")) + 2,
        message=message.height() + note.height() + 24 * sizes.zoom,
        lead=14 * sizes.zoom,
        curve=30 * sizes.zoom,
        panel_width=2 * pad + max([title.horizontalAdvance(name) for name in names] or [0]),
    )
