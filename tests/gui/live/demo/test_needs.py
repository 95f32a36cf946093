import lzma
import shutil
import sys
from pathlib import Path

import pytest

from gui.live.demo.kernels import MODULES, Unfit, UnpackError, kernels, module_name, unpacked
from gui.live.demo.needs import (
    BUSYBOXES,
    Missing,
    MissingError,
    find_kernel,
    find_parts,
    is_static,
    missing_text,
)

PRESENT = shutil.which("true")


def make_kernel(root, release="6.1.0-9", suffix=".ko", built_in=(), leave_out=()):
    """A folder such as those in /lib/modules, with the kernel in it."""
    folder = root / release
    for module in MODULES:
        if module not in (*built_in, *leave_out):
            path = folder / "kernel" / f"{module}{suffix}"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"module")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "modules.builtin").write_text("".join(f"kernel/{module}.ko\n" for module in built_in))
    (folder / "vmlinuz").write_bytes(b"kernel")
    return folder


def what_is_missing(roots, **more):
    with pytest.raises(MissingError) as caught:
        find_kernel(roots, **more)
    return caught.value


def test_the_newest_kernel_that_can_be_booted_is_taken(tmp_path):
    make_kernel(tmp_path, "6.1.0-9")
    make_kernel(tmp_path, "6.1.0-10")
    make_kernel(tmp_path, "6.2.0-1", leave_out=["drivers/virtio/virtio_balloon"])
    assert find_kernel([tmp_path]).release == "6.1.0-10"


def test_only_what_is_a_module_is_loaded(tmp_path):
    make_kernel(tmp_path, built_in=MODULES[:2], leave_out=MODULES[2:3])
    kernel = find_kernel([tmp_path])
    assert [module_name(path) for path in kernel.modules] == [Path(module).name for module in MODULES[3:]]


def test_a_kernel_can_lie_in_boot_and_its_modules_elsewhere(tmp_path):
    folder = make_kernel(tmp_path / "modules")
    (tmp_path / "boot").mkdir()
    (folder / "vmlinuz").rename(tmp_path / "boot" / "vmlinuz-6.1.0-9")
    (kernel,) = kernels([tmp_path / "modules"], tmp_path / "boot")
    assert kernel.image == tmp_path / "boot" / "vmlinuz-6.1.0-9"


def test_a_kernel_that_only_root_may_read_is_named(tmp_path, monkeypatch):
    folder = make_kernel(tmp_path)
    monkeypatch.setattr("gui.live.demo.kernels.os.access", lambda path, mode: path != folder / "vmlinuz")
    error = what_is_missing([tmp_path])
    assert error.missing == (Missing.READABLE_KERNEL,)
    assert error.can_be_fetched
    assert str(folder / "vmlinuz") in missing_text(error)


def test_where_there_is_no_kernel_one_can_be_fetched(tmp_path):
    error = what_is_missing([tmp_path / "nothing"])
    assert error.can_be_fetched
    assert missing_text(error).endswith("the application can fetch one.")


def test_modules_packed_with_zstd_need_its_program(tmp_path, monkeypatch):
    make_kernel(tmp_path, suffix=".ko.zst")
    monkeypatch.setenv("PATH", "")
    error = what_is_missing([tmp_path])
    assert not error.can_be_fetched
    assert missing_text(error).endswith("sudo apt install zstd")


def test_packed_modules_are_unpacked_and_broken_ones_are_an_error(tmp_path):
    packed = tmp_path / "virtio.ko.xz"
    packed.write_bytes(lzma.compress(b"module", check=lzma.CHECK_CRC32))
    assert unpacked(packed) == b"module"
    packed.write_bytes(b"nonsense")
    with pytest.raises(UnpackError, match=r"virtio\.ko\.xz"):
        unpacked(packed)


def test_all_missing_packages_are_named_in_one_sentence(tmp_path):
    with pytest.raises(MissingError) as caught:
        find_parts("no-such-qemu", [tmp_path / "busybox"], [tmp_path])
    assert set(caught.value.missing) == {Missing.QEMU, Missing.BUSYBOX, Missing.KERNEL}
    assert not caught.value.can_be_fetched
    assert missing_text(caught.value).endswith("sudo apt install qemu-system-x86 busybox-static")


def test_elsewhere_than_on_linux_there_is_no_demo_guest(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(MissingError) as caught:
        find_parts()
    assert "Linux" in missing_text(caught.value)


def test_a_busybox_that_needs_libraries_is_none(tmp_path):
    text = tmp_path / "text"
    text.write_text("#!/bin/sh\n" * 20)
    assert not is_static(text)
    assert not is_static(tmp_path / "nothing")
    assert not is_static(Path(PRESENT).resolve())


@pytest.mark.skipif(not any(map(is_static, BUSYBOXES)), reason="busybox-static is not installed")
def test_all_parts_are_found_where_they_are(tmp_path):
    make_kernel(tmp_path)
    parts = find_parts(PRESENT, roots=[tmp_path])
    assert parts.qemu == PRESENT
    assert parts.kernel.release == "6.1.0-9"
    assert parts.kernel.unfit is not Unfit.UNREADABLE
