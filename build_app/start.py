"""Where the built app begins, and every process that it starts of itself."""

import sys
from types import ModuleType

from gui import own_process

own_process.begin_built()


def stand_in(name: str, **classes: type) -> None:
    """Let a module be imported that is not there; what it has serves to be derived from, and no more."""
    module = sys.modules[name] = ModuleType(name)
    vars(module).update(classes)


# pyqtgraph loads them, 10 MB, to draw with OpenGL if it is asked to, and it never is
stand_in("PySide6.QtOpenGL")
stand_in("PySide6.QtOpenGLWidgets", QOpenGLWidget=type("QOpenGLWidget", (), {}))

from main import main  # noqa: E402 - a process that only runs one module does not wait for the rest

sys.exit(main())
