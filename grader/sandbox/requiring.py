"""Functions that a problem asks for, in the worker: whether a submission's source names them at all.

This is advice too: a name in a line that never runs is enough, and so is one in a string for `getattr`.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def unnamed(source: str, names: Sequence[str]) -> tuple[str, ...]:
    """Return those of `names` (`numpy.linalg.qr`) whose last part stands nowhere in Python source that compiles."""
    if not names:
        return ()
    found = {word for node in ast.walk(ast.parse(source)) for word in _words(node)}
    return tuple(name for name in names if name.rpartition(".")[2] not in found)


def _words(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Name(id=word) | ast.Attribute(attr=word):
            yield word
        case ast.alias(name=word):
            yield from word.split(".")
        case ast.Constant(value=str(text)):
            yield from text.split(".")
        case ast.MatMult():
            yield "matmul"
        case _:
            pass


def definition_line(source: str, function: str) -> int | None:
    """Return the line of the last `def function` at the top of the source; None without one."""
    lines = [
        node.lineno
        for node in ast.parse(source).body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name == function
    ]
    return lines[-1] if lines else None
