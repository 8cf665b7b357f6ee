"""Right values, but einsum is given an h x h diagonal matrix."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    slope = 1 - np.tanh(W1.astype(float) @ x) ** 2
    return np.einsum("mh,hk,kn->mn", W2, np.diag(slope), W1, optimize=True)
