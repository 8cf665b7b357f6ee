"""Right values, but works out theta one parameter at a time in a comprehension."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    z_new = z - lr * (P.T.astype(np.float64) @ grad_theta)
    return z_new, np.array([t + row @ z_new for t, row in zip(theta0, P)])
