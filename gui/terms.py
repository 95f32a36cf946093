"""The table of terms: this app's own words, and what the course text, VMware and Linux/KVM say instead.

The course text's "physical page" is VMware's *machine* page, and VMware's "physical" page is the course
text's *real* page. So the app's own words mean one thing only, and the glosses name the others.
"""

from typing import Final

from gui.translation import QT_TRANSLATE_NOOP

Forms = tuple[str, ...]
"""Singular and plural, or one form for both."""

PLAIN: Final[dict[str, Forms]] = {
    "guest page": (QT_TRANSLATE_NOOP("Terms", "guest page"), QT_TRANSLATE_NOOP("Terms", "guest pages")),
    "host frame": (QT_TRANSLATE_NOOP("Terms", "host frame"), QT_TRANSLATE_NOOP("Terms", "host frames")),
    "frame": (QT_TRANSLATE_NOOP("Terms", "frame"), QT_TRANSLATE_NOOP("Terms", "frames")),
    "PPN": (QT_TRANSLATE_NOOP("Terms", "PPN"), QT_TRANSLATE_NOOP("Terms", "PPNs")),
    "MPN": (QT_TRANSLATE_NOOP("Terms", "MPN"), QT_TRANSLATE_NOOP("Terms", "MPNs")),
    "pmap": (QT_TRANSLATE_NOOP("Terms", "page mapping"),),
    "VM": (QT_TRANSLATE_NOOP("Terms", "VM"), QT_TRANSLATE_NOOP("Terms", "VMs")),
    "guest": (QT_TRANSLATE_NOOP("Terms", "guest"), QT_TRANSLATE_NOOP("Terms", "guests")),
    "hypervisor": (QT_TRANSLATE_NOOP("Terms", "hypervisor"), QT_TRANSLATE_NOOP("Terms", "hypervisors")),
    "private channel": (
        QT_TRANSLATE_NOOP("Terms", "private channel"),
        QT_TRANSLATE_NOOP("Terms", "private channels"),
    ),
    "configured": (QT_TRANSLATE_NOOP("Terms", "configured"),),
    "size": (QT_TRANSLATE_NOOP("Terms", "size"), QT_TRANSLATE_NOOP("Terms", "sizes")),
    "reservation": (QT_TRANSLATE_NOOP("Terms", "reservation"), QT_TRANSLATE_NOOP("Terms", "reservations")),
    "limit": (QT_TRANSLATE_NOOP("Terms", "limit"), QT_TRANSLATE_NOOP("Terms", "limits")),
    "shares": (QT_TRANSLATE_NOOP("Terms", "shares"),),
    "overhead": (QT_TRANSLATE_NOOP("Terms", "overhead"),),
    "page sharing": (QT_TRANSLATE_NOOP("Terms", "page sharing"),),
    "page sharing label": (QT_TRANSLATE_NOOP("Terms", "share"),),
    "compression": (QT_TRANSLATE_NOOP("Terms", "compression"),),
    "compression label": (QT_TRANSLATE_NOOP("Terms", "compress"),),
    "idle tax": (QT_TRANSLATE_NOOP("Terms", "idle memory tax"),),
    "balloon": (QT_TRANSLATE_NOOP("Terms", "balloon"), QT_TRANSLATE_NOOP("Terms", "balloons")),
    "balloon driver": (
        QT_TRANSLATE_NOOP("Terms", "balloon driver"),
        QT_TRANSLATE_NOOP("Terms", "balloon drivers"),
    ),
    "balloon limit": (
        QT_TRANSLATE_NOOP("Terms", "balloon limit"),
        QT_TRANSLATE_NOOP("Terms", "balloon limits"),
    ),
    "target": (QT_TRANSLATE_NOOP("Terms", "target"), QT_TRANSLATE_NOOP("Terms", "targets")),
    "pinned": (QT_TRANSLATE_NOOP("Terms", "pinned"),),
    "guest swap": (
        QT_TRANSLATE_NOOP("Terms", "guest's own swap disk"),
        QT_TRANSLATE_NOOP("Terms", "guests' own swap disks"),
    ),
    "host swap": (
        QT_TRANSLATE_NOOP("Terms", "hypervisor's swap disk"),
        QT_TRANSLATE_NOOP("Terms", "hypervisor's swap disks"),
    ),
    "compression cache": (
        QT_TRANSLATE_NOOP("Terms", "compression cache"),
        QT_TRANSLATE_NOOP("Terms", "compression caches"),
    ),
    "guest swap label": (QT_TRANSLATE_NOOP("Terms", "guest swap"),),
    "host swap label": (QT_TRANSLATE_NOOP("Terms", "host swap"),),
    "compressed label": (QT_TRANSLATE_NOOP("Terms", "compressed"),),
    "reclaim": (QT_TRANSLATE_NOOP("Terms", "reclaim"),),
}

