"""Files that are written whole or not at all."""

import contextlib
import os
import tempfile
from pathlib import Path


class WholeFile:
    """A file that takes the place of another once it is complete.

    Attributes:
        temporary: where to write meanwhile, beside the place where it will be.
    """

    def __init__(self, path: Path) -> None:
        """Make an empty one; raises OSError, whose `filename` is `path`."""
        self._path = path
        self._target = path.resolve()  # a link stays one
        try:
            self._mode = self._target.stat().st_mode & 0o777 if self._target.exists() else 0o644
            handle, name = tempfile.mkstemp(
                dir=self._target.parent, prefix=".balloon-lab-", suffix=self._target.suffix
            )
        except OSError as error:
            raise OSError(error.errno, error.strerror, str(path)) from None
        os.close(handle)
        self.temporary = Path(name)

    def keep(self) -> None:
        """It is complete: put it in its place; raises OSError as above, and is gone then."""
        try:
            self.temporary.chmod(self._mode)
            self.temporary.replace(self._target)
        except OSError as error:
            self.drop()
            raise OSError(error.errno, error.strerror, str(self._path)) from None

    def drop(self) -> None:
        """Leave nothing behind."""
        with contextlib.suppress(OSError):
            self.temporary.unlink()


def write_whole(path: Path, data: bytes) -> None:
    """Write a file; raises OSError, whose `filename` is `path`, and the old file is left as it was."""
    whole = WholeFile(path)
    try:
        with whole.temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        whole.drop()
        raise OSError(error.errno, error.strerror, str(path)) from None
    except BaseException:
        whole.drop()
        raise
    whole.keep()
