"""A web page → the article's words, each leading back to its bytes, and what stands around them."""
