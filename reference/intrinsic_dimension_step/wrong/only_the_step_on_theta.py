"""Moves theta0 by the step, without P z."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    step = lr * (P.T @ grad_theta)
    return z - step, theta0 - P @ step
