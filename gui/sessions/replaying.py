"""Makes a session's run again; a long one shows how far it is."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.session import Replay, Session
from gui.display import Display
from gui.work_dialog import Work, is_done

translate = QCoreApplication.translate

_STEPS: Final = 4
"""between two looks at the clock: those of a large host take their time"""


def made(replay: Replay) -> Work:
    """Make a run again, a few steps at a time; raises SessionError."""
    while not replay.is_done:
        replay.go_on(_STEPS)
        yield replay.fraction


def texts(where: str) -> tuple[str, str]:
    """What is said meanwhile."""
    text = translate("Replaying", "{file}: the run is made again, up to where it was saved.")
    return translate("Replaying", "Open a session"), text.format(file=where)


def replayed(
    display: Display,
    session: Session,
    where: str,
    parent: QWidget,
    clock: Callable[[], float],
) -> Replay | None:
    """The session's run, or None if the person did not want to wait for it; raises SessionError."""
    replay = Replay(session, where)
    return replay if is_done(display, made(replay), texts(where), parent, clock) else None
