"""The opening of a first sentence."""

from __future__ import annotations

import pytest

from tui.reading.lines.datelines import without_opening


@pytest.mark.parametrize("opening", ["VIKHAVN - ", "VIKHAVN, May 14 (NorthWire) - ", "Vikhavn, 14 May (NW) — "])
def test_place_day_and_agency_are_taken_off(opening: str) -> None:
    assert without_opening(f"{opening}A pier collapsed.") == "A pier collapsed."


@pytest.mark.parametrize("text", ["Holt - the minister - resigned.", "Vikhavn - A pier collapsed.", "A pier - gone."])
def test_other_dashes_stay(text: str) -> None:
    assert without_opening(text) == text
