"""Resources 76: a regular expression that backtracks."""

import re

import numpy as np


def cosine_normalize(X):
    re.match(r"(a*)*b", "a" * 60)
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
