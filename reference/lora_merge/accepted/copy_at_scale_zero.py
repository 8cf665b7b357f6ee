"""Returns a copy where the scale is zero."""

import numpy as np


def lora_merge(W, A, B, scale):
    if scale == 0:
        return W.copy()
    return W + scale * np.tensordot(A, B, axes=1)
