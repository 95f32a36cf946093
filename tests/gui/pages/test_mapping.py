"""The arrows keep to the free strips until the way is open, and end where the head begins."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from gui.pages.mapping import ArrowLook, Port, arrow_path, head_polygon, paint_arrow

HEAD = 10.0
LOOK = ArrowLook(colour="#ff0000", halo="#ffffff", width=2.0, head=HEAD)


def test_an_arrow_to_the_frame_below_is_straight():
    path = arrow_path(Port(QPointF(50, 20), 60), Port(QPointF(50, 120), 120), HEAD)
    bounds = path.boundingRect()
    assert bounds.width() == 0
    assert (bounds.top(), bounds.bottom()) == (20, 110)


def test_an_arrow_bends_only_where_the_way_is_open():
    page, frame = Port(QPointF(200, 20), 60), Port(QPointF(50, 120), 120)
    path = arrow_path(page, frame, HEAD)
    points = [path.pointAtPercent(n / 200) for n in range(201)]
    assert all(abs(point.x() - 200) < 0.5 for point in points if point.y() < 59)
    assert path.currentPosition() == QPointF(50, 110)


def test_an_arrow_from_an_upper_row_keeps_to_the_strip_beside_its_column():
    page, frame = Port(QPointF(80, 30), 100, gutter_x=90.0), Port(QPointF(20, 160), 160)
    path = arrow_path(page, frame, HEAD)
    points = [path.pointAtPercent(n / 200) for n in range(201)]
    assert all(80 <= point.x() <= 90 for point in points if point.y() < 99)


def test_an_arrow_to_a_lower_row_arrives_from_the_side():
    frame = Port(QPointF(60, 200), 120, gutter_x=50.0)
    path = arrow_path(Port(QPointF(200, 20), 80), frame, HEAD)
    assert path.currentPosition() == QPointF(50, 200)
    head = head_polygon(frame, HEAD)
    assert head.at(0) == QPointF(60, 200)
    assert head.at(1).x() < 60


@pytest.mark.parametrize("is_dotted", [False, True])
def test_an_arrow_is_painted_in_its_colour(qapp, is_dotted):
    image = QImage(100, 140, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    look = ArrowLook("#ff0000", "#ffffff", 3.0, HEAD, is_dotted)
    with QPainter(image) as painter:
        paint_arrow(painter, Port(QPointF(50, 10), 60), Port(QPointF(50, 120), 120), look)
    red = [
        image.pixelColor(50, y).red() > 200 and image.pixelColor(50, y).green() < 90 for y in range(12, 105)
    ]
    assert any(red)
    assert all(red) != is_dotted
