"""Statements: mentions in their roles, each in its clause, with its subjects and the words around it."""
