"""Takes the absolute value of the entries."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    P = np.abs(P)
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
