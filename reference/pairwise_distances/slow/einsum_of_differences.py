"""Right values, but einsum reads an (n, n, d) array."""

import numpy as np


def pairwise_distances(X):
    columns = X.astype(float).T
    difference = columns[:, :, None] - columns[:, None, :]
    return np.sqrt(np.einsum("dij,dij->ij", difference, difference))
