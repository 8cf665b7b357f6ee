"""Gives theta at the old z."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    return z - lr * (P.T @ grad_theta), theta0 + P @ (z * 1.0)
