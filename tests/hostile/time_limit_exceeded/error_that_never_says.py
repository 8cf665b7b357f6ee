"""Attack 29: the text of an error takes for ever."""


class E(Exception):
    def __str__(s):
        while True:
            pass

    __repr__ = __str__


def cosine_normalize(X):
    raise E
