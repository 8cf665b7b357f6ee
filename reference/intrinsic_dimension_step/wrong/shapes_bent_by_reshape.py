"""Reshapes P instead of transposing it."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    z_new = z - lr * (P.reshape(P.shape[::-1]) @ grad_theta)
    return z_new, theta0 + P @ z_new
