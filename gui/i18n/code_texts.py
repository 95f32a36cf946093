"""The texts in the code: what is marked for translation, and the sentences that the core makes."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from gui.i18n.ts_file import Text

_SAYS_SOMETHING: Final = re.compile(r"[^\W\d_]{2,}[,;:]? |[^\W\d_]{2,}.* [^\W\d_]{2,}|\} [^\W\d_]{2,}")
_NOT_SAID: Final = frozenset(
    (
        *("fail", "ns", "pages", "maybe_pages", "convert", "check"),
        *("partition", "removeprefix", "endswith", "compile"),
    )
)
"""calls whose first argument is a place in a file, or looked for in a text"""
_PLACE: Final = re.compile(r"(?:\{place\}|scenario|states|vm|at|note|commands)(?: \{\w+\})?(?:, [^:“]*)?")
"""a place in the words of a file"""


class Fault(NamedTuple):
    """A call that translates something which no tool can find."""

    line: int
    code: str


class MarkedTexts(ast.NodeVisitor):
    """What a module of the window marks for translation.

    Attributes:
        texts: in the order of the code.
        faults: what is no literal. `translate(context, table[key])` is none: the table marks its texts.
    """

    def __init__(self, module: ast.Module) -> None:
        """Look through a module."""
        self.texts: list[Text] = []
        self.faults: list[Fault] = []
        self._classes: list[str] = []
        self.visit(module)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """The class is the context of its `tr`."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Take what is marked, and look further inside."""
        name = name_of_call(node)
        literals: list[object] = [each.value for each in node.args if isinstance(each, ast.Constant)]
        if name == "tr" and self._classes:
            self._take(node, [self._classes[-1], *literals])
        elif name == "QT_TRANSLATE_NOOP" or (name == "translate" and len(literals) == len(node.args) == 2):
            self._take(node, literals)
        self.generic_visit(node)

    def _take(self, node: ast.Call, parts: list[object]) -> None:
        if len(parts) == 2 and all(isinstance(each, str) for each in parts):
            self.texts.append(Text(str(parts[0]), str(parts[1])))
        else:
            self.faults.append(Fault(node.lineno, ast.unparse(node)))


def marked_texts(path: Path) -> Iterator[Text]:
    """What a file of the window marks for translation."""
    yield from MarkedTexts(ast.parse(path.read_text(encoding="utf-8"))).texts


def made_sentences(path: Path, *, only_errors: bool = False) -> Iterator[str]:
    """The sentences in a module of the core; what is filled in has a name in braces.

    Args:
        path: the module.
        only_errors: leave out what is neither raised nor yielded.
    """
    module = ast.parse(path.read_text(encoding="utf-8"))
    for part in _errors(module) if only_errors else [module]:
        skipped = _no_sentences(part)
        for node in ast.walk(part):
            if isinstance(node, ast.JoinedStr | ast.Constant) and id(node) not in skipped:
                text = _template(node) if isinstance(node, ast.JoinedStr) else node.value
                if isinstance(text, str) and _SAYS_SOMETHING.search(text) and not _PLACE.fullmatch(text):
                    yield text


def _errors(module: ast.Module) -> Iterator[ast.AST]:
    """What is raised, and sentences that are yielded."""
    for node in ast.walk(module):
        is_sentence = isinstance(node, ast.Yield) and isinstance(node.value, ast.JoinedStr | ast.Constant)
        if is_sentence or isinstance(node, ast.Raise):
            yield node


def name_of_call(node: ast.Call) -> str:
    """What is called: `tr` of `self.tr(...)`."""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _no_sentences(module: ast.AST) -> set[int]:
    """Docstrings, pieces of what is made, keys, and places in files."""
    skipped: set[int] = set()
    for node in ast.walk(module):
        inside: list[ast.AST | None] = []
        if isinstance(node, ast.Expr):
            inside = [node.value]
        elif isinstance(node, ast.JoinedStr):
            inside = [each for value in node.values for each in ast.walk(value)]
        elif isinstance(node, ast.Dict):
            inside = [*node.keys]
        elif isinstance(node, ast.Subscript):
            inside = [node.slice]
        elif isinstance(node, ast.Compare):
            inside = [*node.comparators]
        elif isinstance(node, ast.Call) and name_of_call(node) in _NOT_SAID and node.args:
            inside = [node.args[0]]
        skipped.update(map(id, inside))
    return skipped


def _template(node: ast.JoinedStr) -> str:
    names: dict[str, str] = {}
    parts = []
    for value in node.values:
        if isinstance(value, ast.FormattedValue):
            code = ast.unparse(value)
            if code not in names:
                names[code] = _name(value.value, set(names.values()))
            parts.append("{" + names[code] + "}")
        elif isinstance(value, ast.Constant):
            parts.append(str(value.value))
    return "".join(parts)


def _name(value: ast.expr, taken: set[str]) -> str:
    """A word for what is filled in, from the code that fills it in."""
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name):
        words = [value.func.id]
    else:
        inside = ast.walk(value)
        words = [getattr(each, "attr", "") or getattr(each, "id", "") for each in inside]
    word = next(filter(None, words), "value").strip("_").lower()
    return next(name for name in (word, *(f"{word}{number}" for number in range(2, 20))) if name not in taken)
