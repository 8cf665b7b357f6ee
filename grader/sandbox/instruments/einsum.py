"""How many operations an einsum takes, along its contraction path where it has one."""

from __future__ import annotations

import math
from typing import Any, Final

import numpy as np

_LETTERS: Final = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def einsum_cost(args: tuple[Any, ...], kwargs: dict[str, Any], result: Any) -> float:
    """Return the multiplications and additions of `einsum(*args, **kwargs)`; with an ellipsis no more than is sure."""
    terms, output, operands = _read(args)
    optimize = kwargs.get("optimize", False)
    if "." in "".join([output, *terms]):
        return float(max([np.size(result), *(np.size(operand) for operand in operands)]))
    sizes: dict[str, int] = {}
    for term, operand in zip(terms, operands, strict=True):
        for letter, length in zip(term, np.shape(operand), strict=True):
            sizes[letter] = max(sizes.get(letter, 1), length)
    path = [tuple(range(len(terms)))]
    if optimize is not False and len(terms) > 2:
        text = ",".join(terms) + "->" + output
        path = np.einsum_path(text, *operands, optimize=optimize)[0][1:]
    return _along(path, terms, output, sizes)


def _along(path: list[tuple[int, ...]], terms: list[str], output: str, sizes: dict[str, int]) -> float:
    left = [frozenset(term) for term in terms]
    total = 0.0
    for positions in path:
        chosen = [left[position] for position in positions]
        left = [term for position, term in enumerate(left) if position not in positions]
        met = frozenset().union(*chosen)
        kept = met & frozenset(output).union(*left)
        factor = max(1, len(chosen) - 1) + (1 if met - kept else 0)
        total += factor * math.prod(sizes[letter] for letter in met)
        left.append(kept)
    return total


def _read(args: tuple[Any, ...]) -> tuple[list[str], str, list[Any]]:
    """Return the subscripts of each operand, those of the output, and the operands, from either way of calling."""
    if isinstance(args[0], str):
        text = args[0].replace(" ", "")
        operands = list(args[1:])
    else:
        operands = list(args[: len(args) // 2 * 2 : 2])
        lists = list(args[1 : len(args) // 2 * 2 : 2])
        text = ",".join(_letters(numbers) for numbers in lists)
        if len(args) % 2:
            text += "->" + _letters(args[-1])
    inputs, arrow, output = text.partition("->")
    if not arrow:
        once = inputs.replace(",", "")
        output = "".join(sorted({letter for letter in once if once.count(letter) == 1}))
    return inputs.split(","), output, operands


def _letters(numbers: Any) -> str:
    return "".join("." if number is Ellipsis else _LETTERS[number] for number in numbers)
