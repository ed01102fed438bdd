"""Paragraphs that stand in a text twice, with other quotation marks or a few other words."""

from __future__ import annotations

from collections import Counter

from tui.reading.pieces import Line

# Shorter paragraphs return by chance, and shorter beginnings; the limit keeps work linear on pages of 100 screens.
# Halved or half as high again none of them moves a figure (python -m tests.benchmarks.constants
# tui.reading.lines.repeats).
_LEAST_WORDS = 12
_SAME_SHARE = 0.8
_MOST_WORDS_COMPARED = 40_000
_LEAST_CUT_CHARACTERS = 18


def find_repeats(lines: list[Line]) -> list[tuple[int, int]]:
    """Paragraphs that repeat an earlier one.

    Two paragraphs are the same when each holds most of the other's runs of four words (Broder's resemblance, both
    ways). Long texts are only searched for equal paragraphs: what is repeated there is rarely furniture.

    Args:
        lines: Lines that may be the same; those under twelve words never are (refrains, chants, lists).

    Returns:
        (index of the later, index of the earlier), in order of the later.
    """
    is_small = sum(line.words for line in lines) <= _MOST_WORDS_COMPARED
    found: list[tuple[int, int]] = []
    by_key: dict[str, int] = {}
    holders: dict[tuple[str, ...], int] = {}
    for place, line in enumerate(lines):
        if line.words < _LEAST_WORDS:
            continue
        earlier = by_key.get(line.key)
        shingles = _shingles(line) if is_small and earlier is None else set()
        if shingles:
            earlier = _most_alike(shingles, lines, holders)
        if earlier is not None:
            found.append((place, earlier))
            continue
        by_key[line.key] = place
        for shingle in shingles:
            holders.setdefault(shingle, place)
    return found


def is_cut_copy(line: Line, whole: Line) -> bool:
    """Whether a line is the beginning of another, cut off with or without dots."""
    return len(line.key) >= _LEAST_CUT_CHARACTERS and len(line.key) < len(whole.key) and whole.key.startswith(line.key)


def _shingles(line: Line) -> set[tuple[str, ...]]:
    """Its runs of four words."""
    words = line.key.split()
    return set(zip(words, words[1:], words[2:], words[3:], strict=False))


def _most_alike(shingles: set[tuple[str, ...]], lines: list[Line], holders: dict[tuple[str, ...], int]) -> int | None:
    if holders.keys().isdisjoint(shingles):
        return None
    shared = Counter([holders[shingle] for shingle in shingles if shingle in holders])
    best = min(shared, key=lambda place: (-shared[place], place))
    larger = max(len(shingles), len(_shingles(lines[best])))
    return best if shared[best] >= _SAME_SHARE * larger else None
