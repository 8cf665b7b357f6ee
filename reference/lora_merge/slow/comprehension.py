"""Right values, but a comprehension is a loop over the rows as well."""

import numpy as np


def lora_merge(W, A, B, scale):
    return np.array([w + scale * (a @ B) for w, a in zip(W, A)])
