"""What a page shows beside the report: statements of problems, and what students handed in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from grader.course.load import Course
    from grader.judging.submission import Submission


@dataclass(frozen=True)
class Statement:
    """What a problem asks for: `text` is the instructor's Markdown with LaTeX."""

    signature: str
    text: str


@dataclass(frozen=True)
class Attachments:
    """Both are optional: a page without them says less, and nothing that is wrong."""

    statements: Mapping[str, Statement] = field(default_factory=dict)
    """By problem id."""
    sources: Sequence[Mapping[str, str]] = ()
    """For each submission of the report, in its order: the source by problem id."""

    def source(self, submission: int, problem_id: str) -> str | None:
        """Return what the report's n-th submission handed in for a problem, None where nothing is known of it."""
        return self.sources[submission].get(problem_id) if submission < len(self.sources) else None


def attached(course: Course, submissions: Sequence[Submission]) -> Attachments:
    """Return the statements and sources that belong to a report about `submissions`, in the same order."""
    ids = {problem_id for submission in submissions for problem_id in submission.problems}
    problems = [course.problem(problem_id) for problem_id in course.problems if problem_id in ids]
    return Attachments(
        {problem.id: Statement(problem.function.signature, problem.statement) for problem in problems},
        tuple(
            # As a reader of text sees it; what is no UTF-8 was refused when it was graded, and is shown as such.
            {problem_id: source.decode("utf-8-sig", errors="replace") for problem_id, source in each.sources.items()}
            for each in submissions
        ),
    )
