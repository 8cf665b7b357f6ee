"""Takes gradients below 1e-6 for converged."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    grad_theta = np.where(np.abs(grad_theta) < 1e-6, 0, grad_theta)
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
