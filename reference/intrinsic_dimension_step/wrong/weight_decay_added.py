"""Adds weight decay to the step."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    z_new = z - lr * (P.T @ grad_theta + 0.01 * z)
    return z_new, theta0 + P @ z_new
