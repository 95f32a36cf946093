"""Every key on one page, made from the list of actions."""

from html import escape

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from gui.action_list import ACTIONS
from gui.action_spec import ELSEWHERE, GROUP_TITLES, Group
from gui.actions import Actions, keys_text, plain, spec_keys_text, translated
from gui.dialogs import fit_dialog
from gui.display import Display


class ShortcutsDialog(QDialog):
    """A page to read; Esc closes it."""

    def __init__(self, display: Display, actions: Actions, parent: QWidget | None = None) -> None:
        """Write the page for the keys as they are now."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.windowTitle())
        self.page.setHtml(self._html(display, actions))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(self.page)
        rows.addWidget(buttons)
        fit_dialog(self, display, 620, 560)

    def _html(self, display: Display, actions: Actions) -> str:
        parts = [self._grids(), self._presenting()]
        for group in Group:
            rows = []
            for spec in ACTIONS:
                if spec.group is not group:
                    continue
                keys = spec_keys_text(spec) if group in ELSEWHERE else keys_text(actions[spec.id])
                rows.append(_row(keys, plain(spec.text), translated(spec.tip), display))
            parts.append(
                f"<h3>{escape(plain(GROUP_TITLES[group]))}</h3><table cellpadding=3>{''.join(rows)}</table>"
            )
        return "".join(parts)

    def _grids(self) -> str:
        text = self.tr(
            "<b>Tab</b> goes from control to control. In a grid of pages the <b>arrow keys</b>, <b>Home</b> "
            "and <b>End</b> move, <b>Enter</b> keeps the page lit, <b>T</b> shows the grid as a table. "
            "<b>Space</b> presses the button that has the focus. The <b>Menu</b> key opens a VM's menu."
        )
        return f"<p>{text}</p>"

    def _presenting(self) -> str:
        text = self.tr(
            "A <b>presenter remote</b> steps with its page keys, blanks the screen, and begins and ends full "
            "screen. There the menus come when the pointer touches the top edge, or with <b>Alt</b>. "
            "<b>Ctrl</b> and the <b>mouse wheel</b> change the size of the spotlight."
        )
        return f"<p>{text}</p>"


def _row(keys: str, name: str, tip: str, display: Display) -> str:
    return (
        f"<tr><td width={display.px(150)}><b>{escape(keys)}</b></td><td>{escape(name)}"
        f'<br><span style="color:{display.theme.muted}">{escape(tip)}</span></td></tr>'
    )
