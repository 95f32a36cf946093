"""Templates: VMs and programs that a person can start from, sized to the host."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from core.source import DriverState, HostView, VmView
from core.specs import DriverKind, DriverSpec, Pattern, ProgramSpec, VmSpec
from gui.translation import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

KERNEL_PERCENT: Final = 6
SWAP_PERCENT: Final = 50


@dataclass(frozen=True, slots=True)
class Template:
    """A kind of VM; sizes in percent so that it fits a host of any size."""

    name: str
    title: str
    summary: str
    does: str
    """translated where it is shown, as what scenarios say is"""
    pattern: Pattern | None
    host_percent: int
    """configured size, of the host"""
    program_percent: int
    """the program's size, of the configured size"""
    touches_percent: int
    """touches a second, of the program's pages"""
    write_percent: int = 50


NO_PROGRAM: Final = QT_TRANSLATE_NOOP("templates", "a kernel that waits for something to do")
TEMPLATES: Final = (
    Template(
        "web",
        QT_TRANSLATE_NOOP("templates", "Web server"),
        QT_TRANSLATE_NOOP("templates", "A steady working set"),
        QT_TRANSLATE_NOOP("Scenario", "serving requests"),
        Pattern.STEADY,
        50,
        55,
        100,
    ),
    Template(
        "database",
        QT_TRANSLATE_NOOP("templates", "Database"),
        QT_TRANSLATE_NOOP("templates", "Fills a large buffer pool"),
        QT_TRANSLATE_NOOP("Scenario", "buffer pool"),
        Pattern.RAMP,
        50,
        85,
        100,
    ),
    Template(
        "batch",
        QT_TRANSLATE_NOOP("templates", "Batch job"),
        QT_TRANSLATE_NOOP("templates", "Works in bursts"),
        QT_TRANSLATE_NOOP("Scenario", "batch job"),
        Pattern.BURST,
        50,
        70,
        150,
    ),
    Template(
        "files",
        QT_TRANSLATE_NOOP("templates", "File server"),
        QT_TRANSLATE_NOOP("templates", "Mostly clean cache"),
        QT_TRANSLATE_NOOP("Scenario", "reading files"),
        Pattern.READER,
        40,
        60,
        60,
        0,
    ),
    Template(
        "desktop",
        QT_TRANSLATE_NOOP("templates", "Idle desktop"),
        QT_TRANSLATE_NOOP("templates", "Touches it once, then rests"),
        QT_TRANSLATE_NOOP("Scenario", "idle"),
        Pattern.IDLE,
        40,
        60,
        200,
    ),
    Template(
        "backup",
        QT_TRANSLATE_NOOP("templates", "Backup"),
        QT_TRANSLATE_NOOP("templates", "Walks over its pages"),
        QT_TRANSLATE_NOOP("Scenario", "scanning"),
        Pattern.SCAN,
        40,
        80,
        50,
        0,
    ),
    Template(
        "leak",
        QT_TRANSLATE_NOOP("templates", "Leaking service"),
        QT_TRANSLATE_NOOP("templates", "Takes ever new pages"),
        QT_TRANSLATE_NOOP("Scenario", "leaking"),
        Pattern.LEAK,
        40,
        80,
        5,
    ),
    Template(
        "empty",
        QT_TRANSLATE_NOOP("templates", "Empty VM"),
        QT_TRANSLATE_NOOP("templates", "A kernel and no program"),
        "",
        None,
        25,
        0,
        0,
    ),
)

PATTERN_TITLES: Final = {
    Pattern.IDLE: (
        QT_TRANSLATE_NOOP("templates", "Idle"),
        QT_TRANSLATE_NOOP("templates", "touches all of its pages once, then almost nothing"),
    ),
    Pattern.STEADY: (
        QT_TRANSLATE_NOOP("templates", "Steady"),
        QT_TRANSLATE_NOOP("templates", "touches random pages of a working set that stays"),
    ),
    Pattern.RAMP: (
        QT_TRANSLATE_NOOP("templates", "Ramp"),
        QT_TRANSLATE_NOOP("templates", "a working set that grows to its full size"),
    ),
    Pattern.BURST: (
        QT_TRANSLATE_NOOP("templates", "Burst"),
        QT_TRANSLATE_NOOP(
            "templates", "works for half of each period, then frees everything for the other half"
        ),
    ),
    Pattern.SCAN: (
        QT_TRANSLATE_NOOP("templates", "Scan"),
        QT_TRANSLATE_NOOP("templates", "walks over its pages in order, again and again"),
    ),
    Pattern.READER: (
        QT_TRANSLATE_NOOP("templates", "Cache reader"),
        QT_TRANSLATE_NOOP("templates", "reads files through the page cache, popular pages more often"),
    ),
    Pattern.STREAM: (
        QT_TRANSLATE_NOOP("templates", "File stream"),
        QT_TRANSLATE_NOOP("templates", "reads files in order through the page cache, again and again"),
    ),
    Pattern.DATABASE: (
        QT_TRANSLATE_NOOP("templates", "Database"),
        QT_TRANSLATE_NOOP("templates", "touches popular pages of its memory more often"),
    ),
    Pattern.HEAP: (
        QT_TRANSLATE_NOOP("templates", "Managed heap"),
        QT_TRANSLATE_NOOP(
            "templates", "touches young pages at random, and now and then walks on over the old"
        ),
    ),
    Pattern.LEAK: (
        QT_TRANSLATE_NOOP("templates", "Leak"),
        QT_TRANSLATE_NOOP("templates", "touches ever new pages and gives none back"),
    ),
}


def translated(text: str) -> str:
    """A text of these tables in the person's language."""
    return translate("templates", text)


def vm_from(template: Template, name: str, host: HostView, overhead_pages: int) -> VmSpec:
    """A VM as the template has it, on this host."""
    configured = max(2, host.frames * template.host_percent // 100)
    kernel = configured * KERNEL_PERCENT // 100
    return VmSpec(
        name=name,
        configured_pages=configured,
        overhead_pages=overhead_pages,
        kernel_pages=kernel,
        swap_pages=configured * SWAP_PERCENT // 100,
        driver=DriverSpec(),
        programs=programs_of(template, configured - kernel),
    )


def programs_of(template: Template, usable_pages: int) -> tuple[ProgramSpec, ...]:
    """The template's program, in a guest with so many pages besides its kernel."""
    if template.pattern is None:
        return ()
    size = max(1, usable_pages * template.program_percent // 100)
    return (
        ProgramSpec(
            name=template.name,
            pattern=template.pattern,
            size_pages=size,
            touches_per_s=max(1, size * template.touches_percent // 100),
            write_percent=template.write_percent,
            does=template.does,
        ),
    )


def free_name(wanted: str, taken: set[str]) -> str:
    """The wanted name, with a number when it is taken."""
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    return name


def usual_overhead(vms: list[VmView]) -> int:
    """What the hypervisor needs to run a VM here: as much as for the one that came last."""
    return vms[-1].overhead_pages if vms else 0


def driver_titles() -> dict[DriverKind | None, str]:
    """What a guest can have for a balloon driver, and what it is called."""
    return {
        DriverKind.VMMEMCTL: translate("templates", "vmmemctl (VMware)"),
        DriverKind.VIRTIO: translate("templates", "virtio-balloon (Linux/KVM)"),
        None: translate("templates", "none"),
    }


def usual_driver(vms: list[VmView]) -> DriverKind:
    """The kind of the VM that came last here and has any."""
    kinds = [vm.driver.kind for vm in vms if vm.driver.state is not DriverState.ABSENT]
    return kinds[-1] if kinds else DriverKind.VMMEMCTL
