"""What the instruments counted, and what it says: pure functions from counts to findings, no clock anywhere."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from grader.course.cost import CostCheck
    from grader.course.expressions import Expression

PASSED_PER_ENTRY = 0.5
"""A place in the code that is passed so often for each further entry is a loop over entries: a true one is passed at
least once, and one over blocks of 32 with a dozen calls of one helper in each 0.4 times."""
ORDER_SLACK = 0.35
"""How far the exponent seen between two doublings may lie above the one allowed."""
OPERATIONS_FACTOR = 4
"""Growth counts only where there are so many times the reference's operations."""
MEMORY_FACTOR, MEMORY_FLOOR = 8, 64 * 1024
"""Growth counts only where the peak is above so many times the reference's, and so many bytes."""
TOO_FEW_OPERATIONS = 0.1
"""Less than this share of the reference's operations may mean that some were hidden from the counter."""
ARRAY_SHARE = 0.9
_SLOW_GROWTH = 0.25  # operations an entry, where none may be added
_FLAT_BYTES = 1024  # growth of memory that is noise


class State(Enum):
    """What counts say of one part of a check."""

    WITHIN = "within"
    EXCEEDED = "exceeded"
    NOT_COVERED = "not covered"


@dataclass(frozen=True)
class Finding:
    """What counts say of one part of a check, the words for it, and the numbers behind it."""

    state: State
    feedback: str = ""
    measured: Mapping[str, Any] = field(default_factory=dict)
    line: int = 0
    margin: float = 0.0
    """How far beyond (or below) the limit: 1 is on it, 2 is twice as far as allowed."""


@dataclass(frozen=True)
class Events:
    """Counts of `instruments.events` for one call."""

    total: int
    rise: int
    line: int
    spoilt: bool


@dataclass(frozen=True)
class Operations:
    """Counts of `instruments.operations` for one call."""

    operations: float
    accesses: int
    objects: int
    stripped: bool


@dataclass(frozen=True)
class Hidden:
    """The counts at the hidden size; None where there are none."""

    size: int
    events: Events | None = None
    operations: Operations | None = None
    memory: int | None = None


@dataclass(frozen=True)
class Ladders:
    """The counts of one program at the sizes of a check; None where the pass gave none."""

    events: tuple[Events, ...] | None = None
    operations: tuple[Operations, ...] | None = None
    memory: tuple[int, ...] | None = None
    hidden: Hidden | None = None


def judge_loops(check: CostCheck, own: Ladders, reference: Ladders) -> Finding:
    """Find out whether one place in the code is passed about once for each entry of the axis.

    The reference's own steps decide nothing; they are there to compare with.
    """
    sizes, axis = check.ladder, check.axis
    if own.events is None:
        return Finding(State.NOT_COVERED, "Python-level steps could not be counted")
    passed = _rates(sizes, [0, *(event.rise for event in own.events[1:])], cumulative=False)
    steps = _rates(sizes, [event.total for event in own.events])
    taken = _rates(sizes, [count.accesses for count in own.operations]) if own.operations else []
    measured = {
        "axis": axis,
        "sizes": list(sizes),
        "steps": [event.total for event in own.events],
        **({"reference": [event.total for event in reference.events]} if reference.events else {}),
        "steps_per_entry": _rounded(steps),
        "busiest_line_per_entry": _rounded(passed),
        "accesses_per_entry": _rounded(taken),
        "limit": PASSED_PER_ENTRY,
    }
    margin = max(min(passed), min(taken, default=0.0)) / PASSED_PER_ENTRY
    if margin >= 1:
        return Finding(State.EXCEEDED, _loop_words(axis, passed, steps, taken), measured, own.events[-1].line, margin)
    unclear = _unclear_loops(check, own, [*passed, *taken])
    if unclear:
        return Finding(State.NOT_COVERED, unclear, measured, margin=margin)
    return Finding(State.WITHIN, f"the number of Python-level steps does not grow with {axis}", measured, margin=margin)


