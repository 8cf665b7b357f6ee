"""The picture of a cost check: what was counted at each size, beside the reference and the growth that is allowed."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from grader.judging.report import CheckResult, Kind
from grader.reports.html.axes import LogAxis, Tick, power_of_ten, spanning

LEFT, RIGHT, TOP, BOTTOM = 52, 344, 14, 186

_COUNTED = {Kind.LOOPS: "steps", Kind.OPERATIONS: "operations", Kind.MEMORY: "bytes"}
_TITLES = {
    "steps": "Python-level steps",
    "operations": "Operations on numbers",
    "bytes": "Bytes of memory at the peak",
}


@dataclass(frozen=True)
class Series:
    """Points of one line: `places` in the picture, `values` as counted."""

    name: str
    css: str
    values: tuple[float, ...]
    places: tuple[tuple[float, float], ...]

    @property
    def path(self) -> str:
        return " ".join(f"{x:g},{y:g}" for x, y in self.places)


@dataclass(frozen=True)
class CostChart:
    """Geometry and words of one picture."""

    title: str
    description: str
    axis: str
    sizes: tuple[float, ...]
    columns: tuple[Tick, ...]
    rows: tuple[Tick, ...]
    series: tuple[Series, ...]


def cost_chart(check: CheckResult) -> CostChart | None:
    """Return the picture of a check's cost ladder; None where its measures hold none."""
    key = _COUNTED.get(check.kind)
    measured = check.measured
    if key is None or (sizes := _numbers(measured.get("sizes"))) is None or min(sizes) <= 0:
        return None
    own, usual = _numbers(measured.get(key), len(sizes)), _numbers(measured.get("reference"), len(sizes))
    if own is None:
        return None
    lines = [("this submission", "own", own)]
    if usual is not None:
        lines.append(("reference", "usual", usual))
        lines += _allowed(check.kind, measured, sizes, usual)
    horizontal = spanning(sizes, LEFT + 12, RIGHT - 12)
    vertical = spanning([max(value, 1.0) for _, _, values in lines for value in values], BOTTOM, TOP)
    if horizontal is None or vertical is None:
        return None
    axis = str(measured.get("axis", "size"))
    return CostChart(
        title=f"{_TITLES[key]} against {axis}",
        description=_description(axis, sizes, lines),
        axis=axis,
        sizes=tuple(sizes),
        columns=tuple(Tick(horizontal.at(size), f"{size:g}") for size in sizes),
        rows=tuple(vertical.decades()),
        series=tuple(_series(*line, sizes, horizontal, vertical) for line in lines),
    )


def _allowed(
    kind: Kind, measured: Mapping[str, Any], sizes: Sequence[float], usual: Sequence[float]
) -> list[tuple[str, str, list[float]]]:
    """Return the line that the allowed order gives from the reference's first size on."""
    order = measured.get("allowed_order")
    if order is None:
        if kind is Kind.MEMORY:  # no order is asked of it, only that some array is not formed
            return []
        order = 0.0  # it must not grow
    if not isinstance(order, int | float) or not math.isfinite(order):
        return []
    name = "allowed growth: none" if order == 0 else f"allowed growth: order {order:g}"
    return [(name, "allowed", [max(usual[0], 1.0) * (size / sizes[0]) ** order for size in sizes])]


def _series(
    name: str, css: str, values: Sequence[float], sizes: Sequence[float], horizontal: LogAxis, vertical: LogAxis
) -> Series:
    places = tuple(
        (horizontal.at(size), vertical.at(max(value, 1.0))) for size, value in zip(sizes, values, strict=True)
    )
    return Series(name, css, tuple(values), places)


def _description(axis: str, sizes: Sequence[float], lines: Sequence[tuple[str, str, Sequence[float]]]) -> str:
    parts = [f"{name}: {', '.join(map(amount, values))}" for name, _, values in lines]
    return f"At {axis} = {', '.join(f'{size:g}' for size in sizes)}. {'. '.join(parts)}. Both axes are logarithmic."


def amount(value: float) -> str:
    """Return a count as people write it."""
    if value < 1e6:
        return f"{value:,.0f}"
    power = math.floor(math.log10(value))
    return f"{value / 10**power:.2f}\N{NO-BREAK SPACE}\N{MULTIPLICATION SIGN}\N{NO-BREAK SPACE}{power_of_ten(power)}"


def _numbers(values: object, length: int | None = None) -> list[float] | None:
    """Return a list of two or more finite numbers (as many as `length`) that are not negative, else None."""
    if not isinstance(values, list | tuple) or len(values) < 2 or (length is not None and len(values) != length):
        return None
    good = all(isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 1e18 for value in values)
    return [float(value) for value in values] if good else None
