"""Gives column vectors."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    z_new = z[:, None] - lr * (P.T @ grad_theta[:, None])
    return z_new, theta0[:, None] + P @ z_new
