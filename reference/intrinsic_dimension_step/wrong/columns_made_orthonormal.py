"""Makes the columns of P orthonormal first."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    P = np.linalg.qr(P.astype(float))[0]
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
