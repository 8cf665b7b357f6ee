"""Raises where the gradient is zero."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    if not np.any(grad_theta):
        raise ValueError("converged already")
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
