"""Sessions: what is kept gives the same run; a damaged file is read, or there is one sentence."""

import json
import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from core import session as sessions
from core.commands import (
    CrashVm,
    LoadDriver,
    PauseVm,
    RebootVm,
    ResumeVm,
    SetHost,
    SetLimit,
    SetPolicy,
    SetShares,
    SetTarget,
    SpawnVm,
    StartProgram,
    StopProgram,
    UnloadDriver,
)
from core.digest import digest
from core.footprint import HOST_PAGES_MAX, PAGES_MAX
from core.scenario import Note
from core.scenario_files import load, shipped_names
from core.session import (
    BYTES_MAX,
    LARGE_PAGES,
    GivenAt,
    Replay,
    SessionError,
    decode,
    encode,
    read,
    save,
    session_of,
)
from core.specs import CompressionSpec, Policy, SharingSpec, VmSpec
from core.timeline import Timeline
from core.units import MIB, NS_PER_S
from tests.core.builders import host_of, program_of, timeline_of, vm_of
from tests.core.sentences import check_sentence
from tests.core.test_scenario_mutations import SPITE, places

NAME = "run.balloon"
BOOKMARKS = (Note(NS_PER_S, "here it “squeezes”"), Note(3 * NS_PER_S, "𝄞"))


def advance(timeline, steps):
    for _ in range(steps):
        timeline.advance()


def worked_on():
    """A run to which a person did all kinds of things, also between two ticks."""
    timeline = Timeline(load("consolidation"), seed=77)
    first, second, third = (vm.name for vm in timeline.vms())
    advance(timeline, 100)
    program = program_of(20, "mine", start_ns=NS_PER_S)
    for command in (
        SetTarget(vm=first, target_pages=30),
        SetShares(vm=second, shares=4000),
        StartProgram(vm=third, program=program),
        SpawnVm(vm=vm_of(40, "new “one”", programs=(program,), driver=None)),
        SetHost(sharing=SharingSpec(is_salted=True), compression=CompressionSpec(), idle_tax_percent=10),
    ):
        timeline.apply(command)
    advance(timeline, 33)
    for command in (
        PauseVm(vm=first),
        SetLimit(vm=second, limit_pages=None),
        LoadDriver(vm="new “one”"),
        SetPolicy(policy=Policy.MOM),
        SetHost(sharing=None),
    ):
        timeline.apply(command)
    advance(timeline, 301)
    for command in (
        ResumeVm(vm=first),
        CrashVm(vm=second),
        RebootVm(vm=second),
        UnloadDriver(vm="new “one”"),
    ):
        timeline.apply(command)
    timeline.apply(StopProgram(vm=third, program="mine"))
    advance(timeline, 41)
    return timeline


@pytest.fixture(scope="module")
def timeline():
    return worked_on()


@pytest.fixture(scope="module")
def data(timeline):
    return encode(session_of(timeline, bookmarks=BOOKMARKS, notes="Watch the\nfirst VM."))


@pytest.fixture(scope="module")
def scratch(tmp_path_factory):
    return tmp_path_factory.mktemp("sessions") / NAME


def replayed(session, at_once=50):
    replay = Replay(session)
    while not replay.is_done:
        replay.go_on(at_once)
    return replay


# --- the same run ---------------------------------------------------------------------------------------


def test_a_run_from_its_file_is_the_same_run_and_goes_on_as_the_same(data):
    before = worked_on()
    replay = replayed(decode(data))
    assert replay.is_same
    assert replay.timeline.commands == before.commands
    for each in (before, replay.timeline):
        advance(each, 500)
    assert digest(before.fingerprint()) == digest(replay.timeline.fingerprint())
    assert before.event_count == replay.timeline.event_count


@pytest.mark.parametrize("name", shipped_names())
def test_every_shipped_scenario_is_kept_and_found_again(name):
    timeline = Timeline(load(name))
    advance(timeline, 200)
    session = decode(encode(session_of(timeline)))
    assert session.scenario == timeline.scenario
    assert replayed(session).is_same


def test_the_file_is_small_text_and_the_same_bytes_each_time(data):
    session = decode(data)
    assert encode(session) == data
    assert (session.bookmarks, session.notes) == (BOOKMARKS, "Watch the\nfirst VM.")
    assert len(data) < 16_000
    text = data.decode("utf-8")
    assert text.startswith('{\n "balloon_lab_session": 1,\n "seed": 77,\n "steps": 475,\n')
    assert text.endswith("}\n")
    assert "here it “squeezes”" in text, "a person can read it"


