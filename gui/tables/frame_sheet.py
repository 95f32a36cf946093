"""The table of the host's frames: what each holds, and of the page behind it as much as the eye knows."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from core.codes import FRAME_FREE, SHARED_OWNER, Codes
from core.source import Source, VmView
from core.units import NEVER_NS
from core.view import Eye
from gui.display import Display
from gui.tables.columns import NONE, Column, NumberColumn, WordColumn
from gui.tables.sheets import (
    Numbers,
    Sheet,
    frame_title,
    page_title,
    programs_of,
    touched_column,
    touched_ns_of,
    use_columns,
)
from gui.tables.words import holdings

translate = QCoreApplication.translate


def frames_sheet(source: Source, display: Display) -> Sheet:
    """All host frames; a guest knows of none."""
    if display.eye is Eye.GUEST:
        nothing = np.zeros(0, dtype=np.int64)
        return Sheet((), nothing, nothing, nothing)
    codes, owners, vms = source.frame_codes(), source.frame_owners(), source.vms()
    behind = _Behind(source, vms, owners)
    columns: list[Column] = [
        NumberColumn(frame_title(display), np.arange(len(codes))),
        WordColumn(translate("PageTable", "Holds"), *holdings(codes)),
        _owner_column(vms, owners),
        NumberColumn(page_title(), behind.ppns),
    ]
    if display.eye is Eye.TRUTH:
        names, programs = programs_of(source, vms)
        columns += use_columns(np.where(owners == SHARED_OWNER, FRAME_FREE, codes))
        columns.append(WordColumn(translate("PageTable", "Program"), names, behind.gather(programs, 0)))
        columns.append(touched_column(source, behind.touched_ns))
    return Sheet(tuple(columns), behind.vms, behind.ppns, np.arange(len(codes)))


def _owner_column(vms: Sequence[VmView], owners: Codes) -> Column:
    """Whose each frame is; shared ones are nobody's own."""
    names = ["", translate("PageTable", "several"), *(vm.name for vm in vms)]
    name_of = np.zeros(256, dtype=np.int64)
    name_of[SHARED_OWNER] = 1
    name_of[[vm.owner for vm in vms]] = range(2, len(names))
    return WordColumn(translate("PageTable", "VM"), names, name_of[owners])


class _Behind:
    """The page behind each frame; none behind a frame that backs none, or several.

    Attributes:
        vms: int64[frames]: whose page.
        ppns: int64[frames]: which.
    """

    def __init__(self, source: Source, vms: Sequence[VmView], owners: Codes) -> None:
        self._source = source
        self._of = vms
        self.vms = np.full(len(owners), NONE, dtype=np.int64)
        self.ppns = np.full(len(owners), NONE, dtype=np.int64)
        for vm in vms:
            frames = source.frames_of(vm.id)
            own = np.flatnonzero(frames >= 0)
            own = own[owners[frames[own]] != SHARED_OWNER]
            self.vms[frames[own]], self.ppns[frames[own]] = vm.id, own

    def gather(self, of_pages: Sequence[NDArray[np.integer]], otherwise: int) -> Numbers:
        """int64[frames]: what there is of the page behind each; `of_pages` has an array for each VM."""
        found = np.full(len(self.vms), otherwise, dtype=np.int64)
        for vm, own in zip(self._of, of_pages, strict=True):
            rows = self.vms == vm.id
            found[rows] = own[self.ppns[rows]]
        return found

    def touched_ns(self) -> Numbers:
        """int64[frames]: when the page behind each was last touched."""
        return self.gather([touched_ns_of(self._source, vm) for vm in self._of], NEVER_NS)
