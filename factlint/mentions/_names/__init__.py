"""How names are found: the index of known names, runs of capitalised words, near misses, other scripts."""
