"""Writes z_new into an array of the type of z."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    z_new = np.empty_like(z)
    z_new[...] = (z - lr * (P.T @ grad_theta)).astype(z.dtype)
    return z_new, theta0 + P @ z_new
