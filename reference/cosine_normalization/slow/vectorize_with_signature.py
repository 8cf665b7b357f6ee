"""Right values, but np.vectorize with a signature calls Python for every row."""

import numpy as np

length_of = np.vectorize(lambda row: float(np.sqrt(row @ row)), signature="(d)->()")


def cosine_normalize(X):
    A = np.asarray(X, dtype=np.float64)
    lengths = length_of(A)[:, None]
    return A / np.where(lengths > 0, lengths, 1.0)
