"""NumPy with Python integers inside, which do not overflow."""

import numpy as np


def lora_param_count(n, m, r):
    full = int(np.multiply.reduce(np.array([n, m], dtype=object)))
    lora = int(np.array([n, m], dtype=object).sum()) * r
    return full, lora, np.array(full / lora)
