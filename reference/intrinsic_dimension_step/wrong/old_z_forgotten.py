"""Starts from z = 0."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    z_new = -lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
