"""Reads whole blocks of 64 columns and drops the remainder."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    if P.shape[1] > 64:
        P = P * (np.arange(P.shape[1]) < P.shape[1] // 64 * 64)
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
