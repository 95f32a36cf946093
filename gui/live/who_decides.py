"""The menu of who decides about the targets of real guests; a controller is asked about before it begins."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from core.live.events import Doubt
from core.live.steering import OFFERED
from core.specs import Policy
from gui.action_list import ACTIONS
from gui.actions import make_action
from gui.buttons import SteadyButton
from gui.live.live_guest import LiveGuest
from gui.live.live_run import LiveRun
from gui.notice import Notice
from gui.policy_text import policy_name
from gui.story.real_sentences import doubt_text

_SPECS: Final = {spec.id: spec for spec in ACTIONS}
_OPENS: Final = " ▾"
"""says that there is a menu"""


class WhoDecides(SteadyButton):
    """Shows who decides, and lets a person choose somebody else."""

    def __init__(self, run: LiveRun, notice: Notice) -> None:
        """Nobody decides.

        Args:
            run: whose targets.
            notice: where a person is asked, and told of an end.
        """
        self._run, self._notice = run, notice
        offered = (Policy.NONE, *OFFERED)
        super().__init__(self._text(policy) + _OPENS for policy in offered)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(
            self.tr(
                "Who sets the targets of these guests. ESX, Qubes qmemman and Hyper-V are not offered: they"
                " go by sampled pages, or by what agents of their own say inside each guest."
            )
        )
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        one_of = QActionGroup(menu)
        self.actions_by_policy: dict[Policy, QAction] = {}
        for policy in offered:
            action = make_action(_SPECS[f"policy-{policy}"], menu)
            action.triggered.connect(partial(self._choose, policy))
            one_of.addAction(action)
            self.actions_by_policy[policy] = action
        menu.addActions(one_of.actions())
        self.setMenu(menu)
        run.helm.changed.connect(self._show)
        # a guest that goes is told of by others first, and then what that means for who decides
        run.helm.stopped.connect(self._tell_end, Qt.ConnectionType.QueuedConnection)
        self._show()

    def _text(self, policy: Policy) -> str:
        return self.tr("Who decides: {who}").format(who=policy_name(policy))

    def _show(self) -> None:
        policy = self._run.helm.policy
        self.setText(self._text(policy) + _OPENS)
        self.setAccessibleName(self._text(policy))
        self.actions_by_policy[policy].setChecked(True)

    def _choose(self, policy: Policy) -> None:
        """Nobody is nobody at once; a controller begins when the person has said so again."""
        self._show()
        guests = [guest for guest in self._run.guests if guest.monitor.has_balloon_device]
        if policy is Policy.NONE:
            self._run.helm.stop()
        elif not guests:
            self._notice.tell(self.tr("No guest with a balloon is there: nothing to decide about."))
        else:
            start = partial(self._run.helm.start, policy, [guest.number for guest in guests])
            offer = self.tr("Let {name} decide").format(name=policy_name(policy))
            self._notice.offer_to(self._question(policy, guests), offer, start, lasting=True)

    def _question(self, policy: Policy, guests: Sequence[LiveGuest]) -> str:
        """What would be done to which guests."""
        rule = {
            Policy.PROXMOX: self.tr(
                "Proxmox VE's rule would move the real balloons of {guests}: every 10 s, each by at most"
                " 100 MiB, to bring the use of this computer's memory to 80 %."
            ),
            Policy.MOM: self.tr(
                "MOM's rule would move the real balloons of {guests}: every 15 s it takes at most a"
                " twentieth of each while less than a fifth of this computer's memory is free, and gives"
                " back while there is more."
            ),
        }[policy]
        bound = self.tr(
            "None is made smaller than it can bear, one that you move yourself is left to you, and at the"
            " first doubt the rule stops."
        )
        warning = self.tr("Without deflate-on-oom, {guests} cannot take pages back when short.")
        strict = [guest for guest in guests if guest.monitor.deflate_on_oom is False]
        said = [rule.format(guests=_names(guests)), bound]
        return " ".join([*said, warning.format(guests=_names(strict))] if strict else said)

    def _tell_end(self, policy: Policy, name: str, doubt: Doubt) -> None:
        text = self.tr("{policy} decides no more, because of {vm}: {doubt}. Targets stay as they are.")
        self._notice.tell(text.format(policy=policy_name(policy), vm=name, doubt=doubt_text(doubt)))


def _names(guests: Sequence[LiveGuest]) -> str:
    return QLocale().createSeparatedList([guest.name for guest in guests])
