"""Sizes and numbers of a case: drawn first, since arrays take their shapes and ranks from them."""

from __future__ import annotations

from collections.abc import Mapping

from grader.cases.case import CannotDraw
from grader.cases.stream import Stream, Turns
from grader.course.draws import Choice, Chosen, GeneratedNumber, SizeDraw
from grader.course.expressions import Expression, ExpressionError
from grader.course.problem import ArrayArgument, Family, FloatArgument, IntArgument, Problem

_TURNS = 4  # lowest, highest, and two in between
_SMALL = 11  # most default sizes lie so near to the lowest
_BATCH_COUNTS = 4  # none, one, two or three batch axes
_LONGEST_BATCH = 5
_WIDE = 200  # a range of whole numbers beyond which small numbers would hardly ever come by evenly


class Values(dict[str, "int | float"]):
    """Sizes and numbers by name, in the order they were drawn."""

    def whole(self, expression: Expression) -> int:
        """Return the expression's value; raises `CannotDraw` for a name that has none."""
        try:
            return expression.whole(self)
        except ExpressionError as error:
            raise CannotDraw(str(error)) from error

    def real(self, expression: Expression | float) -> float:
        """Return the value of an expression or number, whole ones as ints."""
        if not isinstance(expression, Expression):
            return expression
        try:
            return expression.evaluate(self)
        except ExpressionError as error:
            raise CannotDraw(str(error)) from error

    def __str__(self) -> str:
        return ", ".join(f"{name} = {value}" for name, value in self.items()) or "no sizes"


def draw_sizes(problem: Problem, family: Family, stream: Stream, turns: Turns) -> Values:
    """Return all sizes; raises `CannotDraw` where a family leaves a legal range, or a range is empty."""
    values = Values()
    for name in _in_order(problem.sizes, family.sizes):
        low, high = problem.sizes[name]
        values[name] = _draw_size(name, low, high, family, values, stream, turns)
        within(name, values[name], low, high, values)
    return values


def draw_numbers(problem: Problem, family: Family, sizes: Values, stream: Stream, turns: Turns) -> Values:
    """Return the sizes with all int and float arguments but those that depend on the arrays (`late_numbers`).

    Raises as `draw_sizes` does.
    """
    values = Values(sizes)
    for name, argument in problem.function.arguments.items():
        if isinstance(family.numbers.get(name), GeneratedNumber):
            continue
        if isinstance(argument, IntArgument):
            first, last = legal_bounds(argument, values)
            _not_empty(name, first, last, values)
            values[name] = _draw_int(name, (int(first), int(last)), family, values, stream, turns)
            within(name, values[name], first, last, values)
        elif isinstance(argument, FloatArgument):
            values[name] = _draw_float(name, argument.bounds, family, values, stream, turns)
            within(name, values[name], *argument.bounds, values)
    return values


def draw_batch(problem: Problem, family: Family, values: Values, stream: Stream, turns: Turns) -> tuple[int, ...]:
    """Return the lengths of a case's batch axes: what the family says, else none to three of them, short ones.

    Raises `CannotDraw` where the family says something and no argument has batch axes.
    """
    specs = problem.function.arguments.values()
    if not any(isinstance(spec, ArrayArgument) and spec.batched for spec in specs):
        if family.batch is not None:
            message = "the family says how long batch axes are, and no argument has batch axes"
            raise CannotDraw(message)
        return ()
    if family.batch is None:
        count = turns.turn("batch axes", _BATCH_COUNTS)
        return tuple(stream.between(1, _LONGEST_BATCH) for _ in range(count))
    drawn = [
        _draw_length(f"batch axis {axis}", length, values, stream, turns) for axis, length in enumerate(family.batch)
    ]
    return tuple(drawn)


def legal_bounds(argument: IntArgument | FloatArgument, values: Values) -> tuple[float, float]:
    """Return the smallest and largest value that the function may be called with."""
    if isinstance(argument, FloatArgument):
        return argument.bounds
    first, last = argument.bounds
    return values.whole(first), values.whole(last)


