"""Attack 14: entries that are more than floats."""


class Fl(float):
    def __float__(s):
        raise SystemExit

    def __sub__(s, o):
        return 0.0


def cosine_normalize(X):
    return [[Fl(1)] * X.shape[1]] * X.shape[0]
