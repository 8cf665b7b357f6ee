"""Both products by einsum."""

import numpy as np


def intrinsic_step(theta0, P, z, grad_theta, lr):
    slope = np.einsum("ij,i->j", P, grad_theta, dtype=np.float64)
    z_new = np.subtract(z, lr * slope)
    return z_new, np.einsum("ij,j->i", P, z_new) + theta0
