"""What the global options say, for the commands that need it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass
class Settings:
    """Filled in while the command line is parsed."""

    course: Path | None = None
    debug: bool = False
