"""`grader doctor`."""

from __future__ import annotations

import platform
from importlib import metadata

import click
from rich.table import Table
from rich.text import Text

from grader import __version__
from grader.cli.app import Command
from grader.cli.output import say_page
from grader.sandbox import open_runner

_PACKAGES = ("numpy", "pydantic", "pyyaml", "jinja2", "click", "rich", "watchfiles")


@click.command("doctor", cls=Command)
def command() -> None:
    """Show versions, and the isolation that submissions would run in on this machine."""
    with open_runner() as runner:
        isolation = runner.isolation
    table = Table.grid(padding=(0, 2, 0, 0))
    rows = [("grader", __version__), ("python", platform.python_version()), ("platform", platform.platform())]
    rows += [(name, _version(name)) for name in _PACKAGES]
    rows += [("isolation", isolation.tier.value), ("layers", ", ".join(isolation.layers) or "none")]
    for name, value in rows:
        table.add_row(Text(name), Text(value))
    say_page(table)


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "not installed"
