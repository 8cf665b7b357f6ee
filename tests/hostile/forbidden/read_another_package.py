"""Files 7: read a package that is not allowed."""

import os

import numpy as np


def cosine_normalize(X):
    open(os.path.join(os.path.dirname(os.path.dirname(np.__file__)), "pydantic", "__init__.py")).read()
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
