"""Films of a run: the same run once more, in a window that nobody sees."""

import importlib.util
import sys
from functools import partial

import pytest
from clipping import cut_off
from driving import run_until
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from core.commands import SetTarget
from core.digest import digest
from core.units import NS_PER_S
from gui.export import encoder, film_plan
from gui.export.film_dialog import FilmDialog
from gui.export.film_plan import MOST_FRAMES, FilmPlan, Format
from gui.export.offscreen import OffScreen
from gui.main_window import MainWindow
from gui.theme import THEMES

plan = partial(
    FilmPlan, format=Format.GIF, panel="window", factor=1, from_ns=0, to_ns=2 * NS_PER_S, speed=1.0, rate=10
)


@pytest.fixture
def window(open_window):
    return open_window(until_s=4)


@pytest.fixture
def stage_of(window, settings):
    stages = []

    def make(a_plan, shown=window):
        stages.append(OffScreen(shown, settings, MainWindow, a_plan))
        return stages[-1]

    yield make
    for stage in stages:
        stage.close()


@pytest.fixture
def ask(answer_dialog, monkeypatch):
    """Open the dialog and do something in it, as if every library were there; it is closed afterwards."""
    monkeypatch.setattr(film_plan, "find_spec", lambda name: name)

    def do(window, act):
        seen = []

        def answer(dialog):
            assert isinstance(dialog, FilmDialog)
            seen.append(act(dialog))
            return False

        answer_dialog(answer)
        window.actions_by_name["film"].trigger()
        return seen[0]

    return do


def pictures(stage, a_plan):
    """All pictures of a film."""
    for number in range(a_plan.frames):
        while stage.step(a_plan.moment_ns(number)):
            pass
        yield stage.draw()


def image_of(data, size):
    return QImage(data, size.width(), size.height(), size.width() * 3, QImage.Format.Format_RGB888)


# --- the plan -------------------------------------------------------------------------------------------


def test_a_film_has_the_first_and_the_last_moment():
    film = plan(from_ns=NS_PER_S, to_ns=3 * NS_PER_S, speed=2.0, rate=5)
    assert film.frames == 6
    assert [film.moment_ns(number) for number in (0, 1, 5)] == [NS_PER_S, 1.4 * NS_PER_S, 3 * NS_PER_S]
    assert film.length_s == 1.2
    assert plan(to_ns=0).frames == 1
    odd = plan(to_ns=NS_PER_S, speed=4.0, rate=5)
    assert [odd.moment_ns(number) for number in range(odd.frames)] == [0, 0.8 * NS_PER_S, NS_PER_S]


# --- the run, once more ---------------------------------------------------------------------------------


def test_it_is_the_same_run_with_the_same_commands(window, stage_of):
    window.apply(SetTarget(vm="database", target_pages=20))
    run_until(window, 6)
    window.apply(SetTarget(vm="web-frontend", target_pages=9))
    run_until(window, 8)
    run = window.controller.timeline
    stage = stage_of(plan(to_ns=run.now_ns))
    while stage.step(run.now_ns):
        pass
    while stage.timeline.steps < run.steps:
        stage.timeline.advance()
    assert digest(stage.timeline.fingerprint()) == digest(run.fingerprint())
    assert stage.timeline.commands == run.commands


def test_a_picture_is_what_the_window_showed_then(open_window, stage_of):
    open_window()  # letters of the first window of a process may stand a fraction of a pixel elsewhere
    window = open_window()
    run_until(window, 5)
    shown = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    film = plan(to_ns=window.controller.now_ns, rate=5, speed=10.0)
    stage = stage_of(film, window)
    assert stage.size == window.size()
    drawn = image_of(list(pictures(stage, film))[-1], stage.size)
    differ = sum(
        shown.pixel(x, y) != drawn.pixel(x, y)
        for x in range(0, shown.width(), 3)
        for y in range(0, shown.height(), 3)
    )
    points = shown.width() * shown.height() / 9
    assert differ < 0.001 * points, "but for the focus"


@pytest.mark.parametrize("panel", ["host-frames", "graph", "vm-database"])
def test_a_part_of_the_window_is_filmed_and_moves(window, stage_of, panel):
    film = plan(panel=panel, to_ns=4 * NS_PER_S, rate=5, speed=4.0, factor=2)
    stage = stage_of(film)
    seen = list(pictures(stage, film))
    assert len(set(seen)) > 3
    assert {len(data) for data in seen} == {stage.size.width() * stage.size.height() * 3}
    assert stage.size.width() % 2 == stage.size.height() % 2 == 0


