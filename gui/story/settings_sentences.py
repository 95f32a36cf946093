"""A person changed what the hypervisor may do or what it costs: what, and why it matters."""

from collections.abc import Iterator

from core.costs import of_pages
from core.events import HostChanged
from core.specs import CompressionSpec, CostsSpec, SharingSpec
from gui.numbers import short_text
from gui.story.settings_words import machine_text
from gui.story.telling import Narration, Say, tell, translate
from gui.text import cost_text, count_text

Told = tuple[str, str]
"""what changed, and why that matters"""


@tell.register
def _(event: HostChanged, say: Say) -> Narration:
    told = list(_changes(event, say))
    return Narration(what=" ".join(what for what, _ in told), why=told[0][1])


def change_text(event: HostChanged, say: Say) -> str:
    """What changed, in half a line: "share on · HDD → NVMe"."""
    return " · ".join(_short_changes(event, say))


def _changes(event: HostChanged, say: Say) -> Iterator[Told]:
    old, new = event.old, event.new
    if old.has_swap != new.has_swap:
        yield _swap(say, is_used=new.has_swap)
    if old.sharing != new.sharing:
        yield _sharing(old.sharing, new.sharing, say)
    if old.compression != new.compression:
        yield _compression(old.compression, new.compression, say)
    if old.idle_tax_percent != new.idle_tax_percent:
        yield _idle_tax(old.idle_tax_percent, new.idle_tax_percent, say)
    if old.costs != new.costs:
        yield _costs(old.costs, new.costs, say)


def _swap(say: Say, *, is_used: bool) -> Told:
    if is_used:
        what = translate("narrator", "The {disk} may be used from now on.")
        why = translate(
            "narrator",
            "What balloons cannot give in time can now be taken: pages picked at random, without asking the"
            " guest.",
        )
    else:
        what = translate("narrator", "The {disk} takes no more pages from now on.")
        why = translate(
            "narrator",
            "What is on it stays there until it is touched. From now on only balloons make room: where they"
            " cannot, VMs wait.",
        )
    return say(what, disk=say.term("host swap")), why


def _sharing(old: SharingSpec | None, new: SharingSpec | None, say: Say) -> Told:
    noun = say.term("page sharing")
    if new is None:
        return (
            say(translate("narrator", "{sharing} is switched off."), sharing=noun),
            translate("narrator", "What is shared stays so until it is written; nobody looks for more."),
        )
    if old is not None and old.is_salted != new.is_salted:
        return _salt(say, is_salted=new.is_salted)
    what = translate(
        "narrator", "{sharing} has other rules: up to {vm} pages a second of a VM, {host} of all VMs."
    )
    why = translate(
        "narrator", "The faster the scan, the sooner equal pages are found, and the more time it takes."
    )
    if old is None:
        what = translate(
            "narrator",
            "{sharing} is switched on: up to {host} pages a second are looked at for others that hold the"
            " same.",
        )
        why = translate(
            "narrator",
            "Equal pages share one {frame} until somebody writes to them; whoever does gets a copy.",
        )
    rates = {"vm": count_text(new.vm_pages_per_s), "host": count_text(new.host_pages_per_s)}
    return say(what, None, sharing=noun, **rates), say(why)


def _salt(say: Say, *, is_salted: bool) -> Told:
    what = translate("narrator", "{sharing} goes across VMs from now on.")
    why = translate(
        "narrator",
        "VMs that run the same system have most in common, so this is where sharing saves most; but by the"
        " time that a write takes, a VM can find out what others hold.",
    )
    if is_salted:
        what = translate("narrator", "{sharing} stays within each VM from now on.")
        why = translate(
            "narrator",
            "With a salt of its own a VM cannot find out by a shared page what others hold. What is shared"
            " already stays so until it is written.",
        )
    return say(what, sharing=say.term("page sharing")), why


def _compression(old: CompressionSpec | None, new: CompressionSpec | None, say: Say) -> Told:
    noun = say.term("compression")
    if new is None:
        what = translate("narrator", "{compression} is switched off.")
        why = translate(
            "narrator",
            "What is compressed stays so until it is touched; what is taken from now on is swapped.",
        )
        return say(what, compression=noun), why
    if old is None:
        what = translate("narrator", "{compression} is switched on.")
        why = translate(
            "narrator",
            "What is about to be swapped stays in memory if it shrinks to half or less: unpacking a page is"
            " far faster than a disk.",
        )
        return say(what, compression=noun), why
    what = translate("narrator", "The {cache} of a VM may now take {percent} % of its size.")
    why = translate(
        "narrator", "A larger cache keeps more pages from the disk, but its {frames} are those of its VM."
    )
    return say(what, cache=say.term("compression cache"), percent=new.cache_percent), say(why)


def _idle_tax(old: int, new: int, say: Say) -> Told:
    what = translate("narrator", "The {tax} goes from {old} % to {new} %.")
    why = translate("narrator", "An idle page costs its VM no more than a used one: shares alone decide.")
    if new:
        why = translate(
            "narrator",
            "An idle page now costs its VM as much as {times} that it uses, so memory moves to who uses it.",
        )
    return say(what, tax=say.term("idle tax"), old=old, new=new), say(why, times=idle_price_text(new))


def idle_price_text(idle_tax_percent: int) -> str:
    """How many used pages an idle one costs: k = 1 / (1 - tax)."""
    return short_text(round(100 / (100 - idle_tax_percent), 1), 6) if idle_tax_percent < 100 else "∞"


def _costs(old: CostsSpec, new: CostsSpec, say: Say) -> Told:
    names = machine_text(old), machine_text(new)
    what = translate("narrator", "What faults and disks cost changes from “{old}” to “{new}”.")
    if names[0] == names[1]:
        what = translate("narrator", "Some of what faults and disks cost changes.")
    why = translate("narrator", "Nothing takes time: programs do not feel what is taken from them.")
    costs = of_pages(new, say.page_size)
    if not costs.are_none:
        why = translate(
            "narrator",
            "A zeroed {frame} takes {zero}, and to read a page from the disk {read}: that is why it matters"
            " what is taken, and how.",
        )
    return (
        say(what, old=names[0], new=names[1]),
        say(why, zero=cost_text(costs.zero_fill_ns), read=cost_text(costs.read_ns)),
    )


def _short_changes(event: HostChanged, say: Say) -> Iterator[str]:
    old, new = event.old, event.new
    on, off = translate("headlines", "{what} on"), translate("headlines", "{what} off")
    if old.has_swap != new.has_swap:
        yield (on if new.has_swap else off).format(what=say.term("host swap label"))
    for key, before, after in (
        ("page sharing label", old.sharing, new.sharing),
        ("compression label", old.compression, new.compression),
    ):
        if before != after:
            changed = translate("headlines", "{what}: other rules") if before and after else on
            yield (changed if after else off).format(what=say.term(key))
    if old.idle_tax_percent != new.idle_tax_percent:
        text = translate("headlines", "{tax} {old} % → {new} %")
        yield text.format(tax=say.term("idle tax"), old=old.idle_tax_percent, new=new.idle_tax_percent)
    if old.costs != new.costs:
        names = machine_text(old.costs), machine_text(new.costs)
        yield " → ".join(names) if names[0] != names[1] else translate("headlines", "other costs")
