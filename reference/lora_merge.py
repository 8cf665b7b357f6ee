"""Merging a low-rank adapter into the weight."""

import numpy as np


def lora_merge(W, A, B, scale):
    """Return a new array W + scale A B of shape (n, m) for W (n, m), A (n, r), B (r, m) and a number scale.

    Hu et al. 2021, LoRA, section 4.1: after merging, inference costs what it cost without the adapter.
    """
    return W + scale * np.matmul(A, B)
