"""Every text that the window may show: in its code, in its tables, in the core, and in files that ship."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from importlib import resources
from pathlib import Path
from typing import Any, Final

from core.readouts import dommemstat, free, proxmox, qemu
from core.variants import OFFERED
from gui.action_list import ACTIONS
from gui.action_spec import GROUP_TITLES
from gui.i18n.code_texts import made_sentences, marked_texts
from gui.i18n.ts_file import Text

_ROOT: Final = Path(__file__).parents[2]
_CORE: Final[Mapping[str, tuple[str, ...]]] = {
    "Error": (
        *("atomic", "orders", "refusals", "session", "session_check", "toml_file", "units"),
        *("scenario_files", "scenario_host", "scenario_place", "scenario_reader", "scenario_words"),
        "policies/import_csv",
    ),
    "Experiment": ("experiments/checks", "experiments/r[01]*", "experiments/squeeze"),
    "refusals": ("orders",),
}
"""Modules of the core whose sentences are shown, by the context in which they are translated."""
_RAISING: Final = (
    *("claims", "compare", "facts", "import_scenario", "lesson", "lesson_check", "lesson_reader", "variants"),
)
"""Modules of which only the errors are shown."""
_REMARKS: Final = (
    *(dommemstat.NO_VIRTIO, qemu.NO_VIRTIO, qemu.NOT_THE_BALLOON),
    *(proxmox.SILENT, free.TAKEN_AWAY, free.COUNTED_AS_USED),
)
"""What this program says of readouts; what tools print is left in their own words."""
_SHORT: Final[Mapping[str, tuple[str, ...]]] = {
    "Error": (
        '"{choices}" or "{last}"',
        "expected {choices} or {last}, got {value}",
        "expected {what}, got {value}",
        "the table has an unknown field {field}",
        "the table misses its required field {field}",
        *("a text", "a list", "a size", "a table"),
    ),
    "Experiment": (
        *("{means}: {mechanism}", "seed {seed}: {error}", "all", "allocated", "allocating", "balloon"),
        *("copies", "equal pages", "estimate", "frames", "guest", "hypervisor", "linear", "native", "none"),
        *("nothing", "pages", "reclaimed", "seconds", "shared", "stable", "swap", "system", "translating"),
        *("without", "VMs", "a knee", "a spike", "compile", "data base", "rises", "mean of {count} VMs"),
        *("{number} frames", "{number} pages", "{number} points", "{number} servers"),
    ),
    "QShortcut": ("Backspace", "Ctrl", "Esc", "Shift"),
    "Scenario": (
        "1 VM of {file}",
        "{count} VMs of {file}",
        "Each works on its active part and leaves the rest alone, on {size}.",
        "{size} active",
    ),
}
"""Words too short to be told from a key, what is put together elsewhere, and keys that Qt calls too long."""
_OF_SCENARIOS: Final = ("title", "summary", "does", "text")
_OF_STEPS: Final = ("question", "reveal", "try_it")
"""The keys of texts in their files."""


def all_texts() -> Iterator[Text]:
    """Each text, some of them several times."""
    for path in sorted((_ROOT / "gui").rglob("*.py")):
        yield from marked_texts(path)
    yield from _of_tables()
    yield from _of_core()
    yield from _of_files("scenarios", "Scenario", _OF_SCENARIOS)
    yield from _of_files("lessons", "Scenario", (*_OF_SCENARIOS, *_OF_STEPS))


def _of_tables() -> Iterator[Text]:
    """What tables of the code have, which are translated when shown."""
    for spec in ACTIONS:
        yield from _in("Actions", (spec.text, spec.tip))
    yield from _in("Actions", GROUP_TITLES.values())
    for offer in OFFERED:
        yield from _in("variants", (offer.title, offer.says))
    yield from _in("Readouts", _REMARKS)


def _of_core() -> Iterator[Text]:
    for context, patterns in _CORE.items():
        for pattern in patterns:
            for path in sorted((_ROOT / "core").glob(f"{pattern}.py")):
                yield from _in(context, made_sentences(path))
    for name in _RAISING:
        yield from _in("Error", made_sentences(_ROOT / "core" / f"{name}.py", only_errors=True))
    for context, words in _SHORT.items():
        yield from _in(context, words)


def _of_files(folder: str, context: str, keys: Iterable[str]) -> Iterator[Text]:
    """What stands under these keys in the TOML files of a folder of the resources, however deep."""
    for path in sorted(Path(str(resources.files("resources"))).joinpath(folder).glob("*.toml")):
        yield from _in(context, _under(frozenset(keys), tomllib.loads(path.read_text(encoding="utf-8"))))


def _under(keys: frozenset[str], value: Any, key: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for inner_key, inner in value.items():
            yield from _under(keys, inner, inner_key)
    elif isinstance(value, list):
        for inner in value:
            yield from _under(keys, inner, key)
    elif isinstance(value, str) and key in keys:
        yield value


def _in(context: str, sources: Iterable[str]) -> Iterator[Text]:
    return (Text(context, source) for source in sources if source)
