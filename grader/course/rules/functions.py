"""Rules for functions that a problem names: they stand in `problems/<id>.py`, parsed and never imported here."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from pathlib import Path

from grader.course import checkers, traits
from grader.course.draws import GeneratedNumber
from grader.course.faults import FieldPath, suggestion
from grader.course.problem import Family, Problem
from grader.course.rules.scope import Finding
from grader.course.traits import Trait

_GENERATOR = ("random", "shape", "given")
_NUMBER = ("random", "given")
_PROPERTY = ("arguments", "answer", "expected")
_SCALE = ("arguments",)


class NotPython(ValueError):  # reads as what the file is
    """The problem's Python file cannot be parsed; `line` says where."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


def defined_functions(path: Path) -> dict[str, int | None]:
    """Return the functions at the top of a Python file, each with its number of positional arguments (None: any).

    Raises `NotPython` where the file cannot be read or parsed.
    """
    try:
        tree = ast.parse(path.read_bytes())
    except SyntaxError as error:
        raise NotPython(error.lineno or 1, f"not Python: {error.msg}") from error
    except ValueError as error:
        raise NotPython(1, f"not Python: {error}") from error
    except OSError as error:
        raise NotPython(1, f"cannot be read: {error.strerror}") from error
    return {node.name: _arity(node.args) for node in tree.body if isinstance(node, ast.FunctionDef)}


def function_findings(problem: Problem, defined: dict[str, int | None] | None) -> Iterator[Finding]:
    """Functions that the problem names and its file lacks (`defined` is None where there is no file)."""
    for path, name, takes in _named(problem):
        if defined is None:
            yield path, f"{name!r} is a function in problems/{problem.id}.py, and there is no such file"
        elif name not in defined:
            yield path, f"problems/{problem.id}.py has no function {name!r}{suggestion(name, defined)}"
        elif defined[name] not in (None, len(takes)):
            yield path, f"{name!r} is called as {name}({', '.join(takes)}), and takes {defined[name]} argument(s)"


def _arity(arguments: ast.arguments) -> int | None:
    return None if arguments.vararg else len(arguments.posonlyargs) + len(arguments.args)


def _named(problem: Problem) -> Iterator[tuple[FieldPath, str, tuple[str, ...]]]:
    for name, listed in problem.defaults.items():
        yield from _generators(listed, ("defaults", name))
    for position, group in enumerate(problem.groups):
        for family_name, family in group.families.items():
            yield from _of_a_family(family, ("groups", position, "families", family_name))
    for key, chosen in problem.checkers.items():
        for position, checker in enumerate(chosen):
            path = ("checkers", key, position, checker.name())
            if isinstance(checker, checkers.Property):
                yield (*path, "function"), checker.name_, _PROPERTY
            scale = getattr(checker, "scale", None)
            if isinstance(scale, checkers.ScaleFunction):
                yield (*path, "scale", scale.name(), "function"), scale.name_, _SCALE


def _of_a_family(family: Family, path: FieldPath) -> Iterator[tuple[FieldPath, str, tuple[str, ...]]]:
    for name, listed in family.arrays.items():
        yield from _generators(listed, (*path, "arrays", name))
    for name, draw in family.numbers.items():
        if isinstance(draw, GeneratedNumber):
            yield (*path, "numbers", name, "generated", "by"), draw.generated.by, _NUMBER


def _generators(listed: Sequence[Trait], path: FieldPath) -> Iterator[tuple[FieldPath, str, tuple[str, ...]]]:
    for position, trait in enumerate(listed):
        if isinstance(trait, traits.Generated):
            yield (*path, position, trait.name(), "by"), trait.by, _GENERATOR
