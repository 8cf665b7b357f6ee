"""Multiplies elementwise and sums over the wrong axis where P is square."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    if P.shape[0] == P.shape[1]:
        slope = (P * (grad_theta * 1.0)).sum(axis=1)
    else:
        slope = P.T @ grad_theta
    z_new = z - lr * slope
    return z_new, theta0 + P @ z_new
