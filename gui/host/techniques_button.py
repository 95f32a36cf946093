"""What the hypervisor may do just now, in one line that opens its settings: "share · host swap · HDD"."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from core.specs import HostSettings
from gui.display import Display
from gui.story.settings_words import techniques_text


class TechniquesButton(QPushButton):
    """Follows the settings it is given; where its line does not fit, it ends in "…"."""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """Begin with a host that has balloons only."""
        super().__init__(parent)
        self._display = display
        self._settings = HostSettings()
        self._line = ""
        self.setProperty("kind", "chip")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._say()

    def set_settings(self, settings: HostSettings) -> None:
        """Show settings, in the words and at the text size of now."""
        self._settings = settings
        self._say()

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(self._display.px(60), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the line as fits."""
        super().resizeEvent(event)
        self._fit()

    def _say(self) -> None:
        line = techniques_text(self._settings, self._display.vocabulary)
        if line != self._line:
            self._line = line
            self.setAccessibleName(self.tr("What the hypervisor may do: {line}").format(line=line))
        tip = self.tr("How the hypervisor may get frames back, and what things cost. Click to change it.")
        self.setToolTip(f"<p>{tip}<br><b>{line}</b></p>")
        self._fit()

    def _fit(self) -> None:
        """Be as wide as the line, if there is room; else shorten it."""
        metrics = self.fontMetrics()
        frame = super().sizeHint().width() - metrics.horizontalAdvance(self.text())
        self.setMaximumWidth(frame + metrics.horizontalAdvance(self._line) + 2)
        shown = metrics.elidedText(self._line, Qt.TextElideMode.ElideRight, self.width() - frame)
        if shown != self.text():
            self.setText(shown)
