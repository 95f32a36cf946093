"""Pictures of widgets, drawn anew for more pixels than the screen has, not stretched."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from gui.pages.page_grid import PageGrid

FACTORS = (1, 2, 3, 4)


def size_at(widget: QWidget, factor: int) -> QSize:
    """Pixels of a picture with so many pixels for one of the widget's, each way."""
    return widget.size() * factor


def picture_of(widget: QWidget, factor: int = 1) -> QImage:
    """The widget as it is now; its background too."""
    image = QImage(size_at(widget, factor), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(factor)
    image.fill(widget.window().palette().window().color())
    grids = widget.findChildren(PageGrid)
    if isinstance(widget, PageGrid):
        grids.append(widget)
    for grid in grids:
        grid.set_sharpness(factor)
    try:
        widget.render(image)
    finally:
        for grid in grids:
            grid.set_sharpness(None)
    return image


def shrunk(image: QImage, room: QSize, ratio: float) -> QImage:
    """A picture made to fit into a place on a screen of so many pixels a point; never larger than it is."""
    wanted = image.size().scaled(room * ratio, Qt.AspectRatioMode.KeepAspectRatio)
    if wanted.width() > image.width():
        wanted = image.size()
    small = image.scaled(
        wanted, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    small.setDevicePixelRatio(ratio)
    return small


def png_of(image: QImage) -> bytes:
    """The picture as a PNG file, which says nothing of the ratio of pixels to points."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # Qt takes no bytes, whatever its stubs say
    return bytes(data.data())
