"""Takes entries below 1e-6 for zero."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    P = np.where(np.abs(P) < 1e-6, 0, P)
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