COURSE: Final[dict[str, Forms]] = {
    "guest page": (QT_TRANSLATE_NOOP("Terms", "real page"), QT_TRANSLATE_NOOP("Terms", "real pages")),
    "host frame": (QT_TRANSLATE_NOOP("Terms", "physical page"), QT_TRANSLATE_NOOP("Terms", "physical pages")),
    "frame": (QT_TRANSLATE_NOOP("Terms", "physical page"), QT_TRANSLATE_NOOP("Terms", "physical pages")),
    "target": (
        QT_TRANSLATE_NOOP("Terms", "target balloon size"),
        QT_TRANSLATE_NOOP("Terms", "target balloon sizes"),
    ),
    "guest": (QT_TRANSLATE_NOOP("Terms", "guest OS"), QT_TRANSLATE_NOOP("Terms", "guest OSs")),
}

VMWARE: Final[dict[str, Forms]] = {
    "guest page": (
        QT_TRANSLATE_NOOP("Terms", "guest physical page"),
        QT_TRANSLATE_NOOP("Terms", "guest physical pages"),
    ),
    "host frame": (QT_TRANSLATE_NOOP("Terms", "machine page"), QT_TRANSLATE_NOOP("Terms", "machine pages")),
    "frame": (QT_TRANSLATE_NOOP("Terms", "machine page"), QT_TRANSLATE_NOOP("Terms", "machine pages")),
    "pmap": (QT_TRANSLATE_NOOP("Terms", "pmap"),),
    "hypervisor": (QT_TRANSLATE_NOOP("Terms", "VMkernel"), QT_TRANSLATE_NOOP("Terms", "VMkernels")),
    "private channel": (QT_TRANSLATE_NOOP("Terms", "backdoor"), QT_TRANSLATE_NOOP("Terms", "backdoors")),
    "configured": (QT_TRANSLATE_NOOP("Terms", "memory size"),),
    "page sharing": (QT_TRANSLATE_NOOP("Terms", "transparent page sharing"),),
    "page sharing label": (QT_TRANSLATE_NOOP("Terms", "TPS"),),
    "compression": (QT_TRANSLATE_NOOP("Terms", "memory compression"),),
    "compression label": (QT_TRANSLATE_NOOP("Terms", "zip"),),
    "idle tax": (QT_TRANSLATE_NOOP("Terms", "Mem.IdleTax"),),
    "balloon driver": (
        QT_TRANSLATE_NOOP("Terms", "vmmemctl driver"),
        QT_TRANSLATE_NOOP("Terms", "vmmemctl drivers"),
    ),
    "balloon limit": (QT_TRANSLATE_NOOP("Terms", "maxmemctl"),),
    "pinned": (QT_TRANSLATE_NOOP("Terms", "locked"),),
    "guest swap": (
        QT_TRANSLATE_NOOP("Terms", "guest swap file"),
        QT_TRANSLATE_NOOP("Terms", "guest swap files"),
    ),
    "host swap": (
        QT_TRANSLATE_NOOP("Terms", "VMkernel swap file"),
        QT_TRANSLATE_NOOP("Terms", "VMkernel swap files"),
    ),
    "host swap label": (QT_TRANSLATE_NOOP("Terms", "VMkernel swap"),),
    "compressed label": (QT_TRANSLATE_NOOP("Terms", "zipped"),),
}

