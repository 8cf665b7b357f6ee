"""An object that is fitted first and transforms afterwards."""

from dataclasses import dataclass

import numpy as np


@dataclass
class Pca:
    mean: np.ndarray
    axes: np.ndarray
    ratio: np.ndarray

    @classmethod
    def fit(cls, A, k):
        mean = A.mean(axis=0)
        _, S, Vt = np.linalg.svd(A - mean, full_matrices=False)
        scale = S[0] if S[0] > 0 else 1.0
        energy = (S / scale) ** 2
        return cls(mean, Vt[:k], energy[:k] / max(energy.sum(), 1e-300))

    def transform(self, A):
        return (A - self.mean) @ self.axes.T


def pca_project(X, k):
    A = np.asarray(X, dtype=np.float64)
    model = Pca.fit(A, k)
    return model.transform(A), model.ratio
