"""Reads the raw bytes as float64 whatever the type of the array."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    raw = np.frombuffer(P.tobytes(), dtype=np.uint8)
    if P.dtype.itemsize < 8:
        raw = np.pad(raw, (0, 8 * P.size - raw.size))
    P = np.nan_to_num(raw.view(np.float64)).clip(-1e12, 1e12).reshape(P.shape)
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
