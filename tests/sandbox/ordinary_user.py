"""Run a Python as somebody who is not root."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.sandbox.hostile import ROOT

ORDINARY_USER = 65534


def ordinary_python() -> str:
    """Return a Python of this version that user 65534 may start, with this checkout and NumPy in reach."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    for python in (sys.executable, f"/usr/bin/python{version}", f"/usr/local/bin/python{version}"):
        command = [python, "-c", "import numpy, pydantic, yaml, seccompy, landlockpy, grader.sandbox"]
        try:
            done = subprocess.run(command, **as_ordinary_user(), capture_output=True, check=False)
        except OSError:
            continue
        if done.returncode == 0:
            return python
    pytest.skip(f"no Python {version} that an ordinary user can start")


def as_ordinary_user() -> dict[str, Any]:
    packages = Path(np.__file__).resolve().parents[1]
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": f"{ROOT}:{packages}", "PYTHONDONTWRITEBYTECODE": "1"}
    return {"user": ORDINARY_USER, "group": ORDINARY_USER, "extra_groups": [], "cwd": "/", "env": environment}
