"""Attack 29: a whole number of two hundred megabytes."""


def cosine_normalize(X):
    return 1 << (8 * 200 * 1000 * 1000)
