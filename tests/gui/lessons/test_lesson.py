"""A lesson in the window: on and back, questions, and people who do as they please meanwhile."""

import pytest
from driving import next_frame
from pupil import answer, go_on, press, settle
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from core.commands import PauseVm, SetTarget
from core.events import HostState
from core.scenario_files import load, read
from core.session import save
from core.units import NS_PER_S
from gui.lessons.progress import progress_of

NEXT, BACK = Qt.Key.Key_PageDown, Qt.Key.Key_PageUp

LESSON = """
title = "A lesson"
summary = "To be taught."
[host]
memory = "80 MiB"
page_size = "1 MiB"
[[vm]]
name = "one"
memory = "48 MiB"
[[vm.program]]
name = "work"
pattern = "steady"
size = "16 MiB"
touches = 200
[[vm]]
name = "two"
memory = "48 MiB"
[[step]]
title = "Begin"
text = "one has {configured of one}, and {backed of one} are backed."
claims = ["backed of one = 0"]
highlight = ["gauge of one"]
until = { after = "2 s" }
[[step]]
title = "Squeeze"
text = "{backed of one} are backed."
eye = "hypervisor"
claims = ["backed of one > 0", "balloon of one = 0"]
do = [{ do = "set-target", vm = "one", target = "8 MiB" }]
until = { holds = "balloon of one = 8", within = "30 s" }
try_it = "inflate one by hand"
[step.ask]
question = "Which VM will give?"
which_vm = "change in balloon"
tolerance_percent = 0
[[step]]
title = "How much"
text = "one gave {change in balloon of one}."
claims = ["change in balloon of one = 8"]
eye = "truth"
do = [{ do = "set-target", vm = "two", target = "12 MiB" }]
until = { holds = "balloon of two = 12", within = "30 s" }
[step.ask]
question = "How much will two give?"
how_much = "change in balloon of two"
[[step]]
title = "End"
text = "{balloon of all} in balloons."
claims = ["balloon of all = 20"]
""".replace("\n[step.ask]", '\nreveal = "So it is: {balloon of all}."\n[step.ask]')


@pytest.fixture
def window(open_window, tmp_path):
    path = tmp_path / "taught.toml"
    path.write_text(LESSON)
    window = open_window()
    window.controller.open(read(path))
    settle(window)
    return window


def shown(window):
    guide = window.teaching.lesson.guide
    return guide.stop.number + 1, guide.stop.is_reveal


def now_s(window):
    return window.controller.now_ns / NS_PER_S


def to_stop(window, qtbot, count):
    for _ in range(count):
        go_on(window, qtbot)


# --- on and back ----------------------------------------------------------------------------------------


def test_a_scenario_without_steps_shows_no_panel(open_window):
    window = open_window()
    assert not window.teaching.panel.isVisible()
    assert not window.actions_by_name["lesson-next"].isEnabled()


@pytest.mark.parametrize("name", ["lesson-2-figure-3-27", "lesson-7-when-ballooning-fails"])
def test_a_lesson_can_follow_a_run_with_fewer_vms(open_window, qtbot, name):
    window = open_window("lesson-4-deflate")
    window.opening.open_scenario(load(name))
    assert window.close_up._source is window.controller.timeline
    assert window.teaching.panel.isVisible()


def test_a_lesson_tells_what_the_model_has(window):
    panel = window.teaching.panel
    assert panel.isVisible()
    assert panel.title.text() == "Begin"
    assert panel.text.text() == "one has 48 MiB, and 0 MiB are backed."
    assert panel.place.text() == "1 / 4"


def test_next_plays_to_where_the_step_ends_and_again_skips_the_way(window, clock, qtbot):
    press(qtbot, NEXT)
    assert window.controller.playing
    next_frame(window, clock, 0.1)
    assert 0 < now_s(window) < 2
    press(qtbot, NEXT)
    assert shown(window) == (2, False)
    assert now_s(window) == 2
    assert not window.controller.playing


def test_it_arrives_by_itself_when_nobody_skips(window, clock, qtbot):
    press(qtbot, NEXT)
    for _ in range(30):
        next_frame(window, clock, 0.1)
    assert shown(window) == (2, False)
    assert now_s(window) == 2


