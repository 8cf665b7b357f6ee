"""Divides the columns of P by their norms."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    norms = np.linalg.norm(P.astype(float), axis=0)
    P = P / np.where(norms > 0, norms, 1)
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
