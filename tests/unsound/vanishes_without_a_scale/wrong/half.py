def double(x, k):
    return 1.0 * k * (x - x.mean())
