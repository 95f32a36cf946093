"""What is saved of the moment that the window shows, and how a person comes to it."""

import xml.etree.ElementTree as ET

import pytest
from clipping import cut_off
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from core import headless
from core.report import csv_lines
from core.units import NS_PER_S
from gui.export.drawing import seen
from gui.export.export_dialog import ExportDialog
from gui.export.exporting import file_name
from gui.export.picture import picture_of
from gui.host.pressure_graph import Tab
from gui.theme import THEMES

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def window(open_window):
    return open_window(size=(1400, 900), until_s=64)


@pytest.fixture
def ask(answer_dialog):
    """Open the dialog and do something in it; the dialog is closed afterwards."""

    def do(window, act):
        seen = []

        def answer(dialog):
            assert isinstance(dialog, ExportDialog)
            seen.append(act(dialog))
            return False

        answer_dialog(answer)
        window.actions_by_name["export"].trigger()
        return seen[0]

    return do


def choose(dialog, title):
    titles = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    dialog.list.setCurrentRow(titles.index(title))


def save(ask, window, title, path, factor=1):
    def act(dialog):
        choose(dialog, title)
        dialog.sizes.button(factor).click()
        dialog.save(path)
        return dialog.pixels.text(), {each.name: each.size(factor) for each in dialog._exports if each.size}

    return ask(window, act)


def test_the_overview_offers_its_parts_the_close_up_itself(open_window, ask):
    window = open_window(until_s=5)

    def titles(dialog):
        return [dialog.list.item(row).text() for row in range(dialog.list.count())]

    names = [vm.name for vm in window.controller.timeline.vms()]
    expected = ["The window", "Host frames", "Graph", "Graph, as lines", *names, "Telemetry"]
    assert ask(window, titles) == expected
    close_up = open_window("figure-3-27")
    assert ask(close_up, titles) == ["The window", "Close-up", "Telemetry"]


