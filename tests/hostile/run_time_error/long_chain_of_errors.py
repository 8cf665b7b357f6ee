"""Attack 29: a chain of errors that a recursive reader does not survive."""


def cosine_normalize(X):
    e = ValueError("a")
    for _ in range(200000):
        n = ValueError("b")
        n.__context__ = e
        e = n
    raise e
