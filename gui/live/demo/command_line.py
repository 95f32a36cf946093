"""How QEMU is called for a demo guest."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from gui.live.demo.launcher import SWAP_PATH

STORE_BYTES: Final = 4 << 30
"""how much the disk holds that the guest reads into its cache; it is empty, and takes no room"""
_KERNEL_OPTIONS: Final = "console=ttyS0 quiet panic=-1 transparent_hugepage=never"


@dataclass(frozen=True, slots=True)
class Files:
    """What a guest has in its folder: its first file system, its sockets, and what its kernel prints."""

    image: Path
    qmp: Path
    shell: Path
    console: Path

    @classmethod
    def in_folder(cls, folder: Path) -> "Files":
        """Under short names."""
        return cls(*(folder / name for name in ("image", "qmp", "shell", "console")))


@dataclass(frozen=True, slots=True)
class Machine:
    """What a guest runs on.

    Attributes:
        name: as QEMU tells it whoever asks.
        ram_mib: its configured size; at most 2 GiB, so that it is one block from address 0 on.
        swap_mib: the size of its swap disk; 0 for none.
        reports_free_pages: whether it gives back by itself what it frees: then the effect of the balloon
            is hard to see.
    """

    name: str
    ram_mib: int = 256
    swap_mib: int = 128
    reports_free_pages: bool = False


def command_line(qemu: str, kernel: Path, machine: Machine, files: Files, accelerator: str) -> Sequence[str]:
    """QEMU and its arguments; the accelerator is `kvm` or `tcg`."""
    reporting = "on" if machine.reports_free_pages else "off"
    swap = (
        *("-blockdev", f"driver=file,node-name=swap,filename={SWAP_PATH}"),
        *("-device", "virtio-blk-pci,drive=swap"),
    )
    return (
        qemu,
        *("-name", machine.name),
        *("-nodefaults", "-no-user-config", "-no-reboot"),
        *("-display", "none"),
        *("-machine", f"pc,accel={accelerator},memory-backend=ram"),
        *("-cpu", "max"),
        *("-smp", "1"),
        *("-m", str(machine.ram_mib)),
        *("-object", f"memory-backend-ram,id=ram,size={machine.ram_mib}M"),
        *("-kernel", str(kernel)),
        *("-initrd", str(files.image)),
        *("-append", _KERNEL_OPTIONS),
        *("-serial", f"file:{files.console}"),
        *("-chardev", f"socket,id=shell,path={files.shell},server=on,wait=off"),
        *("-serial", "chardev:shell"),
        *("-qmp", f"unix:{files.qmp},server=on,wait=off"),
        *("-blockdev", f"driver=null-co,node-name=store,size={STORE_BYTES},read-zeroes=on"),
        *("-device", "virtio-blk-pci,drive=store"),
        *(swap if machine.swap_mib else ()),
        *("-device", f"virtio-balloon-pci,id=balloon0,deflate-on-oom=on,free-page-reporting={reporting}"),
    )
