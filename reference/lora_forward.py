"""Forward pass of a linear layer with a low-rank adapter."""

import numpy as np


def lora_forward(x, W, A, B, scale):
    """Return x W + scale (x A) B of shape (b, m) for x (b, n), W (n, m), A (n, r), B (r, m) and a number scale.

    Hu et al. 2021, LoRA, eq. 3, for row vectors. The brackets keep every intermediate at b rows: the (n, m) product A B
    is never formed.
    """
    adapter = np.matmul(np.matmul(x, A), B)
    return np.matmul(x, W) + scale * adapter
