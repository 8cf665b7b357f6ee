"""Attack 7: the error that generators end by."""


def cosine_normalize(X):
    raise GeneratorExit
