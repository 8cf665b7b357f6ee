"""Clips the gradient, as training loops do."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    grad_theta = np.clip(grad_theta, -1, 1)
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
