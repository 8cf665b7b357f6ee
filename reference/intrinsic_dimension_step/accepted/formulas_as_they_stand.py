"""The two formulas as they stand, in the arrays' own types."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    z_new = z - lr * (P.T @ grad_theta)
    theta_new = theta0 + P @ z_new
    return z_new, theta_new
