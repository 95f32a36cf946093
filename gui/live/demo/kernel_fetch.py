"""Fetches a kernel for the demo guest from the system's package archive, without being root."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QProcess, Signal

from gui.live.demo.bound_process import BoundProcess
from gui.live.demo.kernels import Unfit, kernels, release_order
from gui.live.demo.needs import kernel_cache
from gui.live.demo.run_folder import RunFolder

PACKAGES: Final = ("linux-image-cloud-amd64", "linux-image-virtual")
"""what depends on the newest small kernel: in Debian, in Ubuntu"""
_PROGRAMS: Final = ("apt-cache", "apt-get", "dpkg")
_NAME: Final = re.compile(r"^linux-(?:image|modules)-(\d\S+)$", re.MULTILINE)
_PERCENT: Final = re.compile(r"^dlstatus:\d+:([\d.]+):", re.MULTILINE)
_PREFIX: Final = ".fetch-"
_LOOKED_UP, _FETCHED, _UNPACKED = 0.05, 0.8, 0.95


class KernelFetch(QObject):
    """One fetch at a time. What is fetched is in the cache whole or not at all.

    Signals:
        progress: what is being done, and how far all of it is, 0 to 1.
        fetched: there is a kernel.
        failed: there is none, and why, in a sentence.
    """

    progress = Signal(str, float)
    fetched = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None, cache: Path | None = None) -> None:
        """Idle; `cache` is the folder for kernels, by default the person's own."""
        super().__init__(parent)
        self._cache = cache
        self._folder: RunFolder | None = None
        self._next: Callable[[], None] | None = None
        self._output = ""
        self._packed: list[Path] = []
        self._process = BoundProcess(self)
        self._process.readyReadStandardOutput.connect(self._hear)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._process_failed)
        QCoreApplication.instance().aboutToQuit.connect(self.cancel)

    @property
    def is_busy(self) -> bool:
        """Whether a fetch goes on."""
        return self._folder is not None

    def start(self) -> None:
        """Begin; what has begun goes on."""
        if self.is_busy:
            return
        if not all(map(shutil.which, _PROGRAMS)):
            self._fail(self.tr("it takes apt and dpkg, the package tools of Debian and Ubuntu"))
            return
        cache = kernel_cache() if self._cache is None else self._cache
        try:
            self._folder = RunFolder(cache, _PREFIX)
        except OSError as error:
            self._fail(f"{error.filename}: {error.strerror}")
            return
        self.destroyed.connect(self._folder.remove)
        self.progress.emit(self.tr("Looking for a kernel package."), 0.0)
        self._run(self._looked_up, "apt-cache", "depends", "--recurse", "--important", *PACKAGES)

    def cancel(self) -> None:
        """Give it up; nothing is left of it."""
        self._process.end()
        self._next = None
        if self._folder is not None:
            self.destroyed.disconnect(self._folder.remove)
            self._folder.remove()
            self._folder = None

    # --- steps ----------------------------------------------------------------------------------------

    def _looked_up(self) -> None:
        names = {match[0]: match[1] for match in _NAME.finditer(self._output)}
        if not names:
            self._fail(self.tr("apt knows no kernel package here; sudo apt update may help"))
            return
        release = max(names.values(), key=release_order)
        wanted = sorted(name for name, its_release in names.items() if its_release == release)
        self._say_fetched(0.0)
        options = ("-q", "-o", "APT::Status-Fd=1", "-o", "APT::Sandbox::User=")
        self._run(self._downloaded, "apt-get", *options, "download", *wanted)

    def _downloaded(self) -> None:
        self._packed = sorted(self._folder.path.glob("*.deb"))
        self._unpack_next()

    def _unpack_next(self) -> None:
        self.progress.emit(self.tr("Unpacking the kernel."), _FETCHED)
        if self._packed:
            self._run(self._unpack_next, "dpkg", "-x", str(self._packed.pop()), str(self._unpacked))
        else:
            self._keep()

    def _keep(self) -> None:
        """Put the kernel and its modules beside each other, and then in their place at once."""
        self.progress.emit(self.tr("Keeping what the demo guest needs of it."), _UNPACKED)
        unpacked = self._unpacked
        roots = (unpacked / "lib/modules", unpacked / "usr/lib/modules")
        found = kernels(roots, unpacked / "boot")
        found = kernels(roots, unpacked / "boot")
        kernel = next((each for each in found if each.unfit is not Unfit.NO_BALLOON), None)
        if kernel is None:
            self._fail(self.tr("the package has no kernel with a balloon driver"))
            return
        try:
            source = next(root / kernel.release for root in roots if (root / kernel.release).is_dir())
            kept = self._folder.path / kernel.release
            for file in (*kernel.modules, source / "modules.builtin"):
                place = kept / file.relative_to(source)
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.move(file, place)
            shutil.move(kernel.image, kept / "vmlinuz")
            place = self._folder.path.parent / kernel.release
            shutil.rmtree(place, ignore_errors=True)  # what was there could not be booted
            kept.rename(place)
        except OSError as error:
            self._fail(f"{error.filename}: {error.strerror}")
            return
        self.cancel()
        self.fetched.emit()

    @property
    def _unpacked(self) -> Path:
        return self._folder.path / "unpacked"

    # --- programs -------------------------------------------------------------------------------------

    def _run(self, then: Callable[[], None], *command: str) -> None:
        self._output = ""
        self._next = then
        self._process.setWorkingDirectory(str(self._folder.path))
        self._process.launch(command)

    def _hear(self) -> None:
        heard = bytes(self._process.readAllStandardOutput().data()).decode("utf-8", "replace")
        self._output += heard
        percents = _PERCENT.findall(heard)
        if percents:
            self._say_fetched(float(percents[-1]) / 100)

    def _say_fetched(self, part: float) -> None:
        self.progress.emit(self.tr("Fetching the kernel."), _LOOKED_UP + part * (_FETCHED - _LOOKED_UP))

    def _process_failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # all others end it, too
            self._fail(self._process.errorString())

    def _finished(self, exit_code: int) -> None:
        self._hear()
        then, self._next = self._next, None
        is_search = then == self._looked_up  # which complains of the package that the other system has
        if exit_code == 0 or is_search:
            then()
        else:
            self._fail(self._process.complaint().removeprefix("E: "))

    def _fail(self, why: str) -> None:
        self.cancel()
        self.failed.emit(self.tr("No kernel was fetched: {why}.").format(why=why.removesuffix(".")))
