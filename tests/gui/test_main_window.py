"""The window: every control of its bars and menus does what it says."""

import sys

import pytest
from driving import next_frame, run_until
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QInputDialog

from core.commands import SetTarget
from core.events import HostState
from core.scenario_files import shipped
from core.units import NS_PER_S
from core.view import Eye
from gui.action_spec import Group
from gui.app import CrashNet, scenario_to_begin_with
from gui.controller import PauseWhen
from gui.crash_dialog import CrashDialog
from gui.display import Vocabulary
from gui.settings import TEXT_SCALES
from gui.theme import DARK, LIGHT, PROJECTOR


def trigger(window, name):
    window.actions_by_name[name].trigger()


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    target = QApplication.focusWidget() or window
    qtbot.keyClick(target, key, modifier)


def test_space_plays_and_pauses_the_overview(window, qtbot):
    press(qtbot, window, Qt.Key.Key_Space)
    assert window.controller.playing
    assert window.actions_by_name["play"].text() == "Pause"
    press(qtbot, window, Qt.Key.Key_Space)
    assert not window.controller.playing


def test_space_goes_on_in_the_close_up(open_window, qtbot):
    window = open_window("figure-3-27")
    assert window.in_close_up
    with qtbot.waitSignal(window.controller.stepped):
        press(qtbot, window, Qt.Key.Key_Space)
    assert not window.controller.playing
    with qtbot.waitSignal(window.controller.stepped):
        press(qtbot, window, Qt.Key.Key_PageDown)
    press(qtbot, window, Qt.Key.Key_P)
    assert window.controller.playing


def test_space_presses_the_button_that_the_keyboard_is_on(window, qtbot):
    tile = window.overview.cards.cards[0].chip
    tile.setFocus()
    press(qtbot, window, Qt.Key.Key_Space)
    assert not window.controller.playing
    assert window.display.selected_vm == window.overview.cards.cards[0].vm.id


def test_a_click_on_a_button_leaves_space_to_play(window, qtbot):
    qtbot.mouseClick(window.overview.cards.cards[0].controls.inflate, Qt.MouseButton.LeftButton)
    press(qtbot, window, Qt.Key.Key_Space)
    assert window.controller.playing


def test_next_in_the_overview_goes_on_to_the_next_happening(window, qtbot):
    with qtbot.waitSignal(window.controller.stepped) as seen:
        trigger(window, "next")
    assert seen.args[0] is not None


def test_speed_keys_and_menu(window, qtbot):
    press(qtbot, window, Qt.Key.Key_Plus)
    assert window.controller.speed == 2
    press(qtbot, window, Qt.Key.Key_Minus)
    press(qtbot, window, Qt.Key.Key_Minus)
    assert window.controller.speed == 0.5
    assert window.top_bar.speed.text() == "×0.5"
    press(qtbot, window, Qt.Key.Key_Backspace)
    assert window.controller.speed == 1
    window.top_bar.speed.menu().actions()[-1].trigger()
    assert window.controller.speed == 100


def test_the_speed_really_reached_is_shown(window, clock):
    window.controller.set_speed(100)
    window.controller.play()
    clock.seconds_a_look = 0.001
    for _ in range(10):
        next_frame(window, clock, 0.02)
    assert "×100 reached" in window.status.text.text()


def test_the_status_line_grows_in_steps_so_that_its_neighbours_stand_still(window):
    status, widths = window.status, []
    for facts in (
        ["t = 9.9 s", "9 fps"],
        ["t = 10.0 s", "10 fps"],
        ["t = 2 min 10.0 s", "×0.79 of ×10 reached"],
    ):
        status.facts = lambda facts=facts: facts
        status.refresh()
        assert status.text.width() >= status.text.sizeHint().width()
        widths.append(status.text.width())
    assert widths[0] == widths[1] < widths[2]
    del status.facts
    window.controller.restart()
    assert status.text.minimumWidth() < widths[2]


def test_the_status_line_shows_time_seed_frames_and_tick(window, clock):
    window.controller.play()
    for _ in range(70):
        next_frame(window, clock, 0.016)
    text = window.status.text.text()
    assert "seed 7" in text
    assert "t = 1." in text
    assert "fps" in text
    assert "tick" in text


@pytest.mark.parametrize(
    ("key", "eye"),
    [(Qt.Key.Key_2, Eye.GUEST), (Qt.Key.Key_3, Eye.HYPERVISOR), (Qt.Key.Key_1, Eye.TRUTH)],
)
def test_one_two_three_change_the_eye(window, qtbot, key, eye):
    press(qtbot, window, key)
    assert window.display.eye is eye


