"""Which claim a date or a quantity is about: first explain, then accuse."""
