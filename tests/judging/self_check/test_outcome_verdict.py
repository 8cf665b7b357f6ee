"""Every outcome that is no answer has a verdict and a sentence that says what to do."""

from __future__ import annotations

from typing import get_args

import pytest

from grader.judging.outcome_verdict import Mishap, input_fault, load_fault, outcome_fault
from grader.judging.verdict import Verdict
from grader.sandbox.outcome import (
    BadFrame,
    Denied,
    Died,
    InputReport,
    Limit,
    LimitHit,
    LoadFailed,
    LoadFault,
    Raised,
    SandboxFault,
)

MISHAPS: list[tuple[Mishap, Verdict, str]] = [
    (LimitHit(Limit.CPU, 2.0), Verdict.TIME_LIMIT_EXCEEDED, "computed for more than 2 s"),
    (LimitHit(Limit.WALL, 20.0), Verdict.TIME_LIMIT_EXCEEDED, "did not finish within 20 s"),
    (LimitHit(Limit.MEMORY, 512 * 2**20), Verdict.MEMORY_LIMIT_EXCEEDED, "more than 512 MiB"),
    (LimitHit(Limit.OUTPUT, 2**20), Verdict.OUTPUT_LIMIT_EXCEEDED, "printed more than 1024 KiB"),
    (Died("exited with status 3"), Verdict.RUN_TIME_ERROR, "exited with status 3"),
    (BadFrame("too deep"), Verdict.INVALID_ANSWER, "too deep"),
    (Denied("openat"), Verdict.FORBIDDEN, "openat"),
    (SandboxFault("no fork"), Verdict.JUDGE_ERROR, "no fault of yours"),
]


@pytest.mark.parametrize(("outcome", "verdict", "text"), MISHAPS, ids=lambda value: type(value).__name__)
def test_a_mishap_has_one_verdict_in_a_call_and_while_loading(outcome: Mishap, verdict: Verdict, text: str) -> None:
    in_a_call, while_loading = outcome_fault(outcome), load_fault(outcome)
    assert in_a_call.verdict is while_loading.verdict is verdict
    assert text in in_a_call.feedback
    assert text in while_loading.feedback
    assert "; " in in_a_call.feedback  # what happened; what to do


def test_no_kind_of_mishap_is_forgotten() -> None:
    assert {type(outcome) for outcome, _, _ in MISHAPS} == set(get_args(Mishap))
    assert {outcome.limit for outcome, _, _ in MISHAPS if isinstance(outcome, LimitHit)} == set(Limit)


def test_an_exception_is_told_with_its_line_and_traceback() -> None:
    fault = outcome_fault(Raised("ValueError", "shapes (2,3)\nand (2,) not aligned", 7, "Traceback …"))
    assert fault.verdict is Verdict.RUN_TIME_ERROR
    assert fault.feedback == "your function raised ValueError in line 7: shapes (2,3) and (2,) not aligned"
    assert (fault.line, fault.traceback, fault.not_implemented) == (7, "Traceback …", False)


def test_a_very_long_message_is_cut() -> None:
    assert len(outcome_fault(Raised("ValueError", "x" * 4000)).feedback) < 400


def test_not_implemented_is_marked_and_alone_a_run_time_error() -> None:
    fault = outcome_fault(Raised("NotImplementedError", "", 3))
    assert fault.not_implemented
    assert fault.verdict is Verdict.RUN_TIME_ERROR


@pytest.mark.parametrize(("exception", "advice"), [("RecursionError", "itself"), ("SystemExit", "return")])
def test_common_exceptions_come_with_advice(exception: str, advice: str) -> None:
    assert advice in outcome_fault(Raised(exception, "")).feedback


@pytest.mark.parametrize("kind", list(LoadFault))
def test_every_load_fault_is_a_compile_error_that_says_what_the_worker_said(kind: LoadFault) -> None:
    fault = load_fault(LoadFailed(kind, "what Python said", 4, "Traceback …"))
    assert (fault.verdict, fault.line, fault.traceback) == (Verdict.COMPILE_ERROR, 4, "Traceback …")
    assert "what Python said" in fault.feedback


@pytest.mark.parametrize(
    ("report", "text"),
    [
        (InputReport("X", contents_changed=True), "your function changed its input X; work on a copy (X.copy())"),
        (InputReport("X", layout_changed=True), "your function changed how its input X is laid out or locked"),
        (InputReport("W", shares_memory=True), "the result shares memory with the input W; return a new array"),
    ],
)
def test_what_happened_to_an_input_is_a_wrong_answer_named_so(report: InputReport, text: str) -> None:
    fault = input_fault([InputReport("A"), report])
    assert fault is not None
    assert fault.verdict is Verdict.WRONG_ANSWER
    assert fault.feedback.startswith(text)


def test_a_list_that_was_changed_needs_more_than_its_own_copy() -> None:
    fault = input_fault([InputReport("weights", contents_changed=True)], {"weights"})
    assert fault is not None
    assert fault.feedback.endswith("changed its input weights, the list or an array in it; work on copies of both")


def test_inputs_left_alone_are_no_fault() -> None:
    assert input_fault([]) is None
    assert input_fault([InputReport("X")]) is None
