"""The timed actions of a scenario: what each is called, and the keys that it takes."""

from dataclasses import replace
from typing import Final, get_args

import msgspec

from core.commands import Command, SetHost
from gui.editor.file_keys import FILE_KEYS, POLICIES
from gui.editor.host_keys import HOST_KEYS
from gui.editor.keys import Choices, Key, Kind
from gui.editor.vm_keys import VM_KEYS
from gui.host.setting_tips import TIPS
from gui.translation import QT_TRANSLATE_NOOP

ACTION_TITLES: Final[dict[str, str]] = {
    "spawn": QT_TRANSLATE_NOOP("editor", "Power on a VM"),
    "destroy": QT_TRANSLATE_NOOP("editor", "Power off"),
    "pause": QT_TRANSLATE_NOOP("editor", "Pause"),
    "resume": QT_TRANSLATE_NOOP("editor", "Resume"),
    "reboot": QT_TRANSLATE_NOOP("editor", "Reboot"),
    "crash": QT_TRANSLATE_NOOP("editor", "Crash"),
    "set-target": QT_TRANSLATE_NOOP("editor", "Set the balloon's target"),
    "release-target": QT_TRANSLATE_NOOP("editor", "Automatic target again"),
    "set-balloon-limit": QT_TRANSLATE_NOOP("editor", "Set the balloon limit"),
    "set-shares": QT_TRANSLATE_NOOP("editor", "Set shares"),
    "set-reservation": QT_TRANSLATE_NOOP("editor", "Set the reservation"),
    "set-limit": QT_TRANSLATE_NOOP("editor", "Set the limit"),
    "start-program": QT_TRANSLATE_NOOP("editor", "Start a program"),
    "stop-program": QT_TRANSLATE_NOOP("editor", "Stop a program"),
    "load-driver": QT_TRANSLATE_NOOP("editor", "Load the balloon driver"),
    "unload-driver": QT_TRANSLATE_NOOP("editor", "Unload the balloon driver"),
    "touch-ballooned-page": QT_TRANSLATE_NOOP("editor", "Touch a ballooned page"),
    "set-policy": QT_TRANSLATE_NOOP("editor", "Change who decides"),
    "set-host": QT_TRANSLATE_NOOP("editor", "Change the host's settings"),
}
"""by the word that the file has for it, in the order in which they are offered"""

ACTION_WORDS: Final[dict[str, str]] = {
    "spawn": QT_TRANSLATE_NOOP("editor", "{vm} powers on"),
    "destroy": QT_TRANSLATE_NOOP("editor", "{vm} powers off"),
    "pause": QT_TRANSLATE_NOOP("editor", "{vm} pauses"),
    "resume": QT_TRANSLATE_NOOP("editor", "{vm} resumes"),
    "reboot": QT_TRANSLATE_NOOP("editor", "{vm} reboots"),
    "crash": QT_TRANSLATE_NOOP("editor", "{vm} crashes"),
    "set-target": QT_TRANSLATE_NOOP("editor", "{vm}: target {target}"),
    "release-target": QT_TRANSLATE_NOOP("editor", "{vm}: automatic target"),
    "set-balloon-limit": QT_TRANSLATE_NOOP("editor", "{vm}: balloon limit {percent} %"),
    "set-shares": QT_TRANSLATE_NOOP("editor", "{vm}: shares {shares}"),
    "set-reservation": QT_TRANSLATE_NOOP("editor", "{vm}: reserved {reservation}"),
    "set-limit": QT_TRANSLATE_NOOP("editor", "{vm}: limit {limit}"),
    "start-program": QT_TRANSLATE_NOOP("editor", "{vm} starts {program}"),
    "stop-program": QT_TRANSLATE_NOOP("editor", "{vm} ends {program}"),
    "load-driver": QT_TRANSLATE_NOOP("editor", "{vm}: driver loads"),
    "unload-driver": QT_TRANSLATE_NOOP("editor", "{vm}: driver leaves"),
    "touch-ballooned-page": QT_TRANSLATE_NOOP("editor", "{vm} touches a ballooned page"),
    "set-policy": QT_TRANSLATE_NOOP("editor", "{policy} decides"),
    "set-host": QT_TRANSLATE_NOOP("editor", "host settings"),
}
"""what happens, in a few words with the values in the file"""

