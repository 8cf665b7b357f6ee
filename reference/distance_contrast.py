"""The relative contrast of distances to the centroid."""

import numpy as np


def distance_contrast(X):
    """Return the float (max - min) / min of the distances ||X[i] - c||_2, c the mean of the rows of X (n, d), n >= 3.

    inf where only the smallest distance is 0, and 0.0 where all are. It is the relative contrast of Aggarwal, Hinneburg
    & Keim (2001), On the Surprising Behavior of Distance Metrics in High Dimensional Space, with c as the query point.
    """
    rows = np.asarray(X, dtype=np.float64)
    distances = np.linalg.norm(rows - rows.mean(axis=0), axis=1)
    nearest, farthest = float(distances.min()), float(distances.max())
    if nearest > 0:
        return (farthest - nearest) / nearest
    return float("inf") if farthest > 0 else 0.0
