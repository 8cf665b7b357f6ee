"""Mutation operators: each yields, for one node of a syntax tree, nodes and the text that takes their place.

The classes are those of Jia & Harman (2011), An Analysis and Survey of the Development of Mutation Testing (constant,
arithmetic, relational and logical operator replacement, statement deletion), and those that array code adds: axis,
dtype, keyword, order of operands, slice, conversion.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

Mistake: TypeAlias = tuple[ast.expr | ast.stmt, str]
Operator: TypeAlias = Callable[[ast.AST], Iterator[Mistake]]

_ARITHMETIC: Mapping[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Div,),
    ast.Div: (ast.Mult, ast.FloorDiv),
    ast.FloorDiv: (ast.Div,),
    ast.Mod: (ast.FloorDiv,),
    ast.Pow: (ast.Mult,),
    ast.MatMult: (ast.Mult,),
}
_RELATIONS: Mapping[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
_COMMUTES = (ast.Add, ast.Mult)
_OTHER_TYPES = {
    "float64": "float32",
    "longdouble": "float64",
    "int64": "int32",
    "intp": "int8",
    "float": "np.float32",
}


def constant(node: ast.AST) -> Iterator[Mistake]:
    """A number that is off by one, or by a factor; a truth value turned round."""
    if isinstance(node, ast.Constant):
        match node.value:
            case bool(value):
                yield node, str(not value)
            case int(value):
                yield node, str(value + 1)
                yield node, str(value - 1) if value > 0 else "(-1)"
            case float(value):
                yield node, "1.0" if value == 0 else "0.0"
                yield node, repr(value * 2) if value else "(-1.0)"
            case _:
                pass


def arithmetic(node: ast.AST) -> Iterator[Mistake]:
    """Another operator, also of an assignment in place."""
    if isinstance(node, ast.BinOp):
        for other in _ARITHMETIC.get(type(node.op), ()):
            yield node, _written(ast.BinOp(node.left, other(), node.right))
    elif isinstance(node, ast.AugAssign):
        for other in _ARITHMETIC.get(type(node.op), ()):
            yield node, ast.unparse(ast.AugAssign(node.target, other(), node.value))
        yield node, ast.unparse(ast.Assign([node.target], node.value, lineno=0))


def operand(node: ast.AST) -> Iterator[Mistake]:
    """One operand of two left out; a sign or a negation left out."""
    if isinstance(node, ast.BinOp):
        yield node, _written(node.left)
        yield node, _written(node.right)
    elif isinstance(node, ast.UnaryOp):
        yield node, _written(node.operand)


def comparison(node: ast.AST) -> Iterator[Mistake]:
    """A neighbouring relation, or the opposite one."""
    if isinstance(node, ast.Compare):
        for position, operator in enumerate(node.ops):
            for other in _RELATIONS.get(type(operator), ()):
                changed = copy.copy(node)
                changed.ops = [*node.ops[:position], other(), *node.ops[position + 1 :]]
                yield node, _written(changed)


def condition(node: ast.AST) -> Iterator[Mistake]:
    """A condition that always or never holds; `and` for `or`."""
    if isinstance(node, (ast.If, ast.IfExp, ast.While)):
        yield node.test, "True"
        yield node.test, "False"
    elif isinstance(node, ast.BoolOp):
        changed = copy.copy(node)
        changed.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        yield node, _written(changed)


def axis(node: ast.AST) -> Iterator[Mistake]:
    """Another axis."""
    if isinstance(node, ast.Call):
        for keyword in node.keywords:
            if keyword.arg == "axis" and isinstance(keyword.value, ast.Constant) and keyword.value.value in {0, 1}:
                yield keyword.value, str(1 - keyword.value.value)
    elif isinstance(node, ast.Attribute) and node.attr == "T":
        yield node, ast.unparse(node.value)


def statement(node: ast.AST) -> Iterator[Mistake]:
    """A statement left out."""
    if isinstance(node, (ast.Assign, ast.AugAssign, ast.Expr, ast.If, ast.For, ast.While)):
        yield node, "pass"


def order(node: ast.AST) -> Iterator[Mistake]:
    """Two neighbouring arguments, operands or values swapped."""
    if isinstance(node, ast.Call):
        for position in range(len(node.args) - 1):
            changed = copy.copy(node)
            changed.args = _swapped(node.args, position)
            yield node, ast.unparse(changed)
    elif isinstance(node, ast.BinOp) and not isinstance(node.op, _COMMUTES):
        yield node, _written(ast.BinOp(node.right, node.op, node.left))
    elif isinstance(node, ast.Tuple) and isinstance(node.ctx, ast.Load):
        for position in range(len(node.elts) - 1):
            yield node, _written(ast.Tuple(_swapped(node.elts, position), ast.Load()))


def dtype(node: ast.AST) -> Iterator[Mistake]:
    """A narrower type."""
    match node:
        case ast.Attribute(value=ast.Name(id=module), attr=name) if name in _OTHER_TYPES:
            yield node, f"{module}.{_OTHER_TYPES[name]}"
        case ast.keyword(arg="dtype", value=ast.Name(id=name) as value) if name in _OTHER_TYPES:
            yield value, _OTHER_TYPES[name]


def keyword(node: ast.AST) -> Iterator[Mistake]:
    """A keyword argument left out."""
    if isinstance(node, ast.Call):
        for position in range(len(node.keywords)):
            changed = copy.copy(node)
            changed.keywords = node.keywords[:position] + node.keywords[position + 1 :]
            yield node, ast.unparse(changed)


def call(node: ast.AST) -> Iterator[Mistake]:
    """A call left out: its first argument, or the object of the method, in its place."""
    if isinstance(node, ast.Call):
        if node.args and not isinstance(node.args[0], ast.Starred):
            yield node, _written(node.args[0])
        if isinstance(node.func, ast.Attribute) and not isinstance(node.func.value, (ast.Name, ast.Attribute)):
            yield node, _written(node.func.value)


def bounds(node: ast.AST) -> Iterator[Mistake]:
    """A slice that ends one off, or has lost a bound."""
    if isinstance(node, ast.Subscript):
        parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        for position, part in enumerate(parts):
            if isinstance(part, ast.Slice):
                for changed in _other_slices(part):
                    rest = [*parts[:position], changed, *parts[position + 1 :]]
                    inside = ast.Tuple(rest, ast.Load()) if isinstance(node.slice, ast.Tuple) else changed
                    yield node, ast.unparse(ast.Subscript(node.value, inside, node.ctx))


def _other_slices(part: ast.Slice) -> Iterator[ast.Slice]:
    for name in ("lower", "upper", "step"):
        bound = getattr(part, name)
        if bound is None:
            continue
        others: list[ast.expr | None] = [None]
        if name != "step" and not isinstance(bound, ast.Constant):  # constants are changed as such
            others += [ast.BinOp(bound, sign, ast.Constant(1)) for sign in (ast.Add(), ast.Sub())]
        for other in others:
            changed = copy.copy(part)
            setattr(changed, name, other)
            yield changed


def _swapped(nodes: list[ast.expr], position: int) -> list[ast.expr]:
    swapped = list(nodes)
    swapped[position], swapped[position + 1] = swapped[position + 1], swapped[position]
    return swapped


def _written(node: ast.expr) -> str:
    """Return an expression's text, in brackets where what surrounds it could bind more tightly."""
    text = ast.unparse(node)
    simple = isinstance(node, (ast.Name, ast.Attribute, ast.Call, ast.Subscript, ast.Constant, ast.Tuple, ast.List))
    return text if simple else f"({text})"


OPERATORS: Mapping[str, Operator] = {
    "constant": constant,
    "arithmetic": arithmetic,
    "operand": operand,
    "comparison": comparison,
    "condition": condition,
    "axis": axis,
    "statement": statement,
    "order": order,
    "dtype": dtype,
    "keyword": keyword,
    "call": call,
    "bounds": bounds,
}
