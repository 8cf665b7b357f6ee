"""Differentiates tanh along every input by a tiny imaginary step, which cancels nothing."""

import numpy as np

STEP = 1e-30


def mlp_jacobian(W1, W2, x):
    W1, W2 = W1.astype(float), W2.astype(float)
    z = (W1 @ x)[:, np.newaxis]
    return W2 @ (np.tanh(z + 1j * STEP * W1).imag / STEP)