def test_the_window_that_is_seen_is_left_alone(window, stage_of, settings):
    window.actions_by_name["theme-dark"].trigger()
    window.overview.graph.tabs.button(1).click()
    print_before, steps = digest(window.controller.timeline.fingerprint()), window.controller.timeline.steps
    sheet, last = QApplication.instance().styleSheet(), settings.last_scenario
    stage = stage_of(plan())
    list(pictures(stage, plan()))
    assert stage._window.display.theme.name == "dark"
    assert stage._window.overview.graph.tabs.checkedId() == 1
    assert not stage._window.isActiveWindow()
    assert digest(window.controller.timeline.fingerprint()) == print_before
    assert window.controller.timeline.steps == steps
    assert QApplication.instance().styleSheet() == sheet
    assert settings.last_scenario == last
    assert QApplication.activeWindow() in (window, None)


def test_a_film_of_a_lesson_is_of_its_run_without_the_lesson(open_window, stage_of):
    window = open_window("lesson-4-deflate")
    lesson, run = window.teaching.lesson, window.controller.timeline
    for _ in range(2):
        lesson.go_on()
        lesson.go_on()
    run_until(window, run.now_ns / NS_PER_S + 1)
    at = lesson.guide.at
    assert run.commands, "the lesson did something"
    film = plan(to_ns=run.now_ns, rate=2)
    stage = stage_of(film, window)
    list(pictures(stage, film))
    assert stage.timeline.now_ns == run.now_ns, "it does not stop where the lesson does"
    assert stage.timeline.commands == run.commands
    assert not stage._window.teaching.panel.isVisible()
    assert stage._window.teaching.highlighting.rings.rects == ()
    assert lesson.is_on
    assert lesson.guide.at == at
    assert window.teaching.panel.isVisible()


# --- the dialog -----------------------------------------------------------------------------------------


def film(dialog, qtbot, path, format_=Format.GIF):
    """Make a short film and wait for it."""
    dialog.format.setCurrentIndex(dialog.format.findData(format_))
    dialog.begin.setValue(3.0)
    dialog.end.setValue(4.0)
    dialog.save(path)
    assert dialog.filmer.is_busy
    qtbot.waitUntil(lambda: not dialog.filmer.is_busy, timeout=60_000)
    return dialog.plan


def test_an_animation_is_made(window, ask, qtbot, tmp_path):
    image_module = pytest.importorskip("PIL.Image")
    made = ask(window, lambda dialog: film(dialog, qtbot, tmp_path / "a.gif"))
    with image_module.open(tmp_path / "a.gif") as image:
        assert image.size == window.size().toTuple() or image.width == window.width()
        shown_ms = 0
        for number in range(image.n_frames):
            image.seek(number)
            shown_ms += image.info["duration"]
        assert shown_ms == round(made.length_s * 1000)
        assert image.info["loop"] == 0
    assert [path.name for path in tmp_path.iterdir() if path.suffix != ".ini"] == ["a.gif"]
    assert "a.gif" in window.notice.label.text()


def test_a_video_is_made(window, ask, qtbot, tmp_path):
    av = pytest.importorskip("av")
    made = ask(window, lambda dialog: film(dialog, qtbot, tmp_path / "a.mp4", Format.MP4))
    with av.open(str(tmp_path / "a.mp4")) as video:
        frames = list(video.decode(video=0))
        assert len(frames) == made.frames
        assert frames[0].width == window.width()


def test_cancel_leaves_nothing_and_the_dialog_stays(window, ask, tmp_path):
    def act(dialog):
        before = set(tmp_path.iterdir())
        dialog.save(tmp_path / "a.gif")
        assert not dialog.bar.isHidden()
        assert not dialog.save_button.isEnabled()
        assert len(set(tmp_path.iterdir()) - before) == 1
        process = dialog.filmer._process
        dialog.cancel_button.click()
        assert not process.is_alive()
        assert set(tmp_path.iterdir()) == before
        return dialog.saved, dialog.filmer.is_busy, dialog.bar.isHidden(), dialog.save_button.isEnabled()

    assert ask(window, act) == (None, False, True, True)


def test_a_failure_of_the_other_process_is_said_and_leaves_nothing(window, ask, qtbot, tmp_path):
    def act(dialog):
        before = set(tmp_path.iterdir())
        dialog.save(tmp_path / "a.gif")
        dialog.filmer._process.kill()
        qtbot.waitUntil(lambda: not dialog.filmer.is_busy, timeout=20_000)
        assert set(tmp_path.iterdir()) == before
        return dialog.problem.text(), dialog.saved

    why, saved = ask(window, act)
    assert "cannot be written" in why
    assert saved is None


