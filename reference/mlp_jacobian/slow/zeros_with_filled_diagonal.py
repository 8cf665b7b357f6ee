"""Right values, but fills the diagonal of h x h zeros."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    z = W1.astype(float) @ x
    D = np.zeros((z.size, z.size))
    np.fill_diagonal(D, 1 / np.cosh(z) ** 2)
    return np.linalg.multi_dot([W2, D, W1])
