"""Computes in whatever type NumPy makes of the arrays; tanh of 16-bit integers is then a single-precision number."""

import numpy as np


def mlp_jacobian(W1, W2, x):
    return (W2 * (1 - np.tanh(W1 @ x) ** 2)) @ W1