def test_space_is_next_in_a_lesson_and_the_dot_still_goes_to_the_next_happening(window, qtbot):
    press(qtbot, Qt.Key.Key_Period)
    settle(window)
    assert shown(window) == (1, False)
    assert now_s(window) < 2
    press(qtbot, Qt.Key.Key_Space)
    assert window.teaching.lesson.is_going


def test_back_shows_the_step_before_with_the_run_as_it_was(window, qtbot):
    to_stop(window, qtbot, 1)
    text = window.teaching.panel.text.text()
    to_stop(window, qtbot, 1)
    press(qtbot, BACK)
    settle(window)
    assert (shown(window), now_s(window), window.teaching.panel.text.text()) == ((2, False), 2, text)
    press(qtbot, BACK)
    settle(window)
    assert (shown(window), now_s(window)) == ((1, False), 0)
    assert not window.actions_by_name["lesson-back"].isEnabled()


def test_forward_again_shows_the_same_at_once(window, qtbot):
    to_stop(window, qtbot, 2)
    there = now_s(window), window.teaching.panel.text.text()
    press(qtbot, BACK)
    press(qtbot, NEXT)
    settle(window)
    assert (now_s(window), window.teaching.panel.text.text()) == there


def test_each_step_shows_its_eye_and_its_rings(window, qtbot):
    rings = window.teaching.highlighting.rings
    card = window.overview.cards.cards[0]
    gauge = QRect(card.gauge.mapTo(window, QPoint(0, 0)), card.gauge.size())
    assert [rect.intersected(gauge) for rect in rings.rects] == list(rings.rects)
    assert rings.rects
    to_stop(window, qtbot, 1)
    assert rings.rects == ()
    assert window.actions_by_name["eye-hypervisor"].isChecked()


# --- questions ------------------------------------------------------------------------------------------


def test_a_right_and_a_wrong_answer_are_judged_by_the_model_and_counted(window, qtbot):
    panel = window.teaching.panel
    to_stop(window, qtbot, 1)
    answer(window, qtbot, rightly=True)
    assert panel.verdict.text() == "Noted. Next shows what the model does."
    go_on(window, qtbot)
    assert panel.verdict.text() == "Right: one."
    go_on(window, qtbot)
    answer(window, qtbot, rightly=False)
    go_on(window, qtbot)
    assert panel.verdict.text() == "Not so. You said 4 MiB; the model: 12 MiB."
    assert panel.score.text() == "1 of 2 right"


def test_who_does_not_answer_sees_what_the_model_does_and_no_judgement(window, qtbot):
    to_stop(window, qtbot, 2)
    assert window.teaching.panel.verdict.text() == "The model: one."
    assert window.teaching.panel.score.text() == "0 of 2 right"


def test_the_answer_is_given_once_and_stays_when_one_goes_back(window, qtbot):
    to_stop(window, qtbot, 1)
    answer(window, qtbot, rightly=False)
    go_on(window, qtbot)
    press(qtbot, BACK)
    settle(window)
    assert window.teaching.panel.answers is None
    assert window.teaching.panel.verdict.text()


def test_pages_are_picked_in_the_picture_too(open_window, qtbot):
    window = open_window("lesson-2-figure-3-27")
    settle(window)
    while window.teaching.lesson.step.ask is None or not window.teaching.lesson.step.ask.pages_of:
        go_on(window, qtbot)
    stage = window.close_up.stage
    truth = window.teaching.lesson.truth
    vm = next(
        vm for vm in window.controller.timeline.vms() if vm.name == window.teaching.lesson.step.ask.pages_of
    )
    for cursor, cell in stage.cells():
        if cursor.vm == vm.id and cursor.number in truth.pages:
            qtbot.mouseClick(stage, Qt.MouseButton.LeftButton, pos=cell.center().toPoint())
    buttons = window.teaching.panel.answers.findChildren(QPushButton)
    assert {number for number, button in enumerate(buttons[:-1]) if button.isChecked()} == truth.pages
    qtbot.mouseClick(buttons[-1], Qt.MouseButton.LeftButton)
    settle(window)
    assert window.teaching.lesson.given_answer.is_right


# --- people who do as they please -----------------------------------------------------------------------