def test_how_it_is_laid_out_does_not_matter(data):
    session = decode(data)
    assert decode(json.dumps(json.loads(data)).encode()) == session
    assert decode(b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n")) == session


def test_a_replay_goes_on_as_far_as_it_is_asked_to(data):
    replay = Replay(decode(data))
    assert (replay.fraction, replay.timeline.steps, replay.is_done) == (0.0, 0, False)
    replay.go_on(95)
    assert (replay.fraction, replay.timeline.steps) == (0.2, 95)
    replay.go_on(10_000)
    assert (replay.fraction, replay.timeline.steps, replay.is_done) == (1.0, 475, True)
    replay.go_on(10)
    assert replay.timeline.steps == 475


def test_a_run_at_its_start_is_kept_too():
    session = decode(encode(session_of(Timeline(load("deflate")))))
    replay = replayed(session)
    assert (replay.timeline.steps, replay.is_same, replay.fraction) == (0, True, 1.0)


def test_commands_after_the_moment_at_which_the_person_stood_are_not_lost(data):
    session = replace(decode(data), steps=200, state="")
    replay = replayed(decode(encode(session)))
    assert (replay.timeline.steps, replay.timeline.end.steps) == (200, 434)
    assert [each.command for each in session.commands] == [each.command for each in replay.timeline.given]


@pytest.mark.parametrize("change", [{"seed": 78}, {"steps": 474}, {"commands": ()}, {"state": "0" * 64}])
def test_a_run_that_came_out_otherwise_is_noticed(data, change):
    assert not replayed(replace(decode(data), **change)).is_same


def test_without_a_state_there_is_nothing_to_compare():
    assert replayed(session_of(worked_on(), with_state=False)).is_same


# --- files ----------------------------------------------------------------------------------------------


def test_a_session_is_saved_and_read(timeline, scratch):
    session = session_of(timeline, bookmarks=BOOKMARKS)
    save(scratch, session)
    assert read(scratch) == session


def refused(data, where=NAME):
    with pytest.raises(SessionError) as error:
        decode(data, where)
    check_sentence(str(error.value), where)
    return str(error.value).removeprefix(f"{where}: ")


@pytest.mark.parametrize(
    ("head", "sentence"),
    [
        (b'{"balloon_lab_session": 2, "new": [', "the file is damaged: it ends early."),
        (
            b'{"new": {"deep": [1]}, "balloon_lab_session": 2}',
            "it was saved by a newer version of Balloon Lab, and this one cannot read it.",
        ),
        (b'{"balloon_lab_session": 0}', "balloon_lab_session: expected at least 1."),
        (b'{"balloon_lab_session": -1%b}' % (b"0" * 900), "balloon_lab_session: expected at least 1."),
        (b'{"balloon_lab_session": "1"}', "this is not a session of Balloon Lab."),
        (b'{"name": "other"}', "this is not a session of Balloon Lab."),
        (b"[]", "this is not a session of Balloon Lab."),
        (b"", "the file is damaged: it ends early."),
        (b'title = "T"\n', "the file is damaged: invalid character (byte 4)."),
        (b'{"\xff', "the file is damaged at byte 2, which is not text in UTF-8."),
        (b'{"a": ' + b"[" * 1_000_000, "the file is damaged: expected no such deep nesting."),
        (b'{"a": ' * 1_000_000, "the file is damaged: expected no such deep nesting."),
        (b" " * (BYTES_MAX + 1), "expected at most 8 MiB."),
    ],
)
def test_what_is_no_session_is_said_in_a_sentence(head, sentence):
    assert refused(head) == sentence


@pytest.mark.parametrize(
    ("place", "value", "sentence"),
    [
        ("seed", -1, "seed: expected 0 to 9223372036854775807, got -1."),
        ("seed", 10**900, "seed: expected 0 to 9223372036854775807, got a number of very many digits."),
        ("seed", 1.5, "seed: expected a whole number, got a number with a fraction."),
        ("steps", 10**10, "steps: expected 0 to 1000000000, got 10000000000."),
        ("notes", "x" * (MIB + 1), "notes: expected at most 1048576 signs."),
        ("more", 1, "the table has an unknown field `more`."),
        ("bookmarks 0 at_ns", -1, "bookmarks 1, at_ns: expected 0 to 1000000000000000, got -1."),
        ("bookmarks 0 text", "x" * 10_001, "bookmarks 1: expected texts of at most 10000 signs."),
        ("commands 1 steps", 99, "commands 2, steps: expected 100 to 1000000000, got 99."),
        ("commands 1 command shares", 10**30, "commands 2: expected whole numbers of at most 64 bits."),
        ("commands 2 command program start_ns", 10**17, "commands 3, program, start_ns: expected 0 to"),
        ("commands 2 command program size_pages", 0, "commands 3, program: program size is 0, and must be"),
        ("commands 3 command vm kernel_pages", 41, "commands 4, vm: kernel size is 41, and must be between"),
        ("commands 3 command vm name", "", "commands 4, vm: a name is missing."),
        ("scenario name", "x" * 10_001, "scenario, name: expected texts of at most 10000 signs."),
        ("scenario host frames", HOST_PAGES_MAX + 1, "scenario, host, frames: expected 1 to 67108864, got"),
        ("scenario host page_size", 4097, "scenario, host, page_size: expected a power of two"),
        ("scenario host tick_ns", 0, "scenario, host, tick_ns: expected 1000000 to 1000000000, got 0."),
        ("scenario host sample_period_ns", 1, "scenario, host, sample_period_ns: expected 1000000000 to"),
        ("scenario host swap_pages", -1, "scenario, host, swap_pages: expected 0 to 67108864, got -1."),
        ("scenario host has_large_pages", True, "scenario, host, has_large_pages: expected a page_size"),
        ("scenario host states low", 10**6, "scenario, host, states, low: expected 0 to"),
        ("scenario host costs cow_ns", -1, "scenario, host: costs.cow_ns is -1, and must be between 0 and"),
        ("scenario vms 0 shares", 0, "scenario, vms 1: shares is 0, and must be between 1 and 1000000."),
        ("scenario vms 0 sharef", 5, "scenario, vms 1: the table has an unknown field `sharef`."),
        ("scenario vms 0 driver loads_after_ns", -1, "scenario, vms 1, driver, loads_after_ns: expected"),
        ("scenario vms 0 programs 0 stop_ns", 10**16, "scenario, vms 1, programs 1, stop_ns: expected 0 to"),
        ("scenario vms 0 programs 0 size_pages", 0, "scenario, vms 1: program size is 0,"),
        ("scenario policy", "magic", "scenario, policy: expected esx, proxmox, mom,"),
    ],
)  # fmt: skip
def test_a_wrong_value_is_named_by_its_place(data, place, value, sentence):
    tree = json.loads(data)
    *way, last = (int(part) if part.isdigit() else part for part in place.split())
    at = tree
    for part in way:
        at = at[part]
    at[last] = value
    assert refused(json.dumps(tree).encode()).startswith(sentence)


def test_vms_that_are_too_many_or_too_large_together_are_refused_before_anything_is_made(data):
    session = decode(data)
    for vms in ([vm_of(1, f"vm {n}") for n in range(255)], [vm_of(PAGES_MAX, f"vm {n}") for n in range(5)]):
        scenario = replace(session.scenario, vms=tuple(vms))
        with pytest.raises(
            SessionError, match=r"scenario, (number of vms|size of all vms together): expected"
        ):
            encode(replace(session, scenario=scenario))


def test_vms_that_are_not_admitted_are_told_when_the_run_is_made():
    session = session_of(timeline_of(host_of(8), vm_of(4)))
    wrong = replace(session.scenario, vms=(VmSpec(name="big", configured_pages=9, reservation_pages=9),))
    with pytest.raises(SessionError, match=r"^The session: “big” needs 9 guaranteed frames .*\.$"):
        Replay(replace(session, scenario=wrong))


def test_a_command_that_is_not_possible_any_more_is_told(data):
    session = decode(data)
    wrong = replace(session, commands=session.commands[:1] * 2 + (session.commands[10],))
    replay = Replay(wrong, NAME)
    with pytest.raises(SessionError) as error:
        replay.go_on(1000)
    assert (
        str(error.value)
        == f"{NAME}: commands 3 is not possible: “{load('consolidation').vms[0].name}” is not paused."
    )


@pytest.mark.parametrize("when", ["at once", "later"])
def test_a_machine_with_too_little_memory_is_told(data, monkeypatch, when):
    replay = Replay(decode(data))

    def fail(*_):
        raise MemoryError

    monkeypatch.setattr(Timeline, "__init__" if when == "at once" else "advance", fail)
    with pytest.raises(SessionError, match="it needs more memory than there is"):
        Replay(decode(data)) if when == "at once" else replay.go_on(1)


def test_a_session_that_could_not_be_read_again_is_not_saved(timeline, scratch, monkeypatch):
    scratch.write_bytes(b"old")
    with pytest.raises(SessionError, match=r"^run\.balloon: notes: expected at most"):
        save(scratch, session_of(timeline, notes="x" * 2 * MIB))
    monkeypatch.setattr(sessions, "BYTES_MAX", 1000)
    with pytest.raises(SessionError, match="it would need more than"):
        save(scratch, session_of(timeline))
    assert scratch.read_bytes() == b"old"


def test_large_runs_say_so():
    session = session_of(timeline_of(host_of(8), vm_of(4)))
    assert not session.is_large
    host = replace(session.scenario.host, frames=LARGE_PAGES)
    assert replace(session, scenario=replace(session.scenario, host=host)).is_large
    for command in (
        SpawnVm(vm=vm_of(LARGE_PAGES)),
        StartProgram(vm="vm", program=program_of(LARGE_PAGES)),
        SpawnVm(vm=vm_of(4, programs=(program_of(LARGE_PAGES),))),
    ):
        assert replace(session, commands=(GivenAt(steps=0, command=command),)).is_large


def test_programs_that_are_too_much_together_are_refused_before_anything_is_made(data):
    session = decode(data)
    for program, field in (
        (program_of(PAGES_MAX), "size of all programs together: expected 0 to 67108864, got 83886100."),
        (
            program_of(1, touches_per_s=10_000_000),
            "touches of all programs together in a tick: expected 0 to",
        ),
    ):
        start = GivenAt(steps=500, command=StartProgram(vm="new “one”", program=program))
        with pytest.raises(SessionError) as error:
            encode(replace(session, commands=(*session.commands, *[start] * 5)))
        assert field[:40] in str(error.value)


def test_files_that_cannot_be_read_are_told_in_a_sentence(tmp_path):
    for path in (tmp_path, tmp_path / NAME, tmp_path / "a\0b", tmp_path / ("x" * 5000)):
        with pytest.raises(SessionError) as error:
            read(path)
        assert str(error.value).endswith(".")
        assert "\n" not in str(error.value)


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such pipes")
def test_a_pipe_is_not_waited_for_and_a_huge_file_not_read(tmp_path):
    pipe, huge = tmp_path / "pipe.balloon", tmp_path / "huge.balloon"
    os.mkfifo(pipe)
    with pytest.raises(SessionError, match="there is no such file"):
        read(pipe)
    with huge.open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(SessionError, match="expected at most 8 MiB"):
        read(huge)


# --- damage ---------------------------------------------------------------------------------------------


def opens_or_says_why(raw, path=NAME):
    """All that is done to open a file, but for the last steps of a long run."""
    try:
        session = decode(raw, path)
        if not session.is_large:
            replay = Replay(session, path)
            replay.go_on(30)
    except SessionError as error:
        check_sentence(str(error), path)


@given(places=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 7)), min_size=1, max_size=5))
def test_flipped_bits_give_a_run_or_one_sentence(data, places):
    raw = bytearray(data)
    for part, bit in places:
        raw[int(part * (len(raw) - 1))] ^= 1 << bit
    opens_or_says_why(bytes(raw))


