"""A session: a run as one small text file, that gives the same run again on any machine."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final, TypeVar

import msgspec

from core.atomic import write_atomically
from core.commands import Command, Refused
from core.digest import digest
from core.refusals import sentence
from core.scenario import Note, Scenario, ScenarioError
from core.scenario_words import one_line, plain
from core.session_check import SessionChecker, programs_of, vms_of
from core.timeline import Timeline
from core.units import MIB

T = TypeVar("T")

FORMAT: Final = 1
"""raised whenever a file of today could not be read by the program of yesterday"""
SUFFIX: Final = ".balloon"
BYTES_MAX: Final = 8 * MIB
"""of a file; what a person does in a day of work takes a hundredth of it"""
NOT_THE_SAME: Final = (
    "this is not quite the run that was saved: the file was changed, "
    "or another version of Balloon Lab saved it."
)
LARGE_PAGES: Final = 1 << 22
"""a run of more frames and pages may take half a GiB of memory: whoever opens one should be asked"""


class SessionError(ScenarioError):
    """A session cannot be used or kept; its text is one sentence with the file, the place and the reason."""


class GivenAt(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A command that a person gave, and after how many steps."""

    steps: int
    command: Command


class Session(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All that a run is made of; its scenario stands inside, whatever scenarios ship.

    Attributes:
        format: which program can read it.
        seed: the chances of the run.
        steps: where the person stood; commands may come later, if the person had gone back.
        state: a digest of all that the run was there, to know it again; "" if nobody took it.
        notes: what the person wrote about the run.
        bookmarks: moments that the person marked.
        commands: what the person did, in order.
        scenario: what the run starts from.
    """

    format: int = msgspec.field(default=FORMAT, name="balloon_lab_session")
    seed: int
    steps: int
    state: str = ""
    notes: str = ""
    bookmarks: tuple[Note, ...] = ()
    commands: tuple[GivenAt, ...] = ()
    scenario: Scenario

    @property
    def is_large(self) -> bool:
        """Whether it takes so much memory that a person should be asked."""
        pages = self.scenario.host.frames
        pages += sum(vm.configured_pages for vm in vms_of(self))
        pages += sum(program.size_pages for program in programs_of(self))
        return pages > LARGE_PAGES


class _Head(msgspec.Struct):
    """What every version of the file begins with."""

    format: int = msgspec.field(name="balloon_lab_session")


def session_of(
    timeline: Timeline, *, bookmarks: Sequence[Note] = (), notes: str = "", with_state: bool = True
) -> Session:
    """What gives this run again; `with_state` takes the time to look at all of it."""
    is_between_commands = timeline.moment != timeline.after_commands(timeline.steps)
    return Session(
        seed=timeline.seed,
        steps=timeline.steps,
        state=digest(timeline.fingerprint()) if with_state and not is_between_commands else "",
        notes=notes,
        bookmarks=tuple(bookmarks),
        commands=tuple(GivenAt(steps=steps, command=command) for steps, command in timeline.given),
        scenario=timeline.scenario,
    )


# --- the file -------------------------------------------------------------------------------------------


def is_session(path: str | Path) -> bool:
    """Whether a file is called as sessions are."""
    return Path(path).suffix.lower() == SUFFIX


def encode(session: Session, where: str = "The session") -> bytes:
    """The file's bytes: equal sessions have equal ones. Raises SessionError if they could not be read."""
    _check(session, where)
    data = msgspec.json.format(msgspec.json.encode(session), indent=1) + b"\n"
    if len(data) > BYTES_MAX:
        raise _error(where, f"it would need more than {BYTES_MAX // MIB} MiB")
    return data


def decode(data: bytes, where: str = "The session") -> Session:
    """The session in a file's bytes; `where` is what errors call it. Raises SessionError."""
    if len(data) > BYTES_MAX:
        raise _error(where, f"expected at most {BYTES_MAX // MIB} MiB")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _error(
            where, f"the file is damaged at byte {error.start}, which is not text in UTF-8"
        ) from None
    _check_head(text, where)
    session = _parsed(text, Session, where)
    _check(session, where)
    return session


def _check_head(text: str, where: str) -> None:
    try:
        head = _parsed(text, _Head, where)
    except _NotSoError:
        raise _error(where, "this is not a session of Balloon Lab") from None
    if head.format > FORMAT:
        raise _error(where, "it was saved by a newer version of Balloon Lab, and this one cannot read it")
    if head.format < 1:
        raise _error(where, "balloon_lab_session: expected at least 1")


class _NotSoError(SessionError):
    """Whole JSON, and other things in it than expected."""


def _parsed(text: str, kind: type[T], where: str) -> T:
    try:
        return msgspec.json.decode(text, type=kind)
    except msgspec.ValidationError as error:
        field, what = plain(str(error))
        raise _NotSoError(str(_error(where, f"{field}: {what}" if field else what))) from None
    except RecursionError:
        raise _error(where, "the file is damaged: expected no such deep nesting") from None
    except (msgspec.MsgspecError, ValueError) as error:
        what = (
            str(error)
            .removeprefix("JSON is malformed: ")
            .replace("Input data was truncated", "it ends early")
        )
        raise _error(where, f"the file is damaged: {what}") from None


def _check(session: Session, where: str) -> None:
    try:
        SessionChecker(where).check(session)
    except ScenarioError as error:
        raise SessionError(str(error)) from None


def _error(where: str, what: str) -> SessionError:
    return SessionError(one_line(f"{where}: {what}") + ".")


def read(path: Path) -> Session:
    """The session in a file; raises SessionError, and never reads more than allowed."""
    try:
        if not path.is_file():  # a pipe would be waited for
            raise _error(path.name, "there is no such file")
        with path.open("rb") as file:
            data = file.read(BYTES_MAX + 1)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise _error(path.name or str(path), f"cannot be read ({why})") from None
    return decode(data, path.name)


def save(path: Path, session: Session) -> None:
    """Put a session in place of what the file held.

    Raises:
        SessionError, core.atomic.WriteError: it cannot be; the file is as it was.
    """
    write_atomically(path, encode(session, path.name))


# --- the run again --------------------------------------------------------------------------------------


class Replay:
    """Makes a session's run again, as much at a time as is asked for.

    Attributes:
        timeline: the run, as far as it is made.
        is_done: whether it is all made.
        is_same: whether the run is the one that was saved, so far as is known.
    """

    def __init__(self, session: Session, where: str = "The session") -> None:
        """Begin; `where` is what errors call the session. Raises SessionError."""
        self._session = session
        self._where = where
        self._given = 0
        self._end = max([session.steps, *(given.steps for given in session.commands[-1:])])
        try:
            self.timeline = Timeline(session.scenario, session.seed)
        except Refused as refusal:
            raise _error(where, sentence(refusal)) from None
        except MemoryError:
            raise _error(where, "it needs more memory than there is") from None
        self.is_done = False
        self.is_same = True

    @property
    def fraction(self) -> float:
        """How much of it is made, 0 to 1."""
        return 1.0 if self.is_done else self.timeline.steps / max(1, self._end)

    def go_on(self, steps: int) -> None:
        """Make at most so many steps more; raises SessionError when a command is not possible any more."""
        try:
            for _ in range(steps):
                self._give()
                if self.timeline.steps == self._session.steps:
                    self._compare()
                if self.timeline.steps >= self._end:
                    self.timeline.seek(self.timeline.after_commands(self._session.steps))
                    self.is_done = True
                    return
                self.timeline.advance()
        except MemoryError:
            raise _error(self._where, "it needs more memory than there is") from None

    def _give(self) -> None:
        """Give the commands that were given here."""
        commands = self._session.commands
        while self._given < len(commands) and commands[self._given].steps <= self.timeline.steps:
            try:
                self.timeline.apply(commands[self._given].command)
            except Refused as refusal:
                place = f"commands {self._given + 1}"
                raise _error(self._where, f"{place} is not possible: {sentence(refusal)}") from None
            self._given += 1

    def _compare(self) -> None:
        state = self._session.state
        self.is_same = not state or digest(self.timeline.fingerprint()) == state
