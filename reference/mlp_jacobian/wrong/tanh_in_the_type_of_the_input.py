"""Leaves integers as they are; NumPy's tanh of int8 is a half-precision number."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    return (W2 * (1 - np.tanh(W1 @ x) ** 2)) @ W1
