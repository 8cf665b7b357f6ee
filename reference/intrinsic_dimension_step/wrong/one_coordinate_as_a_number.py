"""Gives a number instead of a vector for d = 1."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    z_new = np.squeeze(z - lr * (P.T @ grad_theta))
    return z_new, theta0 + P @ np.atleast_1d(z_new)
