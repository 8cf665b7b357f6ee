"""Attack 12: a dtype that carries a function."""

import numpy as np


def cosine_normalize(X):
    return np.zeros(X.shape, dtype=np.dtype("f8", metadata={"x": lambda: 1}))
