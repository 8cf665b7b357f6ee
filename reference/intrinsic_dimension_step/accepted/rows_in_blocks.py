"""The parameters are worked through in blocks of 256."""

import numpy as np


BLOCK = 256


def intrinsic_step(theta0, P, z, grad_theta, lr):
    slope = np.zeros(P.shape[1])
    for start in range(0, len(P), BLOCK):
        slope += P[start : start + BLOCK].T.astype(float) @ grad_theta[start : start + BLOCK]
    z_new = np.array(z, dtype=float)
    z_new -= lr * slope
    theta_new = np.array(theta0, dtype=float)
    for start in range(0, len(P), BLOCK):
        theta_new[start : start + BLOCK] += P[start : start + BLOCK] @ z_new
    return z_new, theta_new
