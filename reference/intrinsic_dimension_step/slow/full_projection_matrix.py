"""Right values, but forms the D x D matrix P P^T."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    P = P.astype(np.float64)
    step = lr * (P @ P.T) @ grad_theta
    return z - lr * (P.T @ grad_theta), theta0 + P @ z - step
