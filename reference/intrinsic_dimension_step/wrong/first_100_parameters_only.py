"""Takes the gradient from the first 100 parameters."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    grad_theta = np.where(np.arange(len(grad_theta)) < 100, grad_theta, 0)
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
