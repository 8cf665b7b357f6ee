"""Attack 25: importlib, where no file can be opened."""

import sys

import numpy as np


def cosine_normalize(X):
    importer = sys.modules["importlib"] if "importlib" in sys.modules else np.__loader__
    importer.import_module("pydantic")
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
