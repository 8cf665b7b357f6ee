"""Puts the scale on the r numbers of every row."""

import numpy as np


def lora_forward(x, W, A, B, scale):
    hidden = np.dot(x, A) * scale
    return np.add(np.dot(x, W), np.dot(hidden, B))
