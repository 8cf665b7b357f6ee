"""The loss grad . (theta0 + P z) is linear in z: its slope along all axes at once, as matrix products."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    P = np.asarray(P, dtype=np.float64)
    row = np.reshape(grad_theta, (1, -1)) @ P
    z_new = (np.reshape(z, (1, -1)) - lr * row).ravel()
    theta_new = np.tensordot(P, z_new, axes=(1, 0))
    theta_new += theta0
    return z_new, theta_new
