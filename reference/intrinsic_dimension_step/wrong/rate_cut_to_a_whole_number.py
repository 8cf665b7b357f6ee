"""Casts the rate to the type of the arrays."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    lr = z.dtype.type(lr) if z.dtype.kind in "iu" else lr
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
