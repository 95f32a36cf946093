"""Prints where a kernel is that the demo guest can boot, and fetches one where there is none.

    python -m gui.live.demo.kernel

Ends with 1 and a sentence where none is to be had.
"""

import sys

from PySide6.QtCore import QCoreApplication, QEventLoop

from gui.live.demo.kernel_fetch import KernelFetch
from gui.live.demo.needs import MissingError, find_kernel, missing_text


def main() -> int:
    """Do it; the exit code."""
    try:
        print(find_kernel().image)
    except MissingError as error:
        why = _fetch() if error.can_be_fetched else missing_text(error)
        if not why:
            return main()
        print(why, file=sys.stderr)
        return 1
    return 0


def _fetch() -> str:
    """Why there is no kernel, if so."""
    failures: list[str] = []
    loop = QEventLoop()
    fetch = KernelFetch()
    fetch.fetched.connect(loop.quit)
    fetch.failed.connect(failures.append)
    fetch.failed.connect(loop.quit)
    fetch.start()
    if fetch.is_busy:
        loop.exec()
    return "".join(failures)


if __name__ == "__main__":
    app = QCoreApplication(sys.argv)
    sys.exit(main())
