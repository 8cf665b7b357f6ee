"""`--report FORMAT[=FILE]`: which dialects go where."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from grader.cli.failures import BadRequest
from grader.cli.files import refuse_unwritable, write_whole
from grader.cli.output import columns, say, wants_colour
from grader.reports import RENDERERS, Audience, Detail, NoFinalScore, Options, render

if TYPE_CHECKING:
    from grader.judging.report import Report
    from grader.reports.attachments import Attachments


@dataclass(frozen=True)
class Target:
    """One report to write; `file` None is standard output."""

    dialect: str
    file: Path | None


class ReportOption(click.ParamType[Target]):
    """The value of `--report`."""

    name = "report"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:  # noqa: ARG002  # click's signature
        return "FORMAT[=FILE]"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Target:
        dialect, _, file = str(value).partition("=")
        if dialect not in RENDERERS:
            self.fail(f"no report format {dialect!r}; known: {', '.join(RENDERERS)}", param, ctx)
        return Target(dialect, Path(file) if file not in {"", "-"} else None)


def chosen_targets(asked: Sequence[Target]) -> tuple[Target, ...]:
    """Return where reports go, by default text on standard output. Raises BadRequest where they collide."""
    targets = tuple(asked) or (Target("text", None),)
    if sum(target.file is None for target in targets) > 1:
        message = "only one --report can go to standard output; give the others a file: FORMAT=FILE"
        raise BadRequest(message)
    files = [target.file.resolve() for target in targets if target.file is not None]
    if len(set(files)) < len(files):
        message = "two --report options name one file"
        raise BadRequest(message)
    for target in targets:
        if target.file is not None:
            refuse_unwritable(target.file)
    return targets


def deliver(
    report: Report, targets: Sequence[Target], audience: Audience, detail: Detail, attachments: Attachments
) -> None:
    """Render the report in every dialect first, then write them: files whole, standard output last.

    A platform's report that an incomplete submission cannot have is refused after the others are there.
    """
    texts, refusal = [], None
    for target in targets:
        try:
            texts.append((target, _rendered(report, target, audience, detail, attachments)))
        except NoFinalScore as error:
            refusal = error
    for target, text in texts:
        if target.file is not None:
            write_whole(target.file, text)
    for target, text in texts:
        if target.file is None:
            say(text, end="")
    if refusal is not None:
        raise refusal


def detail_of(verbose: int, quiet: int) -> Detail:
    """Return how much -v or -q asks for. Raises BadRequest for both."""
    if verbose and quiet:
        message = "-v and -q exclude each other"
        raise BadRequest(message)
    return Detail.FULL if verbose else Detail.BRIEF if quiet else Detail.NORMAL


def _rendered(report: Report, target: Target, audience: Audience, detail: Detail, attachments: Attachments) -> str:
    colour = target.file is None and wants_colour(sys.stdout)
    width = columns() if target.file is None else 100
    return render(report, target.dialect, Options(audience, detail, width, colour, os.environ, attachments))
