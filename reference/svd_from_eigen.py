"""The thin singular value decomposition by way of an eigendecomposition."""

import numpy as np


def svd_from_eigen(X):
    """Return (U, S, Vt) of shapes (m, r), (r,), (r, n), r = min(m, n), with X = U diag(S) Vt and S descending.

    Of a tall X, the eigenvectors of X^T X are the right singular vectors V, and X V = U diag(S) (Golub & Van Loan,
    Matrix Computations, 8.6). A QR factorisation of X V gives U orthonormal columns also where S is zero. A wide X is
    decomposed as its transpose.
    """
    A = np.asarray(X, dtype=np.float64)
    if A.shape[0] < A.shape[1]:
        V, S, Ut = svd_from_eigen(A.T)
        return Ut.T, S, V.T
    _, V = np.linalg.eigh(A.T @ A)
    V = V[:, ::-1]
    U, R = np.linalg.qr(A @ V)
    diagonal = np.diag(R)
    return U * np.where(diagonal < 0, -1.0, 1.0), np.abs(diagonal), V.T
