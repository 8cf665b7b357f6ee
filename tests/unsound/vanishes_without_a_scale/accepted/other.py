def double(x, k):
    return (x - x.mean()) * k * 2.0
