"""An import outside the list."""
import requests

def cosine_normalize(X):
    return requests.get(X)
