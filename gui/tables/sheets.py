"""What a table holds at one moment: guest pages, as the chosen eye may see them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from core.codes import Codes
from core.source import Source, VmView
from core.units import NEVER_NS
from core.view import Eye
from gui.display import Display, Link
from gui.tables.columns import NONE, AgoColumn, Column, NumberColumn, WordColumn
from gui.tables.words import backings, recencies, uses
from gui.text import capital, term

Numbers = NDArray[np.int64]
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table at one moment.

    Attributes:
        columns: what is told of each row; none where the eye knows nothing of what the table is about.
        vms: int64[rows]: whose page a row is about, `NONE` for nobody's.
        ppns: int64[rows]: which page of it.
        frames: int64[rows]: its host frame; `NONE` for none, and for an eye that knows of none.
    """

    columns: tuple[Column, ...]
    vms: Numbers
    ppns: Numbers
    frames: Numbers

    @property
    def rows(self) -> int:
        """How many there are."""
        return len(self.frames)

    def link(self, row: int) -> Link:
        """The page and the frame of a row."""
        vm, ppn, frame = (_or_none(numbers[row]) for numbers in (self.vms, self.ppns, self.frames))
        return Link(vm=vm, ppn=ppn, frame=frame)

    def row_of(self, link: Link) -> int | None:
        """The row about the page of a pair, or else about its frame; None when there is none."""
        found = np.zeros(self.rows, dtype=np.bool_)
        if link.vm is not None and link.ppn is not None:
            found = (self.vms == link.vm) & (self.ppns == link.ppn)
        if link.frame is not None and not found.any():
            found = self.frames == link.frame
        return int(found.argmax()) if found.any() else None


def pages_sheet(source: Source, display: Display, vms: Sequence[VmView]) -> Sheet:
    """The guest pages of these VMs, in their order; of other than one, a column says whose they are."""
    codes = np.concatenate([np.zeros(0, dtype=np.uint8), *(source.page_codes(vm.id) for vm in vms)])
    places = np.repeat(np.arange(len(vms)), [vm.configured_pages for vm in vms])
    ppns = joined([np.arange(vm.configured_pages) for vm in vms])
    frames = joined([source.frames_of(vm.id) for vm in vms])
    columns: list[Column] = [NumberColumn(page_title(), ppns)]
    if len(vms) != 1:
        columns.insert(0, WordColumn(translate("PageTable", "VM"), [vm.name for vm in vms], places))
    if display.eye is not Eye.HYPERVISOR:
        columns += use_columns(codes)
    if display.eye is Eye.GUEST:
        frames = np.full(len(codes), NONE, dtype=np.int64)
    else:
        columns.append(WordColumn(translate("PageTable", "Backing"), *backings(codes)))
        columns.append(NumberColumn(frame_title(display), frames))
    if display.eye is Eye.HYPERVISOR:
        columns.append(_watched_column(source, vms))
    else:
        names, programs = programs_of(source, vms)
        columns.append(WordColumn(translate("PageTable", "Program"), names, joined(programs)))
        columns.append(touched_column(source, lambda: joined([touched_ns_of(source, vm) for vm in vms])))
    ids = np.array([vm.id for vm in vms], dtype=np.int64)
    return Sheet(tuple(columns), ids[places], ppns, frames)


# --- columns that pages and frames have alike -----------------------------------------------------------


def page_title() -> str:
    """What the column of page numbers is called."""
    return translate("PageTable", "Page")


def frame_title(display: Display) -> str:
    """What the column of frame numbers is called, in the words chosen."""
    return capital(term(display.vocabulary, "host frame"))


def use_columns(codes: Codes) -> list[Column]:
    """What the guest knows: the use, and whether it was touched of late."""
    return [
        WordColumn(translate("PageTable", "Use"), *uses(codes)),
        WordColumn(translate("PageTable", "Recency"), *recencies(codes)),
    ]


def touched_column(source: Source, times_ns: Callable[[], Numbers]) -> Column:
    """When each page was touched; `times_ns` is asked only if somebody looks."""
    return AgoColumn(translate("PageTable", "Last touched"), times_ns, source.now_ns)


def touched_ns_of(source: Source, vm: VmView) -> Numbers:
    """When each page of a VM was touched; of one that is gone since the table was made nobody can say."""
    if all(each.id != vm.id for each in source.vms()):
        return np.full(vm.configured_pages, NEVER_NS, dtype=np.int64)
    return source.touched_ns_of(vm.id)


def programs_of(source: Source, vms: Sequence[VmView]) -> tuple[list[str], list[Numbers]]:
    """The names of the programs of all of these VMs; int64[pages] for each VM, the name of each page's."""
    names, numbers = [""], []
    for vm in vms:
        own, called = source.programs_of(vm.id)
        places = np.array([0, *range(len(names), len(names) + len(called) - 1)], dtype=np.int64)
        names += called[1:]
        numbers.append(places[own])
    return names, numbers


def joined(parts: Sequence[NDArray[np.integer]]) -> Numbers:
    """Arrays one after the other."""
    return np.concatenate([np.zeros(0, dtype=np.int64), *parts]).astype(np.int64, copy=False)


def _watched_column(source: Source, vms: Sequence[VmView]) -> Column:
    watched = [np.zeros(vm.configured_pages, dtype=np.int64) for vm in vms]
    for vm, own in zip(vms, watched, strict=True):
        own[source.watched_pages(vm.id)] = 1
    words = ("", translate("PageTable", "for a touch"))
    return WordColumn(translate("PageTable", "Watched"), words, joined(watched))


def _or_none(number: np.integer) -> int | None:
    return None if number == NONE else int(number)
