"""The inspector: everything there is to say about one page or frame, as far as the chosen eye can see it."""

from html import escape

from PySide6.QtCore import QCoreApplication

from core.codes import FRAME_FREE, FRAME_OVERHEAD, FRAME_ZIP, LOOKS, Backing, Look, Use
from core.source import PageView, Source
from core.view import Eye
from core.why import why_frame, why_page
from gui.display import Display
from gui.story.why_text import why_rows
from gui.text import capital, count_text, page_list, term, time_text

translate = QCoreApplication.translate


def page_tooltip(source: Source, display: Display, vm: int, ppn: int) -> str:
    """What to show beside a guest page; empty when there is no such page."""
    try:
        return _page_text(source.page_at(vm, ppn), source, display)
    except (KeyError, IndexError):
        return ""


def frame_tooltip(source: Source, display: Display, frame: int) -> str:
    """What to show beside a host frame; empty when there is no such frame, and for a guest: it knows none."""
    codes = source.frame_codes()
    if not 0 <= frame < len(codes) or display.eye == Eye.GUEST:
        return ""
    page = source.page_of_frame(frame)
    if page is not None and not is_shared(page.code):
        return _page_text(page, source, display)
    rows = [(translate("inspector", "Is"), _frame_words(source, frame, int(codes[frame])))]
    if page is not None:
        rows = [_shared_by(source, frame)]
        if display.eye == Eye.TRUTH:
            rows.append((translate("inspector", "Contents"), _content(page)))
    if display.eye == Eye.TRUTH:
        rows.extend(why_rows(why_frame(source.events(0), frame), source, display))
    return _table(_frame_title(display, frame), rows)


def is_shared(code: int) -> bool:
    """Whether a page or frame of this code shares."""
    return code < len(LOOKS) and LOOKS[code].backing == Backing.SHARED


def _shared_by(source: Source, frame: int) -> tuple[str, str]:
    """The row that says whose pages a frame backs, all at once."""
    pages = source.pages_of_frame(frame)
    text = translate("inspector", "{n} pages: {list}")
    if len(pages) == 1:
        text = translate("inspector", "{n} page: {list}")
    names = [f"{source.vm_name(vm)} {count_text(ppn)}" for vm, ppn in pages]
    return translate("inspector", "Shared by"), text.format(n=count_text(len(pages)), list=page_list(names))


def _frame_words(source: Source, frame: int, code: int) -> str:
    """What a frame is that backs no page."""
    if code == FRAME_ZIP:
        owner = int(source.frame_owners()[frame])
        name = next((vm.name for vm in source.vms() if vm.owner == owner), "")
        return translate("inspector", "compression cache: it holds compressed pages of {vm}").format(vm=name)
    return {
        FRAME_FREE: translate("inspector", "free: it backs no page"),
        FRAME_OVERHEAD: translate("inspector", "overhead: the hypervisor needs it to run a VM"),
    }.get(code, "")


def _page_text(page: PageView, source: Source, display: Display) -> str:
    look = LOOKS[page.code]
    words = display.vocabulary
    title = translate("inspector", "{vm}, {page} {ppn}").format(
        vm=source.vm_name(page.vm), page=term(words, "guest page"), ppn=count_text(page.ppn)
    )
    rows: list[tuple[str, str]] = []
    is_real = source.host().real is not None
    if display.eye != Eye.GUEST:
        rows.append((capital(term(words, "host frame")), _frame_of(page, look, is_real=is_real)))
    if display.eye != Eye.HYPERVISOR:
        rows.append((translate("inspector", "The guest sees"), guest_words(look)))
    if display.eye != Eye.GUEST:
        rows.append((translate("inspector", "The hypervisor sees"), hypervisor_words(look)))
        if page.frame is not None and is_shared(page.code):
            rows.append(_shared_by(source, page.frame))
    if display.eye == Eye.TRUTH and not is_real:
        rows.append((translate("inspector", "Contents"), _content(page)))
    if display.eye != Eye.HYPERVISOR and not is_real:
        if page.program:
            rows.append((translate("inspector", "Program"), page.program))
        rows.append((translate("inspector", "Last touched"), _touched(page, source.now_ns)))
    if display.eye == Eye.TRUTH:
        rows.extend(why_rows(why_page(source.events(0), page.vm, page.ppn), source, display))
    return _table(title, rows)


