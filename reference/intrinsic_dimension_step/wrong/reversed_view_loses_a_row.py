"""Turns a reversed view round with a slice that stops short of the first row."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    if P.strides[0] < 0 and len(P) > 1:
        P = P[:0:-1]
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
