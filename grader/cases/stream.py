"""Random numbers that are the same on every machine.

Taken from `numpy.random.RandomState`, whose raw stream NumPy froze. Its own normal and uniform draws are left aside:
they call the C library's `log` or may be compiled with fused operations, and then the last bit depends on the machine.
Here are only whole numbers, exact fractions, and single additions and multiplications, which IEEE 754 rounds one way.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any, TypeAlias, TypeVar

import numpy as np
import numpy.typing as npt

Floats: TypeAlias = npt.NDArray[np.float64]
Item = TypeVar("Item")

_EXACT = 2**48
_TERMS = 12  # of uniform draws: their sum has variance 1
_UNIT = 2.0**32


def digest(*fields: object) -> bytes:
    """Return SHA-256 of the fields' texts, each preceded by its length."""
    texts = (str(field).encode() for field in fields)
    return hashlib.sha256(b"".join(len(text).to_bytes(8, "big") + text for text in texts)).digest()


class Stream:
    """A stream of random numbers named by `fields`.

    `restart` names the next one: making a RandomState is slow, reseeding it is not.
    """

    def __init__(self, *fields: object) -> None:
        self.random = np.random.RandomState(0)
        self.restart(*fields)

    def restart(self, *fields: object) -> None:
        """Begin the stream that `fields` name, whatever was drawn before."""
        self.random.seed(np.frombuffer(digest(*fields), dtype="<u4").astype(np.uint32))

    def below(self, bound: int) -> int:
        """Return a whole number, 0 <= number < bound, of any size."""
        if bound <= _EXACT:
            return int(self.random.random_sample() * bound)
        size = bound.bit_length() // 8 + 9  # 64 bits more than needed: what remains of the bias is below 2**-64
        return int.from_bytes(self.random.bytes(size), "big") % bound

    def between(self, low: int, high: int) -> int:
        """Return a whole number between two bounds, both included."""
        return low + self.below(high - low + 1)

    def uniform(self, low: float, high: float) -> float:
        """Return a number between two bounds."""
        return low + (high - low) * self.random.random_sample()

    def chance(self, probability: float) -> bool:
        """Return True with this probability."""
        return bool(self.random.random_sample() < probability)

    def pick(self, items: Sequence[Item]) -> Item:
        """Return one of the items."""
        return items[self.below(len(items))]

    def shuffled(self, items: Sequence[Item]) -> list[Item]:
        """Return the items in random order."""
        rest = list(items)
        for last in range(len(rest) - 1, 0, -1):
            other = self.below(last + 1)
            rest[last], rest[other] = rest[other], rest[last]
        return rest

    def fractions(self, *shape: int) -> Floats:
        """Return numbers in [0, 1)."""
        return self.random.random_sample(shape)

    def signs(self, *shape: int) -> Floats:
        """Return -1.0 and 1.0."""
        return np.where(self.random.random_sample(shape) < 0.5, -1.0, 1.0)

    def normals(self, *shape: int) -> Floats:
        """Return numbers of mean 0 and variance 1, normal but for the far tails.

        Each is a sum of twelve whole numbers, exact in any order.
        """
        words = self.random.randint(0, 2**32, size=(_TERMS, *shape), dtype=np.uint32)
        total = words.sum(axis=0, dtype=np.int64) - (_TERMS // 2) * (2**32 - 1)
        result: Floats = total.astype(np.float64) / _UNIT
        return result

    def integers(self, low: int, high: int, *shape: int) -> npt.NDArray[np.object_]:
        """Return Python ints between two bounds, both included, that fit int64 or uint64."""
        kind: Any = np.int64 if low < 0 or high < 2**63 else np.uint64
        return self.random.randint(low, high + 1, size=shape, dtype=kind).astype(object)


class Turns:
    """Which possibility's turn it is in case `number` of a family.

    Cases of a family, taken in blocks as long as there are possibilities, meet each possibility once a block, in an
    order drawn anew for each topic and block. So a layout or an integer type is met in every run, and two topics do not
    march in step.
    """

    def __init__(self, number: int, *fields: object) -> None:
        self._number = number
        self._fields = fields

    def later(self, cases: int) -> Turns:
        """Return the turns of the family's case so many cases later."""
        return Turns(self._number + cases, *self._fields)

    def turn(self, topic: str, possibilities: int) -> int:
        """Return a whole number below `possibilities`."""
        block, place = divmod(self._number - 1, possibilities)
        rest = int.from_bytes(digest(*self._fields, topic, block), "big")
        order = list(range(possibilities))
        for last in range(possibilities - 1, 0, -1):
            rest, other = divmod(rest, last + 1)
            order[last], order[other] = order[other], order[last]
        return order[place]


def geometric(low: float, high: float, fractions: Floats) -> Floats:
    """Return `low * (high / low)**fractions` by square roots and products alone: `**` differs between machines.

    Fractions, 0 <= fraction < 1, count to 24 binary places.
    """
    digits = (fractions * 2.0**24).astype(np.int64)
    result = np.full(fractions.shape, low)
    factor = np.float64(high / low)
    for place in range(23, -1, -1):
        factor = np.sqrt(factor)
        result = np.where(digits >> place & 1, result * factor, result)
    return result
