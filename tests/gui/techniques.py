"""A run as a view sees it once its host shares, compresses and swaps: made by hand from a still run."""

import msgspec
import numpy as np
from PySide6.QtWidgets import QApplication

from core.codes import CODE_OF, FRAME_FREE, FRAME_ZIP, LOOKS, NO_OWNER, SHARED_OWNER, Backing
from core.source import PressureView
from core.telemetry import HOST_COLUMNS, VM_COLUMNS, Telemetry
from core.units import NS_PER_S

PAIN = PressureView(some_permille=640, full_permille=380, slowdown_percent=264, touches_per_s=12_400)
"""of a VM that suffers a great deal"""
JOURNALS = ("code_counts", "page_journal", "frame_journal")
"""what was made by hand has none"""
_USES = np.array([look.use for look in LOOKS])
_ACTIVE = np.array([int(look.active) for look in LOOKS])


class Techniques:
    """Another run, stopped, some of whose pages lie elsewhere; everything not said here is as in that run."""

    def __init__(self, run):
        self._run = run
        self._codes = {vm.id: run.page_codes(vm.id).copy() for vm in run.vms()}
        self._frames = {vm.id: run.frames_of(vm.id).copy() for vm in run.vms()}
        self._owners = run.frame_owners().copy()
        self._frame_codes = run.frame_codes().copy()
        self._zip_frames = dict.fromkeys(self._codes, 0)
        self._views = {}

    def __getattr__(self, name):
        if name in JOURNALS:
            raise AttributeError(name)
        return getattr(self._run, name)

    # --- what a test does ---------------------------------------------------------------------------

    def share(self, *pages):
        """Let pages, as (vm, ppn), have the frame of the first one; the number of that frame."""
        frame = self._frames[pages[0][0]][pages[0][1]]
        for vm, ppn in pages:
            if self._frames[vm][ppn] != frame:
                self._free(self._frames[vm][ppn])
            self._frames[vm][ppn] = frame
            self._put(vm, [ppn], Backing.SHARED)
        self._owners[frame] = SHARED_OWNER
        self._frame_codes[frame] = self._codes[pages[0][0]][pages[0][1]]
        return int(frame)

    def compress(self, vm, ppns, into):
        """Compress pages into so many of the frames that they had."""
        kept = self._frames[vm][ppns][:into].copy()
        owner = next(view.owner for view in self._run.vms() if view.id == vm)
        self._unmap(vm, ppns, Backing.COMPRESSED)
        self._owners[kept], self._frame_codes[kept] = owner, FRAME_ZIP
        self._zip_frames[vm] += into

    def swap_out(self, vm, ppns):
        """Write pages to the hypervisor's disk."""
        self._unmap(vm, ppns, Backing.SWAPPED)

    def change(self, vm, **fields):
        """Say something else of a VM."""
        self._views.setdefault(vm, {}).update(fields)

    def history(self, **columns):
        """Say how columns of the host's table went: functions from seconds to a count."""
        telemetry, now = Telemetry(), self._run.telemetry
        times, _ = now.host_column("free_frames")
        for row, at_ns in enumerate(times.tolist()):
            values = [
                columns[name](at_ns / NS_PER_S) if name in columns else now.host_column(name)[1][row]
                for name in HOST_COLUMNS
            ]
            telemetry.record_host(at_ns, values)
        for vm in now.vm_ids():
            rows = np.stack([now.vm_column(vm, name)[1] for name in VM_COLUMNS], axis=1)
            for at_ns, values in zip(now.vm_column(vm, "touches")[0].tolist(), rows, strict=True):
                telemetry.record_vm(at_ns, vm, values)
        self.telemetry = telemetry

    def backed(self, vm, count, skip=0):
        """Some pages of a VM that have a frame of their own."""
        alone = [look.backing == Backing.BACKED for look in LOOKS]
        return np.flatnonzero(np.array(alone)[self._codes[vm]])[skip : skip + count]

    def _put(self, vm, ppns, backing):
        codes = self._codes[vm]
        codes[ppns] = CODE_OF[_USES[codes[ppns]], _ACTIVE[codes[ppns]], backing]

    def _unmap(self, vm, ppns, backing):
        self._free(self._frames[vm][ppns])
        self._frames[vm][ppns] = -1
        self._put(vm, ppns, backing)

    def _free(self, frames):
        self._owners[frames], self._frame_codes[frames] = NO_OWNER, FRAME_FREE

    # --- what a view asks ---------------------------------------------------------------------------

    def page_codes(self, vm):
        return self._codes[vm]

    def frames_of(self, vm):
        return self._frames[vm]

    def frame_owners(self):
        return self._owners

    def frame_codes(self):
        return self._frame_codes

    def pages_of_frame(self, frame):
        return [(vm, int(ppn)) for vm, own in self._frames.items() for ppn in np.flatnonzero(own == frame)]

    def page_of_frame(self, frame):
        return next((self.page_at(vm, ppn) for vm, ppn in self.pages_of_frame(frame)), None)

    def page_at(self, vm, ppn):
        frame = int(self._frames[vm][ppn])
        content = 7 if frame >= 0 else None
        return msgspec.structs.replace(
            self._run.page_at(vm, ppn),
            code=int(self._codes[vm][ppn]),
            frame=frame if frame >= 0 else None,
            content=content,
        )

    def _count(self, vm, backing):
        return sum(LOOKS[code].backing == backing for code in self._codes[vm])

    def vms(self):
        return [
            msgspec.structs.replace(
                view,
                **{
                    "backed_pages": int(np.count_nonzero(self._frames[view.id] >= 0)),
                    "shared_pages": self._count(view.id, Backing.SHARED),
                    "compressed_pages": self._count(view.id, Backing.COMPRESSED),
                    "zip_frames": self._zip_frames[view.id],
                    "host_swapped_pages": self._count(view.id, Backing.SWAPPED),
                }
                | self._views.get(view.id, {}),
            )
            for view in self._run.vms()
        ]

    def host(self):
        vms = self.vms()
        return msgspec.structs.replace(
            self._run.host(),
            free_frames=int(np.count_nonzero(self._frame_codes == FRAME_FREE)),
            shared_frames=int(np.count_nonzero(self._owners == SHARED_OWNER)),
            sharing_pages=sum(vm.shared_pages for vm in vms),
            compressed_pages=sum(vm.compressed_pages for vm in vms),
            zip_frames=sum(vm.zip_frames for vm in vms),
            host_swapped_pages=sum(vm.host_swapped_pages for vm in vms),
        )


def squeezed(run):
    """A run of three VMs or more whose host does all three, and whose second VM suffers."""
    techniques = Techniques(run)
    first, second, third = (vm.id for vm in run.vms()[:3])
    for _ in range(7):
        techniques.share(*((vm, int(techniques.backed(vm, 1, skip=8)[0])) for vm in (first, second, third)))
    for vm, into in ((first, 2), (second, 4)):
        techniques.compress(vm, techniques.backed(vm, 3 * into, skip=4), into)
    for vm, count in ((first, 7), (second, 20), (third, 6)):
        techniques.swap_out(vm, techniques.backed(vm, 2 * count)[::2])
    techniques.change(first, swapped_pages=7)
    techniques.change(second, swapped_pages=21, pressure=PAIN)
    techniques.history(host_swapped_pages=lambda s: int(min(33, max(0, s - 19))))
    return techniques


def show(window, run):
    """Let a window show another run than its controller's own."""
    window.controller._timeline = run
    window._show_run()
    QApplication.processEvents()
    return run
