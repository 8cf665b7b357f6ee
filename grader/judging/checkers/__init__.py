"""Is an answer right, and if not, what is wrong with it? `prepare` once for a call, then `compare` any answer."""

from grader.judging.checkers.comparison import CheckerFault, Comparison
from grader.judging.checkers.prepare import Prepared, prepare

__all__ = ["CheckerFault", "Comparison", "Prepared", "prepare"]
