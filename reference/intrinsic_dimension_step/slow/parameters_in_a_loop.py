"""Right values, but adds the gradient up one parameter at a time in Python."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    slope = np.zeros(P.shape[1])
    for row, g in zip(P.astype(np.float64), grad_theta):
        slope += row * g
    z_new = z - lr * slope
    return z_new, theta0 + P @ z_new
