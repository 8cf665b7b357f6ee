"""The report for a terminal or a pipe: what passed, what to fix first, and why.

Pure: the same report and options give the same text. Every text of the report is put on the page as it stands
(`rich.text.Text`), never read as markup.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import StringIO

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from grader.judging.report import CheckResult, ProblemResult, Report, SubmissionResult
from grader.judging.verdict import PASSED, Verdict, worst
from grader.reports.options import Detail, Options
from grader.reports.text_checks import COLOURS, check_details, first_to_fix
from grader.reports.untrusted import without_orders
from grader.reports.wording import spoken

_UNTOUCHED = frozenset({Verdict.NOT_ATTEMPTED, Verdict.NOT_JUDGED, Verdict.ACCEPTED})


def to_text(report: Report, options: Options | None = None) -> str:
    """Return the report as text of at most `options.columns` columns, without escape codes unless `options.colour`."""
    options = options or Options()
    if options.detail is Detail.BRIEF:
        return "".join(f"{without_orders(_brief(submission))}\n" for submission in report.submissions)
    parts: list[RenderableType] = [_heading(report)]
    for submission in report.submissions:
        parts += [Text(), _submission(submission, options)]
    if len(report.submissions) > 1 or not report.complete:
        parts += [Text(), _closing(report)]
    return _printed(Group(*parts), options)


def _printed(page: RenderableType, options: Options) -> str:
    console = Console(
        file=StringIO(),
        width=options.columns,
        force_terminal=options.colour,
        color_system="standard" if options.colour else None,
        no_color=not options.colour,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
        _environ={},  # the options alone decide, whatever COLUMNS or TERM say
    )
    with console.capture() as capture:
        console.print(page)
    return "".join(f"{without_orders(line.rstrip())}\n" for line in capture.get().splitlines())


def _brief(submission: SubmissionResult) -> str:
    """One line of four columns for scripts: points, the worst verdict of what was attempted, the path, notes.

    A student's own check gives no points, so the problems that pass are counted there.
    """
    problems = submission.problems
    attempted = [problem.verdict for problem in problems if problem.verdict is not Verdict.NOT_ATTEMPTED]
    verdict = worst(attempted) if attempted else Verdict.NOT_ATTEMPTED
    waiting = len(problems) - len(attempted) if attempted else 0
    notes = [] if submission.complete else ["incomplete"]
    notes += [f"{waiting} not attempted"] if waiting else []
    got, of = (submission.points, submission.max_points) if submission.max_points else _problems_passed(submission)
    note = f"  ({', '.join(notes)})" if notes else ""
    return f"{got}/{of}  {verdict}  {submission.path}{note}"


def _problems_passed(submission: SubmissionResult) -> tuple[int, int]:
    return sum(problem.verdict in PASSED for problem in submission.problems), len(submission.problems)


def _two_sides(left: Text, right: Text) -> Table:
    line = Table.grid(expand=True, padding=(0, 1, 0, 0))
    line.add_column(overflow="fold", ratio=1)
    line.add_column(justify="right", no_wrap=True)
    line.add_row(left, right)
    return line


def _heading(report: Report) -> Table:
    return _two_sides(Text(report.course.title), Text(f"isolation: {report.isolation.tier}", style="dim"))


def _submission(submission: SubmissionResult, options: Options) -> Group:
    points = f"{submission.points} / {submission.max_points} points" if submission.max_points else ""
    here = submission.path == "." and not points  # the working directory has no name worth a line
    title = _two_sides(Text(submission.path, style="bold"), Text(points, style="bold"))
    parts: list[RenderableType] = [] if here else [title]
    facts = [f"student {submission.student}"] if submission.student is not None else []
    facts += [f"seed {submission.seed}"] if submission.seed is not None else []
    facts += [] if submission.complete else ["incomplete"]
    if facts:
        parts.append(Text(", ".join(facts), style="dim"))
    parts += [Text(f"note: {flag}") for flag in submission.flags]
    attempted = [problem for problem in submission.problems if problem.verdict is not Verdict.NOT_ATTEMPTED]
    if attempted:
        parts += [*([Text()] if parts else []), Padding(_problems(attempted), (0, 0, 0, 2))]
    advice = _advice(submission.problems)
    parts += advice if parts else advice[1:]
    if not points and not advice:
        parts += [Text(), Text("All that can be checked here passes. Points come from hidden cases.")]
    if options.detail is Detail.FULL:
        parts += [_details(problem, submission.seed) for problem in submission.problems]
    return Group(*parts)


def _problems(problems: Sequence[ProblemResult]) -> Table:
    """A line a problem; a student's own check gives no points, so checks are counted there."""
    scored = any(problem.max_points for problem in problems)
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="dim")
    table.add_column("problem", overflow="fold")
    table.add_column("verdict", overflow="fold")
    table.add_column("points" if scored else "checks", justify="right", no_wrap=True)
    for problem in problems:
        verdict = Text(spoken(problem.verdict), style=COLOURS[problem.verdict])
        got, of = (problem.points, problem.max_points) if scored else _checks_passed(problem)
        table.add_row(Text(problem.id), verdict, Text(f"{got} / {of}"))
    return table


def _checks_passed(problem: ProblemResult) -> tuple[int, int]:
    return sum(check.verdict is Verdict.ACCEPTED for check in problem.checks), len(problem.checks)


def _advice(problems: Iterable[ProblemResult]) -> list[RenderableType]:
    """What to mend, one check a problem: the first one that failed."""
    parts: list[RenderableType] = []
    waiting = []
    for problem in problems:
        check = next((check for check in problem.checks if check.verdict is problem.verdict), None)
        first = next((check for check in problem.checks if check.verdict not in _UNTOUCHED), check)
        if problem.verdict is Verdict.NOT_ATTEMPTED:
            waiting.append(problem)
        elif problem.verdict is not Verdict.ACCEPTED and first is not None:
            lead = "Not judged" if problem.verdict is Verdict.JUDGE_ERROR else "Then" if parts else "Fix first"
            parts += [Text(), first_to_fix(lead, problem, first)]
    if waiting:
        points = sum(problem.max_points for problem in waiting)
        worth = f" ({points} points)" if points else ""
        parts += [Text(), Text(f"Not attempted yet{worth}: {', '.join(problem.id for problem in waiting)}")]
    return parts


def _details(problem: ProblemResult, seed: int | None) -> Group:
    title = Text(f"{problem.title} ({problem.id})", style="bold")
    worth = f"{problem.points} / {problem.max_points} points, " if problem.max_points else ""
    title.append(f"  {worth}{problem.seconds:.1f} s")
    notes = [Text(f"note: {flag}") for flag in problem.flags]
    checks = (Padding(check_details(problem, check, seed), (0, 0, 0, 2)) for check in _in_order(problem.checks))
    return Group(Text(), title, *notes, *checks)


def _in_order(checks: Iterable[CheckResult]) -> list[CheckResult]:
    return sorted(checks, key=lambda check: check.verdict is Verdict.ACCEPTED)


def _closing(report: Report) -> Group:
    lines = []
    if len(report.submissions) > 1:
        good = sum(all(problem.verdict in PASSED for problem in each.problems) for each in report.submissions)
        counted = f"{len(report.submissions)} submissions, {good} accepted in full"
        points = f"; {report.points} / {report.max_points} points in all" if report.max_points else ""
        lines.append(Text(counted + points, style="bold"))
    if not report.complete:
        lines.append(Text("Not everything could be judged: these points are no final score.", style="yellow"))
    return Group(*lines)
