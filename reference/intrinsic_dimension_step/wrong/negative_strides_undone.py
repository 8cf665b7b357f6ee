"""Turns reversed views round by their rows."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    if min(P.strides) < 0:
        P = P[::-1]
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
