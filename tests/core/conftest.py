"""What the core's tests share. Nothing here needs Qt."""

import os

import pytest
from hypothesis import HealthCheck, Phase, settings

from core.event_log import EventLog
from tests.core.promises import unkept

settings.register_profile(
    "ci",
    derandomize=True,  # the same examples in every run: a red suite means a changed core
    deadline=None,  # no timed assertions
    max_examples=25,
    report_multiple_bugs=False,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.register_profile("thorough", settings.get_profile("ci"), derandomize=False, max_examples=2000)
settings.register_profile("hasty", settings.get_profile("ci"), phases=[Phase.explicit, Phase.generate])
settings.register_profile("long", settings.get_profile("hasty"), derandomize=False)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture(autouse=True, scope="session")
def every_event_says_what_its_type_promises():
    """Whoever tells of something, in whichever test, leaves no field out and puts nothing else into it."""
    add = EventLog.add

    def add_and_look(log, kind, **facts):
        add(log, kind, **facts)
        assert not (wrong := unkept(kind, facts)), f"{kind.__name__}: {wrong}"

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(EventLog, "add", add_and_look)
        yield
