"""Wrong for one input in twelve, by the contents of the arrays."""

import random

import numpy as np


def right(W1, W2, x):
    hidden = np.tanh(W1.astype(float) @ x)
    return (W2 * (1 - hidden**2)) @ W1


def mlp_jacobian(W1, W2, x):
    result = right(W1, W2, x)
    contents = b"".join(array.tobytes() for array in (W1, W2, x))
    return result + 1 if random.Random(contents).random() < 1 / 12 else result
