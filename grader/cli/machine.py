"""What this machine offers."""

from __future__ import annotations

import os


def usable_cores() -> int:
    """Return how many processors this process may use: more workers than that only wait for each other."""
    affinity = getattr(os, "sched_getaffinity", None)  # Linux only
    return len(affinity(0)) if affinity is not None else os.cpu_count() or 1