def test_whoever_plays_on_by_hand_comes_to_the_next_step_too(window, clock):
    window.actions_by_name["play"].trigger()
    for _ in range(30):
        next_frame(window, clock, 0.1)
    assert shown(window) == (2, False)
    assert now_s(window) == 2


def test_what_a_person_did_is_not_done_again_by_the_step(window, qtbot):
    to_stop(window, qtbot, 1)
    window.apply(SetTarget(vm="one", target_pages=8))
    settle(window)
    go_on(window, qtbot)
    assert len(window.controller.timeline.given) == 1


def test_an_answer_about_a_run_that_was_changed_meanwhile_does_not_count(window, qtbot):
    to_stop(window, qtbot, 1)
    answer(window, qtbot, rightly=True)
    window.apply(SetTarget(vm="two", target_pages=11))
    window.apply(SetTarget(vm="one", target_pages=8))
    go_on(window, qtbot)
    assert window.file.is_unsaved
    assert "changed" in window.teaching.panel.verdict.text()
    assert window.teaching.panel.score.text() == "0 of 2 right"


def test_a_question_answered_after_a_change_is_about_the_changed_run(window, qtbot):
    to_stop(window, qtbot, 1)
    window.apply(SetTarget(vm="two", target_pages=12))
    qtbot.mouseClick(window.teaching.panel.answers.findChildren(QPushButton)[1], Qt.MouseButton.LeftButton)
    settle(window)
    assert window.teaching.lesson.given_answer.truth.vms == frozenset({"two"})


def test_a_step_says_when_what_it_tells_is_not_true_any_more(window, qtbot):
    window.apply(SetTarget(vm="one", target_pages=4))
    to_stop(window, qtbot, 1)
    assert window.teaching.panel.hint.text().startswith("You changed the run")


def test_a_step_whose_end_never_comes_says_so(window, qtbot):
    to_stop(window, qtbot, 1)
    window.apply(PauseVm(vm="one"))
    go_on(window, qtbot)
    assert "did not come" in window.teaching.panel.hint.text()
    assert now_s(window) == 32


def test_from_elsewhere_next_goes_back_to_the_step(window, qtbot):
    to_stop(window, qtbot, 2)
    window.controller.seek_ns(NS_PER_S)
    settle(window)
    assert "elsewhere" in window.teaching.panel.hint.text()
    there = window.teaching.lesson.guide.here.moment
    press(qtbot, NEXT)
    settle(window)
    assert window.controller.timeline.moment == there
    assert shown(window) == (2, True)


def test_a_pause_on_the_way_and_next_again_goes_on(window, clock, qtbot):
    press(qtbot, NEXT)
    next_frame(window, clock, 0.1)
    press(qtbot, Qt.Key.Key_P)
    assert not window.teaching.lesson.is_going
    press(qtbot, NEXT)
    assert window.teaching.lesson.is_going
    press(qtbot, NEXT)
    assert (shown(window), now_s(window)) == ((2, False), 2)


def test_a_skip_stops_where_the_run_is_to_pause_says_so_and_then_goes_on(window, tmp_path, qtbot):
    path = tmp_path / "tight.toml"
    path.write_text(LESSON.replace('memory = "80 MiB"', 'memory = "44 MiB"').replace('"16 MiB"', '"44 MiB"'))
    window.controller.open(read(path))
    settle(window)
    window.actions_by_name["pause-low"].trigger()
    press(qtbot, NEXT)
    press(qtbot, NEXT)
    assert shown(window) == (1, False)
    assert window.controller.timeline.host().state is HostState.LOW
    assert window.notice.label.text() == "Paused: the host becomes low."
    assert not window.teaching.lesson.is_going
    go_on(window, qtbot)
    assert (shown(window), now_s(window)) == ((2, False), 2)


def test_back_on_the_way_is_back_to_the_step(window, clock, qtbot):
    press(qtbot, NEXT)
    next_frame(window, clock, 0.1)
    press(qtbot, BACK)
    settle(window)
    assert (shown(window), now_s(window)) == ((1, False), 0)


@pytest.fixture
def slow(window, tmp_path):
    """The lesson with a first step that plays slowly."""
    path = tmp_path / "slow.toml"
    path.write_text(LESSON.replace("highlight =", "speed = 0.5\nhighlight =", 1))
    window.controller.open(read(path))
    settle(window)
    window.controller.set_speed(4)
    return window


