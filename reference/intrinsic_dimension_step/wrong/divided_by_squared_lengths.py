"""Divides by the squared lengths of the columns, Newton's step on a quadratic."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    curvature = np.sum(P.astype(float) ** 2, axis=0)
    z_new = z - lr * (P.T @ grad_theta) / curvature
    return z_new, theta0 + P @ z_new
