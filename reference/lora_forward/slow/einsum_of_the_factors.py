"""Right values, but einsum forms A B first."""

import numpy as np


def lora_forward(x, W, A, B, scale):
    update = np.einsum("nr,rm->nm", A, B)
    return np.einsum("bn,nm->bm", x, W) + scale * np.einsum("bn,nm->bm", x, update)
