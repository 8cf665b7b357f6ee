"""Size expressions: `min(m, n) - 1`, `m*n`, `n*log(n)`.

Names, whole numbers, `+ - *`, `min`, `max`, `log` (base 2) and brackets; nothing else, and nothing is ever executed.
"""

from __future__ import annotations

import ast
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import core_schema

_LONGEST = 200
_TOKENS = re.compile(r"(?:[A-Za-z_][A-Za-z0-9_]*|[0-9]+(?![A-Za-z_])|[-+*(), ])*")
FUNCTIONS: dict[str, Callable[..., float]] = {
    "min": min,
    "max": max,
    "log": lambda value: math.log2(max(value, 1)),
}
EXPRESSION_SCHEMA: dict[str, Any] = {
    "anyOf": [
        {"type": "integer"},
        {"type": "string", "maxLength": _LONGEST, "pattern": "^[A-Za-z0-9_+*(), -]+$"},
    ],
    "description": "a size expression: names, whole numbers, + - *, min, max, log and brackets",
}
"""What JSON Schema can say of one."""


class ExpressionError(ValueError):
    """The text is no size expression; the message says where it stops being one."""


@dataclass(frozen=True)
class Expression:
    """A parsed size expression; equal when written alike."""

    text: str

    def __post_init__(self) -> None:
        _parse(self.text)

    @property
    def names(self) -> frozenset[str]:
        """The size and argument names that the expression reads."""
        return _names(self.text)

    def evaluate(self, values: Mapping[str, float]) -> float:
        """Return the value, each name's from `values`; raises `ExpressionError` for a name that is not there."""
        try:
            return _evaluate(_parse(self.text), values)
        except OverflowError as error:
            message = f"{self.text!r} is too large to compute"
            raise ExpressionError(message) from error

    def whole(self, values: Mapping[str, float]) -> int:
        """Return the value as a whole number, rounded up where a logarithm made a fraction."""
        return math.ceil(self.evaluate(values))

    def __str__(self) -> str:
        return self.text

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(
            expression_from_yaml, serialization=core_schema.plain_serializer_function_ser_schema(str)
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return EXPRESSION_SCHEMA


def expression_from_yaml(value: object) -> Expression:
    """Return the expression that a value in a YAML file is; raises `ValueError` for another value."""
    if isinstance(value, Expression):
        return value
    if isinstance(value, bool) or not isinstance(value, int | str):
        message = "expected a whole number or a size expression such as 'min(m, n)'"
        raise ValueError(message)  # noqa: TRY004  # pydantic reports ValueError, not TypeError
    return Expression(str(value))


@lru_cache(maxsize=1024)
def _parse(text: str) -> ast.expr:
    if len(text) > _LONGEST:
        message = f"a size expression has at most {_LONGEST} characters"
        raise ExpressionError(message)
    try:
        tree = ast.parse(text.strip() if _TOKENS.fullmatch(text) else "", mode="eval").body  # "" is no expression
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        message = f"{text!r} is not a size expression: names, whole numbers, + - *, min, max, log and brackets"
        raise ExpressionError(message) from error
    _check(tree)
    return tree


@lru_cache(maxsize=1024)
def _names(text: str) -> frozenset[str]:
    nodes = list(ast.walk(_parse(text)))
    called = {id(node.func) for node in nodes if isinstance(node, ast.Call)}
    return frozenset(node.id for node in nodes if isinstance(node, ast.Name) and id(node) not in called)


def _check(node: ast.expr) -> None:
    match node:
        case ast.Name():
            return
        case ast.Constant(value=int(value)) if not isinstance(value, bool):
            return
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            _check(operand)
        case ast.BinOp(left=left, op=ast.Add() | ast.Sub() | ast.Mult(), right=right):
            _check(left)
            _check(right)
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]) if name in FUNCTIONS:
            if name == "log" and len(args) != 1:
                message = "log takes one value"
                raise ExpressionError(message)
            if name != "log" and len(args) <= 1:
                message = f"{name} takes two or more values"
                raise ExpressionError(message)
            for argument in args:
                _check(argument)
        case _:
            message = f"{ast.unparse(node)!r} is not allowed: only names, whole numbers, + - *, min, max, log are"
            raise ExpressionError(message)


def _evaluate(node: ast.expr, values: Mapping[str, float]) -> float:  # noqa: PLR0911  # one return a form
    match node:
        case ast.Constant(value=value):
            return int(value)  # type: ignore[arg-type]  # _check let whole numbers through only
        case ast.Name(id=name):
            if name not in values:
                message = f"{name!r} is not a declared size (declared: {', '.join(sorted(values)) or 'none'})"
                raise ExpressionError(message)
            return values[name]
        case ast.UnaryOp(operand=operand):
            return -_evaluate(operand, values)
        case ast.BinOp(left=left, op=operator, right=right):
            first, second = _evaluate(left, values), _evaluate(right, values)
            match operator:
                case ast.Add():
                    return first + second
                case ast.Sub():
                    return first - second
                case _:
                    return first * second
        case ast.Call(func=ast.Name(id=name), args=args):
            return FUNCTIONS[name](*(_evaluate(argument, values) for argument in args))
        case _:
            message = f"cannot evaluate {ast.unparse(node)!r}"
            raise ExpressionError(message)
