"""Where the programs are that read our reports."""

from __future__ import annotations

import os
import shutil

import pytest

_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")


def consumer(name: str) -> str:
    """Return the path of a program; without it the test is skipped, with the reason."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed: run make test-consumers")
    return found


def browser() -> str:
    """Return the path of Chromium, which no package brings: CHROMIUM, or what is on PATH."""
    asked = os.environ.get("CHROMIUM")
    found = asked or next(filter(None, map(shutil.which, _BROWSERS)), None)
    if found is None:
        pytest.skip("no Chromium on PATH: install one, or name it with CHROMIUM=/path/to/browser")
    return found
