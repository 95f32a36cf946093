"""Becomes another program, which dies with the application: `launcher.py PARENT SWAP_MIB PROGRAM ARGUMENT…`.

It is started as a file and loads the standard library only, so that the other program begins at once.
"""

import ctypes
import os
import signal
import sys
import tempfile
from typing import Final

SWAP_PATH: Final = "/proc/self/fd/10"
"""where the program finds a file of SWAP_MIB; it has no name elsewhere, and goes when the program goes"""
_SWAP_FD: Final = 10
_SWAP_FOLDERS: Final = ("/var/tmp", tempfile.gettempdir())
"""the first of them that is there: it is on a disk, where the others may be in memory"""
_PR_SET_PDEATHSIG: Final = 1
_PR_SET_THP_DISABLE: Final = 41
_ORPHANED: Final = 1
_CANNOT_RUN: Final = 127
"""as a shell numbers it"""


def launch(parent_pid: int, swap_mib: int, command: list[str]) -> int:
    """Run `command` in this process' place; comes back only where that cannot be done.

    Args:
        parent_pid: whose death kills the program.
        swap_mib: how large a file it finds at `SWAP_PATH`; none where this is 0.
        command: the program, looked for in the PATH, and its arguments.
    """
    libc = ctypes.CDLL(None)
    libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent_pid:  # it died before it was listened for
        return _ORPHANED
    libc.prctl(_PR_SET_THP_DISABLE, 1, 0, 0, 0)  # else pages come and go in blocks of 2 MiB
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # Python ignores it, and that would be inherited
    try:
        if swap_mib:
            _open_swap(swap_mib << 20)
        os.execvp(command[0], command)
    except OSError as error:
        print(f"{command[0]}: {error.strerror}", file=sys.stderr)
    return _CANNOT_RUN


def _open_swap(size_bytes: int) -> None:
    folder = next(filter(os.path.isdir, _SWAP_FOLDERS))
    with tempfile.TemporaryFile(dir=folder) as file:
        file.truncate(size_bytes)
        os.dup2(file.fileno(), _SWAP_FD)


if __name__ == "__main__":
    parent, swap, *program = sys.argv[1:]
    sys.exit(launch(int(parent), int(swap), program))
