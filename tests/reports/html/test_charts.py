from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.judging.report import CheckResult, FamilyResult, Kind
from grader.judging.verdict import Verdict
from grader.reports.html.axes import spanning
from grader.reports.html.cost_chart import BOTTOM, LEFT, RIGHT, TOP, CostChart, amount, cost_chart
from grader.reports.html.error_chart import error_chart
from tests.reports.samples import check

LADDER = {
    "axis": "m",
    "sizes": [256, 512, 1024],
    "bytes": [1e6, 4e6, 16e6],
    "reference": [1e6, 2e6, 4e6],
    "allowed_order": 1.0,
}
POSITIVE = st.floats(1e-30, 1e30)


def costly(kind: Kind = Kind.MEMORY, **measured: Any) -> CheckResult:
    return check("tall", Verdict.COST_EXCEEDED, 0, 1, kind=kind, measured={**LADDER, **measured})


def drawn(kind: Kind = Kind.MEMORY, **measured: Any) -> CostChart:
    chart = cost_chart(costly(kind, **measured))
    assert chart is not None
    return chart


def slope(chart: CostChart, name: str) -> float:
    """The growth that a reader sees, in units of the picture."""
    line = next(each for each in chart.series if each.css == name)
    (left, high), (right, low) = line.places[0], line.places[-1]
    return (high - low) / (right - left)


@given(st.lists(POSITIVE, min_size=2, max_size=9))
def test_an_axis_keeps_order_and_stays_inside(values: list[float]) -> None:
    axis = spanning(values, 10, 200)
    assert axis is not None
    places = [axis.at(value) for value in sorted(values)]
    assert places == sorted(places)
    assert all(10 <= place <= 200 for place in [*places, *(axis.at(each) for each in (0.0, math.inf, math.nan))])
    assert all(10 <= tick.at <= 200 for tick in axis.decades())
    assert axis.decades()


@pytest.mark.parametrize("values", [[], [0.0], [math.inf, math.nan], [-1.0]])
def test_there_is_no_axis_for_nothing(values: list[float]) -> None:
    assert spanning(values, 0, 1) is None


def test_quadratic_growth_is_a_straight_line_twice_as_steep_as_the_allowed_one() -> None:
    chart = drawn()
    assert slope(chart, "own") == pytest.approx(2 * slope(chart, "allowed"), rel=0.02)
    assert slope(chart, "usual") == pytest.approx(slope(chart, "allowed"), rel=0.02)
    x, y = zip(*chart.series[0].places, strict=True)
    assert x[1] - x[0] == pytest.approx(x[2] - x[1], abs=0.2)
    assert y[1] - y[0] == pytest.approx(y[2] - y[1], abs=0.2)


def test_every_point_is_inside_the_picture() -> None:
    for line in drawn(bytes=[0, 0, 1e17]).series:
        assert all(LEFT <= x <= RIGHT and TOP <= y <= BOTTOM for x, y in line.places)


def test_work_that_must_not_grow_is_allowed_a_flat_line() -> None:
    assert slope(drawn(Kind.OPERATIONS, operations=[10, 20, 40], allowed_order=None), "allowed") == 0
    assert slope(drawn(Kind.LOOPS, steps=[10, 20, 40], allowed_order=None), "allowed") == 0


def test_memory_without_a_bound_of_order_has_no_allowed_line() -> None:
    assert [line.css for line in drawn(allowed_order=None).series] == ["own", "usual"]


def test_the_picture_is_told_in_words_too() -> None:
    chart = drawn()
    for word in ("m = 256, 512, 1024", "this submission: 1.00", "reference", "allowed growth: order 1", "logarithmic"):
        assert word in chart.description


@pytest.mark.parametrize(
    "measured",
    [
        {"sizes": None},
        {"sizes": [1]},
        {"sizes": [0, 1, 2]},
        {"bytes": [1, 2]},
        {"bytes": [1, math.nan, 3]},
        {"bytes": ["1", "2", "3"]},
        {"bytes": [-1, 2, 3]},
        {"sizes": [5, 5, 5], "bytes": "inf"},
    ],
)
def test_measures_that_are_no_ladder_make_no_picture(measured: dict[str, Any]) -> None:
    assert cost_chart(costly(**measured)) is None


def test_a_ladder_without_reference_shows_the_submission_alone() -> None:
    assert [line.css for line in drawn(reference=None).series] == ["own"]


def test_amounts_are_written_for_people() -> None:
    assert amount(12345) == "12,345"
    assert amount(8.5e6).replace("\N{NO-BREAK SPACE}", " ") == "8.50 \N{MULTIPLICATION SIGN} 10⁶"


def families(*errors: tuple[float | None, float | None]) -> CheckResult:
    found = tuple(
        FamilyResult(
            f"family_{place}", int(error is not None and tolerance is not None and error <= tolerance), 1, *pair
        )
        for place, pair in enumerate(errors)
        for error, tolerance in [pair]
    )
    return check("edge cases", Verdict.WRONG_ANSWER, 0, 3, families=found)


def test_an_error_stands_on_its_side_of_the_tolerance() -> None:
    chart = error_chart(families((1e-9, 1e-6), (1e-3, 1e-6), (0.0, 1e-6), (math.inf, 0.0)))
    assert chart is not None
    within, beyond, zero, infinite = chart.rows
    assert within.tolerance_at is not None
    assert within.error_at < within.tolerance_at < beyond.error_at
    assert (within.passed, beyond.passed) == (True, False)
    assert (zero.edge, infinite.edge) == ("0", "∞")
    assert zero.error_at < within.error_at
    assert infinite.error_at > beyond.error_at
    assert "family_1" in chart.description


@pytest.mark.parametrize(
    "check_",
    [
        families(),
        families((None, None), (None, None)),
        families((math.inf, 0.0), (math.inf, 0.0)),
        families((1.0, 2.0)),
    ],
)
def test_errors_that_say_nothing_make_no_picture(check_: CheckResult) -> None:
    assert error_chart(check_) is None


def test_long_names_of_families_keep_both_ends() -> None:
    names = ("tiny_weights_and_first_factor", "tiny_weights_and_second_factor")
    found = tuple(FamilyResult(name, 1, 1, 1e-9, 1e-6) for name in names)
    chart = error_chart(check("e", Verdict.ACCEPTED, 1, 1, families=found))
    assert chart is not None
    assert [row.label for row in chart.rows] == ["tiny_weight…irst_factor", "tiny_weight…cond_factor"]
