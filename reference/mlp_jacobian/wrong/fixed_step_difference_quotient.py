"""Central differences with a fixed step, which is too long for large weights and lost in large x."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    W1, step = W1.astype(float), 1e-5 * np.eye(len(x))
    ahead, behind = np.tanh(W1 @ (x + step).T), np.tanh(W1 @ (x - step).T)
    return W2 @ (ahead - behind) / 2e-5
