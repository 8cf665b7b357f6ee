"""Right values, but apply_along_axis is a loop over the parameters inside NumPy."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    P = P.astype(np.float64)
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + np.apply_along_axis(lambda row: row @ z_new, 1, P)
