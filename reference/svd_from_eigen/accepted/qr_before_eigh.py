"""A thin QR first, then the eigenvectors of R R^T, which are left vectors of R."""

from typing import NamedTuple

import numpy as np


class Decomposition(NamedTuple):
    U: np.ndarray
    S: np.ndarray
    Vt: np.ndarray


def svd_from_eigen(X):
    A = np.asarray(X, dtype=np.float64)
    wide = A.shape[0] < A.shape[1]
    Q, R = np.linalg.qr(A.T if wide else A)
    _, P = np.linalg.eigh(R @ R.T)
    P = P[:, ::-1]
    rows = P.T @ R
    S = np.linalg.norm(rows, axis=1)
    Vt = rows / np.where(S > 1e-8 * S[0], S, np.inf)[:, None] if S[0] > 0 else np.zeros(rows.shape)
    return Decomposition(Vt.T, S, (Q @ P).T) if wide else Decomposition(Q @ P, S, Vt)
