"""What a wrong answer from a singular value decomposition looks like: not centred, the wrong end, not scaled."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from grader.judging.checkers.comparison import CheckerFault
from grader.judging.checkers.situation import Situation
from grader.judging.checkers.spectrum import thin_svd
from grader.judging.checkers.up_to_sign import UpToSign
from grader.judging.checkers.yardstick import yardstick

_ZERO = 1e-6
"""Singular values below this times the largest belong to rounding, or nearly."""


def misconception(actual: np.ndarray, check: UpToSign, situation: Situation) -> str | None:
    """Return which other singular vectors of the input the answer is, up to sign; None for none of those known."""
    if check.origin is None:
        return None
    matrix = situation.matrix(check.origin)
    columns = check.columns(actual)
    try:
        for text, candidate in _candidates(matrix, check, columns.shape[1]):
            if candidate.shape != columns.shape or not np.isfinite(candidate).all() or not candidate.any():
                continue
            alike = UpToSign(
                yardstick(candidate, check.tolerance, check.scale), (), check.tolerance, check.scale, "columns"
            )
            if alike.measure(columns).passed:
                return f"looks {text}"
    except CheckerFault:  # a candidate that cannot be decomposed is no guess
        pass
    return None


def _candidates(matrix: np.ndarray, check: UpToSign, count: int) -> Iterator[tuple[str, np.ndarray]]:
    scores = check.axis == "columns"
    own = matrix - matrix.mean(axis=0) if check.centered else matrix
    spectrum = thin_svd(own)
    V = spectrum.Vt.T
    vectors = spectrum.U * spectrum.values if scores else V
    end = int(np.count_nonzero(spectrum.values > _ZERO * spectrum.values.max(initial=0.0)))
    yield "like the directions with the smallest singular values", vectors[:, -count:]
    yield "like the directions with the smallest singular values", vectors[:, -count:][:, ::-1]
    yield "like the directions with the smallest singular values that are not zero", vectors[:, :end][:, -count:]
    if scores:
        yield "like unit vectors: are the singular values missing?", spectrum.U[:, :count]
    if check.centered:
        raw = thin_svd(matrix)
        rows = raw.U * raw.values if scores else raw.Vt.T
        yield "like the answer for data that are not centred", rows[:, :count]
        if scores:
            yield "like data that were not centred before they were projected", matrix @ V[:, :count]
            yield "like centred data, but directions of data that are not centred", own @ raw.Vt[:count].T
        deviations = own.std(axis=0)
        scaled = thin_svd(own / np.where(deviations > 0, deviations, 1.0))
        yield (
            "like the answer for standardised columns",
            (scaled.U * scaled.values if scores else scaled.Vt.T)[:, :count],
        )
    across = thin_svd(matrix.T - matrix.T.mean(axis=0) if check.centered else matrix.T)
    yield "like the answer for X transposed", (across.U * across.values if scores else across.Vt.T)[:, :count]