def test_themes_are_chosen_and_remembered(window, settings):
    for name, theme in (("dark", DARK), ("light", LIGHT), ("projector", PROJECTOR)):
        trigger(window, f"theme-{name}")
        assert window.display.theme is theme
        assert settings.theme == name
    trigger(window, "theme-projector")
    assert window.display.theme is LIGHT
    trigger(window, "theme-light")
    assert window.display.theme is LIGHT
    assert window.actions_by_name["theme-light"].isChecked()


def test_the_system_theme_follows_the_desktop(window, monkeypatch):
    trigger(window, "theme-system")
    monkeypatch.setattr("gui.appearance.system_theme", lambda: DARK)
    QApplication.setPalette(QApplication.palette())
    window._appearance.follow_system()
    assert window.display.theme is DARK


def test_text_grows_shrinks_and_is_remembered(window, settings, qtbot):
    trigger(window, "text-larger")
    assert window.display.text_scale == settings.text_scale == 1.25
    for _ in range(9):
        trigger(window, "text-larger")
    assert settings.text_scale == 2.0
    trigger(window, "text-smaller")
    assert settings.text_scale == 1.75
    trigger(window, "text-normal")
    assert window.display.text_scale == 1.0


def test_the_words_menu_relabels_the_screen(window, settings):
    assert window.overview.host.title.text() == "Host frames"
    trigger(window, "words-vmware")
    assert window.overview.host.title.text() == "Machine pages"
    assert settings.vocabulary is Vocabulary.VMWARE
    trigger(window, "words-kvm")
    assert "page frames" in window.overview.host.title.text()


def test_a_new_window_begins_as_the_last_one_was(open_window, qapp):
    first = open_window(size=(1500, 900))
    trigger(first, "theme-dark")
    trigger(first, "text-larger")
    QApplication.processEvents()
    first.overview._splitters["rows"].setSizes([400, 300])
    sizes = first.overview._splitters["rows"].sizes()
    first.close()
    second = open_window(size=(1500, 900))
    QApplication.processEvents()
    assert second.display.theme is DARK
    assert second.display.text_scale == 1.25
    assert second.overview._splitters["rows"].sizes() == pytest.approx(sizes, abs=12)


def test_restarts(window, monkeypatch):
    run_until(window, 5)
    trigger(window, "restart")
    assert window.controller.timeline.now_ns == 0
    assert "seed 7" in window.status.text.text()
    trigger(window, "restart-new-seed")
    assert window.controller.seed != 7
    monkeypatch.setattr(QInputDialog, "getInt", lambda *args: (327, True))
    trigger(window, "restart-given-seed")
    assert window.controller.seed == 327
    assert "seed 327" in window.status.text.text()
    monkeypatch.setattr(QInputDialog, "getInt", lambda *args: (1, False))
    trigger(window, "restart-given-seed")
    assert window.controller.seed == 327


def test_another_scenario_is_opened_and_remembered(window, answer_dialog, settings):
    def choose(picker):
        names = [scenario.name for scenario in shipped()]
        picker.list.setCurrentRow(names.index("too-deep"))
        picker.open_button.click()
        return False

    answer_dialog(choose)
    trigger(window, "open")
    assert window.controller.scenario.name == "too-deep"
    assert settings.last_scenario == "too-deep"
    assert window.top_bar.title.text() == window.controller.scenario.title
    assert scenario_to_begin_with(settings).name == "too-deep"


def test_a_scenario_that_is_gone_gives_way_to_the_first_one(settings):
    settings.last_scenario = "no-such-scenario"
    assert scenario_to_begin_with(settings).name == "consolidation"


def test_pause_when_tells_why_and_offers_to_go_on(window, clock):
    trigger(window, "pause-soft")
    assert window.controller.pause_conditions == {PauseWhen.SOFT}
    window.controller.set_speed(50)
    window.controller.play()
    for _ in range(100):
        next_frame(window, clock, 0.02)
    assert not window.controller.playing
    assert window.notice.isVisible()
    assert window.notice.label.text() == "Paused: the host becomes soft."
    window.notice.offer.click()
    assert window.controller.playing
    assert not window.notice.isVisible()
    trigger(window, "pause-soft")
    assert not window.controller.pause_conditions


def test_every_pause_condition_has_its_action(window):
    for action in window.actions_by_name.of(Group.PAUSE_WHEN):
        action.trigger()
    assert window.controller.pause_conditions == set(PauseWhen)


def test_a_target_beyond_the_limit_is_refused_with_an_offer_that_works(open_window):
    window = open_window("figure-3-27")
    window.apply(SetTarget(vm="VM 1", target_pages=3))
    assert "65 % of 4 pages is 2 pages" in window.notice.label.text()
    assert window.notice.offer.text() == "Raise the limit to 75 %"
    window.notice.offer.click()
    vm = window.controller.timeline.vms()[0]
    assert (vm.max_balloon_percent, vm.target_pages) == (75, 3)


