"""Words for what a hypervisor may do and what it costs: short ones for a line, and the names of machines."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from core.costs import PRESETS
from core.specs import CostsSpec, HostSettings
from gui.display import Vocabulary
from gui.text import term
from gui.translation import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

MACHINES: Final = {
    "free": QT_TRANSLATE_NOOP("settings", "nothing takes time"),
    "hdd": QT_TRANSLATE_NOOP("settings", "HDD"),
    "sata-ssd": QT_TRANSLATE_NOOP("settings", "SATA SSD"),
    "nvme": QT_TRANSLATE_NOOP("settings", "NVMe"),
}
"""what the presets of costs are called"""
_OWN: Final = QT_TRANSLATE_NOOP("settings", "costs of your own")


def preset_of(costs: CostsSpec) -> str | None:
    """The preset that has just these costs; None when there is none."""
    return next((name for name, preset in PRESETS.items() if preset == costs), None)


def machine_text(costs: CostsSpec) -> str:
    """Which machine has these costs: "HDD", or "costs of your own"."""
    name = preset_of(costs)
    return translate("settings", MACHINES[name] if name else _OWN)


def techniques_text(settings: HostSettings, vocabulary: Vocabulary) -> str:
    """What the hypervisor may do, and on which machine: "share · host swap · HDD"."""
    techniques = (
        ("page sharing label", settings.sharing is not None),
        ("compression label", settings.compression is not None),
        ("host swap label", settings.has_swap),
    )
    used: list[str] = [term(vocabulary, key) for key, is_used in techniques if is_used]
    return " · ".join([*(used or [translate("settings", "balloons only")]), machine_text(settings.costs)])
