"""The Jacobian of a network with one hidden layer."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    """Return the (m, n) Jacobian at x of f(x) = W2 tanh(W1 x) for W1 (h, n), W2 (m, h), x (n,).

    J = W2 diag(1 - tanh(z)^2) W1 with z = W1 x, by the chain rule (Goodfellow et al., Deep Learning, section 6.5.2).
    The diagonal matrix only scales the columns of W2, so it is never formed.
    """
    z = np.asarray(W1, dtype=np.float64) @ x
    slope = 1 - np.tanh(z) ** 2
    return (W2 * slope) @ W1
