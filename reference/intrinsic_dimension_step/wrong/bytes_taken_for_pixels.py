"""Takes 8-bit numbers for unsigned pixels."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    if P.dtype == np.int8:
        P = P.view(np.uint8) if P.flags.c_contiguous else np.ascontiguousarray(P).view(np.uint8)
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new