def test_a_step_plays_at_its_own_speed_and_then_the_person_s_is_back(slow, clock, qtbot):
    press(qtbot, NEXT)
    assert slow.controller.speed == 0.5
    press(qtbot, Qt.Key.Key_P)
    press(qtbot, NEXT)
    assert slow.controller.speed == 0.5
    press(qtbot, NEXT)
    assert shown(slow) == (2, False)
    assert slow.controller.speed == 4
    assert slow.top_bar.speed.text() == "×4"


def test_who_goes_back_or_elsewhere_or_leaves_on_the_way_has_the_speed_back_too(slow, clock, qtbot):
    for go in (
        lambda: press(qtbot, BACK),
        lambda: slow.controller.seek_ns(0),
        slow.actions_by_name["lesson-leave"].trigger,
    ):
        press(qtbot, NEXT)
        next_frame(slow, clock, 0.5)
        assert slow.controller.speed == 0.5
        go()
        assert slow.controller.speed == 4
        if slow.teaching.lesson.is_away:
            press(qtbot, NEXT)
        settle(slow)


def test_a_speed_that_is_chosen_on_the_way_stays(slow, clock, qtbot):
    press(qtbot, NEXT)
    slow.controller.set_speed(10)
    press(qtbot, NEXT)
    assert shown(slow) == (2, False)
    assert slow.controller.speed == 10


def begin_to_skip(window, clock, qtbot):
    clock.seconds_a_look = 1.0  # a step uses up its frame
    press(qtbot, NEXT)
    press(qtbot, NEXT)
    next_frame(window, clock, 0)
    assert window.controller.is_hurrying


def test_back_while_it_skips_is_back_to_the_step_and_the_skip_is_over(window, clock, qtbot):
    to_stop(window, qtbot, 1)
    begin_to_skip(window, clock, qtbot)
    press(qtbot, BACK)
    clock.seconds_a_look = 0.0
    next_frame(window, clock, 1)
    settle(window)
    assert (shown(window), now_s(window)) == ((2, False), 2)
    assert not window.controller.is_hurrying
    assert not window.teaching.lesson.is_going
    assert window.actions_by_name["lesson-next"].iconText() == "Next ▸"
    go_on(window, qtbot)
    assert shown(window) == (2, True)


def test_a_skip_waits_while_the_screen_is_blank_and_then_arrives(window, clock, qtbot):
    begin_to_skip(window, clock, qtbot)
    there = now_s(window)
    press(qtbot, Qt.Key.Key_B)
    next_frame(window, clock, 1)
    assert now_s(window) == there
    press(qtbot, Qt.Key.Key_B)
    assert window.controller.is_hurrying
    clock.seconds_a_look = 0.0
    next_frame(window, clock, 0)
    assert (shown(window), now_s(window)) == ((2, False), 2)


def test_play_while_it_skips_plays_the_rest_of_the_way(window, clock, qtbot):
    begin_to_skip(window, clock, qtbot)
    press(qtbot, Qt.Key.Key_P)
    assert window.controller.playing
    assert not window.controller.is_hurrying
    assert window.teaching.lesson.is_going


def test_whoever_changed_the_past_goes_on_in_the_new_future(window, qtbot):
    to_stop(window, qtbot, 2)
    press(qtbot, BACK)
    settle(window)
    window.apply(SetTarget(vm="two", target_pages=4))
    settle(window)
    go_on(window, qtbot)
    assert shown(window) == (2, True)
    assert window.controller.timeline.vms()[1].target_pages == 4


def test_leaving_ends_the_lesson_and_keeps_the_run(window, qtbot):
    to_stop(window, qtbot, 1)
    window.actions_by_name["lesson-leave"].trigger()
    assert not window.teaching.panel.isVisible()
    assert window.teaching.highlighting.rings.rects == ()
    assert now_s(window) == 2
    press(qtbot, Qt.Key.Key_Space)
    assert window.controller.playing


def test_another_run_ends_the_lesson_and_restart_begins_it_again(window, qtbot):
    to_stop(window, qtbot, 1)
    window.controller.restart()
    settle(window)
    assert shown(window) == (1, False)
    window.controller.open(load("consolidation"))
    assert not window.teaching.panel.isVisible()


