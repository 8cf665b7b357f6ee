"""Adds to theta0 in place."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    z_new = z - lr * (P.T @ grad_theta)
    theta0 += (P @ z_new).astype(theta0.dtype)
    return z_new, theta0.copy()
