"""Right values, but multiplies an h x h identity by the slopes."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    hidden = np.tanh(W1.astype(float) @ x)
    return W2 @ (np.eye(len(hidden)) * (1 - hidden**2)) @ W1
