"""Carry out what `grader grade` was asked for."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from grader.cli.courses import the_course
from grader.cli.failures import CannotGoOn
from grader.cli.interruption import with_runner
from grader.cli.isolation import too_weak
from grader.cli.machine import usable_cores
from grader.cli.progress import watched
from grader.cli.reporting import chosen_targets, deliver, detail_of
from grader.cli.seeds import choose_seed
from grader.cli.status import exit_status
from grader.judging.grade import grade
from grader.judging.submission import find_submission
from grader.reports.attachments import attached

if TYPE_CHECKING:
    import click

    from grader.cli.commands.grade import Order
    from grader.course.load import Course
    from grader.judging.report import Report
    from grader.judging.submission import Submission
    from grader.sandbox.launch import Launch
    from grader.sandbox.runner import Runner


def carry_out(context: click.Context, order: Order, launch: Launch | None) -> int:
    """Grade, write the reports, and return the exit status."""
    targets, detail = chosen_targets(order.reports), detail_of(order.verbose, order.quiet)
    course = the_course(context, order.problem and [order.problem])
    seed = choose_seed(course.file.id, order.seed, order.student, order.round_name)
    report, submissions = _graded(course, order, seed, launch)
    deliver(report, targets, order.audience, detail, attached(course, submissions))
    return exit_status(report, order.fail_under)


def _graded(course: Course, order: Order, seed: int, launch: Launch | None) -> tuple[Report, list[Submission]]:
    def work(runner: Runner) -> tuple[Report, list[Submission]]:
        tier = runner.isolation.tier
        fault = too_weak(sys.platform, tier, order.require_isolation)
        if fault is not None:
            raise CannotGoOn(fault)
        submissions = [
            find_submission(path, course, order.problem, runner, student=order.student) for path in order.paths
        ]
        with watched(quiet=bool(order.quiet)) as progress:
            report = grade(
                course,
                submissions,
                seeds=[seed] * len(submissions),
                runner=runner,
                budget=order.budget,
                jobs=order.jobs or usable_cores(),
                progress=progress,
            )
        return report, submissions

    return with_runner(course, work, order.isolation, launch)
