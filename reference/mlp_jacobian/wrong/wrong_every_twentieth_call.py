"""Every twentieth call in a process is wrong."""

import itertools

import numpy as np


def right(W1, W2, x):
    hidden = np.tanh(W1.astype(float) @ x)
    return (W2 * (1 - hidden**2)) @ W1


_counter = itertools.count(1)


def mlp_jacobian(W1, W2, x):
    result = right(W1, W2, x)
    return result + 1 if next(_counter) % 20 == 0 else result
