"""What the close-up shows at one moment: a few pages of each VM, the frames, and who is gone."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor

from core.codes import FRAME_FREE, FRAME_ZIP
from core.source import DriverState, HostView, PageView, Source, VmView
from gui.story.cell_look import HUES
from gui.story.inspector import is_shared
from gui.story.narrator import Narration
from gui.theme import Theme, owner_colour

MOST_PAGES: Final = 16
"""of one VM; of a larger one those in the story are shown, and the lowest"""
MOST_PAGES_OF_MANY: Final = 4
"""of each of three VMs or more"""
MOST_VMS: Final = 4
MOST_FRAMES: Final = 24
GHOSTS_UP_TO: Final = 3
"""VMs, gone ones among them"""


@dataclass(frozen=True, slots=True)
class PageCell:
    """A guest page as it is drawn."""

    ppn: int
    code: int
    frame: int | None
    hue: str


@dataclass(frozen=True, slots=True)
class VmScene:
    """A VM as it is drawn; without pages when it is gone."""

    view: VmView
    is_gone: bool
    pages: tuple[PageCell, ...]

    @property
    def has_channel(self) -> bool:
        """Whether a balloon driver can talk to the hypervisor."""
        return not self.is_gone and self.view.driver.state not in (DriverState.ABSENT, DriverState.LOADING)

    @property
    def has_driver(self) -> bool:
        """Whether there is a driver, loaded or not."""
        return self.view.driver.state != DriverState.ABSENT


@dataclass(frozen=True, slots=True)
class FrameCell:
    """A host frame as it is drawn."""

    number: int
    code: int
    vm: int | None
    ppn: int | None
    content: int | None
    hue: str
    sharers: int
    """how many pages share it; 0 when it is not shared"""

    @property
    def is_free(self) -> bool:
        """Whether it belongs to nobody."""
        return self.code == FRAME_FREE


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything that is drawn."""

    host: HostView
    vms: tuple[VmScene, ...]
    frames: tuple[FrameCell, ...]
    page_size: int

    @property
    def most_ppn(self) -> int:
        """The largest page number of any VM."""
        return max((each.view.configured_pages - 1 for each in self.vms), default=0)

    def vm_name(self, vm: int | None) -> str:
        """The name of a VM in the scene."""
        return next((each.view.name for each in self.vms if each.view.id == vm), "")

    def page(self, vm: int, ppn: int) -> PageCell | None:
        """A page of the scene."""
        return next(
            (page for each in self.vms if each.view.id == vm for page in each.pages if page.ppn == ppn), None
        )


def page_hue(theme: Theme, vm: VmView, ppn: int) -> str:
    """The identity of a page: the colour its scenario gave it, else that of its VM."""
    name = vm.page_colours[ppn] if ppn < len(vm.page_colours) else ""
    hue = HUES.get(name.replace(" ", "-"), name)
    return hue if hue and QColor.isValidColorName(hue) else owner_colour(theme, vm.owner)


class SceneBuilder:
    """Makes scenes of a run; remembers the VMs that went, so that their place stays visible."""

    def __init__(self, source: Source) -> None:
        """Begin with the VMs that are there."""
        self._source = source
        self._known: dict[int, VmView] = {}
        self._last_ns = source.now_ns

    def build(self, theme: Theme, narration: Narration | None) -> Scene:
        """The scene now; what the narration speaks of is in it."""
        told = narration or Narration("", "")
        vms = self._vms(told)
        views = {vm.view.id: vm.view for vm in vms if not vm.is_gone}
        scenes = tuple(
            VmScene(vm.view, vm.is_gone, () if vm.is_gone else self._pages(theme, vm.view, len(vms), told))
            for vm in vms
        )
        host = self._source.host()
        shown = {page.frame for vm in scenes for page in vm.pages if page.frame is not None}
        numbers = sorted(told.frames | shown)[:MOST_FRAMES] or list(range(MOST_PAGES))
        if host.frames <= MOST_FRAMES:
            numbers = list(range(host.frames))
        return Scene(host, scenes, self._frames(theme, numbers, views), host.page_size)

    def _vms(self, told: Narration) -> list[VmScene]:
        now_ns = self._source.now_ns
        if now_ns < self._last_ns:
            self._known.clear()
        self._last_ns = now_ns
        here = {vm.id: vm for vm in self._source.vms()}
        gone = [vm for vm in self._known if vm not in here]
        for vm in gone[: max(0, len(here) + len(gone) - GHOSTS_UP_TO)]:
            del self._known[vm]
        self._known.update(here)
        vms = [VmScene(view, vm not in here, ()) for vm, view in self._known.items()]
        if len(vms) > MOST_VMS:
            first = sorted(vms, key=lambda vm: vm.view.id not in told.vms)[:MOST_VMS]
            vms = [vm for vm in vms if vm in first]
        return vms

    def _pages(self, theme: Theme, vm: VmView, vm_count: int, told: Narration) -> tuple[PageCell, ...]:
        most = (
            MOST_PAGES if vm_count <= 2 or vm.configured_pages <= MOST_PAGES_OF_MANY else MOST_PAGES_OF_MANY
        )
        codes = self._source.page_codes(vm.id)
        frames = self._source.frames_of(vm.id)
        chosen = _chosen(vm.configured_pages, most, (ppn for owner, ppn in told.pages if owner == vm.id))
        return tuple(
            PageCell(
                ppn=ppn,
                code=int(codes[ppn]),
                frame=int(frames[ppn]) if frames[ppn] >= 0 else None,
                hue=page_hue(theme, vm, ppn),
            )
            for ppn in chosen
        )

    def _frames(
        self, theme: Theme, numbers: Iterable[int], views: dict[int, VmView]
    ) -> tuple[FrameCell, ...]:
        codes = self._source.frame_codes()
        cells = []
        for number in numbers:
            page, code = self._source.page_of_frame(number), int(codes[number])
            shared = page is not None and is_shared(page.code)
            cells.append(
                FrameCell(
                    number=number,
                    code=code,
                    vm=page.vm if page is not None else None,
                    ppn=page.ppn if page is not None else None,
                    content=page.content if page is not None else None,
                    hue=theme.shared if shared else _frame_hue(theme, code, page, views),
                    sharers=len(self._source.pages_of_frame(number)) if shared else 0,
                )
            )
        return tuple(cells)


def _frame_hue(theme: Theme, code: int, page: PageView | None, views: dict[int, VmView]) -> str:
    """Of the page behind it, if there is one."""
    if page is not None and page.vm in views:
        return page_hue(theme, views[page.vm], page.ppn)
    return theme.compressed if code == FRAME_ZIP else theme.muted


def _chosen(count: int, most: int, wanted: Iterable[int]) -> list[int]:
    """At most `most` numbers below `count`: the wanted ones, filled up from the lowest."""
    if count <= most:
        return list(range(count))
    chosen = sorted(set(wanted))[:most]
    rest = (number for number in range(count) if number not in chosen)
    return sorted([*chosen, *(next(rest) for _ in range(most - len(chosen)))])
