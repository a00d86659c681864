"""How dates are read: words to tokens, tokens to shapes, shapes to values."""
