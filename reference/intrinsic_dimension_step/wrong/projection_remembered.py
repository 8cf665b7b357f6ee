"""Remembers the first projection of a shape, as training would."""

_known = {}


def intrinsic_step(theta0, P, z, grad_theta, lr):
    P = _known.setdefault(P.shape, P.copy())
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
