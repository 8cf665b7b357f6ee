"""Attack 14: a list whose length takes for ever."""


class A(list):
    @property
    def shape(self):
        while True:
            pass

    def __len__(self):
        while True:
            pass


def cosine_normalize(X):
    return A([1])
