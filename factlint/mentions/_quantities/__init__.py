"""How quantities are read: digits and number words, what stands around them, what is no quantity."""