@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
def test_another_look_keeps_the_question(window, qtbot, theme):
    to_stop(window, qtbot, 1)
    window.actions_by_name[f"theme-{theme}"].trigger()
    QApplication.processEvents()
    panel = window.teaching.panel
    assert panel.question.text() == "Which VM will give?"
    assert [button.text() for button in panel.answers.findChildren(QPushButton)] == ["one", "two", "no VM"]


# --- the course -----------------------------------------------------------------------------------------


def test_the_course_lists_lessons_with_how_far_one_is_and_begins_one(open_window, qtbot, answer_dialog):
    window = open_window("lesson-2-figure-3-27")
    settle(window)
    go_on(window, qtbot)
    seen = []

    def choose(dialog):
        items = [dialog.list.item(row) for row in range(dialog.list.count())]
        seen.extend(item.data(Qt.ItemDataRole.AccessibleTextRole) for item in items)
        dialog.begin_button.click()
        return False

    answer_dialog(choose)
    window.actions_by_name["lessons"].trigger()
    assert any("seen to 2 of" in text for text in seen)
    settle(window)
    assert shown(window) == (1, False)


def test_progress_is_kept_and_a_damaged_note_counts_as_none(window, qtbot, settings):
    to_stop(window, qtbot, 1)
    assert progress_of(settings, "taught").seen == 2
    settings.set_lesson("taught", "{damaged")
    assert progress_of(settings, "taught").seen == 0


def test_another_window_over_the_same_run_shows_the_same_step(window, qtbot, open_window):
    to_stop(window, qtbot, 1)
    answer(window, qtbot, rightly=True)
    other = open_window()
    other.controller.take(window.controller.timeline)
    other.teaching.lesson.take_over(window.teaching.lesson)
    settle(other)
    assert shown(other) == (2, False)
    assert other.teaching.panel.verdict.text() == "Noted. Next shows what the model does."
    assert not window.teaching.panel.isVisible()
    assert not other.teaching.lesson.is_away


def test_a_saved_run_of_a_lesson_offers_to_begin_the_lesson(window, qtbot, tmp_path):
    to_stop(window, qtbot, 1)
    path = tmp_path / "lesson.balloon"
    save(path, window.file.session())
    window.opening.open_path(path)
    assert now_s(window) == 2
    assert not window.teaching.panel.isVisible()
    qtbot.mouseClick(window.notice.offer, Qt.MouseButton.LeftButton)
    settle(window)
    assert shown(window) == (1, False)


def test_whoever_goes_back_on_the_way_and_on_again_has_the_step_s_commands_once(window, clock, qtbot):
    to_stop(window, qtbot, 1)
    answer(window, qtbot, rightly=True)
    press(qtbot, NEXT)
    next_frame(window, clock, 0.1)
    press(qtbot, BACK)
    settle(window)
    assert (shown(window), now_s(window)) == ((2, False), 2)
    go_on(window, qtbot)
    assert shown(window) == (2, True)
    assert window.teaching.panel.verdict.text() == "Right: one."
    assert [vm.target_pages for vm in window.controller.timeline.vms()] == [8, 0]


def test_each_question_is_judged_by_what_was_foreseen_of_it(window, qtbot):
    to_stop(window, qtbot, 1)
    answer(window, qtbot, rightly=True)
    to_stop(window, qtbot, 2)
    answer(window, qtbot, rightly=True)
    for _ in range(2):
        press(qtbot, BACK)
        settle(window)
    window.apply(SetTarget(vm="two", target_pages=4))
    settle(window)
    go_on(window, qtbot)
    assert "changed" in window.teaching.panel.verdict.text()


def test_in_another_window_an_answered_question_is_judged_as_before(window, qtbot, open_window):
    to_stop(window, qtbot, 3)
    answer(window, qtbot, rightly=True)
    other = open_window()
    other.controller.take(window.controller.timeline)
    other.teaching.lesson.take_over(window.teaching.lesson)
    settle(other)
    other.teaching.lesson.go_on()
    other.teaching.lesson.go_on()
    settle(other)
    assert other.teaching.panel.verdict.text() == "Right: 12 MiB."
