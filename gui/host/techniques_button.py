"""What the hypervisor may do just now, in one line that opens its settings: "share · host swap · HDD"."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from core.specs import HostSettings
from gui.display import Display
from gui.story.settings_words import techniques_text


class TechniquesButton(QPushButton):
    """Follows the settings it is given."""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """Begin with a host that has balloons only."""
        super().__init__(parent)
        self._display = display
        self.setProperty("kind", "chip")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("How the hypervisor may get frames back, and what things cost: change it"))
        self.set_settings(HostSettings())

    def set_settings(self, settings: HostSettings) -> None:
        """Show settings, in the words chosen."""
        line = techniques_text(settings, self._display.vocabulary)
        if line != self.text():
            self.setText(line)
            self.setAccessibleName(self.tr("Host settings: {line}").format(line=line))
