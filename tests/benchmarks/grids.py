"""Side by side: a grid of changed cells, painted by ours and by four other ways that a person might take."""

from collections.abc import Callable, Iterator
from itertools import cycle
from typing import Any, Final, NamedTuple

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QGraphicsRectItem, QGraphicsScene, QGraphicsView, QWidget

from core.codes import Codes
from core.events import Pages
from core.journal import Journal
from core.view import Eye
from gui.display import Display
from gui.pages.page_grid import PageGrid
from gui.palette import page_lut
from tests.benchmarks.table import Line, in_turns_ms

SIDES: Final = (64, 256, 1024, 4096)
_CELL_BY_CELL_UP_TO: Final = 256
"""ways that draw each cell by itself are tried no further"""
_AREA_PX: Final = 1024
_CHANGED: Final = 100
"""one page in so many changes between two paintings"""
_ROUNDS: Final = {64: 40, 256: 20, 1024: 12, 4096: 6}


class Picture(NamedTuple):
    """A moment of a run: the codes of all pages, and which of them changed since the one before."""

    codes: Codes
    changed: Pages


Show = Callable[[Picture], None]


def measure(_argument: str) -> list[Line]:
    """Each of the others against ours, at each size."""
    app = QApplication.instance() or QApplication([])
    lines = [line for side in SIDES for line in _at(side)]
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return lines


def _at(side: int) -> Iterator[Line]:
    lut = page_lut(Display().theme, Eye.TRUTH, 0)
    ways: dict[str, Show] = {"ours": _ours(side), "pyqtgraph's ImageItem": _image_item(side, lut)}
    if side <= _CELL_BY_CELL_UP_TO:
        ways["fillRect per cell"] = _fill_rect(side, lut)
        ways["a QGraphicsItem per cell"] = _items(side, lut)
    matplotlib = _matplotlib(side, lut)
    if matplotlib is not None:
        ways["matplotlib"] = matplotlib
    pictures = _pictures(side)
    showers = {name: _shower(show, cycle(pictures)) for name, show in ways.items()}
    in_turns_ms(showers, 1)  # the first picture is all new
    taken_ms = in_turns_ms(showers, _ROUNDS[side])
    ours_ms = float(np.median(taken_ms.pop("ours")))
    for name, each_ms in taken_ms.items():
        yield Line(
            what=f"a grid of {side}² whose pages changed: ours against {name}, p50",
            figure=ours_ms / float(np.median(each_ms)),
            unit="",
            at_most=1.0,
            detail=f"{ours_ms:.3g} ms against {np.median(each_ms):.3g} ms",
        )


def _pictures(side: int) -> list[Picture]:
    """Moments of a run, to and fro: from each to the next some pages change."""
    chance = np.random.default_rng(side)
    codes = [chance.integers(0, 60, side * side).astype(np.uint8)]
    for _ in range(7):
        changed = chance.integers(0, side * side, max(1, side * side // _CHANGED))
        codes.append(codes[-1].copy())
        codes[-1][changed] = chance.integers(0, 60, changed.size)
    way = [*codes, *codes[-2:0:-1]]
    return [
        Picture(own, np.flatnonzero(own != before).astype(np.int32))
        for before, own in zip([way[-1], *way], way, strict=False)
    ]


def _shower(show: Show, pictures: Iterator[Picture]) -> Callable[[], Any]:
    return lambda: show(next(pictures))


# --- the ways -------------------------------------------------------------------------------------------


def _ours(side: int) -> Show:
    """As in the app: a journal tells what changed."""
    grid, journal = _shown(PageGrid(Display(), "pages")), Journal(side * side)

    def show(picture: Picture) -> None:
        journal.note(picture.changed)
        grid.set_pages(picture.codes, 0, journal)
        grid.repaint()

    return show


def _image_item(side: int, lut: np.ndarray) -> Show:
    view = pg.GraphicsLayoutWidget()
    box = view.addViewBox()
    image = pg.ImageItem(axisOrder="row-major")
    image.setLookupTable(_channels(lut))
    box.addItem(image)
    _shown(view)

    def show(picture: Picture) -> None:
        image.setImage(picture.codes.reshape(side, side), autoLevels=False, levels=(0, 255))
        view.viewport().repaint()

    return show


def _fill_rect(side: int, lut: np.ndarray) -> Show:
    colours = [QColor.fromRgb(int(colour)) for colour in lut]

    class Cells(QWidget):
        codes: tuple[int, ...] = ()

        def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
            painter, step = QPainter(self), _AREA_PX / side
            for number, code in enumerate(self.codes):
                row, column = divmod(number, side)
                painter.fillRect(QRectF(column * step, row * step, step, step), colours[code])

    cells = _shown(Cells())

    def show(picture: Picture) -> None:
        cells.codes = tuple(picture.codes.tolist())
        cells.repaint()

    return show


def _items(side: int, lut: np.ndarray) -> Show:
    brushes = [QBrush(QColor.fromRgb(int(colour))) for colour in lut]
    scene = QGraphicsScene()
    step, items = _AREA_PX / side, []
    for number in range(side * side):
        row, column = divmod(number, side)
        item = QGraphicsRectItem(column * step, row * step, step, step)
        item.setPen(Qt.PenStyle.NoPen)
        scene.addItem(item)
        items.append(item)
    view = _shown(QGraphicsView(scene))
    scene.setParent(view)

    def show(picture: Picture) -> None:
        for cell in picture.changed.tolist():
            items[cell].setBrush(brushes[picture.codes[cell]])
        view.viewport().repaint()

    return show


def _matplotlib(side: int, lut: np.ndarray) -> Show | None:
    """None where it is not installed: it is an extra of the benchmark alone."""
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.colors import ListedColormap
        from matplotlib.figure import Figure
    except ImportError:
        return None
    figure = Figure(figsize=(_AREA_PX / 100, _AREA_PX / 100), dpi=100)
    canvas = FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    colours = ListedColormap(_channels(lut)[:, :3] / 255)
    images: list[Any] = []

    def show(picture: Picture) -> None:
        codes = picture.codes.reshape(side, side)
        if images:
            images[0].set_data(codes)
        else:
            images.append(axes.imshow(codes, cmap=colours, vmin=0, vmax=255, interpolation="nearest"))
        canvas.draw()

    return show


def _channels(lut: np.ndarray) -> np.ndarray:
    """uint8[256, 4]: red, green, blue and opacity."""
    return np.stack([lut >> 16 & 255, lut >> 8 & 255, lut & 255, lut >> 24], axis=1).astype(np.uint8)


def _shown(widget: Any) -> Any:
    widget.resize(_AREA_PX, _AREA_PX)
    widget.show()
    QApplication.processEvents()
    return widget
