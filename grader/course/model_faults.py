"""Turn what pydantic found wrong with a tree into faults: a YAML path, a line, plain English and what to do."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from pydantic import BaseModel, ValidationError

from grader.course.faults import Fault, FieldPath, nearest, suggestion
from grader.course.meant import as_meant
from grader.course.model_keys import keys_at
from grader.course.scalars import plain_scalar
from grader.course.yaml_reader import Document, Tree

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
    "greater_than_equal": "must be {ge:g} or more, is {input}",
    "greater_than": "must be more than {gt:g}, is {input}",
    "less_than_equal": "must be {le:g} or less, is {input}",
    "less_than": "must be less than {lt:g}, is {input}",
    "too_short": "needs {min_length} or more entries, has {actual_length}",
    "too_long": "has {actual_length} entries; {max_length} are expected",
}
_FORMS = {
    "arguments": "say what it is: {array: [m, n]}, {chain: [m, n]}, {int: [1, n]} or {float: [0, 1]}",
    "returns": "say what it is: {array: [m, n]}, {int: null} or {float: null}",
    "numbers": "expected a size expression, two bounds such as [1, n], {choice: [1, 2]} or {generated: {by: name}}",
    "choice": "expected a number, a size expression, or two bounds",
    "batch": "expected a size expression or two bounds such as [1, 20]",
    "sizes": "expected a size expression or two bounds such as [1, 20]",
    "scale": "expected one scale with its options, as in {largest_entry: {of: X}}",
    "checkers": "expected a checker such as close, or one checker with its options, as in {close: {rtol: 1e-9}}",
}
_NAMED = {"checkers": "checker", "scale": "scale"}


def checked(model: type[ModelT], document: Document) -> tuple[ModelT | None, list[Fault]]:
    """Return the document as a `model`, and the faults of its form.

    With faults, the model is what the document most likely means, None where that is open.
    """
    details = _details(model, document.tree)
    if isinstance(details, model):
        return details, []
    slips = _slips(model, cast("list[Any]", details))
    faults = sorted(document.fault(slip.path, _message(slip)) for slip in slips)
    mended = as_meant(document.tree, [(slip.path, slip.detail["type"], slip.near) for slip in slips])
    meant = None if mended is None else _details(model, mended)
    return meant if isinstance(meant, model) else None, faults


@dataclass(frozen=True)
class _Slip:
    """One error of pydantic's, with the words that would have been right."""

    detail: Any
    path: FieldPath
    known: list[str]

    @property
    def near(self) -> str | None:
        context = self.detail.get("ctx", {})
        word = context.get("tag", self.path[-1] if self.detail["type"] == "extra_forbidden" else self.detail["input"])
        return nearest(word, self.known) if isinstance(word, str) else None


def _details(model: type[ModelT], tree: Tree) -> ModelT | list[Any]:
    try:
        return model.model_validate(tree, by_alias=True, by_name=False)
    except ValidationError as error:
        return list(error.errors(include_url=False, include_input=True))


def _slips(model: type[BaseModel], details: list[Any]) -> list[_Slip]:
    slips = [_Slip(detail, _yaml_path(detail["loc"]), _known(model, detail)) for detail in details]
    misspelt = {
        (*slip.path[:-1], slip.near) for slip in slips if slip.detail["type"] == "extra_forbidden" and slip.near
    }
    return [slip for slip in slips if slip.detail["type"] != "missing" or slip.path not in misspelt]


def _known(model: type[BaseModel], detail: Any) -> list[str]:
    if detail["type"] == "extra_forbidden":
        return keys_at(model, detail["loc"][:-1])
    context = detail.get("ctx", {})
    return re.findall(r"'([^']*)'", str(context.get("expected_tags") or context.get("expected") or ""))


def _yaml_path(location: tuple[str | int, ...]) -> FieldPath:
    """Drop what pydantic adds to a path: `<array>` and other tags of ours, `[key]` after a mapping's key."""
    return tuple(step for step in location if isinstance(step, int) or not re.fullmatch(r"<\w+>|\[key\]", step))


def _message(slip: _Slip) -> str:  # noqa: PLR0911  # one return a kind
    detail, path, known = slip.detail, slip.path, slip.known
    kind, context, value = detail["type"], detail.get("ctx", {}), detail["input"]
    hint = f"; did you mean {slip.near!r}?" if slip.near else ""
    match kind:
        case "extra_forbidden":
            return "unknown key" + (hint or f"; known here: {', '.join(known)}")
        case "string_pattern_mismatch":
            return _pattern(str(context["pattern"]), value)
        case "literal_error" | "enum":
            return f"{_shown(value)} is not one of {', '.join(known)}{hint}"
        case "union_tag_invalid":
            return f"unknown {_noun(path)} {context['tag']!r}{suggestion(str(context['tag']), known)}"
        case "union_tag_not_found":
            return f"{_form(path)}; got {_shown(value)}"
        case "value_error":
            return str(context["error"])
        case _ if kind in _SHORTER:
            return _SHORTER[kind].format(input=_shown(value), **context) + _about_quotes(kind, value)
        case _:
            return str(detail["msg"])


def _about_quotes(kind: str, value: object) -> str:
    if kind == "string_type" and isinstance(value, int | float):
        return "; put quotes around it"
    unquoted = plain_scalar(value) if isinstance(value, str) else None
    if kind in {"int_type", "float_type", "bool_type"} and isinstance(unquoted, int | float):
        return "; leave out the quotes"
    return ""


def _pattern(pattern: str, value: object) -> str:
    if pattern.startswith("^numpy"):
        return f"{_shown(value)} is no full name of a NumPy function, as numpy.linalg.svd is"
    if "A-Z" in pattern:
        return f"{_shown(value)} is not a Python name"
    return f"{_shown(value)} is not an id: a lower-case letter, then lower-case letters, digits and _"


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
            return repr(_shortened(value))  # one line of a terminal
        case dict():
            return f"a mapping ({_shortened(', '.join(value))})"
        case list():
            return "a list"
        case _:
            return _shortened(str(value))


def _shortened(text: str) -> str:
    return text if len(text) <= 40 else text[:37] + "..."
