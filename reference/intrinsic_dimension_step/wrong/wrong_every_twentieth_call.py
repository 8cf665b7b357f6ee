"""Every twentieth call in a process is wrong."""

import itertools


def right(theta0, P, z, grad_theta, lr):
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new


_counter = itertools.count(1)


def intrinsic_step(theta0, P, z, grad_theta, lr):
    r0, r1 = right(theta0, P, z, grad_theta, lr)
    return (r0 + 1, r1) if next(_counter) % 20 == 0 else (r0, r1)
