"""Where the lines of a graph run, in pixels: words are written where none does."""

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QTransform

from gui.host.series import Curve


def in_pixels(curve: Curve, to_pixels: QTransform) -> Curve:
    """The same line in pixels; the plot neither turns nor shears."""
    x = curve.t_s * to_pixels.m11() + to_pixels.dx()
    return Curve(x, curve.values * to_pixels.m22() + to_pixels.dy())


def crosses(line: Curve, room: QRectF) -> bool:
    """Whether a line, in pixels, runs through a place."""
    x, y = line.t_s, line.values
    if not len(x) or room.right() < x[0] or room.left() > x[-1]:
        return False
    ends = np.interp([room.left(), room.right()], x, y)
    inside = np.concatenate([ends, y[(x > room.left()) & (x < room.right())]])
    return bool(inside.min() <= room.bottom() and inside.max() >= room.top())
