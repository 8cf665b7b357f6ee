"""Divides the gradient by its norm."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    grad_theta = grad_theta / (np.linalg.norm(grad_theta) or 1.0)
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
