"""The gradient multiplied from the left, in float64 throughout."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    P = P.astype(np.float64)
    z_new = z.astype(np.float64) - lr * (grad_theta.astype(np.float64) @ P)
    return [z_new, np.dot(P, z_new) + theta0]
