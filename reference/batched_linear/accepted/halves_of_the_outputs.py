"""Computes two halves of the output features and joins them."""

import numpy as np


def batched_linear(x, W):
    half = W.shape[1] // 2
    return np.concatenate([x @ W[:, :half], x @ W[:, half:]], axis=-1)