def _frame_of(page: PageView, look: Look, *, is_real: bool) -> str:
    """The number of a page's frame; a real host tells only root."""
    if page.frame is not None:
        return count_text(page.frame)
    if is_real and look.backing is Backing.BACKED:
        return translate("inspector", "there is one; only root may know its number")
    return translate("inspector", "none")


def guest_words(look: Look) -> str:
    """What the guest knows of such a page."""
    uses = {
        Use.FREE: translate("inspector", "free"),
        Use.KERNEL: translate("inspector", "kernel"),
        Use.PROGRAM: translate("inspector", "a program's"),
        Use.CACHE_CLEAN: translate("inspector", "cache, clean"),
        Use.CACHE_DIRTY: translate("inspector", "cache, not yet written to its file"),
        Use.BALLOON: translate("inspector", "pinned by the balloon driver"),
        Use.UNKNOWN: translate("inspector", "not known here: the guest does not say what its pages are for"),
    }
    if look.use in (Use.FREE, Use.BALLOON, Use.UNKNOWN):
        return uses[look.use]
    recency = translate("inspector", "active") if look.active else translate("inspector", "idle")
    return f"{uses[look.use]}, {recency}"


def hypervisor_words(look: Look) -> str:
    """What the hypervisor knows of such a page."""
    return {
        Backing.NEVER: translate("inspector", "never touched, no frame needed"),
        Backing.UNBACKED: translate("inspector", "unbacked: the next touch gets a zeroed frame"),
        Backing.BACKED: translate("inspector", "backed; free or used, it cannot tell"),
        Backing.PENDING: translate("inspector", "reported by the balloon driver, about to be reclaimed"),
        Backing.BALLOONED: translate("inspector", "ballooned, its frame was reclaimed"),
        Backing.WAITING: translate("inspector", "touched, waits for a frame"),
        Backing.SHARED: translate("inspector", "shared: others have the same frame; a write gets a copy"),
        Backing.COMPRESSED: translate("inspector", "compressed, in the compression cache"),
        Backing.SWAPPED: translate("inspector", "on the hypervisor's swap disk; the guest does not know"),
        Backing.ABSENT: translate("inspector", "absent: ballooned, reported free, or never touched"),
    }[look.backing]


def _content(page: PageView) -> str:
    kept = {
        Backing.COMPRESSED: translate("inspector", "kept in the compression cache"),
        Backing.SWAPPED: translate("inspector", "kept on the hypervisor's swap disk"),
    }
    backing = LOOKS[page.code].backing
    if backing in kept:
        return kept[backing]
    if page.content is None:
        return translate("inspector", "none: there is no frame to hold any")
    if page.content == 0:
        return translate("inspector", "all zeroes")
    return translate("inspector", "contents no. {number}").format(number=count_text(page.content))


def _touched(page: PageView, now_ns: int) -> str:
    if page.touched_ns is None:
        return translate("inspector", "never")
    return translate("inspector", "{time} ago").format(time=time_text(now_ns - page.touched_ns))


def _frame_title(display: Display, frame: int) -> str:
    return f"{capital(term(display.vocabulary, 'host frame'))} {count_text(frame)}"


def _table(title: str, rows: list[tuple[str, str]]) -> str:
    lines = "".join(
        f"<tr><td style='padding-right:12px'>{_plain(key)}</td><td>{_plain(value)}</td></tr>"
        for key, value in rows
    )
    return f"<b>{_plain(title)}</b><table>{lines}</table>"


def _plain(text: str) -> str:
    """Text that rich text shows as it is, whatever a VM is called."""
    return escape(text, quote=False)
