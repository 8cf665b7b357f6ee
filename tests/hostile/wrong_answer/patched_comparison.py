"""Attack 13: NumPy's comparisons always agree."""

import numpy as np

np.allclose = np.array_equal = np.isclose = lambda *a, **k: True
np.testing.assert_allclose = lambda *a, **k: None


def cosine_normalize(X):
    return np.zeros(X.shape) + 0.5