@pytest.mark.parametrize("factor", [1, 2, 3, 4])
@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("window", "The window"),
        ("host-frames", "Host frames"),
        ("graph", "Graph"),
        ("vm-database", "database"),
    ],
)
def test_a_picture_has_as_many_pixels_as_were_asked_for(window, ask, tmp_path, name, title, factor):
    words, sizes = save(ask, window, title, tmp_path / "a.png", factor)
    image = QImage(str(tmp_path / "a.png"))
    assert image.size() == sizes[name]
    assert sizes["window"] == window.size() * factor
    assert words == f"{image.width():,} × {image.height():,} pixels"
    assert len({image.pixel(x, image.height() // 2) for x in range(image.width())}) > 3


def test_the_close_up_is_pictured(open_window, ask, tmp_path):
    window = open_window("figure-3-27")
    size = window.close_up.size()
    save(ask, window, "Close-up", tmp_path / "a.png", 2)
    assert QImage(str(tmp_path / "a.png")).size() == size * 2


def test_a_larger_picture_is_drawn_anew_not_stretched(window):
    grid = window.overview.host.grid
    before = grid._cells.image.size()
    stretched = picture_of(grid).scaled(grid.size() * 4)
    sharp = picture_of(grid, 4)
    assert sharp.size() == stretched.size()
    assert sharp != stretched
    assert grid._cells.image.size() == before, "the screen's own picture is as it was"


@pytest.mark.parametrize("tab", Tab)
def test_the_drawing_has_the_curves_as_lines_and_its_words_as_text(window, ask, tmp_path, tab):
    window.overview.graph.tabs.button(tab).click()
    save(ask, window, "Graph, as lines", tmp_path / "a.svg")
    root = ET.parse(tmp_path / "a.svg").getroot()
    assert root.tag == f"{SVG}svg"
    lines = [
        each.get("points") or each.get("d")
        for each in root.iter()
        if each.tag in (f"{SVG}polyline", f"{SVG}path")
    ]
    assert max(len(line.split()) for line in lines) > 100
    words = " ".join("".join(each.itertext()) for each in root.iter(f"{SVG}text"))
    assert "Consolidation under pressure" in words
    assert "1 min 04.0 s" in words
    assert ("database" in words) == (tab is not Tab.FREE or "database starts" in words)
    assert root.find(f"{SVG}image") is None


def test_the_drawing_of_a_run_that_just_began_has_no_empty_lines(open_window, ask, tmp_path):
    window = open_window(size=(1400, 900))
    save(ask, window, "Graph, as lines", tmp_path / "a.svg")
    paths = list(ET.parse(tmp_path / "a.svg").getroot().iter(f"{SVG}path"))
    assert paths
    assert all(path.get("d") for path in paths)


def test_the_drawing_looks_like_the_graph(window, ask, tmp_path):
    graph, theme = window.overview.graph, window.display.theme
    save(ask, window, "Graph, as lines", tmp_path / "a.svg")
    image = seen((tmp_path / "a.svg").read_bytes())
    assert image.width() > graph.plot.width()
    plot = graph.plot.grab().toImage()
    wanted = QColor(theme.text).rgb()

    def dark(image):
        return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))

    assert dark(image) > 0.5 * dark(plot) > 20


def test_the_table_is_the_one_of_the_command_line(open_window, ask, tmp_path):
    window = open_window()
    while window.controller.now_ns < 5 * NS_PER_S:
        window.controller.timeline.advance_tick()
    window.controller.ticked.emit()
    end_ns = window.controller.now_ns
    save(ask, window, "Telemetry", tmp_path / "window.csv")
    headless.run("consolidation", for_ns=end_ns, csv_to=str(tmp_path / "headless.csv"))
    assert (tmp_path / "window.csv").read_bytes() == (tmp_path / "headless.csv").read_bytes()
    assert end_ns >= 5 * NS_PER_S


def test_the_first_lines_of_the_table_are_shown(window, ask):
    def act(dialog):
        choose(dialog, "Telemetry")
        assert dialog._factors.isHidden()
        return dialog.preview.text.toPlainText().splitlines()

    lines = ask(window, act)
    everything = list(csv_lines(window.controller.timeline))
    assert lines[:-1] == everything[: len(lines) - 1]
    assert lines[-1] == "…"


def test_the_preview_shows_the_whole_of_what_is_chosen(window, ask):
    def act(dialog):
        shown = []
        for row in range(dialog.list.count() - 1):
            dialog.list.setCurrentRow(row)
            shown.append(dialog.preview.picture.pixmap().size())
        return shown, dialog.preview.size()

    sizes, room = ask(window, act)
    assert all(0 < size.width() <= room.width() and 0 < size.height() <= room.height() for size in sizes)
    assert len({size.toTuple() for size in sizes}) > 2


def test_the_run_stands_still_while_a_person_chooses_and_goes_on(window, ask):
    window.controller.play()
    assert ask(window, lambda dialog: window.controller.playing) is False
    assert window.controller.playing


def test_saving_says_where_and_the_next_name_is_offered_there(window, answer_dialog, monkeypatch, tmp_path):
    asked = []

    def where(_parent, _title, name, kinds):
        asked.append((name, kinds))
        return str(tmp_path / "mine.png"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", where)

    def press(dialog):
        dialog.save_button.click()
        return dialog.saved is not None

    answer_dialog(press, press)
    window.actions_by_name["export"].trigger()
    assert str(tmp_path / "mine.png") in window.notice.label.text()
    assert asked[0][0].endswith("consolidation-window-64.0s.png")
    assert "*.png" in asked[0][1]
    window.actions_by_name["export"].trigger()
    assert asked[1][0] == str(tmp_path / "consolidation-window-64.0s.png")


def test_what_cannot_be_written_is_said_and_the_dialog_stays(window, ask, tmp_path):
    def act(dialog):
        dialog.save(tmp_path / "nowhere" / "a.png")
        return dialog.problem.text(), dialog.saved

    assert ask(window, act) == (
        "a.png cannot be written: its folder is not there.",
        None,
    )


def test_a_vm_s_name_makes_a_file_name_everywhere():
    assert file_name('a/b\\c:d*"e') == "a_b_c_d_e"


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_nothing_in_the_dialog_is_clipped(open_window, ask, theme, text_scale):
    window = open_window(until_s=5)
    window.display.set_theme(theme)
    window.display.set_text_scale(text_scale)

    def act(dialog):
        dialog.show()
        cut = []
        for row in range(dialog.list.count()):
            dialog.list.setCurrentRow(row)
            dialog.problem.setText("“/somewhere” cannot be written: No space left on device.")
            dialog.problem.show()
            QApplication.processEvents()
            cut += cut_off(dialog)
            assert not dialog.list.horizontalScrollBar().maximum()
        return cut, dialog.minimumSizeHint()

    cut, size = ask(window, act)
    assert cut == []
    assert size.boundedTo(QSize(1280, 720) * 0.92) == size
