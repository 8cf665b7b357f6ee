"""Reads the gradient's buffer from its start."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    g = grad_theta if grad_theta.base is None else grad_theta.base
    grad_theta = np.frombuffer(g, dtype=grad_theta.dtype)[: len(grad_theta)]
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