@given(part=st.floats(0, 1))
def test_a_truncated_file_gives_one_sentence(data, part):
    raw = data[: int(part * (len(data) - 3))]
    assert "damaged" in refused(raw)


@given(choice=st.data())
def test_other_values_anywhere_give_a_run_or_one_sentence(data, choice):
    tree = json.loads(data)
    for _ in range(choice.draw(st.integers(1, 3))):
        place, key = choice.draw(st.sampled_from(list(places(tree))))
        if choice.draw(st.booleans()):
            place[key] = choice.draw(st.sampled_from(HUGE))
        else:
            other, its_key = choice.draw(st.sampled_from(list(places(tree))))
            place[key] = json.loads(json.dumps(other[its_key]))
    opens_or_says_why(json.dumps(tree).encode("utf-8", "surrogatepass"))


HUGE = [
    *SPITE, 10**18, 10**400, -(10**400), 2**24, 2**24 - 1, 2**31 - 1, 2**32, 1e308, "x" * 100_000, "\ud800",
    None, [[[[[[]]]]]], {"a": {"a": {"a": {}}}}, ["x"] * 1000,
]  # fmt: skip


@given(st.binary(max_size=200))
def test_any_bytes_at_all_give_one_sentence(raw):
    opens_or_says_why(b'{"balloon_lab_session": 1' + raw)
    opens_or_says_why(raw)


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="Windows has no such limit")
def test_damaged_files_take_less_than_500_mib(data, scratch, request):
    scratch.write_bytes(data)
    code = "from tests.core.hostile_sessions import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code, str(scratch)],
        cwd=request.config.rootpath,
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert int(done.stdout) < 500, "MiB, at the most at any time"


def test_whoever_had_gone_back_stands_there_again_with_the_future_known():
    run = Timeline(load("consolidation"))
    while run.now_ns < 4 * NS_PER_S:
        run.advance_tick()
    run.apply(PauseVm(vm="database"))
    run.advance_tick()
    run.seek(run.moment_of(2 * NS_PER_S))
    replay = Replay(decode(encode(session_of(run))))
    replay.go_on(10**9)
    assert replay.is_same
    again = replay.timeline
    assert (again.moment, again.given) == (run.moment, run.given)
    assert again.is_in_the_past
    assert digest(again.fingerprint()) == digest(run.fingerprint())
