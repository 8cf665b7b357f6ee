"""Right values, but writes the slopes into an h x h diagonal matrix."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    slope = 1 - np.tanh(np.asarray(W1, dtype=float) @ x) ** 2
    return W2 @ np.diag(slope) @ W1
