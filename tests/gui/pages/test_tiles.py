"""Tiles are drawn once, stay inside their cell, and carry their pattern."""

import numpy as np
import pytest

from gui.pages.tiles import Atlas, atlas, gap_px
from gui.palette import Kind
from gui.theme import DARK, LIGHT, OWNER_HUES, THEMES


def rgb32(colour):
    return 0xFF000000 | int(colour[1:], 16)


def test_only_tiles_that_are_wanted_are_painted_and_each_once(monkeypatch):
    painted = []
    paint = Atlas._painted
    monkeypatch.setattr(Atlas, "_painted", lambda *args: painted.append(args[1:]) or paint(*args))
    tiles = Atlas(LIGHT, OWNER_HUES, 14)
    for _ in range(2):
        tiles.tiles(np.array([len(Kind) + Kind.FREE, Kind.KERNEL, Kind.KERNEL]))
    assert painted == [(0, Kind.KERNEL), (1, Kind.FREE)]


def test_an_atlas_is_built_once():
    assert atlas(LIGHT, OWNER_HUES, 14) is atlas(LIGHT, OWNER_HUES, 14)
    assert atlas(LIGHT, OWNER_HUES, 14) is not atlas(DARK, OWNER_HUES, 14)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("cell_px", [8, 13, 21, 40])
def test_a_tile_leaves_its_gap_free(theme, cell_px):
    tiles = atlas(theme, OWNER_HUES, cell_px).every()
    assert tiles.shape == (len(OWNER_HUES), len(Kind), cell_px, cell_px)
    corners = tiles[:, :, [0, 0, -1, -1], [0, -1, 0, -1]]
    assert (corners == rgb32(theme.card)).all()


def test_solid_kinds_are_solid_in_the_middle():
    tiles = atlas(LIGHT, OWNER_HUES, 16).every()
    for row, hue in enumerate(OWNER_HUES):
        assert tiles[row, Kind.PROGRAM, 8, 8] == rgb32(hue)
        assert tiles[row, Kind.BACKED, 8, 8] == rgb32(hue)


def test_a_ballooned_page_has_a_diagonal():
    tile = atlas(LIGHT, OWNER_HUES, 21).every()[0, Kind.BALLOONED]
    soft, strong = rgb32(LIGHT.balloon_soft), rgb32(LIGHT.balloon)
    assert tile[6, 6] == tile[14, 14] == soft
    assert tile[10, 10] == strong


def test_gaps_grow_with_cells():
    assert gap_px(8) == 1.5
    assert gap_px(40) > gap_px(20) > 1.5
    assert np.isfinite(gap_px(2))
