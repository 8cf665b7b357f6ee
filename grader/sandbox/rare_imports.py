"""Parts of NumPy that take as long to import as all the rest: a locked worker has them only where its program asks."""

from __future__ import annotations

import re
from typing import Final

_RARE: Final = ("numpy.testing", "numpy.f2py", "numpy.matlib")
# `from numpy import *` and a look at all members import every part.
_ASKS: Final = re.compile(rb"testing|f2py|matlib|import[\s(]*\*|getmembers")


def rare_imports(source: bytes) -> tuple[str, ...]:
    """Return what a worker for the program `source` imports before it is locked, beside what all of them have."""
    return _RARE if _ASKS.search(source) else ()
