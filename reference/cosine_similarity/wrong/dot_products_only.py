"""Forgets the norms: right for unit rows only."""

import numpy as np


def cosine_similarity(A, B):
    return A.astype(float) @ B.T.astype(float)
