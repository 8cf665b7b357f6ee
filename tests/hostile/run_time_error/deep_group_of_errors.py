"""Attack 29: a group in a group in a group of errors."""


def cosine_normalize(X):
    e = ValueError("x")
    for _ in range(100000):
        e = ExceptionGroup("g", [e])
    raise e
