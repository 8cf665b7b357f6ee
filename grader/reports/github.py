"""The report as GitHub Actions workflow commands: the points as a notice, what to fix as annotations at file and line.

GitHub shows ten annotations of a kind a step. The details belong into the step summary: `--report
markdown=$GITHUB_STEP_SUMMARY`.
"""

from __future__ import annotations

from grader.judging.report import CheckResult, ProblemResult, Report, SubmissionResult
from grader.judging.verdict import PASSED, UNJUDGED, Verdict
from grader.reports.options import Options
from grader.reports.wording import LONGEST_NAME, shortened, spoken

MOST_OF_A_KIND = 10


def to_github(report: Report, options: Options | None = None) -> str:
    """Return workflow commands, one a line, each untrusted text escaped so that it can be none."""
    workspace = (options or Options()).surroundings.get("GITHUB_WORKSPACE", "")
    wrong: list[str] = []
    unjudged: list[str] = []
    for submission in report.submissions:
        for problem in submission.problems:
            check = next((each for each in problem.checks if each.verdict not in PASSED), None)
            if check is not None and problem.verdict is not Verdict.NOT_ATTEMPTED:
                kind, found = ("warning", unjudged) if check.verdict in UNJUDGED else ("error", wrong)
                found.append(_annotation(kind, submission, problem, check, workspace))
    note = "" if report.complete else "; not everything could be judged: no final score"
    notices = [command("notice", {"title": "Points"}, f"{report.points} / {report.max_points} points{note}")]
    left_out = sum(max(len(found) - MOST_OF_A_KIND, 0) for found in (wrong, unjudged))
    if left_out:
        notices.append(command("notice", {"title": "More"}, f"{left_out} more problems: see the report"))
    return "".join(f"{line}\n" for line in notices + wrong[:MOST_OF_A_KIND] + unjudged[:MOST_OF_A_KIND])


def command(name: str, properties: dict[str, str], message: str) -> str:
    """Return one workflow command, its message and the values of its properties escaped."""
    shown = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{name} {shown}::{_message(message)}"


def _annotation(
    kind: str, submission: SubmissionResult, problem: ProblemResult, check: CheckResult, workspace: str
) -> str:
    properties = {}
    if check.location is not None:
        place = _place(submission.path, check.location.path, workspace)
        properties = {"file": place, "line": str(check.location.line)}
    properties["title"] = shortened(f"{problem.id}, {check.name}: {spoken(check.verdict)}", LONGEST_NAME)
    hint = f"\nhint: {shortened(check.hint, 500)}" if check.hint is not None else ""
    return command(kind, properties, f"{shortened(check.feedback, 1_000)}{hint}")


def _place(submission: str, path: str, workspace: str) -> str:
    """Return where the line is from the working directory: a file is itself, a folder holds the path.

    An absolute path inside the workspace, the root of the repository, is told from there: GitHub shows no other.
    """
    whole = submission if submission.endswith(path) else path if submission == "." else f"{submission}/{path}"
    inside = f"{workspace.rstrip('/')}/"
    return (whole.removeprefix(inside) if workspace else whole).removeprefix("./")


def _message(text: str) -> str:
    # Older runners look for orders of the form ##[…] anywhere in a line.
    return text.replace("##[", "## [").replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
