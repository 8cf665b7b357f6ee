"""Wrong for one input in twelve, by the contents of the array."""

import random

import numpy as np


def right(X):
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    return A / np.where(lengths > 0, lengths, 1.0)


def cosine_normalize(X):
    result = right(X)
    return result + 1 if random.Random(X.tobytes()).random() < 1 / 12 else result
