"""Right values, but the path tells einsum to multiply A and B first."""

import numpy as np

PATH = ["einsum_path", (1, 2), (0, 1)]


def lora_forward(x, W, A, B, scale):
    return x @ W + scale * np.einsum("bn,nr,rm->bm", x, A, B, optimize=PATH)
