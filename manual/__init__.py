"""The manual: what is written by hand in `docs/`, and what is built from the code.

python -m manual                writes the pages, the man page and the schemas that are kept in the repository
python -m manual site FOLDER    builds all of it as a static site, with a page for each rule
"""

from pathlib import Path

ROOT = Path(__file__).parent.parent
