"""Drawing claims: what a source states, as proposals that a reviewer accepts or not.

`Drawing` reads documents into `Proposal`s: who or what, which predicate, which value, with the passage that says so
and with what is doubtful about it. `claims_yaml` writes them as a file of the claims base.
"""

from __future__ import annotations

from factlint.drawing._draw import Drawing
from factlint.drawing._proposal import Proposal
from factlint.drawing._writing import claims_yaml

__all__ = ["Drawing", "Proposal", "claims_yaml"]