def _loop_words(axis: str, passed: Sequence[float], steps: Sequence[float], taken: Sequence[float]) -> str:
    if min(passed) >= PASSED_PER_ENTRY:
        return (
            f"{steps[-1]:.1f} Python-level steps for each further entry along {axis}: "
            "the work grows in Python, not in NumPy"
        )
    return (
        f"arrays are taken apart {taken[-1]:.1f} times for each further entry along {axis}: "
        "the work grows in Python objects, not in NumPy"
    )


def _unclear_loops(check: CostCheck, own: Ladders, rates: Sequence[float]) -> str:
    events = own.events or ()
    if any(event.spoilt for event in events):
        return "the counter of Python-level steps was switched off"
    if max(rates) >= PASSED_PER_ENTRY:
        return "the number of Python-level steps jumps between sizes"
    if own.hidden is not None and own.hidden.events is not None:
        at, further = own.hidden.events, own.hidden.size - check.ladder[-1]
        if at.spoilt or at.rise >= PASSED_PER_ENTRY * further:
            return "the number of Python-level steps jumps at larger sizes"
    if own.operations is None:
        return "accesses to single entries could not be counted"
    if min(_rates(check.ladder, [count.objects for count in own.operations])) >= 1:
        return "arrays are turned into Python objects"
    return ""


def judge_operations(check: CostCheck, own: Ladders, reference: Ladders) -> Finding:
    """Find out whether floating-point operations and Python-level steps together grow as the declared order."""
    order = check.order_of_operations
    if order is None or reference.operations is None or reference.events is None:
        raise ValueError("no order of operations, or no reference to compare with")
    if own.operations is None or own.events is None:
        return Finding(State.NOT_COVERED, "operations could not be counted")
    floats = [count.operations for count in own.operations]
    all_of_it = [count + event.total for count, event in zip(floats, own.events, strict=True)]
    usual = [count.operations for count in reference.operations]
    usual_all = [count + event.total for count, event in zip(usual, reference.events, strict=True)]
    allowed, grown = growth(check, order), _exponent(all_of_it, 0)
    measured = {
        "axis": check.axis,
        "sizes": list(check.ladder),
        "operations": [round(value) for value in floats],
        "reference": [round(value) for value in usual],
        "order": _shown(grown),
        "allowed_order": _shown(allowed),
    }
    more = all_of_it[-1] / max(usual_all[-1], 1.0)
    if allowed is None:
        rates = _rates(check.ladder, all_of_it)
        margin = min(rates) / _SLOW_GROWTH
        words = f"{rates[-1]:.1f} steps more for each further unit of {check.axis}: the work must not grow with it"
    else:
        margin = min(more / OPERATIONS_FACTOR, _steepness(grown, allowed))
        words = (
            f"{_many(all_of_it[-1])} operations at {check.axis} = {check.ladder[-1]}, "
            f"reference {_many(usual_all[-1])}: "
            f"they grow like {check.axis}^{grown:.1f}, allowed is {check.axis}^{allowed:.1f}"
        )
    ratio, times = check.ratio_of_operations, floats[-1] / max(usual[-1], 1.0)
    if ratio is not None and times / ratio > margin:
        margin = times / ratio
        words = (
            f"{_many(floats[-1])} operations at {check.axis} = {check.ladder[-1]}, {times:.1f} times "
            f"the reference's {_many(usual[-1])}, allowed are {ratio:g} times"
        )
    if margin >= 1:
        return Finding(State.EXCEEDED, words, measured, margin=margin)
    unclear = _unclear_operations(check, own.operations, floats[-1], usual[-1])
    if unclear or any(event.spoilt for event in own.events):
        return Finding(State.NOT_COVERED, unclear or "the counter was switched off", measured, margin=margin)
    return Finding(State.WITHIN, f"{_many(all_of_it[-1])} operations, as allowed", measured, margin=margin)


def _unclear_operations(check: CostCheck, counts: Sequence[Operations], last: float, usual: float) -> str:
    if any(count.stripped for count in counts):
        return "a part of the operations could not be counted"
    if last < TOO_FEW_OPERATIONS * usual:
        return "fewer operations were seen than such a result takes"
    if min(_rates(check.ladder, [count.objects for count in counts])) >= 1:
        return "arrays are turned into Python objects"
    return ""


