"""Tables of results: many subjects with values of the same predicates, and what reports say of them."""
