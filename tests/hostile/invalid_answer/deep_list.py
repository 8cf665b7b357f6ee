"""Protocol 96: a list 10^5 deep."""

import numpy as np


def cosine_normalize(X):
    nested = []
    for _ in range(100_000):
        nested = [nested]
    return nested
