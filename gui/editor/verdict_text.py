"""What is said of a scenario that is good: what there is in it, and what of it will be refused."""

from PySide6.QtCore import QCoreApplication

from core.scenario_document import ScenarioDocument
from core.source import HostView
from core.trial import RefusedAction
from core.units import NS_PER_S
from gui.editor.facts import all_vms_bytes, counts_pages, host_bytes, page_bytes
from gui.editor.titles import action_text
from gui.numbers import short_text
from gui.story.refusals import reason_text
from gui.text import size_text

translate = QCoreApplication.translate


def facts_of(document: ScenarioDocument) -> str:
    """Such as "3 VMs, 384 MiB in all, on a host of 256 MiB"."""
    vms = document.count(("vm",))
    text = translate("editor", "{n} VMs, {all} in all, on a host of {host}")
    if vms == 1:
        text = translate("editor", "1 VM of {all} on a host of {host}")
    elif not vms:
        text = translate("editor", "no VMs yet, on a host of {host}")
    page, few = page_bytes(document), counts_pages(document)
    configured, host = all_vms_bytes(document) // page, host_bytes(document) // page
    return text.format(
        n=vms, all=size_text(configured, page, as_pages=few), host=size_text(host, page, as_pages=few)
    )


def refused_text(document: ScenarioDocument, refused: RefusedAction, host: HostView) -> str:
    """That an action comes to nothing, and why."""
    action = document.get(("at", refused.at), {})
    why = reason_text(refused.reason, refused.facts, None if counts_pages(document) else host.page_size)
    text = translate("editor", "“{action}”, at {time} s, is refused when it comes to that. {why}")
    return text.format(action=action_text(action), time=short_text(refused.at_ns / NS_PER_S, 6), why=why)
