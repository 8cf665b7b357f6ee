"""What a stub says of a problem: signature with types, the task in short, shapes, and an example."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from grader.course.problem import (
    ArrayArgument,
    ArrayReturn,
    ChainArgument,
    FloatArgument,
    FloatReturn,
    IntArgument,
    IntReturn,
)

if TYPE_CHECKING:
    from grader.course.problem import ArgumentSpec, Example, Problem, ReturnSpec

Spec: TypeAlias = "ArgumentSpec | ReturnSpec"

_LONGEST_LINE = 110
_NUMPY_DTYPE = {"float": "float64", "float64": "float64", "int": "int64", "bool": "bool"}


@dataclass(frozen=True)
class Described:
    """An argument or a result, as a docstring says it."""

    name: str
    text: str


@dataclass(frozen=True)
class Stub:
    """The values of the stub's template."""

    problem: Problem
    signature: str
    task: str
    arguments: tuple[Described, ...]
    returns: tuple[Described, ...]
    example: Example
    call: str
    answer: str
    numpy: bool
    """Whether the function deals in arrays."""


def stub(problem: Problem) -> Stub:
    """Return what the stub of `problem` says. The example is the first one that asks for no special dtype or layout."""
    function = problem.function
    specs: list[Spec] = [*function.arguments.values(), *function.returns.values()]
    example = next((example for example in problem.examples if not example.traits), problem.examples[0])
    return Stub(
        problem,
        signature(problem),
        task_in_short(problem),
        tuple(Described(name, _sentence(spec)) for name, spec in function.arguments.items()),
        tuple(Described(name, _sentence(spec)) for name, spec in function.returns.items()),
        example,
        _call(problem, example),
        _answer(problem, example),
        any(isinstance(spec, ArrayArgument | ArrayReturn | ChainArgument) for spec in specs),
    )


def signature(problem: Problem) -> str:
    """Return `name(X: np.ndarray, k: int) -> tuple[np.ndarray, float]`."""
    function = problem.function
    arguments = ", ".join(f"{name}: {_annotation(spec)}" for name, spec in function.arguments.items())
    results = [_annotation(spec) for spec in function.returns.values()]
    result = results[0] if len(results) == 1 else f"tuple[{', '.join(results)}]"
    return f"{function.name}({arguments}) -> {result}"


def task_in_short(problem: Problem) -> str:
    """Return the statement without its motivation: from the paragraph that asks for the function (`name(…)`) on."""
    paragraphs = problem.statement.strip().split("\n\n")
    asks = [index for index, paragraph in enumerate(paragraphs) if f"`{problem.function.name}(" in paragraph]
    return "\n\n".join(paragraphs[asks[0] if asks else 0 :])


def _annotation(spec: Spec) -> str:
    match spec:
        case ArrayArgument() | ArrayReturn():
            return "float | np.ndarray" if spec.scalar else "np.ndarray"
        case ChainArgument():
            return "list[np.ndarray]"
        case IntArgument() | IntReturn():
            return "int"
        case FloatArgument() | FloatReturn():
            return "float"


def _sentence(spec: Spec) -> str:
    form = _form(spec)
    return f"{form}: {spec.description.rstrip('.')}." if spec.description else f"{form}."


def _form(spec: Spec) -> str:
    match spec:
        case ArrayArgument():
            return "float, or array of any shape" if spec.scalar else f"array of shape {_shape(spec)}"
        case ArrayReturn():
            new = f"new {spec.dtype} array"
            return f"float, or {new} of that shape" if spec.scalar else f"{new} of shape {_shape(spec)}"
        case ChainArgument(chain=(rows, columns)):
            return f"list of {spec.length} matrices, the first with {columns} columns, the last with {rows} rows"
        case IntArgument() | IntReturn():
            return f"int{_between(spec.bounds)}"
        case FloatArgument() | FloatReturn():
            return f"float{_between(spec.bounds)}"


def _shape(spec: ArrayArgument | ArrayReturn) -> str:
    axes = [str(axis) for axis in spec.array]
    return f"({axes[0]},)" if len(axes) == 1 else f"({', '.join(axes)})"


def _between(bounds: tuple[Any, Any] | None) -> str:
    if bounds is None:
        return ""
    low, high = (f"{bound:g}" if isinstance(bound, float) else str(bound) for bound in bounds)
    if low == "-inf" and high == "inf":
        return ""
    if high == "inf":
        return f", at least {low}"
    return f", at most {high}" if low == "-inf" else f" from {low} to {high}"


# the example ----------------------------------------------------------------------------------------------------------


def _call(problem: Problem, example: Example) -> str:
    given = []
    for name, spec in problem.function.arguments.items():
        value = example.arguments[name]
        dtype = next((trait.name() for trait in example.traits.get(name, []) if hasattr(trait, "dtype")), None)
        if isinstance(spec, ChainArgument):
            given.append(f"[{', '.join(_array(matrix, dtype) for matrix in value)}]")
        elif isinstance(spec, ArrayArgument):
            given.append(_array(value, dtype) if isinstance(value, list) else repr(float(value)))
        else:
            given.append(repr(float(value) if isinstance(spec, FloatArgument) else value))
    return f"{problem.function.name}({', '.join(given)})"


def _array(value: Any, dtype: str | None) -> str:
    if dtype is None:
        return f"np.array({_numbers(value, whole=False)})"
    return f"np.array({_numbers(value, whole=dtype != 'float32')}, dtype=np.{dtype})"


def _answer(problem: Problem, example: Example) -> str:
    parts = [_literal(spec, example.returns[name]) for name, spec in problem.function.returns.items()]
    if len(parts) == 1:
        return parts[0]
    line = f"({', '.join(parts)})"
    return line if len(line) <= _LONGEST_LINE else "({})".format(",\n ".join(parts))


def _literal(spec: ReturnSpec, value: Any) -> str:
    match spec:
        case ArrayReturn() if isinstance(value, list):
            dtype = "" if _numbers(value, whole=False) != "[]" else f", dtype={_NUMPY_DTYPE[spec.dtype]}"
            return f"array({_numbers(value, whole=spec.dtype not in {'float', 'float64'})}{dtype})"
        case IntReturn():
            return repr(value)
        case _:
            return repr(float(value))


def _numbers(value: Any, *, whole: bool) -> str:
    """Return nested lists as Python writes them; `whole` keeps ints (and truth values), else all numbers are floats."""
    if isinstance(value, list):
        return f"[{', '.join(_numbers(entry, whole=whole) for entry in value)}]"
    return repr(value if whole else float(value))
