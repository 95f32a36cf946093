"""Opens every window and dialog that there is, one after the other, and shows each to whoever asks."""

from functools import partial

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from core.import_scenario import VmRow
from core.scenario_files import load
from core.session import Replay, session_of
from core.timeline import Timeline
from core.units import GIB
from gui.choice_dialog import ChoiceDialog
from gui.crash_dialog import CrashDialog
from gui.host.import_dialog import ImportDialog
from gui.sessions.replaying import made, texts
from gui.work_dialog import WorkDialog

ACTIONS = ("open", "lessons", "host-settings", "spawn", "export", "film", "shortcuts")
"""actions of the window that open a dialog"""
OF_A_VM = ("start-program", "target", "shares", "reservation", "limit", "balloon-limit")
WINDOWS = {"table": "tables", "tools": "tools", "experiments": "laboratory", "compare": "comparison"}
"""actions that open a window, and who has it"""


def visit(window, monkeypatch, look):
    """Call `look(title, root)` for each window and dialog while it is shown."""

    def run(dialog):
        dialog.show()
        QApplication.processEvents()
        look(dialog.windowTitle(), dialog)
        dialog.hide()
        return QDialog.DialogCode.Rejected

    look("overview", window)
    window.notice.offer_to("Something happened.", "Do something about it", print)
    look("notice", window.notice)
    window.actions_by_name["find"].trigger()
    QApplication.processEvents()
    look("palette", window.finding.finder)
    window.finding.finder.close_again()
    window.tour.begin()
    look("tour", window.tour.bubble)
    window.tour.end()
    monkeypatch.setattr(QDialog, "exec", run)
    for name in ACTIONS:
        window.actions_by_name[name].trigger()
    for name in OF_A_VM:
        window.overview.cards.cards[0].menu.choose(name)
    for make in _dialogs(window):
        dialog = make()
        run(dialog)
        dialog.deleteLater()
    for name, owner in WINDOWS.items():
        window.actions_by_name[name].trigger()
        QApplication.processEvents()
        look(name, getattr(window, owner).window)
    comparison = window.comparison.window
    comparison.actions_by_name["compare-play"].trigger()
    QApplication.processEvents()
    look("running comparison", comparison)
    comparison.actions_by_name["compare-cancel"].trigger()


def _dialogs(window):
    display = window.display
    replay = Replay(session_of(Timeline(load("deflate"))))
    row = VmRow(row=2, name="web", size_bytes=8 * GIB)
    return (
        partial(ChoiceDialog, display, "Title", "A question?", ("Yes", "No"), window),
        partial(WorkDialog, display, made(replay), texts("talk.balloon"), window),
        partial(ImportDialog, display, [row], "vms.csv", window),
        partial(CrashDialog, display, "What happened", window),
    )


def parts_of(root: QWidget) -> list[QWidget]:
    """The widgets of a window that are to be seen, without what belongs to windows over it."""
    return [
        each for each in root.findChildren(QWidget) if each.isVisible() and each.window() is root.window()
    ]