ACTION_TIPS: Final[dict[str, str]] = {
    "spawn": QT_TRANSLATE_NOOP("tips", "Another VM is powered on, if the host can promise it what it needs."),
    "destroy": QT_TRANSLATE_NOOP("tips", "The VM goes for good, and its {frames} become free."),
    "pause": QT_TRANSLATE_NOOP(
        "tips", "Its virtual CPU stops: neither its programs nor its balloon driver run."
    ),
    "resume": QT_TRANSLATE_NOOP("tips", "A paused VM goes on."),
    "reboot": QT_TRANSLATE_NOOP(
        "tips", "The guest starts afresh; the {hypervisor} is not told, and its {frames} stay."
    ),
    "crash": QT_TRANSLATE_NOOP("tips", "The guest's kernel panics; it stands still until it is rebooted."),
    "set-target": QT_TRANSLATE_NOOP(
        "tips", "The balloon is to have this size by hand, whatever the host would want."
    ),
    "release-target": QT_TRANSLATE_NOOP("tips", "Whoever decides sets the VM's target again."),
    "set-balloon-limit": QT_TRANSLATE_NOOP("tips", "How much of the VM its balloon may take from now on."),
    "set-shares": QT_TRANSLATE_NOOP(
        "tips", "What the VM gets relative to others from now on, while the host is short."
    ),
    "set-reservation": QT_TRANSLATE_NOOP("tips", "What the VM is guaranteed from now on."),
    "set-limit": QT_TRANSLATE_NOOP("tips", "The most of the VM that may be backed from now on."),
    "start-program": QT_TRANSLATE_NOOP(
        "tips", "A program begins in the guest; its own times count from then."
    ),
    "stop-program": QT_TRANSLATE_NOOP("tips", "A program ends; its memory becomes free in the guest."),
    "load-driver": QT_TRANSLATE_NOOP("tips", "The balloon driver is loaded in a guest that has none."),
    "unload-driver": QT_TRANSLATE_NOOP("tips", "The balloon driver gives every page back, and leaves."),
    "touch-ballooned-page": QT_TRANSLATE_NOOP(
        "tips", "A fault of the guest: it writes to a page that its balloon holds, and the balloon pops."
    ),
    "set-policy": QT_TRANSLATE_NOOP("tips", "Somebody else decides about balloon targets from now on."),
    "set-host": QT_TRANSLATE_NOOP(
        "tips", "What the {hypervisor} may do and what it costs changes; what is not given stays as it is."
    ),
}
"""what each does, in a sentence"""

ACTION_CHOICES: Final[Choices] = tuple(ACTION_TITLES.items())

ACTION: Final = Key(
    "do",
    QT_TRANSLATE_NOOP("editor", "What happens"),
    Kind.CHOICE,
    QT_TRANSLATE_NOOP("tips", "What is done to the run at that moment, without anybody's hand."),
    choices=ACTION_CHOICES,
    is_required=True,
)

ACTION_TIME: Final = Key(
    "time",
    QT_TRANSLATE_NOOP("editor", "At"),
    Kind.TIME,
    QT_TRANSLATE_NOOP("tips", "The moment of the run at which it happens."),
    is_required=True,
)

_OF_VMS: Final = {
    key.name: key
    for key in (
        Key(
            "vm",
            QT_TRANSLATE_NOOP("editor", "VM"),
            Kind.VM,
            QT_TRANSLATE_NOOP(
                "tips", "To which VM it happens: one of those above, or one that another action powers on."
            ),
        ),
        Key(
            "target",
            QT_TRANSLATE_NOOP("editor", "Target"),
            Kind.SIZE,
            QT_TRANSLATE_NOOP(
                "tips",
                "The size that the balloon is to have. More than the balloon limit allows is refused when"
                " it comes to that.",
            ),
        ),
        Key(
            "percent",
            QT_TRANSLATE_NOOP("editor", "Balloon limit"),
            Kind.PERCENT,
            VM_KEYS["balloon_percent"].tip,
            most=100,
        ),
        Key(
            "policy",
            QT_TRANSLATE_NOOP("editor", "Who decides"),
            Kind.CHOICE,
            FILE_KEYS["policy"].tip,
            choices=POLICIES,
        ),
        Key(
            "program",
            QT_TRANSLATE_NOOP("editor", "Program"),
            Kind.PROGRAM,
            QT_TRANSLATE_NOOP("tips", "Which of the VM's programs ends."),
        ),
        *(VM_KEYS[name] for name in ("shares", "reservation", "limit")),
    )
}

_AS_IT_IS: Final = QT_TRANSLATE_NOOP("editor", "as it is")
_OF_THE_HOST: Final = {
    name: replace(HOST_KEYS[name], default=None, absent=_AS_IT_IS)
    for name in ("idle_tax", "costs", "sharing", "compression")
}
_SWAP: Final = Key(
    "swap",
    QT_TRANSLATE_NOOP("editor", "Hypervisor's swap disk"),
    Kind.SWITCH,
    TIPS["has_swap"],
    absent=_AS_IT_IS,
)
TABLES: Final = {"spawn": "vm", "start-program": "program"}
"""what an action makes: the key under which the table of it stands"""


def _keys_of(command: type[msgspec.Struct]) -> tuple[Key, ...]:
    table = TABLES.get(str(command.__struct_config__.tag))
    names = [field.encode_name for field in msgspec.structs.fields(command)]
    if command is SetHost:
        return tuple(_SWAP if name == "swap" else _OF_THE_HOST[name] for name in names)
    return tuple(replace(_OF_VMS[name], is_required=True) for name in names if name != table)


ACTION_KEYS: Final = {str(each.__struct_config__.tag): _keys_of(each) for each in get_args(Command)}
"""the keys of each action besides its time, its name and the table of what it makes"""
