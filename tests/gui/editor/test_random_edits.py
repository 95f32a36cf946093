"""Whatever is done in the form: what is saved is good, or the person saw what is wrong and was asked."""

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from small_scenario import settle, shipped_text

from core.scenario import ScenarioError
from core.scenario_files import read, shipped_names
from core.written_text import WrittenText
from gui.editor.draft import Beginning
from gui.editor.form_plan import plan
from gui.editor.keys import Kind

ACTIONS = ("add-vm", "add-program", "add-action", "add-remark", "duplicate", "remove", "up", "down", "undo")
VALUES = {
    Kind.SIZE: ["8 MiB", "1 GiB", "3 KiB", 4, 0, "99 TiB"],
    Kind.TIME: ["0 s", "3 s", "250 ms", "9 h"],
    Kind.SPEED: ["100 MiB", "9000 TiB"],
    Kind.WHOLE: [0, 1, 500],
    Kind.PERCENT: [0, 50, 100],
    Kind.SWITCH: [True, False],
    Kind.SEED: [0, 2**63 - 1],
    Kind.WORDS: [[], ["red", "blue"]],
    Kind.TEXT: ["", "web", 'ä𝄞 "quoted" \\ #'],
    Kind.VM: ["web", "database", "VM 1"],
    Kind.PROGRAM: ["workers", "service"],
}


@settings(
    deadline=None,  # no timed assertions
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    max_examples=10,
    suppress_health_check=list(HealthCheck),
)
@given(data=st.data())
def test_what_is_saved_is_good_or_was_asked_about(data, editor, workers, tmp_path, monkeypatch):
    window, workers[0].steps = editor, 3  # no more than the verdict
    window.begin(Beginning(WrittenText(shipped_text(data.draw(st.sampled_from(shipped_names())))), "x"))
    for _ in range(data.draw(st.integers(1, 6))):
        do_something(window, data)
    settle(window)
    problem = window.trials.verdict.problem
    asked = []
    monkeypatch.setattr("gui.editor.draft_files.ask", lambda *told: asked.append(told) or 0)
    path = tmp_path / "saved.toml"
    assert window.files._save_to(path)
    assert path.read_text(encoding="utf-8") == window.draft.text
    try:
        read(path)
    except ScenarioError as error:
        assert problem is not None
        assert asked
        said = str(error).removeprefix("saved.toml")
        assert window.strip.label.text().endswith(said)
    else:
        assert problem is None
        assert not asked


def do_something(window, data):
    places = list(window.outline._items)
    window.select(data.draw(st.sampled_from(places)))
    rows = [row for group in plan(window.draft.document, window.selected) for row in group.rows]
    match data.draw(st.sampled_from(["part", "value", "value", "take out"])):
        case "part":
            window.actions_by_name[f"editor-{data.draw(st.sampled_from(ACTIONS))}"].trigger()
        case "value" if rows:
            row = data.draw(st.sampled_from(rows))
            values = [value for value, _ in row.key.choices] or VALUES[row.key.kind]
            window._fill_in(row, data.draw(st.sampled_from(values)))
        case "take out" if rows:
            window._take_out(data.draw(st.sampled_from(rows)))
    QApplication.processEvents()
