"""Bounds are compared with what was drawn, whatever the form of an argument: batch axes, lists of matrices, numbers."""

from __future__ import annotations

import pytest

from grader.authoring.verify.coverage import coverage_remarks
from grader.course.load import Course
from grader.judging.grade import AnswerKeys
from grader.sandbox import open_runner


@pytest.mark.parametrize(
    "name", ["batched_linear", "ball_mass_fraction", "collapse_linear_layers", "lora_param_counting"]
)
def test_every_form_of_argument_is_measured(name: str, real_course: Course) -> None:
    problem = real_course.problem(name)
    with open_runner() as runner, AnswerKeys(real_course, runner) as keys:
        found = list(coverage_remarks(problem, [keys.key(problem, 1)[0]]))
    assert not [remark for remark in found if "at least" in remark.message or "vanishes" in remark.message]
    assert {remark.subject.split()[0] for remark in found} <= {"size"}


def test_batch_axes_stand_before_those_that_have_a_name(real_course: Course) -> None:
    problem = real_course.problem("batched_linear")
    wide = problem.model_copy(update={"sizes": {**problem.sizes, "n": (1, 9000), "b": (1, 9000)}})
    with open_runner() as runner, AnswerKeys(real_course, runner) as keys:
        key = keys.key(problem, 1)[0]
    subjects = [remark.subject for remark in coverage_remarks(wide, [key])]
    assert "size 'n'" in subjects
    assert "size 'b'" not in subjects  # it names no axis
