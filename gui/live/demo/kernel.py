"""Prints where a kernel is that the demo guest can boot, and fetches one where there is none.

    python -m gui.live.demo.kernel

Ends with 1 and a sentence where none is to be had.
"""

import sys

from PySide6.QtCore import QCoreApplication

from gui.live.demo.kernel_fetch import KernelFetch
from gui.live.demo.needs import MissingError, find_kernel, missing_text


def main() -> int:
    """Do it; the exit code."""
    app = QCoreApplication.instance() or QCoreApplication(sys.argv)
    try:
        print(find_kernel().image)
    except MissingError as error:
        why = _fetch(app) if error.can_be_fetched else missing_text(error)
        if not why:
            return main()
        print(why, file=sys.stderr)
        return 1
    return 0


def _fetch(app: QCoreApplication) -> str:
    """Why there is no kernel, if so."""
    failures: list[str] = []
    fetch = KernelFetch()
    fetch.fetched.connect(app.quit)
    fetch.failed.connect(failures.append)
    fetch.failed.connect(app.quit)
    fetch.start()
    if fetch.is_busy:
        app.exec()
    return "".join(failures)


if __name__ == "__main__":
    sys.exit(main())
