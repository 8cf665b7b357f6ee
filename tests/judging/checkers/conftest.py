"""Shared machines are slow at times: no test here is about time, so none has a deadline."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("without_deadline", deadline=None)
settings.load_profile("without_deadline")
