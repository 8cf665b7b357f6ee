"""Leaves state behind that spoils every call but the first."""


def right(theta0, P, z, grad_theta, lr):
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new


_calls = []


def intrinsic_step(theta0, P, z, grad_theta, lr):
    r0, r1 = right(theta0, P, z, grad_theta, lr)
    _calls.append(len(P))
    return r0 + len(_calls) - 1, r1 + len(_calls) - 1
