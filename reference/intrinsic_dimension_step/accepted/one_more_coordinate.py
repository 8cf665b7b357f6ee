"""theta0 becomes one more column of P, whose coordinate stays 1."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    wide = np.column_stack([P, theta0]).astype(np.float64)
    z_new = z - lr * np.matmul(wide[:, :-1].T, grad_theta)
    return z_new, wide @ np.append(z_new, 1.0)
