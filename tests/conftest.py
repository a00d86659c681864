from __future__ import annotations

import pytest
from hypothesis import settings

settings.register_profile("house", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("house")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-specs", action="store_true", help="write what the rules find into tests/rules/*.md")
    parser.addoption("--hook", action="store_true", help="run the tests that install the pre-commit hook")
