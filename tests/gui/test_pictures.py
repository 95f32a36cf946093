"""Pictures of both views in every theme and size, for eyes to look at; and no label in them is cut off.

They are written to `screenshots/`, which git ignores. The one that the README shows is written to
`resources/screenshots/` when the environment sets `BALLOON_LAB_UPDATE_PICTURES`.
"""

import os
from pathlib import Path

import pytest
from clipping import cut_off
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from techniques import show, squeezed

from gui.theme import THEMES

ROOT = Path(__file__).parents[2]
SIZES = [(1280, 720, 1.0), (1920, 1080, 1.0), (1280, 720, 2.0), (1920, 1080, 2.0)]
QUICKLY = 80
"""how hard to press a picture together: hardly"""
VIEWS = [("consolidation", 64.0), ("figure-3-27", 3.0)]


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize(("name", "moment_s"), VIEWS, ids=[name for name, _ in VIEWS])
def test_no_text_is_cut_off_in_any_theme_and_size(open_window, theme, name, moment_s):
    window = open_window(name, until_s=moment_s)
    window.display.set_theme(theme)
    if name == "figure-3-27":
        for _ in range(3):
            window.controller.next_happening()
    cut = photograph(window, f"{name}-{theme.name}")
    assert not any(cut.values()), cut


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_no_text_is_cut_off_where_a_host_shares_compresses_and_swaps(open_window, theme):
    window = open_window(until_s=64.0)
    window.display.set_theme(theme)
    show(window, squeezed(window.controller.timeline))
    cut = photograph(window, f"squeezed-{theme.name}")
    assert not any(cut.values()), cut
    for card in window.overview.cards.cards:
        for part in (card.pain, *card.stores.values()):
            least = part.minimumSizeHint()
            assert part.width() >= least.width(), part.accessibleName()
            assert part.height() >= least.height(), part.accessibleName()


def photograph(window, name):
    """Write pictures of a window in all sizes; what is cut off in each."""
    folder = ROOT / "screenshots"
    folder.mkdir(exist_ok=True)
    cut = {}
    for width, height, text_scale in SIZES:
        window.resize(width, height)
        window.display.set_text_scale(text_scale)
        window.controller.ticked.emit()
        QApplication.processEvents()
        picture = f"{name}-{width}x{height}-{text_scale:.0%}.png"
        assert window.grab().save(str(folder / picture), quality=QUICKLY)
        cut[picture] = list(cut_off(window))
        assert window.in_close_up or not window.overview_area.horizontalScrollBar().maximum(), picture
        if window.in_close_up:
            assert window.close_up.story.height() >= window.close_up.story.minimumSizeHint().height(), picture
    return cut


def test_the_picture_of_the_readme_is_made_here(open_window, tmp_path):
    update = os.environ.get("BALLOON_LAB_UPDATE_PICTURES")
    folder = ROOT / "resources" / "screenshots" if update else tmp_path
    folder.mkdir(exist_ok=True)
    window = open_window("consolidation", (1600, 1000), until_s=66.0)
    picture = window.grab().scaledToWidth(1600, Qt.TransformationMode.SmoothTransformation)
    assert picture.save(str(folder / "overview.png"))
    assert (ROOT / "resources" / "screenshots" / "overview.png").exists()