def test_a_place_where_nothing_can_be_written_is_said_at_once(window, ask, tmp_path):
    def act(dialog):
        dialog.save(tmp_path / "nowhere" / "a.gif")
        return dialog.filmer.is_busy, dialog.problem.text()

    busy, why = ask(window, act)
    assert not busy
    assert "No such file or directory" in why


@pytest.mark.parametrize(("format_", "name"), [(Format.GIF, "Pillow"), (Format.MP4, "av")])
def test_a_library_that_is_missing_is_said_in_one_sentence(window, ask, monkeypatch, format_, name):
    monkeypatch.setattr(film_plan, "find_spec", lambda name: None)

    def act(dialog):
        dialog.format.setCurrentIndex(dialog.format.findData(format_))
        return dialog.problem.text(), dialog.save_button.isEnabled()

    why, enabled = ask(window, act)
    assert why == f"{format_.upper()} needs {name}, which is not installed: pip install {name.lower()}"
    assert not enabled
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    why, enabled = ask(window, act)
    assert why.startswith(f"{format_.upper()} needs {name}, which the built app does not have: to film,")
    assert not enabled


def test_a_span_that_cannot_be_filmed_is_said(window, ask):
    def act(dialog):
        dialog.begin.setValue(4.0)
        first = dialog.problem.text(), dialog.save_button.isEnabled()
        dialog._now_ns = 10**6 * NS_PER_S
        dialog.end.setMaximum(10**6)
        dialog.end.setValue(10**5)
        return first, dialog.problem.text(), dialog.save_button.isEnabled()

    (empty, enabled), long, still = ask(window, act)
    assert "ends before it begins" in empty
    assert f"{MOST_FRAMES:,}" in long
    assert not enabled
    assert not still


def test_the_summary_says_what_will_come_of_it(window, ask):
    def act(dialog):
        dialog.begin.setValue(2.0)
        dialog.end.setValue(4.0)
        return dialog.summary.text()

    size = f"{window.width():,} × {window.height():,}"
    assert ask(window, act) == f"21 pictures of {size} pixels; the film lasts 2.1 s."


def test_save_asks_where(window, ask, monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: asked.append(args[2]) or ("", ""))
    ask(window, lambda dialog: dialog.save_button.click())
    assert asked[0].endswith(("consolidation-window-film.mp4", "consolidation-window-film.gif"))


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_nothing_in_the_dialog_is_clipped(window, ask, theme, text_scale):
    window.display.set_theme(theme)
    window.display.set_text_scale(text_scale)

    def act(dialog):
        dialog.show()
        dialog.begin.setValue(4.0)
        dialog.bar.show()
        QApplication.processEvents()
        return list(cut_off(dialog)), dialog.minimumSizeHint()

    cut, size = ask(window, act)
    assert cut == []
    assert size.boundedTo(QSize(1280, 720)) == size


# --- the other process ----------------------------------------------------------------------------------


class Pipe:
    """A pipe whose other end has sent everything already."""

    def __init__(self, *sent):
        self.sent, self.answers = list(sent), []

    def recv_bytes(self):
        if not self.sent:
            raise EOFError
        return self.sent.pop(0)

    def send(self, answer):
        self.answers.append(answer)


def taken(monkeypatch, *sent, error=None):
    got = []

    def write(frames, *_):
        if error is not None:
            raise error
        for data in frames:
            got.append(data)

    monkeypatch.setitem(encoder._WRITERS, "gif", write)
    monkeypatch.setattr(encoder.signal, "signal", lambda *_: None)
    pipe = Pipe(*sent)
    encoder.encode(pipe, "gif", "path", (1, 1), 10)
    return got, pipe.answers


def test_each_picture_is_answered_and_the_end_too(monkeypatch):
    assert taken(monkeypatch, b"a", b"b", encoder.END) == ([b"a", b"b"], [1, 2, encoder.DONE])


def test_what_went_wrong_is_answered(monkeypatch):
    missing = ImportError("no", name="PIL")
    assert taken(monkeypatch, error=missing) == ([], ["a library is missing (PIL)"])
    assert taken(monkeypatch, error=ValueError("bad")) == ([], ["bad"])


def test_when_nobody_is_there_any_more_it_just_ends(monkeypatch):
    assert taken(monkeypatch, b"a") == ([b"a"], [1])


def test_the_formats_have_their_writers_and_libraries():
    assert set(encoder._WRITERS) == set(Format) == set(film_plan.LIBRARIES)
    for format_ in Format:
        module, _ = film_plan.LIBRARIES[format_]
        assert film_plan.is_installed(format_) == (importlib.util.find_spec(module) is not None)
