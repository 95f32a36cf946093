"""The actions that choose when to pause, and who decides."""

from typing import Final

from gui.action_spec import Group, switch

PAUSE_WHEN: Final = (
    switch(
        Group.PAUSE_WHEN,
        "pause-clear",
        "the host becomes &clear",
        "Pause when the host's state becomes clear, which only hosts with five states have",
    ),
    switch(
        Group.PAUSE_WHEN, "pause-soft", "the host becomes &soft", "Pause when the host's state becomes soft"
    ),
    switch(
        Group.PAUSE_WHEN, "pause-hard", "the host becomes &hard", "Pause when the host's state becomes hard"
    ),
    switch(Group.PAUSE_WHEN, "pause-low", "the host becomes &low", "Pause when the host's state becomes low"),
    switch(Group.PAUSE_WHEN, "pause-high", "the host is high &again", "Pause when the host returns to high"),
    switch(
        Group.PAUSE_WHEN,
        "pause-first-wait",
        "a VM &waits for the first time",
        "Pause when a guest page first has to wait for a host frame",
    ),
    switch(
        Group.PAUSE_WHEN,
        "pause-first-swap",
        "a &guest swaps for the first time",
        "Pause when a guest first writes to its own swap disk",
    ),
    switch(
        Group.PAUSE_WHEN,
        "pause-first-host-swap",
        "the hypervisor swaps for the &first time",
        "Pause when the hypervisor first writes a guest's pages to its own swap disk",
    ),
    switch(
        Group.PAUSE_WHEN,
        "pause-kill",
        "a program is &killed",
        "Pause when a guest has nothing left to give and kills a program",
    ),
)

POLICIES: Final = (
    switch(
        Group.POLICY, "policy-esx", "&ESX", "The hypervisor itself, by host states, shares and the idle tax"
    ),
    switch(
        Group.POLICY,
        "policy-proxmox",
        "&Proxmox VE",
        "Every 10 s it brings the host's use to 80 %, by at most 100 MiB a VM",
    ),
    switch(
        Group.POLICY,
        "policy-mom",
        "&MOM (oVirt)",
        "Every 15 s it shrinks all guests alike while less than 20 % of the host is free",
    ),
    switch(
        Group.POLICY,
        "policy-qmemman",
        "&Qubes qmemman",
        "At each report it gives every guest 1.3 times what it uses, and a part of the rest",
    ),
    switch(
        Group.POLICY,
        "policy-hyperv",
        "&Hyper-V",
        "Every second it gives a guest what its programs use and a fifth more; by weight when short",
    ),
    switch(
        Group.POLICY, "policy-none", "&Nobody", "Targets move only by hand, as with plain QEMU and libvirt"
    ),
)
