"""Attack 8: a hook of the garbage collector that never returns."""

import gc


def cb(*a):
    while True:
        pass


gc.callbacks.append(cb)
gc.set_threshold(1)


def cosine_normalize(X):
    a = [[] for _ in range(1000)]
    return X * 0
