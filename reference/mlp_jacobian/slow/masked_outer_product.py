"""Right values, but keeps the diagonal of an h x h outer product."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    hidden = np.tanh(W1.astype(float) @ x)
    units = np.arange(len(hidden))
    D = np.where(units[:, None] == units, 1 - np.outer(hidden, hidden), 0)
    return W2 @ D @ W1
