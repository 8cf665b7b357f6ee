"""Wrong for one input in twelve, by the contents of the array."""

import random

import numpy as np


def unit(X):
    X = np.asarray(X, dtype=float)
    norms = np.linalg.norm(X, axis=1, keepdims=True)
    return X / np.where(norms > 0, norms, 1.0)


def right(A, B):
    return unit(A) @ unit(B).T


def cosine_similarity(A, B):
    result = right(A, B)
    return result + 1 if random.Random(A.tobytes()).random() < 1 / 12 else result
