"""Where the lines of a graph run, in pixels: words are written where none does."""

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QTransform

from gui.host.series import Curve


def in_pixels(curve: Curve, to_pixels: QTransform) -> Curve:
    """The same line in pixels; the plot neither turns nor shears."""
    x = curve.t_s * to_pixels.m11() + to_pixels.dx()
    return Curve(x, curve.values * to_pixels.m22() + to_pixels.dy())


def extent(line: Curve, left: float, right: float) -> tuple[float, float] | None:
    """The highest and the lowest place of a line, in pixels, from left to right; None without any."""
    x, y = line.t_s, line.values
    if not len(x) or right < x[0] or left > x[-1]:
        return None
    ends = np.interp([left, right], x, y)
    between = y[np.searchsorted(x, left, side="right") : np.searchsorted(x, right)]
    inside = np.concatenate([ends, between])
    return float(inside.min()), float(inside.max())


def crosses(line: Curve, room: QRectF) -> bool:
    """Whether a line, in pixels, runs through a place."""
    found = extent(line, room.left(), room.right())
    return found is not None and found[0] <= room.bottom() and found[1] >= room.top()
