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
    target = path.resolve()
    if target.exists() and not target.is_file():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    mode = target.stat().st_mode & 0o777 if target.exists() else 0o644
    if target.exists() and not os.access(target, os.W_OK):  # else whoever may write the folder could
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".balloon-lab-")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(mode)
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _settle(target.parent)


def _settle(folder: Path) -> None:
    """Let the folder, too, know of its new file after a power cut; Windows has no such call."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
