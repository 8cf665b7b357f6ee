def double(x, k):
    return 2.0 * k * (abs(x) - x.mean())
