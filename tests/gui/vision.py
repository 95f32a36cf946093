"""How far apart two colours are to people who see colours differently, and on a grey print.

Protanopia and deuteranopia after Viénot, Brettel and Mollon (1999), tritanopia after Brettel, Viénot and
Mollon (1997), on linear sRGB; distances are CIE76 in CIELAB, where about 2 is just noticeable.
"""

import numpy as np

_PROTAN = np.array([[0.11238, 0.88762, 0.0], [0.11238, 0.88762, 0.0], [0.00401, -0.00401, 1.0]])
_DEUTAN = np.array([[0.29275, 0.70725, 0.0], [0.29275, 0.70725, 0.0], [-0.02234, 0.02234, 1.0]])
_TRITAN = (
    np.array([[1.01277, 0.13548, -0.14826], [-0.01243, 0.86812, 0.14431], [0.07589, 0.80500, 0.11911]]),
    np.array([[0.93678, 0.18979, -0.12657], [0.06154, 0.81526, 0.12320], [-0.37562, 1.12767, 0.24796]]),
)
_TRITAN_PLANE = np.array([0.03901, -0.02788, -0.01113])
_TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
_WHITE = np.array([0.9505, 1.0, 1.089])

COLOUR_VISIONS = ("normal", "protan", "deutan", "tritan")
VISIONS = (*COLOUR_VISIONS, "grey")


def linear(rgb32):
    """float[..., 3] linear light of uint32 0xffRRGGBB."""
    rgb32 = np.asarray(rgb32, dtype=np.uint32)
    encoded = np.stack([rgb32 >> 16 & 255, rgb32 >> 8 & 255, rgb32 & 255], axis=-1) / 255
    return np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)


def seen(light, vision):
    """What remains of linear light in a vision."""
    if vision == "grey":
        return np.repeat((light @ _TO_XYZ[1])[..., None], 3, axis=-1)
    if vision == "tritan":
        first, second = (light @ matrix.T for matrix in _TRITAN)
        return np.where((light @ _TRITAN_PLANE >= 0)[..., None], first, second)
    return light if vision == "normal" else light @ (_PROTAN if vision == "protan" else _DEUTAN).T


def lab(light):
    """CIELAB of linear light."""
    ratio = np.clip(light, 0, 1) @ _TO_XYZ.T / _WHITE
    f = np.where(ratio > 0.008856, np.cbrt(ratio), 7.787 * ratio + 16 / 116)
    return np.stack(
        [116 * f[..., 1] - 16, 500 * (f[..., 0] - f[..., 1]), 200 * (f[..., 1] - f[..., 2])], axis=-1
    )


def distance(one, other, vision):
    """CIE76 between uint32 colours, element by element."""
    return apart(seen_as(one, vision), seen_as(other, vision))


def seen_as(rgb32, vision):
    """float[..., 3] CIELAB of uint32 colours as a vision sees them."""
    return lab(seen(linear(rgb32), vision))


def apart(one, other):
    """CIE76 between looks, element by element."""
    return np.linalg.norm(one - other, axis=-1)


def contrast(one, other):
    """WCAG contrast ratio of two "#rrggbb"."""
    light = sorted(float(linear(int(colour[1:], 16)) @ _TO_XYZ[1]) for colour in (one, other))
    return (light[1] + 0.05) / (light[0] + 0.05)
