"""Gather every text of the interface that can be translated, by reading the source.

``pyside6-lupdate`` knows ``tr`` and ``translate`` with the words in place, but not the small
functions this house wraps them in, nor the tables of sentences of the core.  So the texts are
found here and handed to it in the one form it knows; keeping what is translated, marking what is
new and dropping what is gone stays its work.

    python -m ui.languages.gather      (``make i18n``)
"""

import ast
import subprocess
import sys
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

from ui.languages.choice import CORE, LANGUAGES, catalogue_file
from workbench.report.formats import FORMATS
from workbench.review.links import LINK_PROBLEMS
from workbench.wording import VALUE_WORDS, catalogue

Message = tuple[str, str]
"""A context and the English words in it."""

MARKS = frozenset({"translate", "QT_TRANSLATE_NOOP"})


def messages() -> tuple[Message, ...]:
    """Return every text of the windows and every sentence of the core, each once, in order."""
    found = dict.fromkeys(_of_the_windows())
    found.update(dict.fromkeys((CORE, words) for words in _of_the_core()))
    return tuple(sorted(found))


def of_source(source: str) -> Iterator[Message]:
    """Yield the texts that the source of one module marks for translation.

    ``self.tr("…")`` belongs to its class, ``translate("c", "…")`` and its marking twin to the
    context they name, and a call of a function that hands its first argument on to one of them
    to the context that function names.
    """
    tree = ast.parse(source)
    wrappers = dict(_wrappers(tree))
    yield from _walk(tree, "", wrappers)


def _of_the_windows() -> Iterator[Message]:
    for path in sorted(Path(str(files("ui"))).rglob("*.py")):
        yield from of_source(path.read_text(encoding="utf-8"))


def _of_the_core() -> Iterator[str]:
    """Yield what the core says and the windows show: its sentences and the names of formats."""
    yield from catalogue().values()
    yield from VALUE_WORDS
    yield from LINK_PROBLEMS.values()
    yield from (kind.title for kind in FORMATS)


def _walk(node: ast.AST, owner: str, wrappers: Mapping[str, str]) -> Iterator[Message]:
    if isinstance(node, ast.ClassDef):
        owner = node.name
    if isinstance(node, ast.Call):
        yield from _in_call(node, owner, wrappers)
    for child in ast.iter_child_nodes(node):
        yield from _walk(child, owner, wrappers)


def _in_call(call: ast.Call, owner: str, wrappers: Mapping[str, str]) -> Iterator[Message]:
    name = _name(call.func)
    if name in MARKS and len(call.args) > 1:
        for context in _literals(call.args[0]):
            yield from ((context, words) for words in _literals(call.args[1]))
    elif name == "tr" and len(call.args) == 1 and owner:
        yield from ((owner, words) for words in _literals(call.args[0]))
    elif name == "tr" and len(call.args) > 1:  # a short name for translate
        for context in _literals(call.args[0]):
            yield from ((context, words) for words in _literals(call.args[1]))
    elif name in wrappers and call.args and isinstance(call.func, ast.Name):
        yield from ((wrappers[name], words) for words in _literals(call.args[0]))


def _wrappers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the functions that hand their first argument on, with the context they name."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.FunctionDef) or not node.args.args:
            continue
        first = node.args.args[0].arg
        for call in ast.walk(node):
            if isinstance(call, ast.Call) and _name(call.func) in MARKS and len(call.args) > 1:
                handed_on = {n.id for n in ast.walk(call.args[1]) if isinstance(n, ast.Name)}
                if first in handed_on:
                    yield from ((node.name, context) for context in _literals(call.args[0]))


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literals(node: ast.expr) -> Iterator[str]:
    """Yield the words an argument can be: a text, or one of two by a condition."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def update() -> None:
    """Bring the catalogue of every language up to date with the source, and compile it."""
    lines = [f"QCoreApplication.translate({context!r}, {words!r})" for context, words in messages()]
    with TemporaryDirectory() as folder:
        listing = Path(folder) / "messages.py"
        listing.write_text("\n".join(lines) + "\n", encoding="utf-8")
        for language in LANGUAGES.values():
            if not language.translated:
                continue
            target = catalogue_file(language.code, ".ts")
            _tool("lupdate", str(listing), "-ts", str(target), "-locations", "none", "-no-obsolete")
            _tool("lrelease", str(target), "-silent", "-qm", str(target.with_suffix(".qm")))


def _tool(name: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{name}")
    subprocess.run([str(program), *arguments], check=True)  # noqa: S603


if __name__ == "__main__":
    update()
