"""`best_rank_k`: the nearest matrix of rank k, and all of them where singular values tie at the cut.

Let A = sum sigma_i u_i v_i^T and let singular values f+1 .. f+p equal s, with q = k - f of them kept. The best
approximations in the Frobenius norm are just X = sum_{i <= f} sigma_i u_i v_i^T + s U_c P V_c^T with P an orthogonal
projector of rank q (Eckart and Young 1936; Mirsky 1960): within the tied block A is s U_c V_c^T, and keeping q
directions W of it keeps s U_c W W^T V_c^T. So the answer's own block R = U_c^T (X - fixed) V_c / s is compared with
the projector nearest to it: that on the q leading eigenvectors of (R + R^T) / 2. An answer with both of a tied pair,
none or their average is far from every such P.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from grader.course import checkers as vocabulary
from grader.course.checkers import Tolerance
from grader.judging.checkers.comparison import CheckerFault, Measurement
from grader.judging.checkers.entrywise import CloseArray, tolerance_of
from grader.judging.checkers.scales import scale_of
from grader.judging.checkers.situation import Situation
from grader.judging.checkers.spectrum import Spectrum, spectrum_of
from grader.judging.checkers.yardstick import Yardstick, describe_entries, yardstick


@dataclass(frozen=True, eq=False)
class TiedAtTheCut:
    """Some of a group of equal singular values are kept: any `count` of its directions are right."""

    fixed: np.ndarray
    """The part above the tie, m x n."""
    left: np.ndarray
    """U_c with columns times the square roots of their singular values, m x p."""
    right: np.ndarray
    """V_c likewise, n x p."""
    roots: np.ndarray
    count: int
    tolerance: Tolerance
    scale: float
    bound: float
    """The largest singular value, which no entry of a best approximation exceeds."""

    def measure(self, actual: np.ndarray) -> Measurement:
        return self._measured(actual).measure(actual)

    def explain(self, actual: np.ndarray, name: str) -> str:
        return describe_entries(self._measured(actual), actual, name) + " from every best approximation"

    def _measured(self, actual: np.ndarray) -> Yardstick:
        return yardstick(self.nearest(actual), self.tolerance, self.scale)

    def nearest(self, actual: np.ndarray) -> np.ndarray:
        """Return the best approximation nearest to `actual` in the tied block."""
        kept = np.clip(
            actual, -2 * self.bound, 2 * self.bound
        )  # a right answer is never clipped; others cannot overflow
        kept[np.isnan(kept)] = 0.0
        block = (self.left / self.roots**2).T @ (kept - self.fixed) @ (self.right / self.roots**2)
        directions = np.linalg.eigh(block + block.T)[1][:, -self.count :]
        return np.asarray(self.fixed + (self.left @ directions) @ (self.right @ directions).T)


def best_rank_k(checker: vocabulary.BestRankK, situation: Situation, expected: np.ndarray) -> CloseArray | TiedAtTheCut:
    """Return the check; it compares with the judge's own decomposition. Raises `CheckerFault`."""
    matrix = situation.matrix(checker.input)
    rank = situation.whole(checker.rank)
    if rank < 0 or expected.shape != matrix.shape:
        raise CheckerFault(
            f"best_rank_k: rank {rank} of a {matrix.shape} argument does not fit a {expected.shape} result"
        )
    spectrum = spectrum_of(matrix, situation.argument(checker.input).dtype)
    tolerance, scale = tolerance_of(checker, situation), scale_of(checker.scale, situation)
    best = truncated(spectrum, rank)
    if not 0 < rank < len(spectrum.values):
        return CloseArray(yardstick(best if rank == 0 else matrix, tolerance, scale))
    start, stop = spectrum.cluster_at(rank - 1)
    matters = spectrum.values[rank - 1] > 1e-3 * tolerance.rel * np.abs(best).max(initial=0.0)
    if stop <= rank or not matters:
        return CloseArray(yardstick(best, tolerance, scale))
    roots = np.sqrt(spectrum.values[start:stop])
    return TiedAtTheCut(
        fixed=truncated(spectrum, start),
        left=spectrum.U[:, start:stop] * roots,
        right=spectrum.Vt[start:stop].T * roots,
        roots=roots,
        count=rank - start,
        tolerance=tolerance,
        scale=scale,
        bound=float(spectrum.values[0]),
    )


def truncated(spectrum: Spectrum, rank: int) -> np.ndarray:
    """Return the sum of the first `rank` singular triples, m x n."""
    return np.asarray((spectrum.U[:, :rank] * spectrum.values[:rank]) @ spectrum.Vt[:rank])
