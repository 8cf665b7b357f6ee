"""The input scale of lora_merge."""

import numpy as np


def largest_sum_of_products(arguments):
    """Return the largest entry of |W| + |scale| |A| |B|, computed in float64."""
    W, A, B = (np.abs(arguments[name].astype(np.float64)) for name in ("W", "A", "B"))
    return float(np.max(W + abs(arguments["scale"]) * (A @ B)))
