"""The one list of actions, in the order of the menus."""

from typing import Final

from gui.action_spec import ActionSpec
from gui.choice_actions import PAUSE_WHEN, POLICIES
from gui.editor_actions import EDITOR
from gui.lesson_actions import LESSONS
from gui.live_actions import LIVE
from gui.presenting_actions import PRESENTING
from gui.run_actions import RUN
from gui.view_actions import VIEW
from gui.vm_actions import COMPARE, VMS

ACTIONS: Final[tuple[ActionSpec, ...]] = (
    *(*RUN, *PAUSE_WHEN, *POLICIES, *VMS, *COMPARE, *EDITOR, *LIVE),
    *(*LESSONS, *VIEW, *PRESENTING),
)
