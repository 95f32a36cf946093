"""A private folder that goes with whoever made it; one that a killed process left is removed by the next."""

import contextlib
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

if sys.platform != "win32":  # which has no demo guest
    import fcntl

_ROOT_BYTES: Final = 72
"""leaves room for the names of a folder and of a socket in it"""
_LAST_RESORT: Final = "/tmp"
_UNLOCKED_FOR_S: Final = 60.0
"""a folder without a lock that is younger may be just about to get it"""


def short_lived_root() -> Path:
    """Where a person's sockets belong; its name is short, as those of sockets have at most 107 bytes."""
    places = (os.environ.get("XDG_RUNTIME_DIR", ""), tempfile.gettempdir())
    fitting = (each for each in places if os.access(each, os.W_OK) and len(os.fsencode(each)) <= _ROOT_BYTES)
    return Path(next(fitting, _LAST_RESORT))


class RunFolder:
    """Only its owner may look into it. Locked while it is in use.

    Attributes:
        path: where it is.
    """

    def __init__(self, parent: Path, prefix: str) -> None:
        """Make one, and remove others of that prefix that nobody uses any more. Raises OSError."""
        parent.mkdir(parents=True, exist_ok=True)
        _sweep(parent, prefix)
        self.path = Path(tempfile.mkdtemp(dir=parent, prefix=prefix))  # mode 0700
        self._lock = os.open(self.path, os.O_RDONLY)
        fcntl.flock(self._lock, fcntl.LOCK_EX)

    def remove(self) -> None:
        """With all that is in it."""
        if self._lock >= 0:
            shutil.rmtree(self.path, ignore_errors=True)
            os.close(self._lock)
            self._lock = -1


def _sweep(parent: Path, prefix: str) -> None:
    for folder in parent.glob(f"{prefix}*"):
        with contextlib.suppress(OSError):
            status = folder.stat()
            if status.st_uid == os.getuid() and time.time() - status.st_mtime > _UNLOCKED_FOR_S:
                _remove_unlocked(folder)


def _remove_unlocked(folder: Path) -> None:
    """Raises OSError where somebody uses it."""
    lock = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        shutil.rmtree(folder)
    finally:
        os.close(lock)
