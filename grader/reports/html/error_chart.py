"""The picture of a correctness check: the worst error of each family of cases beside what is tolerated."""

from __future__ import annotations

import math
from dataclasses import dataclass

from grader.judging.report import CheckResult, FamilyResult
from grader.reports.html.axes import Tick, spanning

LEFT, RIGHT, TOP, ROW = 164, 334, 12, 20
MOST_ROWS = 30
_LONGEST_LABEL = 23


@dataclass(frozen=True)
class Row:
    """One family. `tolerance_at` is None where there is no tolerance; `edge` is what an error off the axis is."""

    label: str
    y: float
    error_at: float
    tolerance_at: float | None
    passed: bool
    edge: str


@dataclass(frozen=True)
class ErrorChart:
    """Geometry and words of one picture."""

    height: float
    bottom: float
    description: str
    ticks: tuple[Tick, ...]
    rows: tuple[Row, ...]


def error_chart(check: CheckResult) -> ErrorChart | None:
    """Return the picture of a check's errors; None where fewer than two families have one, or none is finite."""
    families = [family for family in check.families if family.worst_error is not None][:MOST_ROWS]
    numbers = [number for family in families for number in (family.worst_error, family.tolerance) if number is not None]
    axis = spanning(numbers, LEFT + 8, RIGHT - 8)
    finite_error = any(math.isfinite(family.worst_error or 0) and family.worst_error for family in families)
    if axis is None or len(families) < 2 or not finite_error:
        return None
    rows = tuple(
        Row(
            label=_label(family.name),
            y=TOP + ROW * (position + 0.5),
            error_at=axis.at(family.worst_error or 0.0),
            tolerance_at=None if family.tolerance is None else axis.at(family.tolerance),
            passed=family.passed == family.total,
            edge=_edge(family.worst_error),
        )
        for position, family in enumerate(families)
    )
    bottom = TOP + ROW * len(rows)
    return ErrorChart(bottom + 40, bottom, _description(families), tuple(axis.decades()), rows)


def figure(number: float | None) -> str:
    """Return an error or a tolerance with two digits; a dash where nothing was measured."""
    return "-" if number is None else f"{number:.2g}"


def _label(name: str) -> str:
    half = _LONGEST_LABEL // 2
    return name if len(name) <= _LONGEST_LABEL else f"{name[:half]}…{name[-half:]}"


def _edge(error: float | None) -> str:
    if error is None or math.isnan(error):
        return "nan"
    return "" if 0 < error < math.inf else "∞" if error else "0"


def _description(families: list[FamilyResult]) -> str:
    beyond = [family.name for family in families if family.passed < family.total]
    if not beyond:
        return "The worst error of every family of cases is within its tolerance. The axis is logarithmic."
    return f"Beyond tolerance, or failed otherwise: {', '.join(beyond)}. The axis is logarithmic."
