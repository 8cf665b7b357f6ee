"""Forces the input to be writeable."""


def intrinsic_step(theta0, P, z, grad_theta, lr):
    P.setflags(write=True)
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
