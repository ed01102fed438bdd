"""The features of the lines of a page, kept so that they are quickly weighed.

Most features say yes or no: eight of them are the bits of one byte a line, and what their weights add up to is looked
up by it. The others are numbers, weighed one by one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import repeat
from operator import mul
from typing import NamedTuple, cast

from tui.reading.classifying.columns import Column

_EIGHT = 8
_REMEMBERED = 1_024  # sums of eight weights; the four models have some two hundred


class Flags(NamedTuple):
    """Up to eight features that say yes or no.

    Attributes:
        places: Of the features, that of the lowest bit first.
        told: A byte a line, whose bits say what is true of it.
    """

    places: Sequence[int]
    told: bytes


class Features:
    """What is measured of the lines of a page, by the place that a feature has among all of its kind of text."""

    def __init__(self, columns: Mapping[int, Column], flags: Sequence[Flags] = ()) -> None:
        """Pack them.

        Args:
            columns: Per feature one number a line, or one truth; at least one holds numbers.
            flags: Features that are packed already.
        """
        self._columns, self._packed = columns, flags
        told = {place: cast("Sequence[bool]", column) for place, column in columns.items() if _is_told(column)}
        eights = [list(told)[start : start + _EIGHT] for start in range(0, len(told), _EIGHT)]
        self._flags = [*(Flags(eight, _packed([told[place] for place in eight])) for eight in eights), *flags]
        self._numbers = [place for place, column in columns.items() if place not in told and any(column)]
        self._rows = list(zip(*[columns[place] for place in self._numbers], strict=True))

    def sums(self, weights: Sequence[float]) -> list[float]:
        """What the features of every line add up to.

        Args:
            weights: Of all features, and perhaps of others behind them.
        """
        numbers = [weights[place] for place in self._numbers]
        told = [
            map(_sums_of(tuple([weights[place] for place in flags.places])).__getitem__, flags.told)
            for flags in self._flags
        ]
        return list(map(sum, zip([sum(map(mul, numbers, row)) for row in self._rows], *told, strict=True)))

    def some(self, weights: Mapping[int, float], lines: Sequence[int]) -> list[float]:
        """What some of the features of some lines add up to.

        Args:
            weights: Of these features, by their place.
            lines: The numbers of these lines.
        """
        numbers = [
            map(mul, map(self._columns[place].__getitem__, lines), repeat(weights[place]))
            for place in self._numbers
            if place in weights
        ]
        told = [
            map(
                _sums_of(tuple([weights.get(place, 0.0) for place in flags.places])).__getitem__,
                map(flags.told.__getitem__, lines),
            )
            for flags in self._flags
            if not weights.keys().isdisjoint(flags.places)
        ]
        return list(map(sum, zip(*numbers, *told, strict=True))) or [0.0] * len(lines)

    def joined(self, columns: Mapping[int, Column]) -> Features:
        """The same with further features."""
        return Features({**self._columns, **columns}, self._packed)

    def column(self, place: int) -> Column:
        """One feature of all lines."""
        if place in self._columns:
            return self._columns[place]
        places, told = next(flags for flags in self._flags if place in flags.places)
        bit = 1 << places.index(place)
        return [byte & bit > 0 for byte in told]


def flags_of(places: Sequence[int], told: Sequence[int]) -> list[Flags]:
    """Features that say yes or no, as the bits of one number a line, eight by eight.

    Args:
        places: Of the features, that of the lowest bit first.
        told: Per line the number.
    """
    size = -(-len(places) // _EIGHT)
    whole = b"".join([number.to_bytes(size, "little") for number in told])
    return [Flags(places[_EIGHT * part :][:_EIGHT], whole[part::size]) for part in range(size)]


def _is_told(column: Column) -> bool:
    """Whether a column says yes or no; its first number shows what all are."""
    return len(column) > 0 and isinstance(column[0], bool)


def _packed(columns: Sequence[Sequence[bool]]) -> bytes:
    """Up to eight columns of truths as one byte a line."""
    bits = 0
    for bit, column in enumerate(columns):
        bits |= int.from_bytes(bytes(column), "big") << bit
    return bits.to_bytes(len(columns[0]), "big")


@lru_cache(maxsize=_REMEMBERED)
def _sums_of(weights: tuple[float, ...]) -> list[float]:
    """What some weights add up to, by the number whose bits say which of them count."""
    sums = [0.0]
    for weight in weights:
        sums += [before + weight for before in sums]
    return sums
