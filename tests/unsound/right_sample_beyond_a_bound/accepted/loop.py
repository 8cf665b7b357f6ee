def double(x, k):
    return [2.0 * k * entry for entry in x]
