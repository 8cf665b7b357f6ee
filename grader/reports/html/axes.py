"""Logarithmic axes of the pictures, in the units of their SVG (one unit is about one pixel)."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

_DIGITS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
_LABEL_ROOM = 28


@dataclass(frozen=True)
class Tick:
    """A place on an axis and what is written there."""

    at: float
    label: str


@dataclass(frozen=True)
class LogAxis:
    """From `low` at `start` to `high` at `end`; 0 < low < high."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """Return where `value` is; what lies outside, 0, inf or nan, is at the nearer end (nan at the upper one)."""
        if value <= self.low:
            return self.start
        if not value < self.high:
            return self.end
        share = math.log(value / self.low) / math.log(self.high / self.low)
        return round(self.start + share * (self.end - self.start), 1)

    def decades(self) -> list[Tick]:
        """Return powers of ten on the axis, as many as have room; where there is only one, 2 and 5 times it too."""
        most = max(2, int(abs(self.end - self.start) / _LABEL_ROOM))
        first, last = math.ceil(math.log10(self.low) - 1e-9), math.floor(math.log10(self.high) + 1e-9)
        step = max(1, math.ceil((last - first + 1) / most))
        ticks = [Tick(self.at(10.0**power), power_of_ten(power)) for power in range(first, last + 1, step)]
        if len(ticks) > 1:
            return ticks
        finer = [factor * 10.0**power for power in range(first - 1, last + 1) for factor in (1, 2, 5)]
        return [Tick(self.at(value), f"{value:g}") for value in finer if self.low <= value <= self.high]


def spanning(values: Iterable[float], start: float, end: float) -> LogAxis | None:
    """Return an axis on which the finite positive ones of `values` have room; None where there are none."""
    usable = [value for value in values if value > 0 and math.isfinite(value)]
    if not usable:
        return None
    # A tiny number next to the largest would leave the range of doubles.
    low, high = max(min(usable) / 2, 1e-300), min(max(usable) * 2, 1e300)
    return LogAxis(low, high, start, end) if low < high else None


def power_of_ten(power: int) -> str:
    """Return 10 to the `power` in the usual way of writing it."""
    return f"10{str(power).translate(_DIGITS)}" if power not in {0, 1} else str(10**power)
