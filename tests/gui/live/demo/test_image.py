import gzip
import stat
import subprocess

from gui.live.demo.image import image_of, in_order, initramfs
from gui.live.demo.kernels import Kernel
from gui.live.demo.needs import Parts


def unpack(archive):
    """What a "newc" archive holds: mode and contents by name, as the kernel would read it."""
    files, at = {}, 0
    while True:
        assert archive[at : at + 6] == b"070701"
        fields = [int(archive[at + 6 + 8 * n : at + 14 + 8 * n], 16) for n in range(13)]
        mode, size, name_size = fields[1], fields[6], fields[11]
        name_at = at + 110
        name = archive[name_at : name_at + name_size - 1].decode()
        data_at = (name_at + name_size + 3) // 4 * 4
        if name == "TRAILER!!!":
            return files
        files[name] = (mode, archive[data_at : data_at + size])
        at = (data_at + size + 3) // 4 * 4


def test_the_image_holds_busybox_modules_in_order_and_a_first_program():
    files = unpack(initramfs(b"busy", {"virtio": b"one", "virtio_balloon": b"second"}))
    assert files["bin/busybox"] == (stat.S_IFREG | 0o755, b"busy")
    assert files["modules/virtio_balloon"][1] == b"second"
    assert files["modules/order"][1].split() == [b"virtio", b"virtio_balloon"]
    assert files["init"][0] == stat.S_IFREG | 0o755
    assert stat.S_ISCHR(files["dev/console"][0])
    assert files["init"][1].startswith(b"#!/bin/busybox sh\n")


def test_the_same_parts_give_the_same_bytes():
    assert initramfs(b"busy", {"virtio": b"one"}) == initramfs(b"busy", {"virtio": b"one"})


def test_modules_go_into_the_image_unpacked(tmp_path):
    packed = tmp_path / "virtio_balloon.ko.gz"
    packed.write_bytes(gzip.compress(b"module"))
    busybox = tmp_path / "busybox"
    busybox.write_bytes(b"busy")
    kernel = Kernel("6.1", tmp_path / "vmlinuz", (packed,))
    files = unpack(image_of(Parts("qemu", busybox, kernel)))
    assert files["modules/virtio_balloon"][1] == b"module"


def test_modules_are_loaded_after_those_that_they_depend_on():
    modules = {
        "virtio": b"..\0depends=virtio_ring\0..",
        "virtio_ring": b"..\0depends=\0..",
        "virtio_pci": b"..\0license=GPL\0depends=virtio,virtio_ring,built_in\0..",
    }
    assert in_order(modules) == ["virtio_ring", "virtio", "virtio_pci"]


def test_the_guest_s_scripts_are_good_shell():
    files = unpack(initramfs(b"", {}))
    for name in ("init", "bin/program"):
        subprocess.run(["sh", "-n"], input=files[name][1], check=True)
