"""Questions that can be asked without knowing the answer: whether the function agrees with itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from grader.course.calls import Layout, Placement, Recall, arrays_of
from grader.judging.self_check_inputs import converted, float32_fits, has_matrix, integer_types, placed

if TYPE_CHECKING:
    from grader.course.calls import Call, Step
    from grader.judging.answer_key import AnsweredCase, ExpectedAnswer
    from grader.judging.self_check_inputs import Input
    from grader.judging.self_check_player import Player


@dataclass(frozen=True)
class Known:
    """An input with the function's own answers, from one plain call each."""

    given: Input
    answer: ExpectedAnswer
    other: ExpectedAnswer | None = None
    """The answer to `given.other`."""


Cases: TypeAlias = "Callable[[Player, Known], Sequence[AnsweredCase]]"


@dataclass(frozen=True)
class Question:
    """One named check: cases made of an input and what the function said to it plainly."""

    name: str
    when: str
    """Completes "the answer differs when …"; `{arrays}` stands for the array arguments and their verb."""
    cases: Cases
    hint: str
    """The family whose hint fits, if the problem has such a one."""


def _twice(player: Player, known: Known) -> list[AnsweredCase]:
    call = known.given.call
    steps = (replace(call, release=False), replace(call, release=False, random_seed=1))
    return [player.case(known.given, steps, (known.answer, known.answer))]


def _laid_down(layout: Layout) -> Cases:
    def cases(player: Player, known: Known) -> list[AnsweredCase]:
        call = known.given.call
        if not has_matrix(call):
            return []
        return [player.case(known.given, (placed(call, Placement(layout)),), (known.answer,))]

    return cases


def _read_only(player: Player, known: Known) -> list[AnsweredCase]:
    call = placed(known.given.call, Placement(read_only=True))
    return [player.case(known.given, (call,), (known.answer,))] if call.placements else []


def _integers(player: Player, known: Known) -> list[AnsweredCase]:
    value = known.answer.expected
    calls = [converted(known.given.call, dtype) for dtype in integer_types(player.problem, known.given.call)]
    exact = [call for call in calls if not _in_half_precision(player, known, call)]
    return [player.case(known.given, (call,), (player.expecting(call, value),)) for call in exact]


def _in_half_precision(player: Player, known: Known, call: Call) -> bool:
    """Say whether NumPy answers in float16, as for functions such as tanh of int8: no slip, and no hidden case."""
    if not any(array.itemsize == 1 for value in call.arguments.values() for array in arrays_of(value)):
        return False  # wider integers become float32 or float64
    _, answer = player.own_answer(known.given, call)
    return answer is not None and any(array.dtype == np.float16 for array in arrays_of(answer.expected))


def _float32(player: Player, known: Known) -> list[AnsweredCase]:
    if not float32_fits(player.problem, known.given):
        return []
    single = converted(known.given.call, "float32")
    _, answer = player.own_answer(known.given, converted(single, "float64"))  # the very same numbers
    if answer is None:
        return []
    return [player.case(known.given, (single,), (player.expecting(single, answer.expected, float32=True),))]


def _earlier_result(player: Player, known: Known) -> list[AnsweredCase]:
    if known.other is None or known.given.other is None:
        return []
    steps: tuple[Step, ...] = (replace(known.given.call, release=False), known.given.other, Recall(0))
    return [player.case(known.given, steps, (known.answer, known.other, known.answer))]


def _same_object(player: Player, known: Known) -> list[AnsweredCase]:
    if known.other is None or known.given.other is None:
        return []
    steps = tuple(_in_a_slot(call) for call in (known.given.call, known.given.other))
    return [player.case(known.given, steps, (known.answer, known.other))]


def _in_a_slot(call: Call) -> Call:
    return placed(call, Placement(slot=""))


QUESTIONS = (
    Question("called twice", "the function is called again with the same input", _twice, "same_shape_twice"),
    Question("Fortran order", "{arrays} in Fortran order", _laid_down(Layout.FORTRAN), "fortran"),
    Question("transposed view", "{arrays} a transposed view", _laid_down(Layout.TRANSPOSED), "transposed"),
    Question("strided view", "{arrays} every second entry of a larger array", _laid_down(Layout.STEPPED), "stepped"),
    Question("negative strides", "{arrays} a reversed view", _laid_down(Layout.REVERSED), "reversed"),
    Question(
        "column block", "{arrays} a few columns of a wider array", _laid_down(Layout.COLUMN_BLOCK), "column_block"
    ),
    Question("read-only input", "{arrays} read-only", _read_only, "read_only"),
    Question("integers", "{arrays} of an integer type instead of float64", _integers, "small_integers"),
    Question("float32", "{arrays} float32 instead of float64", _float32, "float32"),
    Question("same array again", "the same array comes with new numbers", _same_object, "same_object"),
    Question("earlier result", "an earlier result is looked at after another call", _earlier_result, "earlier_result"),
)
