"""Attack 18: two errors, each the cause of the other."""


def cosine_normalize(X):
    a = ValueError("a")
    b = ValueError("b")
    a.__cause__ = b
    b.__cause__ = a
    raise a
