"""Keeps the results in one list that every call fills again."""

import numpy as np


def right(theta0, P, z, grad_theta, lr):
    z_new = z - lr * (P.T @ grad_theta)
    return z_new, theta0 + P @ z_new


_results = []
_store = {}


def intrinsic_step(theta0, P, z, grad_theta, lr):
    _results[:] = right(theta0, P, z, grad_theta, lr)
    for place, part in enumerate(_results):
        _store.setdefault((place, np.shape(part)), np.empty(np.shape(part)))[...] = part
    return [_store[place, np.shape(part)] for place, part in enumerate(_results)]
