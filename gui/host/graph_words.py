"""What the pressure graph shows, in words: where its curves stand now."""

from PySide6.QtCore import QCoreApplication

from core.source import Source, VmView
from gui.display import Vocabulary
from gui.host.state_chip import state_text
from gui.text import percent_text, term
from gui.vm.vm_text import amount

translate = QCoreApplication.translate


def free_words(source: Source, vocabulary: Vocabulary) -> str:
    """How much of the host is free, and what the hypervisor does about it."""
    host = source.host()
    text = translate("graph", "{percent} of the {frames} are free. Host state: {state}.")
    if host.thresholds is None:
        text = translate("graph", "{percent} of the {frames} could be had without swapping.")
    frames = term(vocabulary, "host frame", 2)
    free = percent_text(host.free_frames, host.frames)
    return text.format(percent=free, frames=frames, state=state_text(host.state))


def breakdown_words(source: Source) -> str:
    """How much of the host each VM has."""
    frames = source.host().frames
    text = translate("graph", "{vm} has {percent}")
    parts = [text.format(vm=vm.name, percent=percent_text(vm.backed_pages, frames)) for vm in source.vms()]
    return "; ".join(parts)


def balloon_words(source: Source) -> str:
    """How large each balloon is and should be."""
    host = source.host()

    def said(vm: VmView) -> str:
        text = translate("graph", "{vm}: balloon {held}, target {wanted}")
        held, wanted = amount(vm.balloon_pages, host), amount(vm.target_pages, host)
        return text.format(vm=vm.name, held=held, wanted=wanted)

    return "; ".join(map(said, source.vms()))
