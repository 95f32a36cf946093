"""The settings: what was chosen is found again, and damage counts as nothing chosen."""

import pytest
from PySide6.QtCore import QByteArray, QSettings

from gui.display import Vocabulary
from gui.settings import SYSTEM_THEME, Settings


def reopened(settings, path):
    settings.sync()
    return Settings(QSettings(path, QSettings.Format.IniFormat))


def test_what_was_chosen_is_found_again(settings, tmp_path):
    settings.theme = "projector"
    settings.text_scale = 1.75
    settings.vocabulary = Vocabulary.KVM
    settings.reduced_motion = False
    settings.tour_seen = True
    settings.last_scenario = "boot-storm"
    settings.recent_files = ["/a/b c.balloon", "/ä.toml"]
    settings.geometry = QByteArray(b"where")
    settings.set_splitter("rows", QByteArray(b"how far"))
    again = reopened(settings, str(tmp_path / "settings.ini"))
    assert again.theme == "projector"
    assert again.text_scale == 1.75
    assert again.vocabulary is Vocabulary.KVM
    assert again.reduced_motion is False
    assert again.tour_seen
    assert again.last_scenario == "boot-storm"
    assert again.recent_files == ("/a/b c.balloon", "/ä.toml")
    assert again.geometry == QByteArray(b"where")
    assert again.splitter("rows") == QByteArray(b"how far")


def test_without_any_choice_the_desktop_decides(settings):
    assert settings.theme == SYSTEM_THEME
    assert settings.text_scale == 1.0
    assert settings.vocabulary is Vocabulary.PLAIN
    assert settings.reduced_motion is None
    assert settings.last_scenario == ""
    assert settings.recent_files == ()
    assert settings.geometry.isEmpty()


@pytest.mark.parametrize(
    "damage", ["", "nonsense", "-3", "nan", "inf", "1e9", "@Invalid()", "a, b", "[1]", "{}"]
)
def test_damaged_values_count_as_no_choice(tmp_path, damage):
    path = tmp_path / "settings.ini"
    keys = "[view]\ntheme={0}\ntext_scale={0}\nwords={0}\nreduced_motion={0}\n"
    keys += "[window]\ngeometry={0}\n[splitter]\nrows={0}\n[run]\nrecent={0}\n"
    path.write_text(keys.format(damage))
    settings = Settings(QSettings(str(path), QSettings.Format.IniFormat))
    assert settings.theme == SYSTEM_THEME
    assert settings.text_scale == 1.0
    assert settings.vocabulary is Vocabulary.PLAIN
    assert settings.reduced_motion is None
    assert settings.geometry.isEmpty()
    assert settings.splitter("rows").isEmpty()
    assert settings.recent_files == ()
