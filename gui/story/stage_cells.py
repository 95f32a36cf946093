"""The cells of the stage: the pages and frames that are seen, where they lie, and what they belong to."""

from PySide6.QtCore import QRectF

from core.view import Eye
from gui.display import Link
from gui.story.closeup_layout import Layout, Panel
from gui.story.closeup_scene import Scene
from gui.story.narrator import Narration
from gui.story.stage_painter import Cursor

Cells = list[tuple[Cursor, QRectF]]


def cells_of(scene: Scene, layout: Layout, eye: Eye) -> Cells:
    """Every page and frame that can be pointed at; a guest knows of no frames."""
    pages = [
        (Cursor(vm.view.id, page.ppn), cell)
        for vm, panel in zip(scene.vms, layout.panels, strict=True)
        for page, cell in zip(vm.pages, panel.cells, strict=False)
    ]
    if eye == Eye.GUEST:
        return pages
    frames = zip(scene.frames, layout.frames, strict=True)
    return pages + [(Cursor(None, frame.number), cell) for frame, cell in frames]


def told_rect(cells: Cells, told: Narration) -> QRectF:
    """Around all that a story speaks of."""
    rect = QRectF()
    for cursor, cell in cells:
        is_told = (
            cursor.number in told.frames if cursor.vm is None else (cursor.vm, cursor.number) in told.pages
        )
        if is_told:
            rect = rect.united(cell)
    return rect


def panel_of(scene: Scene, layout: Layout, name: str) -> Panel | None:
    """Where the things of a VM lie; None when it is not shown."""
    panels = zip(scene.vms, layout.panels, strict=True)
    return next((panel for vm, panel in panels if vm.view.name == name and not vm.is_gone), None)


def link_of(scene: Scene, cursor: Cursor, eye: Eye) -> Link:
    """The pair that a page or a frame belongs to."""
    if cursor.vm is None:
        frame = next(each for each in scene.frames if each.number == cursor.number)
        return Link(frame.vm, frame.ppn, frame.number)
    page = scene.page(cursor.vm, cursor.number)
    frame_number = page.frame if page is not None and eye != Eye.GUEST else None
    return Link(cursor.vm, cursor.number, frame_number)
