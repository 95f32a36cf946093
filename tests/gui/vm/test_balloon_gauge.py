"""The balloon's area is what it holds; its numbers are words for those who cannot see it."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF

from core.units import KIB, MIB
from gui.display import Display, Vocabulary
from gui.theme import DARK, LIGHT, PROJECTOR, load_fonts, ui_font
from gui.vm.balloon_gauge import BalloonGauge, balloon_path


@pytest.fixture
def display(qapp):
    load_fonts()
    return Display()


@pytest.fixture
def gauge(display, qtbot):
    widget = BalloonGauge(display)
    qtbot.addWidget(widget)
    widget.resize(160, 300)
    return widget


def picture(gauge):
    image = gauge.grab().toImage()
    data = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(
        image.height(), image.bytesPerLine() // 4, 4
    )
    return data[:, : image.width(), :3].astype(int)


def yellow_pixels(gauge):
    """Pixels of the balloon's skin: much red, little blue."""
    pixels = picture(gauge)
    return int(((pixels[:, :, 2] - pixels[:, :, 0]) > 100).sum())


def test_twice_the_pages_are_twice_the_area(gauge):
    areas = []
    for held in (20, 40, 80):
        gauge.set_values(held, held, 83, 128, MIB)
        areas.append(yellow_pixels(gauge))
    assert areas[1] / areas[0] == pytest.approx(2, rel=0.15)
    assert areas[2] / areas[1] == pytest.approx(2, rel=0.15)


def test_a_path_of_twice_the_radius_is_twice_as_wide_and_tied_at_its_knot():
    small, large = (balloon_path(QPointF(50, 200), radius).boundingRect() for radius in (20, 40))
    assert large.width() == pytest.approx(2 * small.width())
    assert small.bottom() == large.bottom() == 200


def test_a_target_elsewhere_is_outlined(gauge):
    gauge.set_values(28, 28, 83, 128, MIB)
    at_target = picture(gauge)
    gauge.set_values(28, 60, 83, 128, MIB)
    assert (picture(gauge)[:200] != at_target[:200]).any()


def test_values_are_spoken_in_the_words_chosen(gauge, display):
    gauge.set_values(28, 40, 83, 128, MIB)
    assert gauge.accessibleDescription() == "Balloon 28 MiB · target 40 MiB · at most 83 MiB"
    display.set_vocabulary(Vocabulary.KVM)
    assert "num_pages 40 MiB" in gauge.accessibleDescription()


def test_a_tiny_vm_counts_in_pages(gauge):
    gauge.set_values(1, 2, 2, 4, 256 * KIB)
    assert gauge.accessibleDescription() == "Balloon 1 page · target 2 pages · at most 2 pages"


def test_a_small_balloon_of_a_large_vm_is_not_rounded_to_nothing(gauge):
    gauge.set_values(13, 13, 998, 1536, MIB)
    assert gauge._number(13) == ("13", "MiB")
    gauge.set_values(512, 512, 10_650, 16_384, MIB)
    assert gauge._number(512) == ("0.5", "GiB")


def test_a_name_given_from_outside_stays(gauge, display):
    gauge.setAccessibleName("Balloon of web")
    gauge.set_values(1, 2, 83, 128, MIB)
    display.set_theme(DARK)
    assert gauge.accessibleName() == "Balloon of web"


@pytest.mark.parametrize("theme", [LIGHT, DARK, PROJECTOR], ids=lambda theme: theme.name)
@pytest.mark.parametrize("text_scale", [1.0, 2.0])
@pytest.mark.parametrize(
    "values",
    [(0, 0, 0, 128), (0, 40, 83, 128), (9, 83, 83, 128), (90, 10, 83, 128), (83, 83, 83, 128), (2, 1, 2, 4)],
)
def test_it_draws_at_its_least_size_whatever_the_values(gauge, display, theme, text_scale, values):
    display.set_theme(theme)
    display.set_text_scale(text_scale)
    gauge.resize(gauge.minimumSizeHint())
    gauge.set_values(*values, MIB)
    assert yellow_pixels(gauge) > 0


def test_the_captions_fit_at_every_text_size(gauge, display):
    for text_scale in (1.0, 1.5, 2.0):
        display.set_text_scale(text_scale)
        least = gauge.minimumSizeHint()
        font = ui_font(display.px(12))
        assert QFontMetricsF(font).horizontalAdvance("target 128") < least.width() - display.px(14)
        assert least.height() > 5 * QFontMetricsF(font).height()
