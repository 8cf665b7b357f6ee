"""Right values, but puts the gradient on the diagonal of a D x D matrix."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    P = P.astype(np.float64)
    z_new = z - lr * (np.diag(grad_theta.astype(np.float64)) @ P).sum(axis=0)
    return z_new, theta0 + P @ z_new
