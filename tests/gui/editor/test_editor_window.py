"""The editor as a person uses it: keys and clicks in, a text and a picture out."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QToolButton
from small_scenario import SMALL, settle, shipped_text

from core.scenario_files import scenario_of
from gui.editor.fields import ChoiceField, SwitchField


def field_at(window, *place):
    """The field of a place, on the form that is shown."""
    return next(field for form in window.page.forms if (field := form.field_at(place)) is not None)


def button_at(window, *place):
    """The button beside a field."""
    form = next(form for form in window.page.forms if form.field_at(place) is not None)
    buttons = form.findChildren(QToolButton)
    return next(button for button in buttons if form.row_of(button).place == place)


def write(window, qtbot, text, *place):
    """Write something into a field, as a person does."""
    field = field_at(window, *place)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    QApplication.processEvents()


def changed_lines(window, text=SMALL):
    before, after = text.splitlines(), window.draft.text.splitlines()
    return [line for line in after if line not in before]


def act(window, name):
    window.actions_by_name[f"editor-{name}"].trigger()
    QApplication.processEvents()


def rows(window):
    """The outline as it is read, from the top down."""
    items, found = [window.outline.topLevelItem(n) for n in range(window.outline.topLevelItemCount())], []
    while items:
        item = items.pop(0)
        found.append(item.text(0))
        items = [item.child(n) for n in range(item.childCount())] + items
    return found


# --- the form -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["figure-3-27", "boot-storm", "too-deep"])
def test_looking_at_every_part_of_a_scenario_changes_nothing(open_editor, name):
    text = shipped_text(name)
    window = open_editor(text)
    for place in list(window.outline._items):
        window.select(place)
        for form in window.page.forms:
            form.setFocus()
    assert window.draft.text == text
    assert not window.isWindowModified()


def test_a_value_that_is_written_changes_that_value_and_keeps_the_comment(editor, qtbot):
    editor.select(("host",))
    write(editor, qtbot, "128 MiB", "host", "memory")
    assert changed_lines(editor) == ['memory = "128 MiB"  # all of it']
    assert editor.isWindowModified()


def test_a_key_that_is_not_in_the_file_shows_what_counts_and_can_be_written_and_taken_out(editor, qtbot):
    editor.select(("vm", 0))
    shares, button = field_at(editor, "vm", 0, "shares"), button_at(editor, "vm", 0, "shares")
    assert (shares.text(), shares.property("unset"), button.text()) == ("1000", True, "+")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert changed_lines(editor) == ["shares = 1000"]
    assert (shares.property("unset"), button.text()) == (False, "×")
    assert "Shares" in button.accessibleName()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert editor.draft.text == SMALL


def test_what_is_needed_cannot_be_taken_out(editor):
    editor.select(("vm", 0))
    assert not button_at(editor, "vm", 0, "memory").isVisible()


def test_a_switch_and_a_choice_are_written_when_a_person_uses_them(editor, qtbot):
    editor.select(("host",))
    sharing = field_at(editor, "host", "sharing")
    assert isinstance(sharing, SwitchField)
    sharing.click()
    QApplication.processEvents()
    assert changed_lines(editor) == ["sharing = true"]
    rate = field_at(editor, "host", "sharing", "vm_pages_per_s")
    assert rate.text() == "50 pages/s"
    costs = field_at(editor, "host", "costs")
    assert isinstance(costs, ChoiceField)
    costs.setFocus()
    qtbot.keyClick(costs, Qt.Key.Key_Down)
    assert 'costs = "hdd"' in changed_lines(editor)


def test_every_field_teaches_what_it_means(editor):
    for place in ((), ("host",), ("vm", 0), ("vm", 0, "program", 0), ("at", 0), ("note", 0)):
        editor.select(place)
        for form in editor.page.forms:
            for row, field in zip(form._group.rows, form._fields, strict=True):
                assert len(field.toolTip()) > 40, row.place
                assert field.accessibleName() or field.text(), row.place
                assert "{" not in field.toolTip(), row.place


def test_the_name_of_a_pattern_comes_with_a_sentence_on_it(editor, qtbot):
    editor.select(("vm", 0, "program", 1))
    labels = [label.text() for form in editor.page.forms for label in form.findChildren(type(editor.broken))]
    assert "Works for half of each period, then frees everything for the other half." in labels


def test_a_field_keeps_the_focus_when_other_rows_come_and_go(editor, qtbot):
    editor.select(("vm", 0, "program", 0))
    pattern = field_at(editor, "vm", 0, "program", 0, "pattern")
    pattern.setFocus()
    qtbot.keyClick(pattern, Qt.Key.Key_Down)
    QApplication.processEvents()
    assert 'pattern = "ramp"' in changed_lines(editor)
    assert field_at(editor, "vm", 0, "program", 0, "period").isVisible()
    assert QApplication.focusWidget() is field_at(editor, "vm", 0, "program", 0, "pattern")


# --- parts --------------------------------------------------------------------------------------------------


def test_the_outline_names_every_part(editor):
    assert rows(editor) == [
        *("Scenario", "Host", "VMs", "web", "workers", "job", "batch"),
        *("Timeline", "5 s  web: target 4 MiB", "Remarks", "5 s  by hand"),
    ]


@pytest.mark.parametrize(
    ("part", "action", "selected"),
    [
        ((), "add-vm", ("vm", 2)),
        (("vm", 1), "add-program", ("vm", 1, "program", 0)),
        (("vm", 0, "program", 1), "add-program", ("vm", 0, "program", 2)),
        ((), "add-action", ("at", 1)),
        ((), "add-remark", ("note", 1)),
        (("vm", 0), "duplicate", ("vm", 1)),
        (("vm", 0, "program", 0), "duplicate", ("vm", 0, "program", 1)),
        (("at", 0), "duplicate", ("at", 1)),
        (("vm", 1), "up", ("vm", 0)),
        (("vm", 0, "program", 0), "down", ("vm", 0, "program", 1)),
        (("vm", 0, "program", 1), "remove", ("vm", 0, "program", 0)),
        (("note", 0), "remove", ("note",)),
    ],
)
def test_parts_are_added_copied_moved_and_removed_and_the_scenario_stays_good(editor, part, action, selected):
    editor.select(part)
    act(editor, action)
    assert editor.selected == selected == editor.outline.current
    assert editor.draft.text != SMALL
    settle(editor)
    assert editor.trials.verdict.problem is None
    assert all(comment in editor.draft.text for comment in ("# all of it", "# the first", "# soon"))
    act(editor, "undo")
    assert editor.draft.text == SMALL


def test_only_what_can_be_done_is_offered(editor):
    offered = {
        (): {"add-vm", "add-action", "add-remark"},
        ("vm", 0): {"add-vm", "add-program", "add-action", "add-remark", "duplicate", "remove", "down"},
        ("at", 0): {"add-vm", "add-action", "add-remark", "duplicate", "remove"},
    }
    names = ("add-vm", "add-program", "add-action", "add-remark", "duplicate", "remove", "up", "down")
    for place, wanted in offered.items():
        editor.select(place)
        assert {name for name in names if editor.actions_by_name[f"editor-{name}"].isEnabled()} == wanted


def test_the_outline_is_walked_by_keys(editor, qtbot):
    editor.outline.setFocus()
    for _ in range(3):
        qtbot.keyClick(editor.outline, Qt.Key.Key_Down)
    assert editor.selected == ("vm", 0)
    qtbot.keyClick(editor.outline, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert editor.draft.document.count(("vm",)) == 3


# --- undo ---------------------------------------------------------------------------------------------------


def test_what_was_typed_into_one_field_is_undone_at_once(editor, qtbot):
    editor.select(())
    write(editor, qtbot, "Another title", "title")
    assert editor.draft.document.get(("title",)) == "Another title"
    qtbot.keyClick(field_at(editor, "title"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.draft.text == SMALL
    assert field_at(editor, "title").text() == "Small"
    act(editor, "redo")
    assert editor.draft.document.get(("title",)) == "Another title"
    assert not editor.actions_by_name["editor-redo"].isEnabled()


# --- the text -----------------------------------------------------------------------------------------------


def test_the_text_can_be_edited_and_the_form_follows(editor, qtbot):
    editor.tabs.setCurrentWidget(editor.source)
    editor.source.go_to(6)
    editor.source.field.setFocus()
    qtbot.keyClick(editor.source.field, Qt.Key.Key_End)
    qtbot.keyClicks(editor.source.field, "!")
    assert "# all of it!" in editor.draft.text
    assert editor.selected == ("host",)
    qtbot.keyClick(editor.source.field, Qt.Key.Key_Return)
    qtbot.keyClicks(editor.source.field, "swap = true")
    assert editor.draft.document.get(("host", "swap")) is True


def test_a_text_that_cannot_be_read_leaves_the_form_as_it_was_and_says_so(editor, qtbot):
    editor.select(("vm", 0))
    editor.tabs.setCurrentWidget(editor.source)
    editor.source.go_to(5)
    editor.source.field.setFocus()
    qtbot.keyClicks(editor.source.field, "[")
    settle(editor)
    assert "expected TOML" in editor.strip.label.text()
    editor.tabs.setCurrentIndex(0)
    assert editor.broken.isVisible()
    assert not editor.page.isEnabled()
    assert not editor.actions_by_name["editor-run"].isEnabled()
    assert rows(editor)[3] == "web"
    act(editor, "problem")
    assert editor.tabs.currentWidget() is editor.source
    assert editor.source.field.textCursor().blockNumber() + 1 == 5
    act(editor, "undo")
    settle(editor)
    assert not editor.broken.isVisible()
    assert editor.page.isEnabled()


def test_signs_of_all_kinds_survive_the_text_field(open_editor, qtbot):
    text = SMALL.replace('"by hand"', '"nicht\u00a0jetzt 𝄞 ä"')
    window = open_editor(text)
    window.tabs.setCurrentWidget(window.source)
    window.source.go_to(1)
    window.source.field.setFocus()
    qtbot.keyClicks(window.source.field, "#")
    assert window.draft.text == f"#{text}"


def test_a_text_with_signs_that_would_be_lost_can_only_be_read_there(open_editor):
    window = open_editor(SMALL.replace("\n", "\r\n", 3))
    window.tabs.setCurrentWidget(window.source)
    assert window.source.field.isReadOnly()
    assert window.source.note.isVisible()
    window.draft.edit(lambda document: document.with_value(("seed",), 4))
    assert window.draft.text == SMALL.replace("\n", "\r\n", 3).replace("seed = 3", "seed = 4")


# --- what is wrong ------------------------------------------------------------------------------------------


def test_an_error_is_said_marked_and_gone_to(editor, qtbot):
    editor.select(("vm", 1))
    write(editor, qtbot, "128 KiB", "vm", 1, "memory")
    settle(editor)
    said = editor.strip.label.text()
    assert said.startswith("small.toml: vm 2 “batch”, memory: 131072 bytes is not a whole number of pages")
    assert field_at(editor, "vm", 1, "memory").property("invalid")
    assert [row for row in rows(editor) if "⚠" in row] == ["⚠ batch"]
    editor.select(())
    act(editor, "problem")
    assert editor.selected == ("vm", 1)
    assert QApplication.focusWidget() is field_at(editor, "vm", 1, "memory")
    write(editor, qtbot, "16 MiB", "vm", 1, "memory")
    settle(editor)
    assert editor.strip.label.text() == "✓ A good scenario: 2 VMs, 48 MiB in all, on a host of 64 MiB."
    assert not field_at(editor, "vm", 1, "memory").property("invalid")
    assert not editor.strip.button.isVisible()


def test_an_error_that_no_field_is_about_is_gone_to_in_the_text(open_editor):
    window = open_editor(SMALL.replace("seed = 3", "speed = 3"))
    assert "unknown field `speed`" in window.strip.label.text()
    act(window, "problem")
    assert window.tabs.currentWidget() is window.source
    assert window.source.field.textCursor().block().text() == "speed = 3"


def test_an_error_in_a_list_is_shown_at_the_list_and_a_missing_key_at_its_empty_field(open_editor):
    window = open_editor(SMALL.replace('memory = "32 MiB"', 'memory = "32 MiB"\npage_colours = ["red", 1]'))
    act(window, "problem")
    colours = field_at(window, "vm", 0, "page_colours")
    assert QApplication.focusWidget() is colours
    assert colours.property("invalid")
    window.draft.edit(
        lambda document: document.without(("vm", 0, "page_colours")).without(("vm", 1, "memory"))
    )
    settle(window)
    act(window, "problem")
    assert QApplication.focusWidget() is field_at(window, "vm", 1, "memory")


def test_an_action_that_comes_to_nothing_is_said_and_marked(open_editor, workers):
    window = open_editor(SMALL.replace('target = "4 MiB"', 'target = "30 MiB"').replace('"5 s"  ', '"1 s"  '))
    assert window.trials.verdict.problem is None
    workers[0].steps = 100
    settle(window)
    assert window.strip.label.text().startswith("“web: target 30 MiB”, at 1 s, is refused")
    assert [row for row in rows(window) if "⚠" in row] == ["⚠ 1 s  web: target 30 MiB"]
    act(window, "problem")
    assert window.selected == ("at", 0)


def test_a_lesson_keeps_its_steps_and_says_where_they_are(open_editor):
    text = shipped_text("lesson-4-deflate")
    window = open_editor(text)
    assert rows(window)[-1] == "Lesson"
    window.select(("step", 0, "title"))
    assert window.selected == ("step",)
    labels = [label.text() for label in window.page.findChildren(type(window.broken))]
    assert any("in the tab TOML" in label for label in labels)
    act(window, "add-remark")
    assert window.draft.text.index("[[note]]") < window.draft.text.index("[[step]]")
    assert window.draft.text.endswith(text[text.index("[[step]]") :])


# --- the chart and the preview ------------------------------------------------------------------------------


def test_a_bar_is_pressed_to_select_its_program(editor, qtbot):
    chart = editor.preview.chart
    rect = chart.rect_of(("vm", 0, "program", 1))
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert editor.selected == ("vm", 0, "program", 1)
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(10, rect.center().toPoint().y()))
    assert editor.selected == ("vm", 0)


def test_the_chart_is_walked_by_keys_and_says_where_it_is(editor, qtbot):
    chart = editor.preview.chart
    chart.setFocus()
    seen = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left):
        qtbot.keyClick(chart, key)
        seen.append(editor.selected)
    assert seen == [
        ("at", 0), ("note", 0), ("vm", 0, "program", 0), ("vm", 0, "program", 1), ("vm", 0, "program", 0),
    ]  # fmt: skip
    assert chart.accessibleDescription() == "workers: steady, from 2 s on"


def test_the_preview_shows_the_run_to_its_end(editor, workers):
    workers[0].steps = 10_000
    settle(editor)
    assert editor.preview.progress.value() == editor.preview.progress.maximum()
    assert editor.preview.graph._free.t_s[-1] == 30
    assert editor.preview.result.text()
    assert not editor.trials.is_busy


def test_another_edit_begins_the_preview_afresh_and_a_longer_one_goes_on_longer(editor, workers, qtbot):
    workers[0].steps = 10_000
    editor.preview.length.setCurrentIndex(1)
    settle(editor)
    assert editor.preview.graph._free.t_s[-1] == 60
    workers[0].steps = 50
    editor.draft.edit(lambda document: document.with_value(("seed",), 4))
    editor.trials.look()
    before = editor.preview.progress.value()
    editor.draft.edit(lambda document: document.with_value(("seed",), 5))
    editor.trials.look()
    assert editor.preview.progress.value() <= before
    assert workers[0].tasks[-1].text == editor.draft.text
    assert editor.trials.is_busy
    workers[0].steps = 10_000
    settle(editor)
    assert not editor.trials.is_busy


# --- as it looks --------------------------------------------------------------------------------------------


def test_the_preview_is_behind_a_tab_where_there_is_no_room_for_it(editor):
    assert editor.splitter.indexOf(editor.preview) == 2
    editor.resize(760, 720)
    QApplication.processEvents()
    assert [editor.tabs.tabText(n) for n in range(editor.tabs.count())] == ["Form", "TOML", "Preview"]
    editor.resize(1280, 720)
    QApplication.processEvents()
    assert editor.preview.isVisible()
    assert editor.tabs.count() == 2


def test_the_template_is_a_good_scenario(open_editor):
    from gui.editor.starts import NEW_SCENARIO

    scenario = scenario_of(NEW_SCENARIO, "t.toml", "t")
    assert sum(vm.configured_pages for vm in scenario.vms) > scenario.host.frames
    assert open_editor(NEW_SCENARIO).trials.verdict.problem is None
