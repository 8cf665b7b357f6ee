"""`grader doctor`."""

from __future__ import annotations

import platform
from importlib import metadata
from typing import TYPE_CHECKING

import click
from rich.table import Table
from rich.text import Text

from grader import __version__
from grader.cli.app import Command
from grader.cli.output import say_page
from grader.sandbox import probe_isolation

if TYPE_CHECKING:
    from grader.sandbox.layer_report import LayerReport

_PACKAGES = ("numpy", "pydantic", "pyyaml", "jinja2", "click", "rich", "watchfiles")


@click.command("doctor", cls=Command)
def command() -> None:
    """Show versions, and the isolation that submissions would run in on this machine."""
    isolation = probe_isolation()
    table = Table.grid(padding=(0, 2, 0, 0))
    rows = [("grader", __version__), ("python", platform.python_version()), ("platform", platform.platform())]
    rows += [(name, _version(name)) for name in _PACKAGES]
    tier = isolation.tier.value if isolation.works else "none"
    rows += [("isolation", tier), *((layer.layer, _observed(layer)) for layer in isolation.layers)]
    for name, value in rows:
        table.add_row(Text(name), Text(value))
    say_page(table)


def _observed(layer: LayerReport) -> str:
    """Say whether a layer is active, and what a worker was seen to be denied by it."""
    parts = ["active" if layer.active else "not active"]
    parts += [f"denied: {', '.join(layer.denied)}"] if layer.denied else []
    parts += [f"NOT denied: {', '.join(layer.allowed)}"] if layer.allowed else []
    parts += [layer.detail] if layer.detail else []
    return "; ".join(parts)


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "not installed"
