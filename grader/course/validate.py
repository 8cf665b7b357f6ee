"""Everything about a course that its form alone does not say, all faults at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from grader.course.faults import Fault, FieldPath
from grader.course.problem import CourseFile, Problem
from grader.course.rules.checkers import checker_findings
from grader.course.rules.cost import cost_findings
from grader.course.rules.examples import example_findings
from grader.course.rules.families import group_findings
from grader.course.rules.functions import NotPython, defined_functions, function_findings
from grader.course.rules.scope import Finding, Scope, missing_from
from grader.course.rules.signature import signature_findings
from grader.course.yaml_reader import Document


def course_faults(file: CourseFile, document: Document) -> list[Fault]:
    """Return the faults of course.yaml by itself."""
    return [document.fault(path, message) for path, message in _course_findings(file)]


def problem_faults(
    problem: Problem, document: Document, file: CourseFile, name: str, python: Path | None
) -> list[Fault]:
    """Return the faults of one problem: `name` is that of its file, `python` the file of its own functions."""
    scope = Scope.of(problem)
    faults: list[Fault] = []
    defined: dict[str, int | None] | None = None
    readable = True
    if python is not None:
        try:
            defined = defined_functions(python)
        except NotPython as error:
            readable = False
            shown = document.file.removesuffix(".yaml") + ".py"
            faults.append(Fault(shown, error.line, "", str(error)))
    found = [
        *_place_in_course(problem, file, name),
        *_texts(problem),
        *signature_findings(problem, scope),
        *checker_findings(problem, scope),
        *example_findings(problem, scope),
        *group_findings(problem, scope),
        *cost_findings(problem, scope),
        *_rules(problem, file),
        *(function_findings(problem, defined) if readable else ()),
    ]
    faults += [document.fault(path, message) for path, message in found]
    return sorted(faults)


def shared_function_faults(problems: Mapping[str, Problem], documents: Mapping[str, Document]) -> Iterator[Fault]:
    """Tell functions that two problems define: a submission is recognised by its function's name."""
    owners: dict[str, str] = {}
    for problem_id, problem in problems.items():
        name = problem.function.name
        if name in owners:
            message = f"{name!r} is the function of {owners[name]!r} too; each problem has its own"
            yield documents[problem_id].fault(("function", "name"), message)
        owners.setdefault(name, problem_id)


def prerequisite_faults(problems: Mapping[str, Problem], documents: Mapping[str, Document]) -> Iterator[Fault]:
    """Tell prerequisites that lead back to the problem itself."""
    for problem_id, problem in problems.items():
        for position, first in enumerate(problem.prerequisites):
            if first != problem_id and problem_id in _reached(first, problems):
                message = f"{first!r} itself needs {problem_id!r} first; break the circle"
                yield documents[problem_id].fault(("prerequisites", position), message)


def _reached(start: str, problems: Mapping[str, Problem]) -> set[str]:
    reached: set[str] = set()
    waiting = [start]
    while waiting:
        current = waiting.pop()
        if current not in reached and current in problems:
            reached.add(current)
            waiting += problems[current].prerequisites
    return reached


def _course_findings(file: CourseFile) -> Iterator[Finding]:
    if not file.problems:
        yield ("problems",), "the course has no problems; list their ids in the order of study"
    yield from _twice(file.problems, ("problems",))
    yield from _twice([chapter.id for chapter in file.chapters], ("chapters",))
    yield from _twice(file.modules, ("modules",))
    for position, module in enumerate(file.modules):
        if not all(part.isidentifier() for part in module.split(".")):
            yield ("modules", position), f"{module!r} is no name of a module, such as math or collections.abc"


def _twice(names: list[str], path: FieldPath) -> Iterator[Finding]:
    for position, name in enumerate(names):
        if name in names[:position]:
            yield (*path, position), f"{name!r} is listed twice"


def _place_in_course(problem: Problem, file: CourseFile, name: str) -> Iterator[Finding]:
    if problem.id != name:
        yield ("id",), f"{problem.id!r} does not match the file's name; write 'id: {name}' or rename the file"
    if problem.revision:
        yield ("revision",), "is computed from the files; leave it out"
    yield from missing_from(problem.chapter, ("chapter",), [chapter.id for chapter in file.chapters], "chapter")
    for position, wanted in enumerate(problem.prerequisites):
        path = ("prerequisites", position)
        if wanted == problem.id:
            yield path, "a problem cannot come before itself"
        else:
            others = [known for known in file.problems if known != problem.id]
            yield from missing_from(wanted, path, others, "problem of this course")
    yield from _twice(list(problem.prerequisites), ("prerequisites",))


def _rules(problem: Problem, file: CourseFile) -> Iterator[Finding]:
    rules = problem.rules
    for key in ("forbid", "require", "forbid_imports"):
        yield from _twice(getattr(rules, key), ("rules", key))
    for position, name in enumerate(rules.require):
        if name in rules.forbid:
            yield ("rules", "require", position), f"{name!r} is forbidden too; keep one of the two"
    for position, name in enumerate(rules.forbid_imports):
        path = ("rules", "forbid_imports", position)
        yield from missing_from(name, path, file.modules, "module of course.yaml")


def _texts(problem: Problem) -> Iterator[Finding]:
    for key in ("title", "statement"):
        if not getattr(problem, key).strip():
            yield (key,), "is empty"
