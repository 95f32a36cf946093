"""Writing a file whole or not at all: whatever happens meanwhile, the old one or the new one is there."""

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

_WHY: Final = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk space that you may use is full",
    errno.EACCES: "you have no permission to write there",
    errno.EPERM: "you have no permission to write there",
    errno.EROFS: "what is there can only be read",
    errno.ENOENT: "its folder is not there",
    errno.ENAMETOOLONG: "the name is too long",
    errno.EISDIR: "a folder has that name",
}


class WriteError(Exception):
    """A file could not be written, and is as it was; its text is one sentence with its name and why."""


def write_atomically(path: Path, data: bytes) -> None:
    """Put `data` in place of what the file held, at once; raises WriteError, and then nothing changed."""
    try:
        with replacing(path) as file:
            file.write(data)
    except OSError as error:
        why = _WHY.get(error.errno or 0, error.strerror or str(error))
        raise WriteError(f"{path.name} cannot be written: {why}.") from None


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A new file that takes the place of `path` when all of it is on the disk; a link stays a link.

    Raises:
        OSError: it cannot be written; the old one is as it was.
    """
    new = Replacement(path)
    try:
        with new.temporary.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        new.keep()
    except BaseException:
        new.drop()
        raise


class Replacement:
    """A file that takes the place of another once it is complete; whoever has only its name can write it.

    Attributes:
        temporary: where to write meanwhile, beside the place where it will be.
    """

    def __init__(self, path: Path) -> None:
        """Make an empty one; raises OSError where `path` cannot be written."""
        self._target = path.resolve()  # a link stays one
        is_there = self._target.exists()
        if is_there and not self._target.is_file():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        if is_there and not os.access(self._target, os.W_OK):  # else whoever may write the folder could
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        self._mode = self._target.stat().st_mode & 0o777 if is_there else 0o644
        handle, name = tempfile.mkstemp(
            dir=self._target.parent, prefix=".balloon-lab-", suffix=self._target.suffix
        )
        os.close(handle)
        self.temporary = Path(name)

    def keep(self) -> None:
        """It is complete: put it in its place; raises OSError, and then it is still there to drop."""
        self.temporary.chmod(self._mode)
        self.temporary.replace(self._target)
        _settle(self._target.parent)

    def drop(self) -> None:
        """Leave nothing behind."""
        with contextlib.suppress(OSError):
            self.temporary.unlink()


def _settle(folder: Path) -> None:
    """Let the folder, too, know of its new file after a power cut; Windows has no such call."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
