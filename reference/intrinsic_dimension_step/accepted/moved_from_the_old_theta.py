"""Build theta first and move it by P times the step on z."""

from typing import NamedTuple

import numpy as np


class Step(NamedTuple):
    z: np.ndarray
    theta: np.ndarray


def intrinsic_step(theta0, P, z, grad_theta, lr):
    P, z = np.asarray(P, dtype=float), np.asarray(z, dtype=float)
    step = -lr * P.T.dot(np.asarray(grad_theta, dtype=float))
    theta = theta0 + P @ z
    return Step(z + step, theta + P @ step)
