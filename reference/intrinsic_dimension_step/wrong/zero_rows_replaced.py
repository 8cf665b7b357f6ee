"""Fills zero rows with the mean row, as missing samples."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    empty = ~P.any(axis=1)
    P = np.where(empty[:, None], P.mean(axis=0), P)
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
