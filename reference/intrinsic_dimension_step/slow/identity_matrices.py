"""Right values, but makes a D x D array of zeros and ones to add theta0."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    P = P.astype(np.float64)
    z_new = z - lr * (P.T @ np.eye(len(P)) @ grad_theta)
    return z_new, np.eye(len(P)) @ theta0 + P @ z_new
