"""What there is to say of a cell under the pointer, in the person's language."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from core.readouts.readout import Cell, Tone
from gui.tools.explain_esxtop import ESXTOP_ROW
from gui.tools.explain_esxtop_head import ESXTOP_HEAD
from gui.tools.explain_guest import FREE, PSI, VMMEMCTL
from gui.tools.explain_kvm import DOMMEMSTAT, PROXMOX, QEMU
from gui.tools.explanation import Explanation

translate = QCoreApplication.translate

EXPLANATIONS: Final[Mapping[str, Explanation]] = {
    **ESXTOP_HEAD,
    **ESXTOP_ROW,
    **DOMMEMSTAT,
    **QEMU,
    **PROXMOX,
    **FREE,
    **VMMEMCTL,
    **PSI,
}
"""By the keys of `core.readouts`."""


class Told(NamedTuple):
    """An explanation as it is shown: paragraphs, some of which may be empty."""

    title: str = ""
    unit: str = ""
    what: str = ""
    here: str = ""
    trap: str = ""


def say(text: str) -> str:
    """A text of the readouts and their explanations in the person's language."""
    return translate("Readouts", text) if text else ""


def told(cell: Cell) -> Told:
    """All there is to say of a cell; KeyError for one that nothing explains."""
    explanation = EXPLANATIONS[cell.key]
    unit = " · ".join(part for part in (say(explanation.unit), cell.working) if part)
    here = translate("Readouts", "In this model: {text}").format(text=say(explanation.here))
    trap = (
        translate("Readouts", "Often misread: {text}").format(text=say(explanation.trap))
        if explanation.trap
        else ""
    )
    return Told(_title(cell), unit, say(explanation.what), here, trap)


def _title(cell: Cell) -> str:
    """Such as "SWCUR of database: 12.00"."""
    name = cell.key.split(".", 1)[1].replace(".", " ").replace("-", " ")
    if cell.subject:
        name = translate("Readouts", "{name} of {vm}").format(name=name, vm=cell.subject)
    if cell.tone is Tone.SUPPOSED:
        return translate("Readouts", "{name}: would be {value}").format(name=name, value=cell.text)
    return f"{name}: {cell.text}" if cell.tone is Tone.VALUE else name
