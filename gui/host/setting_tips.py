"""For those who hover: what a setting of a host does, what products call it, and its default."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from gui.display import Vocabulary
from gui.text import capital, term
from gui.translation import QT_TRANSLATE_NOOP

TIPS: Final[dict[str, str]] = {
    "sharing": QT_TRANSLATE_NOOP(
        "tips",
        "Pages that hold the same share one {frame}, until one of them is written and gets a copy. VMware"
        " calls it TPS and has it on; with KVM it is KSM (ksm/run), off by default.",
    ),
    "sharing.vm_pages_per_s": QT_TRANSLATE_NOOP(
        "tips",
        "How many pages of 4 KiB of one VM are looked at in a second; ten times as many while the host is"
        " short enough to look actively. ESX 2: Mem.ShareScanVM, 50 by default.",
    ),
    "sharing.host_pages_per_s": QT_TRANSLATE_NOOP(
        "tips",
        "The same for all VMs together, in equal parts. ESX 2: Mem.ShareScanTotal, 200 by default; KSM:"
        " pages_to_scan and sleep_millisecs, 5,000 a second.",
    ),
    "sharing.before_swap": QT_TRANSLATE_NOOP(
        "tips",
        "A page that is about to be swapped out is looked up first, and shared if another one holds the same:"
        " then nothing has to be written. ESX always does so.",
    ),
    "sharing.is_salted": QT_TRANSLATE_NOOP(
        "tips",
        "Each VM shares only with itself, so that none can find out what another one holds; it costs most of"
        " what sharing saves. Mem.ShareForceSalting: 2, which is this, by default.",
    ),
    "has_swap": QT_TRANSLATE_NOOP(
        "tips",
        "The {hypervisor} may write pages of VMs to a disk of its own, picked at random, where balloons do"
        " not help in time. ESX always has a swap file for each VM, as large as what is not reserved for it.",
    ),
    "compression": QT_TRANSLATE_NOOP(
        "tips",
        "What is about to be swapped out stays in memory, if it shrinks to half or to a quarter."
        " Mem.MemZipEnable: on by default.",
    ),
    "compression.cache_percent": QT_TRANSLATE_NOOP(
        "tips",
        "The most of a VM's configured size that its compressed pages may take; when that is full, what was"
        " in it longest goes to the disk. Mem.MemZipMaxPct: 10 % by default.",
    ),
    "idle_tax_percent": QT_TRANSLATE_NOOP(
        "tips",
        "The most of a VM's idle pages that may go to others: at 0 % only shares count, and the higher it is,"
        " the more an idle page costs its VM. Mem.IdleTax: 75 % by default.",
    ),
    "costs": QT_TRANSLATE_NOOP(
        "tips",
        "What faults and disks cost on a usual machine. It is no option of a product but the machine itself,"
        " and nothing takes time unless a scenario says so.",
    ),
    "costs.zero_fill_ns": QT_TRANSLATE_NOOP(
        "tips",
        "A first touch: the fault, and a {frame} filled with zeroes. It grows with the page; usual are 1 to 3"
        " µs for each 4 KiB.",
    ),
    "costs.decompress_ns": QT_TRANSLATE_NOOP(
        "tips",
        "A touch of a compressed page: it is unpacked into a {frame}. It grows with the page; LZ4 takes about"
        " 2 µs for each 4 KiB.",
    ),
    "costs.compress_ns": QT_TRANSLATE_NOOP(
        "tips",
        "To try whether a page that is to be swapped packs well enough to be kept; its VM pays. It grows with"
        " the page; LZ4 takes about 9 µs for each 4 KiB.",
    ),
    "costs.cow_ns": QT_TRANSLATE_NOOP(
        "tips",
        "A write to a shared page: the fault, and a copy of its own. It grows with the page; usual are 2 to 5"
        " µs for each 4 KiB.",
    ),
    "costs.hash_ns": QT_TRANSLATE_NOOP(
        "tips",
        "To look for a page that holds the same; the VM whose page it is pays. It grows with the page; usual"
        " are 1 to 2 µs for each 4 KiB.",
    ),
    "costs.disk_access_ns": QT_TRANSLATE_NOOP(
        "tips",
        "What passes before the first byte comes, on disks of guests and of the {hypervisor} alike; it does"
        " not grow with the page. Usual are 5 to 10 ms (HDD), 0.2 to 0.5 ms (SATA SSD), 0.1 ms (NVMe).",
    ),
    "costs.disk_bytes_per_s": QT_TRANSLATE_NOOP(
        "tips",
        "How fast bytes come and go once they do, and so how many pages a second can be swapped out. Here 150"
        " MiB/s (HDD), 500 MiB/s (SATA SSD) and 2,500 MiB/s (NVMe); 0 is no limit.",
    ),
    "costs.virtio_percent": QT_TRANSLATE_NOOP(
        "tips",
        "How long a virtio balloon takes, of what was published for it: 100 % is 2.25 µs for each 4 KiB that"
        " it inflates, most of it to tell the host.",
    ),
    "reset": QT_TRANSLATE_NOOP(
        "tips", "Fill in what the scenario began with; nothing changes until it is applied."
    ),
}
"""by the place of a setting in `core.specs.HostSettings`"""


def tip(key: str, vocabulary: Vocabulary) -> str:
    """The tip of a setting in the words chosen; it begins with a capital."""
    return in_words(TIPS[key], vocabulary)


def in_words(text: str, vocabulary: Vocabulary) -> str:
    """A tip in the person's language and in the words chosen; it begins with a capital."""
    text = QCoreApplication.translate("tips", text)
    return capital(
        text.format(
            frame=term(vocabulary, "frame"),
            frames=term(vocabulary, "frame", 2),
            hypervisor=term(vocabulary, "hypervisor"),
        )
    )
