"""One check of one problem as text: in short, to be mended, or in full."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from grader.judging.report import CheckResult, FamilyResult, ProblemResult, Visibility
from grader.judging.verdict import Verdict
from grader.reports.tones import TONES, Tone
from grader.reports.wording import shortened, spoken

_STYLES: Mapping[Tone, str] = MappingProxyType(
    {Tone.GOOD: "green", Tone.DOUBTFUL: "yellow", Tone.BAD: "red", Tone.NEUTRAL: "dim", Tone.OURS: "magenta"}
)
COLOURS: Mapping[Verdict, str] = MappingProxyType({verdict: _STYLES[tone] for verdict, tone in TONES.items()})
"""How a terminal shows each verdict."""


def first_to_fix(lead: str, problem: ProblemResult, check: CheckResult) -> Group:
    """Return what a student should mend in `problem`: where, why, and the hint."""
    title = Text(f"{lead}: ", style="bold")
    title.append(problem.id, style="bold").append(f", {check.name}: ")
    # The feedback is about the simplest failure, which may be milder than the worst one.
    verdict = check.first_failure.verdict if check.first_failure is not None else check.verdict
    title.append(spoken(verdict), style=COLOURS[verdict])
    body: list[RenderableType] = [Text(shortened(check.feedback))]
    if check.location is not None:
        body.append(Text(f"at {check.location.path}, line {check.location.line}"))
    if check.hint is not None:
        body.append(Text.assemble(("hint: ", "bold"), shortened(check.hint)))
    return Group(title, *(Padding(part, (0, 0, 0, 2)) for part in body))


def check_details(problem: ProblemResult, check: CheckResult, seed: int | None) -> Group:
    """Return everything known about a check. Without a seed nothing is said about how to rebuild a case."""
    scored = problem.max_points > 0
    points = f", {check.points} / {check.max_points} points" if scored else ""
    cases = f", {check.cases_passed} of {check.cases_total} cases" if scored or check.cases_total else ""
    title = Text.assemble(f"{check.name}: ", (spoken(check.verdict), COLOURS[check.verdict]), points, cases)
    body: list[RenderableType] = []
    if check.verdict is not Verdict.ACCEPTED:
        body.append(Text(shortened(check.feedback)))
        if check.hint is not None:
            body.append(Text(f"hint: {shortened(check.hint)}"))
    if check.families and (scored or check.verdict is not Verdict.ACCEPTED):  # an own check repeats the same examples
        body.append(_families(check.families))
    body += [Text(f"{name}: {value}") for name, value in check.measured.items()]
    body += _quoted("traceback", check.traceback) + _quoted("output", check.output)
    if check.first_failure is not None and seed is not None and check.visibility is Visibility.HIDDEN:
        body.append(Text(f"rebuild the input: grader replay {problem.id} {check.first_failure.case} --seed {seed}"))
    return Group(title, *(Padding(part, (0, 0, 0, 2)) for part in body))


def _families(families: tuple[FamilyResult, ...]) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="dim")
    table.add_column("family", overflow="fold")
    for name in ("passed", "worst error", "tolerance"):
        table.add_column(name, justify="right", overflow="fold")
    for family in families:
        passed = Text(
            f"{family.passed} of {family.total}", style="" if family.passed == family.total else _STYLES[Tone.BAD]
        )
        table.add_row(Text(family.name), passed, _figure(family.worst_error), _figure(family.tolerance))
    return table


def _figure(number: float | None) -> Text:
    return Text("-" if number is None else f"{number:.2g}")


def _quoted(title: str, text: str | None) -> list[RenderableType]:
    """Lines of the submission's own making, each marked as such."""
    if not text:
        return []
    lines = [Text(f"| {line}") for line in shortened(text.rstrip("\n")).split("\n")]
    return [Text(f"{title}:"), *lines]
