"""How the app starts code of its own as another process: under Python, and as one folder without Python."""

import multiprocessing
import os
import runpy
import sys
from collections.abc import MutableMapping
from types import ModuleType
from typing import Final

RUN: Final = "--run-module"
"""what the built app is given before the name of one of its modules and the module's arguments"""
_LIBRARIES: Final = "LD_LIBRARY_PATH"
_SET_BY_THE_START: Final = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")
"""Qt finds its plugins without; another program's Qt must not find these"""


def is_built() -> bool:
    """Whether this is the app that `build_app` makes: there `sys.executable` is the app itself."""
    return bool(getattr(sys, "frozen", False))


def command_of(module: ModuleType) -> list[str]:
    """What begins a process that runs this module; arguments follow. It has the standard library only."""
    if is_built():
        return [sys.executable, RUN, module.__name__]
    return [sys.executable, "-I", "-S", str(module.__file__)]


def begin_built() -> None:
    """What the built app does first of all; it comes back only in the process that a person started."""
    give_back(os.environ)
    multiprocessing.freeze_support()
    if sys.argv[1:2] == [RUN]:
        module = sys.argv[2]
        del sys.argv[1:3]
        runpy.run_module(module, run_name="__main__", alter_sys=False)
        sys.exit()


def give_back(environment: MutableMapping[str, str]) -> None:
    """Make the environment what it was before the built app started: other programs have other libraries.

    Processes of the app itself are started with it, too, and then begin as if a person had.
    """
    for name in _SET_BY_THE_START:
        environment.pop(name, None)
    environment.pop(_LIBRARIES, None)
    theirs = environment.pop(f"{_LIBRARIES}_ORIG", None)
    if theirs is not None:
        environment[_LIBRARIES] = theirs
    environment["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
