"""Turn what pydantic found wrong with a tree into faults: a YAML path, a line, plain English and what to do."""

from __future__ import annotations

import re
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from grader.course.faults import CourseError, Fault, FieldPath, nearest, suggestion
from grader.course.model_keys import keys_at
from grader.course.yaml_reader import Document

ModelT = TypeVar("ModelT", bound=BaseModel)

_SHORTER = {
    "missing": "is missing",
    "string_type": "expected text, got {input}",
    "string_too_short": "is empty",
    "string_too_long": "is longer than {max_length} characters",
    "int_type": "expected a whole number, got {input}",
    "int_from_float": "expected a whole number, got {input}",
    "float_type": "expected a number, got {input}",
    "bool_type": "expected true or false, got {input}",
    "list_type": "expected a list, got {input}; write [ ] around it",
    "tuple_type": "expected a list, got {input}; write [ ] around it",
    "dict_type": "expected a mapping, got {input}",
    "model_type": "expected a mapping, got {input}",
    "model_attributes_type": "expected a mapping, got {input}",
    "finite_number": "expected a finite number, got {input}",
    "greater_than_equal": "must be {ge} or more, is {input}",
    "greater_than": "must be more than {gt}, is {input}",
    "less_than_equal": "must be {le} or less, is {input}",
    "less_than": "must be less than {lt}, is {input}",
    "too_short": "needs {min_length} or more entries, has {actual_length}",
    "too_long": "has {actual_length} entries; {max_length} are expected",
}
_FORMS = {
    "arguments": "say what it is: {array: [m, n]}, {int: [1, n]} or {float: [0, 1]}",
    "returns": "say what it is: {array: [m, n]}, {int: null} or {float: null}",
    "numbers": "expected a size expression, two bounds such as [1, n], or {choice: [1, 2]}",
    "choice": "expected a number or a size expression",
    "sizes": "expected a size expression or two bounds such as [1, 20]",
    "scale": "expected one scale with its options, as in {largest_entry: {of: X}}",
    "checkers": "expected a checker such as close, or one checker with its options, as in {close: {rtol: 1e-9}}",
}
_NAMED = {"checkers": "checker", "scale": "scale"}


def validated(model: type[ModelT], document: Document) -> ModelT:
    """Return the document as a `model`; raises `CourseError` with every fault of its form."""
    try:
        return model.model_validate(document.tree, by_alias=True, by_name=False)
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=True)
        raise CourseError(sorted(_fault(model, document, detail) for detail in found)) from error


def _fault(model: type[BaseModel], document: Document, detail: Any) -> Fault:
    path = _yaml_path(detail["loc"])
    return document.fault(path, _message(model, detail, path))


def _yaml_path(location: tuple[str | int, ...]) -> FieldPath:
    """Drop what pydantic adds to a path: `<array>` and other tags of ours, `[key]` after a mapping's key."""
    return tuple(step for step in location if isinstance(step, int) or not re.fullmatch(r"<\w+>|\[key\]", step))


def _message(model: type[BaseModel], detail: Any, path: FieldPath) -> str:  # noqa: PLR0911  # one return a kind
    kind, context, value = detail["type"], detail.get("ctx", {}), detail["input"]
    known = re.findall(r"'([^']*)'", str(context.get("expected_tags") or context.get("expected") or ""))
    match kind:
        case "extra_forbidden":
            key = str(path[-1])
            siblings = keys_at(model, detail["loc"][:-1])
            near = nearest(key, siblings)
            return "unknown key" + (f"; did you mean {near!r}?" if near else f"; known here: {', '.join(siblings)}")
        case "string_pattern_mismatch":
            return _pattern(str(context["pattern"]), value)
        case "literal_error" | "enum":
            return f"{_shown(value)} is not one of {', '.join(known)}{_hint(value, known)}"
        case "union_tag_invalid":
            return f"unknown {_noun(path)} {context['tag']!r}{suggestion(str(context['tag']), known)}"
        case "union_tag_not_found":
            return f"{_form(path)}; got {_shown(value)}"
        case "value_error":
            return str(context["error"])
        case _ if kind in _SHORTER:
            return _SHORTER[kind].format(input=_shown(value), **context)
        case _:
            return str(detail["msg"])


def _pattern(pattern: str, value: object) -> str:
    if "A-Z" in pattern:
        return f"{_shown(value)} is not a Python name"
    return f"{_shown(value)} is not an id: a lower-case letter, then lower-case letters, digits and _"


def _hint(value: object, known: list[str]) -> str:
    near = nearest(value, known) if isinstance(value, str) else None
    return f"; did you mean {near!r}?" if near else ""


def _kind_of_place(path: FieldPath, kinds: dict[str, str]) -> str | None:
    return next((kinds[step] for step in reversed(path) if isinstance(step, str) and step in kinds), None)


def _noun(path: FieldPath) -> str:
    return _kind_of_place(path, _NAMED) or "trait"


def _form(path: FieldPath) -> str:
    if len(path) > 0 and path[0] != "function" and "arrays" in path:
        return "expected a trait such as gaussian, or one trait with its options, as in {uniform: {low: 0}}"
    trait = "expected a trait such as int8, or one trait with its options, as in {uniform: {low: 0}}"
    return _kind_of_place(path, _FORMS) or trait


def _shown(value: object) -> str:
    match value:
        case None:
            return "nothing"
        case bool():
            return "true" if value else "false"
        case str():
            return repr(value if len(value) <= 40 else value[:37] + "...")  # one line of a terminal
        case dict():
            return "a mapping"
        case list():
            return "a list"
        case _:
            text = str(value)
            return text if len(text) <= 40 else text[:37] + "..."
