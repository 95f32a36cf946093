"""A small run for tests of lessons: two VMs on five frames, of which "one" gives two pages to "two"."""

from core.events import Event
from core.guide import Guide
from core.lesson import Step, Until
from core.scenario import Scenario
from core.specs import Policy, StatesSpec
from core.timeline import Timeline
from core.units import NS_PER_S
from core.view import View
from tests.core.builders import host_of, program_of, vm_of


def step_of(**more) -> Step:
    return Step(**{"title": "A step", "text": "Look.", **more})


def after(seconds: float, **more) -> Until:
    return Until(after_ns=round(seconds * NS_PER_S), **more)


def lesson_of(*steps: Step, **more) -> Scenario:
    """VM "one" frees two pages at 1 s; "two" wants two more at 2 s, and gets them at 3 s."""
    stays, ends = program_of(2, "stays"), program_of(2, "ends", stop_ns=NS_PER_S)
    small, grows = program_of(1, "small"), program_of(2, "grows", start_ns=2 * NS_PER_S)
    return Scenario(
        **{
            "name": "lesson",
            "title": "A lesson",
            "summary": "",
            "view": View.CLOSE_UP,
            "policy": Policy.ESX,
            "seed": 1,
            "host": host_of(5, states=StatesSpec(high=0, soft=0)),
            "vms": (
                vm_of(4, "one", swap_pages=2, programs=(stays, ends)),
                vm_of(3, "two", swap_pages=3, shares=1500, programs=(small, grows)),
            ),
            "schedule": (),
            "notes": (),
            "steps": steps,
            **more,
        }
    )


def run_of(*steps: Step, seconds: float = 0, **more) -> Timeline:
    timeline = Timeline(lesson_of(*steps, **more))
    play(timeline, seconds)
    return timeline


def play(timeline: Timeline, seconds: float) -> list[Event]:
    """Go on to the end of the tick that begins then, or just before one; what happened."""
    events: list[Event] = []
    while timeline.now_ns < seconds * NS_PER_S:
        events.extend(timeline.advance().events)
    return events


def go_on(guide: Guide, timeline: Timeline) -> None:
    """Go on to the next stop, as the window does."""
    for command in guide.to_do:
        timeline.apply(command)
    watch = guide.watch()
    while watch is not None and not watch.is_over:
        watch.look(timeline, timeline.advance().events)
    guide.arrive()
