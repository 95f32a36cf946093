"""Who decides about balloon targets: what each is called, and when it last decided."""

from PySide6.QtCore import QCoreApplication

from core.source import HostView
from core.specs import Policy
from core.units import NS_PER_S

translate = QCoreApplication.translate


def policy_name(policy: Policy) -> str:
    """The controller's name, or that there is none."""
    return {
        Policy.ESX: "ESX",
        Policy.PROXMOX: "Proxmox VE",
        Policy.MOM: "MOM (oVirt)",
        Policy.QMEMMAN: "Qubes qmemman",
        Policy.HYPERV: "Hyper-V",
        Policy.NONE: translate("policy", "nobody"),
    }[policy]


def policy_text(host: HostView, now_ns: int) -> str:
    """Such as "Proxmox VE, 3 s ago"."""
    name = policy_name(host.policy)
    if host.policy is Policy.NONE:
        return name
    if host.decided_ns is None:
        return translate("policy", "{name}, not yet").format(name=name)
    seconds = (now_ns - host.decided_ns) // NS_PER_S
    return translate("policy", "{name}, {n} s ago").format(name=name, n=seconds)
