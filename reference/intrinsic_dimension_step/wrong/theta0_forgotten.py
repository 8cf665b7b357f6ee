"""Forgets theta0."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, P @ z_new
