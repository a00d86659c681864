"""What the two Islamic calendars share."""

from __future__ import annotations

MONTH_NAMES = (
    "Muharram", "Safar", "Rabi al-Awwal", "Rabi al-Thani", "Jumada al-Ula", "Jumada al-Akhira",
    "Rajab", "Shaban", "Ramadan", "Shawwal", "Dhu al-Qada", "Dhu al-Hijja",
)  # fmt: skip


def twelve(_year: int) -> int:
    """Months of any year."""
    return 12
