cosine_normalize = "accepted"
