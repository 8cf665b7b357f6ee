import http.client

def cosine_normalize(X):
    return http.client.HTTPConnection("localhost")
