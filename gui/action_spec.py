"""What is said of an action: its name, tip, keys and the menu that it belongs to."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Group(StrEnum):
    """A menu, or a part of one."""

    RUN = "run"
    RECENT = "recent"
    SPEED = "speed"
    PAUSE_WHEN = "pause-when"
    POLICY = "policy"
    VM = "vm"
    THIS_VM = "this-vm"
    COMPARE = "compare"
    LESSON = "lesson"
    EDITOR = "editor"
    LIVE = "live"
    VIEW = "view"
    EYE = "eye"
    THEME = "theme"
    TEXT = "text"
    PRESENTING = "presenting"
    WORDS = "words"
    LANGUAGE = "language"
    HELP = "help"


GROUP_TITLES: Final = {
    Group.RUN: "&Run",
    Group.RECENT: "Open recen&t",
    Group.SPEED: "S&peed",
    Group.PAUSE_WHEN: "Pause &when…",
    Group.POLICY: "W&ho decides",
    Group.VM: "V&Ms",
    Group.THIS_VM: "A VM's menu",
    Group.COMPARE: "Compare",
    Group.LESSON: "&Lessons",
    Group.EDITOR: "Scenario editor",
    Group.LIVE: "Real guests",
    Group.VIEW: "&View",
    Group.EYE: "E&yes",
    Group.THEME: "&Theme",
    Group.TEXT: "Te&xt size",
    Group.PRESENTING: "P&resenting",
    Group.WORDS: "&Words",
    Group.LANGUAGE: "Lan&guage",
    Group.HELP: "&Help",
}

EXCLUSIVE: Final = (Group.POLICY, Group.EYE, Group.THEME, Group.WORDS, Group.LANGUAGE)
"""Groups of which exactly one action is on."""
ELSEWHERE: Final = (Group.THIS_VM, Group.COMPARE, Group.EDITOR, Group.LIVE)
"""Groups whose actions are not the main window's own: there may be several of each, or none."""


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """What is said of an action in every place where it can be found (English; translated when shown)."""

    group: Group
    id: str
    text: str
    tip: str
    keys: tuple[str, ...] = ()
    checkable: bool = False


def spec(group: Group, name: str, text: str, tip: str, *keys: str) -> ActionSpec:
    """An action that does something once."""
    return ActionSpec(group, name, text, tip, keys)


def switch(group: Group, name: str, text: str, tip: str, *keys: str) -> ActionSpec:
    """An action that is on or off."""
    return ActionSpec(group, name, text, tip, keys, checkable=True)
