"""A grader for numeric Python: problems in YAML, hidden randomised cases, submissions in a process of their own."""

from __future__ import annotations

__version__ = "0.1.0"
