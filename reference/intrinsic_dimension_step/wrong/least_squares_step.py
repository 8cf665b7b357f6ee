"""Solves for z from a full step on theta."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    theta = theta0 + P @ z - lr * grad_theta
    z_new = np.linalg.lstsq(P.astype(float), theta - theta0, rcond=None)[0]
    return z_new, theta0 + P @ z_new
