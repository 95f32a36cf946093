"""The pain gauge: what it says, when it changes its colour, and that it can be read from afar."""

import pytest
from PySide6.QtGui import QFontMetricsF

from core.source import PressureView
from gui.display import Display
from gui.theme import LIGHT, THEMES, ui_font
from gui.vm.pain_gauge import PainGauge
from gui.vm.pressure_text import Pain, pain_number, pain_of, pain_word, pressure_text, rate_text


@pytest.fixture
def display(qapp):
    return Display()


@pytest.fixture
def gauge(display, qtbot):
    widget = PainGauge(display, "Slowdown of web")
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    return widget


@pytest.mark.parametrize(
    ("pressure", "pain"),
    [
        (PressureView(), Pain.NONE),
        (PressureView(slowdown_percent=109, some_permille=99), Pain.NONE),
        (PressureView(slowdown_percent=110), Pain.MILD),
        (PressureView(some_permille=300), Pain.STRONG),
        (PressureView(slowdown_percent=250), Pain.SEVERE),
        (PressureView(slowdown_percent=120, some_permille=600), Pain.SEVERE),
    ],
)
def test_the_worse_of_slowdown_and_stalls_counts(pressure, pain):
    assert pain_of(pressure) is pain


@pytest.mark.parametrize(
    ("pressure", "number", "word"),
    [
        (PressureView(), "–", "idle"),
        (PressureView(touches_per_s=5), "1×", "full speed"),
        (PressureView(touches_per_s=5, slowdown_percent=104, some_permille=99), "1×", "full speed"),
        (PressureView(slowdown_percent=117, some_permille=500), "1.2×", "slower"),
        (PressureView(slowdown_percent=264), "2.6×", "slower"),
        (PressureView(slowdown_percent=996), "10×", "slower"),
        (PressureView(slowdown_percent=1440), "14×", "slower"),
        (PressureView(slowdown_percent=10**7), ">99×", "slower"),
        (PressureView(some_permille=643), "64 %", "stalled"),
        (PressureView(some_permille=1000, touches_per_s=3), "100 %", "stalled"),
    ],
)
def test_the_number_is_the_first_thing_to_say(pressure, number, word):
    assert (pain_number(pressure), pain_word(pressure)) == (number, word)
    assert ("full speed" in pressure_text(pressure)) == (word == "full speed")


@pytest.mark.parametrize(
    ("touches", "text"),
    [(0, "0/s"), (840, "840/s"), (9_999, "9,999/s"), (12_400, "12.4k/s"), (2_345_678, "2,346k/s")],
)
def test_rates_are_short(touches, text):
    assert rate_text(touches) == text


def test_it_is_spoken_in_sentences_and_explained_to_who_points_at_it(gauge):
    gauge.set_pressure(
        PressureView(some_permille=640, full_permille=38, slowdown_percent=264, touches_per_s=12_400)
    )
    said = gauge.words()
    assert gauge.accessibleName() == "Slowdown of web"
    assert said == gauge.spoken().words
    for part in ("2.6× slower", "12,400 page touches a second", "64 %", "PSI some", "3.8 %", "PSI full"):
        assert part in said
    assert "full speed" in pressure_text(PressureView(touches_per_s=5))


def ground(gauge):
    return gauge.grab().toImage().pixelColor(gauge.width() // 2, 3).name()


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_each_severity_has_a_ground_of_its_own(gauge, display, theme):
    display.set_theme(theme)
    grounds = []
    for percent in (100, 120, 180, 300):
        gauge.set_pressure(PressureView(slowdown_percent=percent))
        grounds.append(ground(gauge))
    assert len(set(grounds)) == 4
    assert grounds[0] == theme.gauge


def test_the_meter_shows_some_and_in_it_full(gauge):
    meter = gauge._places()[2].toRect()

    def parts(**permille):
        gauge.set_pressure(PressureView(slowdown_percent=300, **permille))
        image = gauge.grab().toImage()
        at = (meter.left() + meter.width() * n // 8 for n in (1, 3, 7))
        return [image.pixelColor(x, meter.center().y()).name() for x in at]

    (empty,) = set(parts())
    some, _, rest = parts(some_permille=500)
    assert some != rest == empty
    full, *others = parts(some_permille=500, full_permille=250)
    assert full not in (some, empty)
    assert others == [some, empty]


def test_the_number_grows_with_the_room_and_keeps_inside_it(gauge):
    sizes = []
    for height in (gauge.minimumSizeHint().height(), 100):
        gauge.resize(gauge.minimumSizeHint().width(), height)
        number, *below = gauge._places()
        for pressure in (PressureView(some_permille=1000), PressureView(slowdown_percent=990)):
            gauge.set_pressure(pressure)
            font = gauge._number_font(number)
            assert QFontMetricsF(font).horizontalAdvance(pain_number(pressure)) <= number.width() + 1
        assert QFontMetricsF(font).capHeight() <= number.height()
        assert not any(number.intersects(each) for each in below)
        sizes.append(font.pixelSize())
    assert sizes[1] > sizes[0] >= 15


@pytest.mark.parametrize("text_scale", [1.0, 1.5, 2.0])
def test_every_word_fits_the_narrowest_gauge(gauge, display, text_scale):
    display.set_text_scale(text_scale)
    words = QFontMetricsF(ui_font(display.px(11)))
    for text in ("full speed", "slower", "stalled", "9,999/s", "99.9k/s", "2,346k/s"):
        assert words.horizontalAdvance(text) <= gauge.minimumSizeHint().width() - display.px(6)
    assert display.theme is LIGHT