KVM: Final[dict[str, Forms]] = {
    "guest page": (
        QT_TRANSLATE_NOOP("Terms", "guest page (gfn)"),
        QT_TRANSLATE_NOOP("Terms", "guest pages (gfn)"),
    ),
    "host frame": (
        QT_TRANSLATE_NOOP("Terms", "host page frame"),
        QT_TRANSLATE_NOOP("Terms", "host page frames"),
    ),
    "frame": (QT_TRANSLATE_NOOP("Terms", "page frame"), QT_TRANSLATE_NOOP("Terms", "page frames")),
    "PPN": (QT_TRANSLATE_NOOP("Terms", "gfn"), QT_TRANSLATE_NOOP("Terms", "gfns")),
    "MPN": (QT_TRANSLATE_NOOP("Terms", "pfn"), QT_TRANSLATE_NOOP("Terms", "pfns")),
    "pmap": (QT_TRANSLATE_NOOP("Terms", "nested page table"),),
    "VM": (QT_TRANSLATE_NOOP("Terms", "domain"), QT_TRANSLATE_NOOP("Terms", "domains")),
    "hypervisor": (QT_TRANSLATE_NOOP("Terms", "KVM host"), QT_TRANSLATE_NOOP("Terms", "KVM hosts")),
    "private channel": (QT_TRANSLATE_NOOP("Terms", "virtqueue"), QT_TRANSLATE_NOOP("Terms", "virtqueues")),
    "configured": (QT_TRANSLATE_NOOP("Terms", "maximum size"),),
    "size": (QT_TRANSLATE_NOOP("Terms", "current size"), QT_TRANSLATE_NOOP("Terms", "current sizes")),
    "reservation": (QT_TRANSLATE_NOOP("Terms", "min_guarantee"),),
    "limit": (QT_TRANSLATE_NOOP("Terms", "hard_limit"), QT_TRANSLATE_NOOP("Terms", "hard_limits")),
    "overhead": (QT_TRANSLATE_NOOP("Terms", "QEMU overhead"),),
    "page sharing": (QT_TRANSLATE_NOOP("Terms", "KSM"),),
    "page sharing label": (QT_TRANSLATE_NOOP("Terms", "KSM"),),
    "compression": (QT_TRANSLATE_NOOP("Terms", "zswap"),),
    "compression label": (QT_TRANSLATE_NOOP("Terms", "zswap"),),
    "balloon driver": (
        QT_TRANSLATE_NOOP("Terms", "virtio_balloon driver"),
        QT_TRANSLATE_NOOP("Terms", "virtio_balloon drivers"),
    ),
    "target": (QT_TRANSLATE_NOOP("Terms", "num_pages"),),
    "pinned": (QT_TRANSLATE_NOOP("Terms", "inflated"),),
    "guest swap": (QT_TRANSLATE_NOOP("Terms", "guest swap"),),
    "host swap": (QT_TRANSLATE_NOOP("Terms", "host swap"),),
    "compression cache": (
        QT_TRANSLATE_NOOP("Terms", "zswap pool"),
        QT_TRANSLATE_NOOP("Terms", "zswap pools"),
    ),
    "compressed label": (QT_TRANSLATE_NOOP("Terms", "zswap"),),
    "reclaim": (QT_TRANSLATE_NOOP("Terms", "MADV_DONTNEED"),),
}
"""The last three hold only what is said otherwise than in the app's own words."""

GLOSSES: Final[dict[str, str]] = {
    "guest page": QT_TRANSLATE_NOOP(
        "Terms",
        "Guest page (PPN): a page that the guest believes to be real. "
        "Course text: real page. VMware: physical page. KVM: guest page, gfn.",
    ),
    "host frame": QT_TRANSLATE_NOOP(
        "Terms",
        "Host frame (MPN): a page that is really in the server. "
        "Course text: physical page. VMware: machine page. KVM: host page frame, pfn.",
    ),
    "pmap": QT_TRANSLATE_NOOP("Terms", "The hypervisor's table from guest pages to host frames, one a VM."),
    "configured": QT_TRANSLATE_NOOP("Terms", "What the guest was told that it has."),
    "size": QT_TRANSLATE_NOOP("Terms", "What the guest has left: configured less what the balloon holds."),
    "reservation": QT_TRANSLATE_NOOP("Terms", "What the VM is guaranteed, come what may."),
    "limit": QT_TRANSLATE_NOOP("Terms", "The most of the VM that is ever backed by host frames."),
    "shares": QT_TRANSLATE_NOOP("Terms", "The VM's weight when there is not enough for all."),
    "overhead": QT_TRANSLATE_NOOP("Terms", "Host frames that the hypervisor itself needs to run the VM."),
    "page sharing": QT_TRANSLATE_NOOP(
        "Terms",
        "Guest pages that hold the same share one host frame, until one of them is written."
        " VMware: transparent page sharing (TPS). KVM: kernel same-page merging (KSM).",
    ),
    "compression": QT_TRANSLATE_NOOP(
        "Terms", "What is about to be swapped out stays in memory if it shrinks to half or less. KVM: zswap."
    ),
    "idle tax": QT_TRANSLATE_NOOP(
        "Terms", "The most of a VM's idle pages that may go to others, whatever its shares."
    ),
    "balloon": QT_TRANSLATE_NOOP(
        "Terms", "The guest pages that the balloon driver holds, so that nobody uses them."
    ),
    "balloon driver": QT_TRANSLATE_NOOP(
        "Terms", "A pseudo-device in the guest. VMware: vmmemctl. KVM: virtio_balloon."
    ),
    "balloon limit": QT_TRANSLATE_NOOP(
        "Terms", "The most of the VM that its balloon may take, 65 % by default."
    ),
    "target": QT_TRANSLATE_NOOP("Terms", "The size that the hypervisor wants the balloon to have."),
    "pinned": QT_TRANSLATE_NOOP(
        "Terms", "Held by the balloon driver: no program can read or write the page."
    ),
    "guest swap": QT_TRANSLATE_NOOP(
        "Terms", "The guest's own disk for pages it has no room for; the hypervisor has no part in it."
    ),
    "host swap": QT_TRANSLATE_NOOP(
        "Terms",
        "The hypervisor's own disk, for pages that it took by force; the guest does not know of it.",
    ),
    "compression cache": QT_TRANSLATE_NOOP(
        "Terms", "Host frames that hold pages pressed to half their size or less, so that none needs a disk."
    ),
    "private channel": QT_TRANSLATE_NOOP("Terms", "The only way between balloon driver and hypervisor."),
}
