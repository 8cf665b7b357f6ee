"""Computes in half precision."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    P, grad_theta = P.astype(np.float16), grad_theta.astype(np.float16)
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
