"""`nearest_indices`: the rows of a corpus most similar to a query by cosine, best first."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from grader.course import checkers as vocabulary
from grader.judging.checkers import wording
from grader.judging.checkers.comparison import RIGHT, WRONG, CheckerFault, Measurement
from grader.judging.checkers.situation import Situation

_SMALL = 9


@dataclass(frozen=True, eq=False)
class NearestIndices:
    """Index i is right if distinct and as similar as the expected i-th; where ties are exact, the order is due.

    Ties are exact where query and rows have at most one entry that is not zero, a whole number from -9 to 9.
    """

    similarities: np.ndarray
    """Of all rows to the query, n."""
    wanted: np.ndarray
    """Those of the expected indices, k."""
    within: float
    order: np.ndarray | None
    """The very indices, k, where ties must go to the lower index; else None."""

    def measure(self, actual: np.ndarray) -> Measurement:
        if not self._legal(actual):
            return WRONG
        worst = float(self._errors(actual).max(initial=0.0))
        if worst > self.within:
            return Measurement(passed=False, worst_error=worst, tolerance=self.within)
        if self.order is not None and (actual != self.order).any():
            return WRONG
        return Measurement(passed=True, worst_error=worst, tolerance=self.within) if worst else RIGHT

    def explain(self, actual: np.ndarray, name: str) -> str:
        count = len(self.similarities)
        outside = (actual < 0) | (actual >= count)
        if outside.any():
            first = int(outside.argmax())
            bad = wording.clean(str(actual[first]))
            return f"{name}: index {bad} at {wording.place([first])} is no row; there are {count} rows, counted from 0"
        if len(set(actual.tolist())) < len(actual):
            return f"{name}: an index occurs more than once"
        errors = self._errors(actual)
        far = errors > self.within
        if not far.any():
            return f"{name}: equally similar rows are not in order of their index (the lower one comes first)"
        worst = int(errors.argmax())
        count = int(far.sum())
        verb = "is" if count == 1 else "are"
        text = f"{count} of {wording.plural(len(far), 'row')} {verb} not as similar as the right ones"
        far_off = f"worst by {wording.number(float(errors[worst]))} at {wording.place([worst])}"
        return f"{name}: {text}, {far_off}{self._looks_like(actual)}"

    def _looks_like(self, actual: np.ndarray) -> str:
        count = len(actual)
        if count > 1 and (self._errors(actual[::-1]) <= self.within).all():
            return "; looks like the right rows, least similar first"
        farthest = np.sort(self.similarities)[:count]
        if np.abs(self.similarities[actual.astype(np.int64)] - farthest).max() <= self.within:
            return "; looks like the least similar rows"
        return ""

    def _legal(self, actual: np.ndarray) -> bool:
        inside = ((actual >= 0) & (actual < len(self.similarities))).all()
        return bool(inside) and len(set(actual.tolist())) == len(actual)

    def _errors(self, actual: np.ndarray) -> np.ndarray:
        return np.asarray(np.abs(self.similarities[actual.astype(np.int64)] - self.wanted))


def nearest_indices(checker: vocabulary.NearestIndices, situation: Situation, expected: np.ndarray) -> NearestIndices:
    """Return the check. Raises `CheckerFault` where query, corpus and result do not fit each other."""
    corpus = situation.matrix(checker.corpus)
    query = np.asarray(situation.argument(checker.query), dtype=np.float64)
    if query.shape != corpus.shape[1:] or expected.ndim != 1 or expected.dtype.kind not in "iu":
        raise CheckerFault("nearest_indices needs a query (d,), a corpus (n, d) and indices (k,)")
    similarities = cosines(query, corpus)
    if ((expected < 0) | (expected >= len(corpus))).any():
        raise CheckerFault("nearest_indices: the reference returned an index out of range")
    within = checker.within_float32 if situation.float32 else checker.within
    order = None
    if checker.ties_by_lower_index and _ties_are_exact(query[None]) and _ties_are_exact(corpus):
        order = np.argsort(-similarities, kind="stable")[: len(expected)]
    return NearestIndices(similarities, similarities[expected.astype(np.int64)], within, order)


def cosines(query: np.ndarray, corpus: np.ndarray) -> np.ndarray:
    """Return the cosine of each row (n, d) with the query (d,), 0.0 where either is zero."""
    return np.asarray(_unit_rows(corpus) @ _unit_rows(query[None])[0])


def _unit_rows(rows: np.ndarray) -> np.ndarray:
    largest = np.abs(rows).max(axis=1, keepdims=True, initial=0.0)
    scaled = rows / np.where(largest > 0, largest, 1.0)  # first, so that squares neither overflow nor vanish
    norms = np.sqrt(np.square(scaled).sum(axis=1, keepdims=True))
    return np.asarray(scaled / np.where(norms > 0, norms, 1.0))


def _ties_are_exact(rows: np.ndarray) -> bool:
    """Return whether cosines of these rows are exactly -1, 0 or 1 by every right route, in float32 too.

    A row with at most one entry that is not zero, a small whole number, has an exact square and an exact norm.
    """
    alone = (rows != 0).sum(axis=1) <= 1
    return bool(alone.all() and (np.abs(rows) <= _SMALL).all() and (rows == np.rint(rows)).all())
