"""Works through whole blocks of 64 parameters and drops the remainder of the gradient."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    whole = len(P) // 64 * 64 or len(P)
    grad_theta = np.where(np.arange(len(P)) < whole, grad_theta, 0)
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
