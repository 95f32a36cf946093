"""What a scenario does over time: which lanes there are, and what is where in them."""

import pytest
from small_scenario import SMALL, shipped_text

from core.scenario_document import ScenarioDocument
from core.scenario_files import shipped_names
from core.specs import Pattern
from gui.editor.chart_items import Item, lanes_of, profile


def lanes(text):
    return lanes_of(ScenarioDocument(text))


def at(second, do, rest='vm = "web"\n'):
    return f'\n[[at]]\ntime = "{second} s"\ndo = "{do}"\n{rest}'


def spans(text):
    items = [item for lane in lanes(text) for item in lane.items if not item.is_moment or item.pattern]
    return {item.label: (item.start_s, item.stop_s) for item in items}


def test_each_program_has_a_lane_and_the_first_names_its_vm():
    assert [lane.title for lane in lanes(SMALL)] == ["Timeline", "Remarks", "web", "", "batch"]
    assert [lane.owner for lane in lanes(SMALL)] == [None, None, 0, 0, 1]
    assert spans(SMALL) == {"workers": (2.0, None), "job": (0.0, 20.0)}


def test_moments_stand_in_order_of_time():
    text = SMALL + at(3, "pause") + '\n[[note]]\ntime = "1 min"\ntext = "late"\n'
    timeline, remarks, *_ = lanes(text)
    assert [(item.label, item.start_s) for item in timeline.items] == [
        ("web pauses", 3.0),
        ("web: target 4 MiB", 5.0),
    ]
    assert [item.start_s for item in remarks.items] == [5.0, 60.0]


@pytest.mark.parametrize(
    ("action", "span"),
    [
        (at(12, "destroy"), {"workers": (2.0, 12.0), "job": (0.0, 12.0)}),
        (at(1, "destroy"), {"workers": (2.0, 2.0), "job": (0.0, 1.0)}),
        (
            at(9, "stop-program", 'vm = "web"\nprogram = "workers"\n'),
            {"workers": (2.0, 9.0), "job": (0.0, 20.0)},
        ),
        (at(9, "destroy", 'vm = "batch"\n'), {"workers": (2.0, None), "job": (0.0, 20.0)}),
    ],
)
def test_an_action_can_end_a_program_before_its_time(action, span):
    assert spans(SMALL + action) == span


def test_what_an_action_starts_begins_then():
    program = '{ name = "late", pattern = "scan", size = 1, touches = 1, start = "1 s", stop = "4 s" }'
    started = SMALL + at(10, "start-program", f'vm = "web"\nprogram = {program}\n')
    assert spans(started)["late"] == (11.0, 14.0)
    spawned = SMALL + at(20, "spawn", f'vm = {{ name = "new", memory = 4, program = [{program}] }}\n')
    assert spans(spawned)["late"] == (21.0, 24.0)
    lane = next(lane for lane in lanes(spawned) if lane.title == "new")
    assert (lane.place, lane.owner, lane.items[0].place) == (("at", 1), 2, ("at", 1))


def test_what_cannot_be_understood_is_left_out_and_nothing_breaks():
    odd = SMALL.replace('start = "2 s"', "start = 2").replace('time = "5 s"', 'time = "soon"')
    assert spans(odd)["workers"] == (0.0, None)
    assert [lane.title for lane in lanes(odd)] == ["web", "", "batch"]
    assert lanes('vm = 3\nat = ["x"]\nnote = [{}]') == []
    assert lanes("[[vm]]\nprogram = [1, {}]")[0].items[0].label == ""


@pytest.mark.parametrize("pattern", Pattern)
def test_a_profile_goes_from_the_start_to_the_end_and_never_back(pattern):
    for stop in (None, 30.0, 2.5):
        corners = profile(Item((), "p", 2.0, stop, pattern, 8.0), 40.0)
        times = [at_s for at_s, _ in corners]
        assert times == sorted(times)
        assert (times[0], times[-1]) == (2.0, 40.0 if stop is None else stop)
        assert all(0 <= height <= 1 for _, height in corners)


@pytest.mark.parametrize("name", shipped_names())
def test_every_program_of_a_scenario_that_ships_is_in_its_chart(name):
    text = shipped_text(name)
    assert len(spans(text)) >= 1
    items = [item for lane in lanes(text) for item in lane.items]
    assert len(items) == text.count("[[vm.program]]") + text.count("[[at]]") + text.count("[[note]]")
    assert all(item.words() for item in items)
