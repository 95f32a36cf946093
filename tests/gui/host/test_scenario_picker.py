"""The scenario picker: what is shipped with a line about each, files, and what is wrong with them."""

import pytest
from PySide6.QtCore import Qt

from core.scenario_files import shipped
from gui.display import Display
from gui.host.scenario_picker import ScenarioPicker


@pytest.fixture
def picker(qtbot):
    picker = ScenarioPicker(Display(), "consolidation")
    qtbot.addWidget(picker)
    picker.show()
    return picker


def test_every_shipped_scenario_is_listed_with_its_line(picker):
    items = [picker.list.item(row) for row in range(picker.list.count())]
    assert [item.text() for item in items] == [scenario.title for scenario in shipped()]
    for item, scenario in zip(items, shipped(), strict=True):
        assert item.data(Qt.ItemDataRole.UserRole) == scenario.summary
        assert scenario.summary


def test_the_present_one_is_chosen_and_enter_opens(picker, qtbot):
    assert shipped()[picker.list.currentRow()].name == "consolidation"
    qtbot.keyClick(picker.list, Qt.Key.Key_Home)
    qtbot.keyClick(picker.list, Qt.Key.Key_Return)
    assert picker.scenario == shipped()[0]
    assert not picker.isVisible()


def test_a_file_is_opened(picker, tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text('title = "Mine"\n[host]\nmemory = "64 MiB"\npage_size = "1 MiB"\n')
    picker.open_file(str(path))
    if picker.scenario is None:
        pytest.fail(picker.problem.text())
    assert picker.scenario.title == "Mine"


@pytest.mark.parametrize("text", ["", "title = 3", "not toml at all ["])
def test_a_wrong_file_is_explained_and_the_picker_stays(picker, tmp_path, text):
    path = tmp_path / "wrong.toml"
    path.write_text(text)
    picker.open_file(str(path))
    assert picker.scenario is None
    assert picker.isVisible()
    assert "wrong.toml" in picker.problem.text()
