"""Cleans missing values in place, which read-only input refuses."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    P[np.isnan(P)] = 0
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
