"""Gives z itself for a rate of zero."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    z_new = z - lr * (P.T @ grad_theta) if lr else z
    return z_new, theta0 + P @ z_new
