"""Eigenvectors of the smaller Gram matrix, then an orthogonal projection."""

import numpy as np


def truncated_svd(X, k):
    A = np.asarray(X, dtype=np.float64)
    wide = A.shape[0] < A.shape[1]
    gram = A @ A.T if wide else A.T @ A
    eigenvalues, vectors = np.linalg.eigh(gram)
    top = vectors[:, ::-1][:, :k]
    X_k = top @ (top.T @ A) if wide else (A @ top) @ top.T
    eigenvalues = np.clip(eigenvalues[::-1], 0.0, None)
    total = eigenvalues.sum()
    return X_k, float(eigenvalues[:k].sum() / total) if total else 1.0
