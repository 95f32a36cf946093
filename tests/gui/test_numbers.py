"""Numbers by locale: written with its signs, and understood whichever way they are typed."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QValidator

from core.units import MIB
from gui.host.unit_spin import cost_spin, disk_speed_spin
from gui.numbers import by_locale, decimal_text, plain_number, short_text
from gui.text import cost_text, count_text, percent_text, size_text, time_text
from gui.vm.page_spin import PageSpin


@pytest.fixture
def locale(request):
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "texts"),
    [
        ("en_US", ["1,024", "20,480", "0.5", "1,234.5", "2.7 %", "1.5 GiB", "2 min 05.0 s", "1.5 µs"]),
        ("es_ES", ["1024", "20.480", "0,5", "1234,5", "2,7 %", "1,5 GiB", "2 min 05,0 s", "1,5 µs"]),
        ("es_MX", ["1,024", "20,480", "0.5", "1,234.5", "2.7 %", "1.5 GiB", "2 min 05.0 s", "1.5 µs"]),
        ("de_DE", ["1.024", "20.480", "0,5", "1.234,5", "2,7 %", "1,5 GiB", "2 min 05,0 s", "1,5 µs"]),
    ],
    indirect=["locale"],
)
def test_numbers_are_written_as_the_locale_has_them(locale, texts):
    assert texts == [
        count_text(1024),
        count_text(20_480),
        short_text(0.5, 2),
        decimal_text(1234.5, 1),
        percent_text(7, 256),
        size_text(1536, MIB),
        time_text(125 * 10**9),
        cost_text(1500),
    ]


@pytest.mark.parametrize("locale", ["es_ES"], indirect=True)
@pytest.mark.parametrize(
    ("english", "text"),
    [
        ("1,187 MB", "1187 MB"),
        ("12,187.25 MB", "12.187,25 MB"),
        ("62.9 % at 1.25.", "62,9 % at 1,25."),
        ("pages 1, 2 and 3", "pages 1, 2 and 3"),
        ("virtio 1.2.3", "virtio 1.2.3"),
        ("2048 MB", "2048 MB"),
    ],
)
def test_numbers_in_what_the_core_says_change_their_signs(locale, english, text):
    assert by_locale(english) == text


@pytest.mark.parametrize(
    ("locale", "typed", "plain"),
    [
        ("en_US", "1,234.5 MiB", "1234.5 MiB"),
        ("es_ES", "1.234,5 MiB", "1234.5 MiB"),
        ("es_ES", "1,5 µs", "1.5 µs"),
        ("es_ES", "1.5 µs", "1.5 µs"),
        ("es_ES", "2.048", "2048"),
        ("fr_FR", "1 234,5", "1234.5"),
    ],
    indirect=["locale"],
)
def test_what_a_person_types_is_understood(locale, typed, plain):
    assert plain_number(typed) == plain


@pytest.mark.parametrize("locale", ["es_ES"], indirect=True)
def test_fields_take_a_decimal_comma_and_show_one(locale, qtbot):
    cost, speed, pages = cost_spin(), disk_speed_spin("no limit"), PageSpin()
    for field in (cost, speed, pages):
        qtbot.addWidget(field)
    pages.setRange(0, 1 << 20)
    for field, typed, shown in (
        (cost, "1,5 ms", "1,5 ms"),
        (speed, "0,25", "0,25 MiB/s"),
        (pages, "1,5 GiB", "1,5 GiB"),
    ):
        assert field.validate(typed, 0)[0] == QValidator.State.Acceptable
        field.lineEdit().setText(typed)
        field.interpretText()
        assert field.text() == shown
