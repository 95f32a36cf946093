"""Themes are complete, legible and switch as a whole."""

import re
from dataclasses import fields
from itertools import combinations

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QLabel
from vision import COLOUR_VISIONS, contrast, distance

from core.events import HostState
from gui.style_template import TEMPLATE
from gui.theme import (
    DARK,
    FONT_FAMILY,
    LIGHT,
    PROJECTOR,
    THEMES,
    apply_theme,
    load_fonts,
    mix,
    state_colours,
    style_sheet,
    system_theme,
    ui_font,
)


@pytest.fixture(params=THEMES.values(), ids=lambda theme: theme.name)
def theme(request):
    return request.param


def test_colours_are_written_as_rrggbb(theme):
    for field in fields(theme):
        value = getattr(theme, field.name)
        if isinstance(value, str) and field.name != "name":
            assert re.fullmatch(r"#[0-9a-f]{6}", value), field.name


def test_text_is_legible_wherever_it_stands(theme):
    for ground in (theme.window, theme.bar, theme.card, theme.gauge, theme.hover):
        assert contrast(theme.text, ground) >= 7
        assert contrast(theme.muted, ground) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.on_balloon, theme.balloon) >= 4.5
    assert contrast(theme.on_story, theme.story) >= 7
    assert contrast(theme.story_muted, theme.story) >= 4.5
    assert contrast(theme.danger, theme.card) >= 4.5
    assert contrast(theme.compressed, theme.card) >= 4.5
    for ground in (theme.card, *(state_colours(theme, state).band for state in HostState)):
        assert contrast(theme.host_swap, ground) >= 4.5
    assert contrast(theme.focus, theme.card) >= 3


@pytest.mark.parametrize("state", HostState)
def test_state_chips_are_legible(theme, state):
    colours = state_colours(theme, state)
    assert contrast(colours.on_chip, colours.chip) >= 4.5


@pytest.mark.parametrize("part", ["band", "chip"])
def test_no_two_host_states_look_alike(theme, part):
    looks = {state: int(getattr(state_colours(theme, state), part)[1:], 16) for state in HostState}
    for one, other in combinations(HostState, 2):
        assert distance(looks[one], looks[other], "normal") >= 10
    for vision in COLOUR_VISIONS:
        for neighbour in (HostState.HIGH, HostState.SOFT):
            assert distance(looks[HostState.CLEAR], looks[neighbour], vision) >= 6


def test_the_projector_theme_has_larger_text_and_thicker_lines():
    assert PROJECTOR.scale > LIGHT.scale
    assert PROJECTOR.line_px > LIGHT.line_px
    assert not PROJECTOR.is_dark
    assert DARK.is_dark


@pytest.mark.parametrize("text_scale", [1.0, 1.5, 2.0])
def test_the_style_sheet_leaves_no_place_open(theme, text_scale):
    sheet = style_sheet(theme, text_scale)
    assert "$" not in sheet
    assert "-" not in re.findall(r"padding: ([^;]*);", sheet)
    assert sheet.count("{") == sheet.count("}")


def test_every_length_of_the_style_sheet_grows_with_the_text():
    assert "px_13" in TEMPLATE.get_identifiers()
    assert "font-size: 13px" in style_sheet(LIGHT, 1.0)
    assert "font-size: 26px" in style_sheet(LIGHT, 2.0)
    assert "font-size: 16px" in style_sheet(PROJECTOR, 1.0)


def test_the_bundled_font_is_registered(qapp):
    assert FONT_FAMILY in load_fonts()
    assert FONT_FAMILY in QFontDatabase.families()
    assert QFontInfo(ui_font(13)).family() == FONT_FAMILY


def test_applying_a_theme_dresses_widgets(qapp, qtbot):
    before = qapp.styleSheet(), qapp.palette(), qapp.font()
    label = QLabel("text")
    qtbot.addWidget(label)
    try:
        apply_theme(qapp, DARK, 2.0)
        label.ensurePolished()
        assert label.font().pixelSize() == 26
        assert label.font().family() == FONT_FAMILY
        assert qapp.palette().window().color().name() == DARK.window
    finally:
        qapp.setStyleSheet(before[0])
        qapp.setPalette(before[1])
        qapp.setFont(before[2])


def test_the_desktop_decides_between_light_and_dark(qapp):
    assert system_theme() in (LIGHT, DARK)


def test_mixing_goes_from_the_lower_to_the_upper_colour():
    assert mix("#ff0000", "#0000ff", 0.0) == "#0000ff"
    assert mix("#ff0000", "#0000ff", 1.0) == "#ff0000"
    assert mix("#ffffff", "#000000", 0.5) == "#808080"


def test_the_scales_of_theme_and_person_multiply_up_to_200_percent():
    assert LIGHT.total_scale(1.5) == 1.5
    assert PROJECTOR.total_scale(1.0) == PROJECTOR.scale
    assert PROJECTOR.total_scale(1.5) == 1.5 * PROJECTOR.scale
    assert PROJECTOR.total_scale(2.0) == LIGHT.total_scale(2.0) == 2.0
