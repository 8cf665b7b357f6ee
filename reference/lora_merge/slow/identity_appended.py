"""Right values, but multiplies W by an m x m identity to merge in one product."""

import numpy as np


def lora_merge(W, A, B, scale):
    wide = np.hstack([W, A])
    tall = np.vstack([np.eye(W.shape[1]), scale * B])
    return wide @ tall
