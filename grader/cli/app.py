"""The command `grader`. A subcommand's module is imported when it is called, so that `grader --help` stays quick."""

from __future__ import annotations

import difflib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import Any

import click

from grader import __version__
from grader.cli.settings import Settings


@dataclass(frozen=True)
class Entry:
    """Where a subcommand is, and what the list of commands says of it."""

    module: str
    summary: str


COMMANDS: Mapping[str, Entry] = MappingProxyType(
    {
        "list": Entry("list_problems", "The problems: id, chapter, difficulty, points."),
        "show": Entry("show", "A problem's statement, signature and public examples."),
        "render": Entry("render", "Make a student repository."),
        "check": Entry("check", "Student: try the public examples and reference-free checks."),
        "grade": Entry("grade", "Grade submissions on hidden cases."),
        "replay": Entry("replay", "Rebuild one hidden case's inputs, without the reference."),
        "verify": Entry("verify", "Prove the problem set."),
        "export": Entry("export", "Make what Gradescope, Classroom 50 or GitHub needs to grade."),
        "schema": Entry("schema", "JSON Schema of a course, a problem or a report."),
        "doctor": Entry("doctor", "Versions, and how submissions are isolated here."),
    }
)


def _keep(name: str) -> Any:
    def keep(context: click.Context, _parameter: click.Parameter, value: Any) -> None:
        if value:
            setattr(context.ensure_object(Settings), name, value)

    return keep


def global_options() -> list[click.Parameter]:
    """Return the options that may stand before or after the subcommand's name."""
    return [
        click.Option(
            ["--course"],
            type=click.Path(path_type=Path),
            metavar="DIR",
            expose_value=False,
            callback=_keep("course"),
            help="The course's folder (default: GRADER_COURSE, else the nearest parent with problems/course.yaml).",
        ),
        click.Option(
            ["--debug"],
            is_flag=True,
            expose_value=False,
            callback=_keep("debug"),
            help="Show where an error came from.",
        ),
    ]


class Command(click.Command):
    """A subcommand: takes the global options too."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.params += global_options()


class _Lazy(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  # click's signature
        if cmd_name not in COMMANDS:
            return None
        _settle_libraries()
        command: click.Command = import_module(f"grader.cli.commands.{COMMANDS[cmd_name].module}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            near = difflib.get_close_matches(args[0], COMMANDS, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"known: {', '.join(COMMANDS)}"
            ctx.fail(f"no command {args[0]!r}; {hint}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002  # click's signature
        with formatter.section("Commands"):
            formatter.write_dl([(name, entry.summary) for name, entry in COMMANDS.items()])


def _settle_libraries() -> None:
    """Keep NumPy to one thread and pydantic from looking for plug-ins, unless somebody has said otherwise."""
    from grader.sandbox.threads import ONE_THREAD  # noqa: PLC0415  # `grader --help` need not read the sandbox's types

    for name, value in {**ONE_THREAD, "PYDANTIC_DISABLE_PLUGINS": "__all__"}.items():
        os.environ.setdefault(name, value)


app = _Lazy(
    name="grader",
    help="Grade numeric Python: problems in YAML, hidden randomised cases, submissions in a process of their own.",
    epilog="Exit status: 0 all well, 1 below the mark, 2 usage or a faulty course, 3 not judged, 130 interrupted.",
    context_settings={"help_option_names": ["-h", "--help"]},
    params=[*global_options()],
    no_args_is_help=True,
)
click.version_option(__version__, prog_name="grader", message="%(prog)s %(version)s")(app)
