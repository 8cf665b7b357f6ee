"""Adds in place with an unsafe cast, which cuts fractions off in an integer product."""

import numpy as np


def lora_forward(x, W, A, B, scale):
    out = x @ W
    np.add(out, scale * (x @ A @ B), out=out, casting="unsafe")
    return out
