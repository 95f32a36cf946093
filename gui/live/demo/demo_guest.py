"""A small real guest that the application starts: builds it, boots it, and ends it."""

import os
from collections.abc import Callable, Mapping
from itertools import count
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal

from core.atomic import WriteError, write_atomically
from gui.live.demo.bound_process import BoundProcess
from gui.live.demo.command_line import Files, Machine, command_line
from gui.live.demo.guest_shell import GuestShell
from gui.live.demo.image import image_of
from gui.live.demo.kernels import UnpackError
from gui.live.demo.needs import MissingError, Parts, find_parts, missing_text
from gui.live.demo.run_folder import RunFolder, short_lived_root
from gui.text import error_text

KVM: Final = "kvm"
TCG: Final = "tcg"
BOOT_PATIENCE_MS: Final = {KVM: 10_000, TCG: 60_000}
"""KVM may be there and hang, as in a nested machine: then TCG is tried"""
RAM_MIB_MIN: Final = 128
"""with less its kernel has hardly room for itself"""
RAM_MIB_MAX: Final = 2048
"""above, its memory would not be in one piece"""
_KVM_DEVICE: Final = Path("/dev/kvm")
_PREFIX: Final = "balloon-demo-"
_PANIC: Final = "Kernel panic"
_numbers = count(1)


class DemoGuest(QObject):
    """One guest, from `start` to `stop`; then another one may be started.

    Signals:
        progress: what is being done, and how far all of it is, 0 to 1.
        ready: the guest listens to `shell`; the path of its QMP socket.
        failed: there is no guest, and why, in a sentence.
        ended: the guest that was ready is no more.

    Attributes:
        name: as QEMU knows it.
        shell: has commands run in the guest; None unless it boots or runs.
        missing: what it lacked when it failed for that, else None.
        accelerator: under which it boots or runs.
    """

    progress = Signal(str, float)
    ready = Signal(str)
    failed = Signal(str)
    ended = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        find: Callable[[], Parts] = find_parts,
        patience_ms: Mapping[str, int] = BOOT_PATIENCE_MS,
    ) -> None:
        """Nothing runs; `find` finds what a guest is made of."""
        super().__init__(parent)
        self.name = f"demo-{next(_numbers)}"
        self.shell: GuestShell | None = None
        self.missing: MissingError | None = None
        self.accelerator = ""
        self._find = find
        self._patience_ms = patience_ms
        self._untried: list[str] = []
        self._folder: RunFolder | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._give_up_boot)
        self._process = BoundProcess(self)
        self._process.finished.connect(self._process_gone)
        self._process.errorOccurred.connect(self._process_failed)
        QCoreApplication.instance().aboutToQuit.connect(self.stop)

    @property
    def is_running(self) -> bool:
        """Whether it has booted and still runs."""
        return self.shell is not None and not self._timer.isActive()

    @property
    def pid(self) -> int:
        """The process of its QEMU; 0 for none."""
        return self._process.processId()

    def start(
        self,
        ram_mib: int = 256,
        accelerator: str | None = None,
        swap_mib: int = 128,
        *,
        reports_free_pages: bool = False,
    ) -> None:
        """Build and boot a guest.

        Args:
            ram_mib: its configured size, `RAM_MIB_MIN` to `RAM_MIB_MAX`.
            accelerator: `KVM` or `TCG`; by default KVM where it works.
            swap_mib: see `Machine`.
            reports_free_pages: see `Machine`.

        Raises:
            ValueError: the size is not among those.
        """
        if not RAM_MIB_MIN <= ram_mib <= RAM_MIB_MAX:
            raise ValueError(ram_mib)
        self.stop()
        self._machine = Machine(self.name, ram_mib, swap_mib, reports_free_pages)
        self._untried = [accelerator] if accelerator else _accelerators()
        self.missing = None
        self.progress.emit(self.tr("Building the demo guest."), 0.0)
        try:
            self._build()
        except MissingError as error:
            self.missing = error
            self._fail(missing_text(error))
        except WriteError as error:
            self._fail(error_text(error))
        except UnpackError as error:
            self._fail(self._did_not_start(str(error)))
        except OSError as error:
            self._fail(self._did_not_start(f"{error.filename}: {error.strerror}"))
        else:
            self._boot()

    def stop(self) -> None:
        """Kill it and wait until it is gone; there may be none."""
        was_running = self.is_running
        self._end()
        if was_running:
            self.ended.emit()

    # --- steps ----------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._parts = self._find()
        self._folder = RunFolder(short_lived_root(), _PREFIX)
        self.destroyed.connect(self._folder.remove)
        self._files = Files.in_folder(self._folder.path)
        write_atomically(self._files.image, image_of(self._parts))

    def _boot(self) -> None:
        self.accelerator = self._untried.pop(0)
        if self.accelerator == KVM:
            self.progress.emit(self.tr("Booting the demo guest under KVM."), 0.2)
        else:
            self.progress.emit(self.tr("Booting the demo guest under TCG, which takes some seconds."), 0.4)
        command = command_line(
            self._parts.qemu, self._parts.kernel.image, self._machine, self._files, self.accelerator
        )
        self._timer.start(self._patience_ms[self.accelerator])
        self.shell = GuestShell(str(self._files.shell), self)
        self.shell.ready.connect(self._booted)
        self._process.launch(command, self._machine.swap_mib)

    def _booted(self) -> None:
        if self._timer.isActive():  # else it has only come back to the same guest
            self._timer.stop()
            self.progress.emit(self.tr("The demo guest runs."), 1.0)
            self.ready.emit(str(self._files.qmp))

    def _give_up_boot(self) -> None:
        seconds = self._patience_ms[self.accelerator] // 1000
        self._boot_failed(self.tr("it did not answer within {n} s").format(n=seconds))

    def _process_failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # all others end it, too
            self._process_gone()

    def _process_gone(self) -> None:
        if self._timer.isActive():
            self._boot_failed(self._process.complaint() or self._panic() or self.tr("QEMU ended by itself"))
        else:
            self.stop()

    def _boot_failed(self, why: str) -> None:
        self._end_process()
        if self._untried:
            self._boot()
        else:
            self._fail(self._did_not_start(why))

    def _fail(self, sentence: str) -> None:
        self._end()
        self.failed.emit(sentence)

    def _did_not_start(self, why: str) -> str:
        return self.tr("The demo guest did not start: {why}.").format(why=why.removesuffix("."))

    def _panic(self) -> str:
        """What the guest's kernel said when it gave up, if it did."""
        try:
            lines = self._files.console.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return ""
        return next((line[line.index(_PANIC) :] for line in lines if _PANIC in line), "")

    # --- the end --------------------------------------------------------------------------------------

    def _end(self) -> None:
        self._end_process()
        self._untried = []
        if self._folder is not None:
            self.destroyed.disconnect(self._folder.remove)
            self._folder.remove()
            self._folder = None

    def _end_process(self) -> None:
        self._timer.stop()
        self._process.end()
        if self.shell is not None:
            self.shell.close()
            self.shell.deleteLater()
            self.shell = None


def _accelerators() -> list[str]:
    """What to try, in this order."""
    return [KVM, TCG] if os.access(_KVM_DEVICE, os.R_OK | os.W_OK) else [TCG]
