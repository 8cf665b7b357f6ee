"""Mutants of a reference: its source with one small mistake each, of the kinds that numeric code invites."""

from __future__ import annotations

import ast
import difflib
from collections.abc import Iterator
from dataclasses import dataclass

from grader.authoring.verify.mutation_operators import OPERATORS


@dataclass(frozen=True)
class Mutant:
    """A reference with one mistake."""

    operator: str
    """The kind of mistake: `constant`, `axis`, …"""
    line: int
    """Where, from 1."""
    original: str
    """The statement (or the head of a block) as it stands, on one line."""
    becomes: str
    """The same with the mistake."""
    source: str

    @property
    def name(self) -> str:
        return f"line {self.line}: {self.original} -> {self.becomes}"

    def diff(self, original: str) -> str:
        """Return the lines that differ from `original`, each behind a sign."""
        lines = difflib.unified_diff(original.splitlines(), self.source.splitlines(), lineterm="", n=0)
        return "\n".join(line for line in lines if not line.startswith(("---", "+++", "@@")))


def mutants(source: str) -> list[Mutant]:
    """Return the mutants of a Python module, by place; those that read alike come once.

    Only the bodies of functions are mutated, and no docstring. Raises `SyntaxError` where `source` is no Python.
    """
    tree = ast.parse(source)
    found: dict[str, Mutant] = {}
    text = source.encode()
    starts = _line_starts(text)
    for statement in _statements(tree):
        for operator, node, replacement in _mistakes(statement):
            begin, end = _span(node, starts)
            mutated = (text[:begin] + replacement.encode() + text[end:]).decode()
            if mutated in found or not _differs(mutated, tree):
                continue
            original, becomes = _one_line(text, begin, end, replacement, _head(statement, starts))
            found[mutated] = Mutant(operator, node.lineno, original, becomes, mutated)
    return sorted(found.values(), key=lambda mutant: mutant.line)


def _statements(tree: ast.Module) -> Iterator[ast.stmt]:
    """Yield each statement of each function, docstrings left out."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            for node in ast.walk(function):
                if isinstance(node, ast.stmt) and node is not function and not _is_docstring(node):
                    yield node


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def _mistakes(statement: ast.stmt) -> Iterator[tuple[str, ast.expr | ast.stmt, str]]:
    """Yield operator, node and what stands in its place, for one statement without the statements inside it."""
    nodes: list[ast.AST] = [statement]
    while nodes:
        node = nodes.pop()
        for name, operator in OPERATORS.items():
            for target, replacement in operator(node):
                yield name, target, replacement
        nodes += [child for child in ast.iter_child_nodes(node) if not isinstance(child, ast.stmt)]


def _differs(mutated: str, tree: ast.Module) -> bool:
    """Whether it is Python at all, and not only written otherwise."""
    try:
        return ast.dump(ast.parse(mutated)) != ast.dump(tree)
    except SyntaxError:
        return False


def _line_starts(text: bytes) -> list[int]:
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    return starts


def _span(node: ast.expr | ast.stmt, starts: list[int]) -> tuple[int, int]:
    assert node.end_lineno is not None  # noqa: S101  # the parser sets both
    assert node.end_col_offset is not None  # noqa: S101
    return starts[node.lineno - 1] + node.col_offset, starts[node.end_lineno - 1] + node.end_col_offset


def _head(statement: ast.stmt, starts: list[int]) -> tuple[int, int]:
    """Return where a statement begins and ends; of a block, where its first line inside begins."""
    begin, end = _span(statement, starts)
    inside = getattr(statement, "body", None)
    if inside:
        end = starts[inside[0].lineno - 1] if inside[0].lineno > statement.lineno else _span(inside[0], starts)[0]
    return begin, end


def _one_line(text: bytes, begin: int, end: int, replacement: str, head: tuple[int, int]) -> tuple[str, str]:
    first, last = head[0], max(head[1], end)
    before = text[first:last].decode()
    after = (text[first:begin] + replacement.encode() + text[end:last]).decode()
    return " ".join(before.split()), " ".join(after.split())
