"""Casts theta_new to the type of theta0."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, (theta0 + P @ z_new).astype(theta0.dtype)
