"""The keys of a scenario as a whole, and of its remarks."""

from typing import Final

from core.scenario_form import NoteForm, ScenarioForm
from core.specs import Policy
from gui.editor.keys import Choices, Key, Kind, with_defaults
from gui.translation import QT_TRANSLATE_NOOP

_VIEWS: Final[Choices] = (
    ("overview", QT_TRANSLATE_NOOP("editor", "Overview")),
    ("closeup", QT_TRANSLATE_NOOP("editor", "Close-up")),
)
POLICIES: Final[Choices] = (
    (str(Policy.ESX), QT_TRANSLATE_NOOP("editor", "ESX")),
    (str(Policy.PROXMOX), QT_TRANSLATE_NOOP("editor", "Proxmox VE")),
    (str(Policy.MOM), QT_TRANSLATE_NOOP("editor", "MOM (oVirt)")),
    (str(Policy.QMEMMAN), QT_TRANSLATE_NOOP("editor", "Qubes qmemman")),
    (str(Policy.HYPERV), QT_TRANSLATE_NOOP("editor", "Hyper-V")),
    (str(Policy.NONE), QT_TRANSLATE_NOOP("editor", "Nobody")),
)

FILE_KEYS: Final = with_defaults(
    ScenarioForm,
    (
        Key(
            "title",
            QT_TRANSLATE_NOOP("editor", "Title"),
            Kind.TEXT,
            QT_TRANSLATE_NOOP(
                "tips", "What the scenario is called in lists, and above the picture while it runs."
            ),
        ),
        Key(
            "summary",
            QT_TRANSLATE_NOOP("editor", "Summary"),
            Kind.LONG_TEXT,
            QT_TRANSLATE_NOOP(
                "tips",
                "One sentence on what can be seen; it stands below the title where scenarios are chosen.",
            ),
            absent=QT_TRANSLATE_NOOP("editor", "none"),
        ),
        Key(
            "view",
            QT_TRANSLATE_NOOP("editor", "Opens in"),
            Kind.CHOICE,
            QT_TRANSLATE_NOOP(
                "tips",
                "The view that it opens in: the overview of the whole host, or the close-up of few large"
                " pages, one message at a time, for hosts of up to 64 frames.",
            ),
            choices=_VIEWS,
        ),
        Key(
            "policy",
            QT_TRANSLATE_NOOP("editor", "Who decides"),
            Kind.CHOICE,
            QT_TRANSLATE_NOOP(
                "tips",
                "Who says how large each balloon should be: the hypervisor ESX itself, by host states,"
                " shares and the idle tax, or a controller that knows no more than guests report. The Run"
                " menu changes it in mid-run.",
            ),
            choices=POLICIES,
        ),
        Key(
            "seed",
            QT_TRANSLATE_NOOP("editor", "Seed"),
            Kind.SEED,
            QT_TRANSLATE_NOOP(
                "tips",
                "The number from which all chances of a run are drawn: the same scenario and seed give the"
                " same run on every machine.",
            ),
        ),
    ),
)

NOTE_KEYS: Final = with_defaults(
    NoteForm,
    (
        Key(
            "time",
            QT_TRANSLATE_NOOP("editor", "At"),
            Kind.TIME,
            QT_TRANSLATE_NOOP("tips", "The moment of the run at which the remark stands on the graph."),
        ),
        Key(
            "text",
            QT_TRANSLATE_NOOP("editor", "Words"),
            Kind.TEXT,
            QT_TRANSLATE_NOOP(
                "tips", "A few words on what happens then, for the graph of host memory pressure."
            ),
        ),
    ),
)
