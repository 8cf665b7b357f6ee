def double(x, k):
    return 2.0 * k * x * (1 + 5e-7)
