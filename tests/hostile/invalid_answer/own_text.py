"""Attack 14: a text that claims to be a terabyte long."""


class S(str):
    def __len__(s):
        return 10**12


def cosine_normalize(X):
    return S("x")
