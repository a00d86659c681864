"""A draft beside source texts, with no claims base between them."""