def judge_memory(check: CostCheck, own: Ladders, reference: Ladders) -> Finding:
    """Find out whether the peak grows as the declared order, and no forbidden array is formed."""
    if reference.memory is None:
        raise ValueError("no reference to compare with")
    if own.memory is None:
        return Finding(State.NOT_COVERED, "memory could not be counted")
    peaks, usual = own.memory, reference.memory
    allowed = growth(check, check.memory) if check.memory is not None else math.inf
    allowed = 0.0 if allowed is None else allowed
    grown = _exponent(peaks, _FLAT_BYTES)
    margin = min(peaks[-1] / (MEMORY_FACTOR * usual[-1] + MEMORY_FLOOR), _steepness(grown, allowed))
    last = f"peak {_bytes(peaks[-1])} at {check.axis} = {check.ladder[-1]}, reference {_bytes(usual[-1])}"
    words = f"{last}: it grows like {check.axis}^{grown:.1f}, allowed is {check.axis}^{allowed:.1f}"
    for forbidden in check.forbid_arrays:
        entries = [forbidden.evaluate(check.sizes_at(size)) for size in check.ladder]
        shares = [
            (peak - other) / (8 * count * ARRAY_SHARE)
            for peak, other, count in zip(peaks, usual, entries, strict=True)
            if count > 0
        ]
        if min(shares[1:], default=0.0) > max(margin, 1.0):
            margin, words = min(shares[1:]), f"{last}: an array of {forbidden} entries is formed"
    measured = {
        "axis": check.axis,
        "sizes": list(check.ladder),
        "bytes": [_whole_kib(peak) for peak in peaks],
        "reference": [_whole_kib(peak) for peak in usual],
        "order": _shown(grown),
        "allowed_order": _shown(allowed),
    }
    if margin >= 1:
        return Finding(State.EXCEEDED, words, measured, margin=margin)
    return Finding(State.WITHIN, last, measured, margin=margin)


def growth(check: CostCheck, order: Expression) -> float | None:
    """Return the exponent of `order` along the ladder, from the two differences between its sizes; None if constant."""
    first, second, third = (order.evaluate(check.sizes_at(size)) for size in check.ladder)
    if third <= second or second <= first:
        return None
    return math.log2((third - second) / (second - first))


def _exponent(values: Sequence[float], noise: float) -> float:
    first, second, third = values
    late, early = third - second, second - first
    if late <= max(noise, 0):
        return 0.0
    return math.log2(late / early) if early > 0 else math.inf


def _steepness(grown: float, allowed: float) -> float:
    """Return how far the exponent seen lies above the one allowed: 1 is as far as is let pass."""
    return max(0.0, (grown - allowed) / ORDER_SLACK) if math.isfinite(allowed) else 0.0


def _rates(sizes: Sequence[int], values: Sequence[float], *, cumulative: bool = True) -> list[float]:
    """Return the growth between neighbouring sizes an entry; `values` are differences already unless `cumulative`."""
    found = []
    for position in range(1, len(sizes)):
        rise = values[position] - (values[position - 1] if cumulative else 0)
        found.append(rise / (sizes[position] - sizes[position - 1]))
    return found


def _rounded(values: Sequence[float]) -> list[float]:
    return [round(value, 3) for value in values]


def _shown(value: float | None) -> float | None:
    return None if value is None or math.isinf(value) else round(value, 2)


def _whole_kib(count: float) -> int:
    return round(count / 1024) * 1024


def _bytes(count: float) -> str:
    return f"{count / 1e6:.1f} MB" if count >= 1e5 else f"{count / 1e3:.0f} KB"


def _many(count: float) -> str:
    for unit, name in ((1e9, "billion"), (1e6, "million"), (1e3, "thousand")):
        if count >= unit:
            return f"{count / unit:.1f} {name}"
    return f"{count:.0f}"
