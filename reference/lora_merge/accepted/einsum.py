"""Einstein summation over the rank."""

import numpy as np


def lora_merge(W, A, B, scale):
    return W + scale * np.einsum("nr,rm->nm", A, B)
