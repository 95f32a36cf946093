"""What stands in the way of an action on a VM as it is now, in words that follow "not now:"."""

from PySide6.QtCore import QCoreApplication

from core.events import Cause
from core.source import DriverState, VmState, VmView

translate = QCoreApplication.translate


def obstacles(vm: VmView) -> dict[str, str]:
    """Why actions of the VM's menu make no sense now, by their names; those that do are not among them."""
    crashed, absent = vm.state is VmState.CRASHED, vm.driver.state is DriverState.ABSENT
    paused = vm.state is VmState.PAUSED
    has_crashed = translate("Obstacles", "its guest has crashed")
    found = {
        "start-program": has_crashed if crashed else "",
        "automatic": ""
        if vm.target_cause is Cause.BY_HAND
        else translate("Obstacles", "its target is automatic already"),
        "pause-vm": translate("Obstacles", "it is paused already") if paused else "",
        "resume-vm": "" if paused else translate("Obstacles", "it is not paused"),
        "crash": translate("Obstacles", "it has crashed already") if crashed else "",
        "load-driver": "" if absent else translate("Obstacles", "its balloon driver is loaded already"),
        "unload-driver": translate("Obstacles", "it has no balloon driver") if absent else "",
        "touch-ballooned": "" if vm.balloon_pages else translate("Obstacles", "its balloon holds no page"),
    }
    if crashed:
        found |= dict.fromkeys(("load-driver", "unload-driver", "touch-ballooned"), has_crashed)
    return {name: why for name, why in found.items() if why}