def test_a_reservation_in_the_way_gets_no_such_offer(open_window):
    window = open_window("figure-3-27")
    window.apply(SetTarget(vm="nobody", target_pages=3))
    assert window.notice.isVisible()
    assert not window.notice.offer.isVisible()
    window.notice.close_button.click()
    assert not window.notice.isVisible()


def test_hovering_a_page_lights_its_frame_and_the_other_way_round(open_window):
    window = open_window(until_s=5)
    card, host = window.overview.cards.cards[0], window.overview.host
    ppn = 0
    frame = window.controller.timeline.page_at(card.vm.id, ppn).frame
    card.grid.hovered.emit(ppn)
    assert host.grid._marks == (frame,)
    card.grid.hovered.emit(-1)
    assert host.grid._marks == ()
    host.grid.hovered.emit(frame)
    assert card.grid._marks == (ppn,)


def test_a_click_pins_the_pair_and_escape_lets_go(open_window, qtbot):
    window = open_window(until_s=5)
    card, host = window.overview.cards.cards[0], window.overview.host
    card.grid.activated.emit(0)
    card.grid.hovered.emit(-1)
    assert len(host.grid._marks) == 1
    window.display.select_vm(card.vm.id)
    assert card.property("selected")
    press(qtbot, window, Qt.Key.Key_Escape)
    assert host.grid._marks == ()
    assert not card.property("selected")


def test_the_close_up_is_for_small_hosts(open_window, qtbot):
    window = open_window("figure-3-27")
    press(qtbot, window, Qt.Key.Key_F6)
    assert not window.in_close_up
    press(qtbot, window, Qt.Key.Key_F6)
    assert window.in_close_up
    large = open_window("consolidation")
    assert not large.actions_by_name["close-up"].isEnabled()


def test_full_screen_comes_and_goes(window, qtbot):
    press(qtbot, window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert not window.actions_by_name["full-screen"].isChecked()


def test_the_subtitle_counts_vms_and_overcommitment(window):
    assert window.top_bar.subtitle.text() == "3 VMs · 384 MiB on a host of 256 MiB · ×1.5 overcommitted"


def test_an_unexpected_error_shows_a_report_that_can_be_copied(window, clock, answer_dialog, monkeypatch):
    reports = []

    def read(dialog):
        assert isinstance(dialog, CrashDialog)
        dialog.copy_button.click()
        reports.append(QGuiApplication.clipboard().text())
        return True

    answer_dialog(read)

    def fail():
        raise ZeroDivisionError("a fault in the model")

    monkeypatch.setattr(window.controller.timeline, "advance", fail)
    trigger(window, "play")
    next_frame(window, clock, 1)
    assert "a fault in the model" in reports[0]
    assert "consolidation, seed 7" in reports[0]
    trigger(window, "restart")
    run_until(window, 1)
    assert window.controller.timeline.now_ns == NS_PER_S


def test_the_net_catches_what_python_would_print(window, answer_dialog, capsys, monkeypatch):
    shown = []
    answer_dialog(lambda dialog: shown.append(dialog.report.toPlainText()) or True)
    monkeypatch.setattr(sys, "__excepthook__", lambda *args: None)
    error = ValueError("from a slot")
    CrashNet(lambda: window)(ValueError, error, None)
    assert "from a slot" in shown[0]
    CrashNet(lambda: window)(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert len(shown) == 1


@pytest.mark.parametrize("scenario", [scenario.name for scenario in shipped()])
def test_every_scenario_plays_for_a_minute(open_window, clock, scenario):
    window = open_window(scenario)
    window.controller.set_speed(100)
    window.controller.play()
    while window.controller.timeline.now_ns < 60 * NS_PER_S:
        assert window.controller.playing
        next_frame(window, clock, 0.02)
    trigger(window, "close-up")
    window.views.currentWidget().repaint()


def test_after_a_restart_every_vm_has_its_card_in_its_place_again(window):
    places = [card.geometry() for card in window.overview.cards.cards]
    window.controller.restart()
    QApplication.processEvents()
    cards = window.overview.cards.cards
    assert all(card.isVisible() for card in cards)
    assert [card.geometry() for card in cards] == places


def test_a_host_of_many_techniques_fits_beside_the_cards_in_any_state(open_window):
    window = open_window("boot-storm", (1280, 700))
    for text_scale in TEXT_SCALES:
        window.display.set_text_scale(text_scale)
        for state in HostState:
            window.overview.host.chip.set_state(state)
            QApplication.processEvents()
            assert not window.overview_area.horizontalScrollBar().maximum(), (text_scale, state)