def _in_order(declared: Mapping[str, tuple[int, int]], asked: Mapping[str, object]) -> list[str]:
    """Return the sizes in the order of their declaration."""
    unknown = sorted(set(asked) - set(declared))
    if unknown:
        message = f"{', '.join(unknown)}: no such size (declared: {', '.join(declared) or 'none'})"
        raise CannotDraw(message)
    return list(declared)


def _draw_size(name: str, low: int, high: int, family: Family, values: Values, stream: Stream, turns: Turns) -> int:
    draw = family.sizes.get(name)
    return _usual_size(low, high, stream) if draw is None else _draw_length(name, draw, values, stream, turns)


def _draw_length(name: str, draw: SizeDraw, values: Values, stream: Stream, turns: Turns) -> int:
    match draw:
        case Expression() as expression:
            return values.whole(expression)
        case (first, last):
            return _between(name, values.whole(first), values.whole(last), values, stream, turns)


def _usual_size(low: int, high: int, stream: Stream) -> int:
    """Return a size, small as a rule, at times either end or anything."""
    kind = stream.random.random_sample()
    if kind < 0.1:
        return low
    if kind < 0.14:
        return high
    if kind < 0.24:
        return _any_magnitude(low, high, stream)
    return stream.between(low, min(high, low + _SMALL))


def _asked(name: str, family: Family, turns: Turns) -> Chosen | None:
    """Return what the family says of a number, of a choice the part whose turn it is; None where it says nothing."""
    draw = family.numbers.get(name)
    if isinstance(draw, GeneratedNumber):
        message = f"{name} is drawn by a function, after the arrays"
        raise CannotDraw(message)
    return draw.choice[turns.turn(name, len(draw.choice))] if isinstance(draw, Choice) else draw


def _draw_int(name: str, bounds: tuple[int, int], family: Family, values: Values, stream: Stream, turns: Turns) -> int:
    match _asked(name, family, turns):
        case None:
            return _between(name, *bounds, values, stream, turns)
        case (first, last):
            low, high = _as_int(name, values.real(first)), _as_int(name, values.real(last))
            return _between(name, low, high, values, stream, turns)
        case always:
            return _as_int(name, values.real(always))


def _as_int(name: str, value: float) -> int:
    if value != int(value):
        message = f"{name} = {value} is no whole number"
        raise CannotDraw(message)
    return int(value)


def _draw_float(
    name: str, bounds: tuple[float, float], family: Family, values: Values, stream: Stream, turns: Turns
) -> float:
    asked = _asked(name, family, turns)
    match bounds if asked is None else asked:
        case (first, last):
            low, high = float(values.real(first)), float(values.real(last))
            _not_empty(name, low, high, values)
            turn = turns.turn(name, _TURNS)
            return (low, high)[turn] if turn < 2 else stream.uniform(low, high)
        case always:
            return float(values.real(always))


def _between(name: str, low: int, high: int, values: Values, stream: Stream, turns: Turns) -> int:
    """Return a whole number between two bounds: each end in its turn, small and large magnitudes alike."""
    _not_empty(name, low, high, values)
    turn = turns.turn(name, _TURNS)
    if turn < 2:
        return (low, high)[turn]
    if high - low > _WIDE and turn == _TURNS - 1:
        return _any_magnitude(low, high, stream)
    return stream.between(low, high)


def _any_magnitude(low: int, high: int, stream: Stream) -> int:
    """Return a whole number whose distance from `low` has any number of bits."""
    bits = stream.below((high - low).bit_length() + 1)
    return min(high, low + stream.below(2**bits))


def _not_empty(name: str, low: float, high: float, values: Values) -> None:
    if low > high:
        message = (
            f"{name} would lie between {low} and {high} ({values}): bound the family's sizes so that this cannot be"
        )
        raise CannotDraw(message)


def within(name: str, value: float, low: float, high: float, values: Values) -> None:
    """Raise `CannotDraw` for a value that is not legal."""
    if not low <= value <= high:
        message = f"{name} = {value} is not between {low} and {high}, its legal values ({values})"
        raise CannotDraw(message)
