"""Forgets the rate."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    z_new = z * 1.0 - P.T @ grad_theta
    return z_new, theta0 + P @ z_new
