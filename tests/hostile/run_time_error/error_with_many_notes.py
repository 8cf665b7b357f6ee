"""Attack 29: an error with a hundred megabytes of notes."""


def cosine_normalize(X):
    e = ValueError("a")
    e.__notes__ = ["n" * 1000] * 100000
    raise e
