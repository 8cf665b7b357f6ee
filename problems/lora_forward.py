"""The input scale of lora_forward."""

import numpy as np


def largest_sum_of_products(arguments):
    """Return the largest entry of |x| |W| + |scale| |x| |A| |B|, computed in float64."""
    x, W, A, B = (np.abs(arguments[name].astype(np.float64)) for name in ("x", "W", "A", "B"))
    return float(np.max(x @ W + abs(arguments["scale"]) * (x @ A @ B)))
