"""What is wrong with a problem file that no run is needed to see: its statement, its points."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from grader.authoring.verify.proof import Finding
from grader.course.checkers import Close, Exact

if TYPE_CHECKING:
    from grader.course.problem import Problem

FEWEST_CASES = 100
"""An answer that is wrong 5 % of the time gets through 100 cases once in 170 times."""


def lint(problem: Problem) -> list[Finding]:
    """Return a finding for each fault that the problem's text alone gives away."""
    return [*_cases(problem), *_statement(problem), *_rules(problem), *_points(problem), *_checkers(problem)]


def _cases(problem: Problem) -> Iterator[Finding]:
    total = sum(group.cases for group in problem.groups)
    if total < FEWEST_CASES:
        message = (
            f"has {total} hidden cases; with fewer than {FEWEST_CASES} an answer that is wrong 5 % of the time gets "
            "through; raise the 'cases' of its groups"
        )
        yield Finding("problem", message)


def _statement(problem: Problem) -> Iterator[Finding]:
    text, function = problem.statement, problem.function
    if not _mentions(text, function.name):
        yield Finding("statement", f"never names the function; write it as `{function.signature}`")
    for name in function.arguments:
        if not _mentions(text, name):
            yield Finding("statement", f"never mentions the argument {name!r} of {function.signature}; say what it is")
    for call in _written_calls(text, function.name):
        if call != list(function.arguments):
            written = f"{function.name}({', '.join(call)})"
            yield Finding("statement", f"writes {written}, but the function is {function.signature}; make them agree")


def _mentions(text: str, name: str) -> bool:
    return re.search(rf"(?<![A-Za-z0-9_]){re.escape(name)}(?![A-Za-z0-9])", text.replace(r"\_", "_")) is not None


def _written_calls(text: str, function: str) -> Iterator[list[str]]:
    """Yield the argument names of each code span that is a call of the function with names alone."""
    for arguments in re.findall(rf"`{re.escape(function)}\(([^`()]*)\)`", text):
        names = [name.strip() for name in arguments.split(",")]
        if all(name.isidentifier() for name in names):
            yield names


def _rules(problem: Problem) -> Iterator[Finding]:
    """Tell functions that NumPy does not have, and rules that a student is not told of."""
    rules = problem.rules
    for key, names in (("forbid", rules.forbid), ("require", rules.require)):
        for name in names:
            if not _in_numpy(name):
                yield Finding("rules", f"{key}: NumPy {np.__version__} has no {name}; is it misspelt?")
    for name in (*rules.forbid, *rules.require, *rules.forbid_imports):
        if not _mentions(problem.statement, name.rpartition(".")[2]):
            yield Finding("statement", f"never mentions {name}, which a rule is about; list it, with what is like it")


def _in_numpy(name: str) -> bool:
    module_name, _, function = name.rpartition(".")
    try:
        return hasattr(importlib.import_module(module_name), function)
    except ImportError:
        return False


def _points(problem: Problem) -> Iterator[Finding]:
    for group in problem.groups:
        if group.points == 0:
            yield Finding(f"group {group.name!r}", "is worth 0 points; give it some, or merge it into another group")


def _checkers(problem: Problem) -> Iterator[Finding]:
    """Tell checkers that can never decide anything."""
    for name, listed in problem.checkers.items():
        subject = f"checkers of {name!r}"
        for position, checker in enumerate(listed):
            if checker in listed[:position]:
                yield Finding(subject, f"{checker.name()} is listed twice; remove one")
        close = [checker for checker in listed if isinstance(checker, Close)]
        if close and any(isinstance(checker, Exact) for checker in listed):
            yield Finding(subject, "close never decides beside exact, which is stricter; keep one of them")
        if any(checker.rtol == checker.rel == 0 for checker in close):
            yield Finding(
                subject, "close without any tolerance refuses every rounding error; give it one, or use exact"
            )
