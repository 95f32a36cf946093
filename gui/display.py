"""What the person chose to see: theme, text scale, words, eye, motion, and the page under the pointer."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from core.view import Eye
from gui.theme import LIGHT, Theme


class Vocabulary(StrEnum):
    """Whose words the screen uses."""

    PLAIN = "plain"
    COURSE = "course"
    VMWARE = "vmware"
    KVM = "kvm"


@dataclass(frozen=True, slots=True)
class Link:
    """A guest page and the frame behind it; either may be missing."""

    vm: int | None
    ppn: int | None
    frame: int | None


class Display(QObject):
    """One per window, handed to every widget; widgets read it and listen, actions change it."""

    appearance_changed = Signal()
    """theme, text scale or words"""
    eye_changed = Signal()
    link_changed = Signal()
    """another page is hovered or pinned"""
    selection_changed = Signal()
    """another VM is selected"""
    table_asked = Signal(int)
    """a VM whose pages are to be shown as a table"""
    motion_changed = Signal()
    """things may move by themselves, or may not any more"""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin in the light theme, at 100 %, with the truth."""
        super().__init__(parent)
        self._theme = LIGHT
        self._text_scale = 1.0
        self._vocabulary = Vocabulary.PLAIN
        self._eye = Eye.TRUTH
        self._reduced_motion = False
        self._hovered: Link | None = None
        self._pinned: Link | None = None
        self._selected_vm: int | None = None

    @property
    def theme(self) -> Theme:
        """The colours and line widths in use."""
        return self._theme

    @property
    def text_scale(self) -> float:
        """The person's own scale, 1.0 to 2.0."""
        return self._text_scale

    @property
    def scale(self) -> float:
        """How much larger than usual all text is, the theme's own scale included."""
        return self._theme.total_scale(self._text_scale)

    @property
    def vocabulary(self) -> Vocabulary:
        """Whose words the screen uses."""
        return self._vocabulary

    @property
    def eye(self) -> Eye:
        """Whose knowledge the page colours show."""
        return self._eye

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing may move but the run: what would, shows at once how it ends."""
        return self._reduced_motion

    @property
    def link(self) -> Link | None:
        """The pair to light up: the hovered one, else the pinned one."""
        return self._hovered or self._pinned

    @property
    def pinned(self) -> Link | None:
        """The pair that a click keeps lit."""
        return self._pinned

    @property
    def selected_vm(self) -> int | None:
        """The VM whose frames keep their colour while the rest turn grey."""
        return self._selected_vm

    def px(self, length: float) -> int:
        """Logical pixels of a length that grows with the text."""
        return round(length * self.scale)

    def set_theme(self, theme: Theme) -> None:
        """Change the theme."""
        if theme is not self._theme:
            self._theme = theme
            self.appearance_changed.emit()

    def set_text_scale(self, text_scale: float) -> None:
        """Change the text scale; clamped to 1.0..2.0."""
        text_scale = min(2.0, max(1.0, text_scale))
        if text_scale != self._text_scale:
            self._text_scale = text_scale
            self.appearance_changed.emit()

    def set_vocabulary(self, vocabulary: Vocabulary) -> None:
        """Change the words."""
        if vocabulary != self._vocabulary:
            self._vocabulary = vocabulary
            self.appearance_changed.emit()

    def set_eye(self, eye: Eye) -> None:
        """Change the eye."""
        if eye != self._eye:
            self._eye = eye
            self.eye_changed.emit()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Let things move by themselves, or not."""
        if reduced != self._reduced_motion:
            self._reduced_motion = reduced
            self.motion_changed.emit()

    def hover(self, link: Link | None) -> None:
        """Light a pair up while the pointer is on it."""
        if link != self._hovered:
            self._hovered = link
            self.link_changed.emit()

    def pin(self, link: Link | None) -> None:
        """Keep a pair lit; pinning it again lets it go."""
        self._pinned = None if link == self._pinned else link
        self.link_changed.emit()

    def select_vm(self, vm: int | None) -> None:
        """Select a VM; selecting it again lets it go."""
        self._selected_vm = None if vm == self._selected_vm else vm
        self.selection_changed.emit()
