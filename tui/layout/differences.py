"""Which words of a sentence its counterparts do not have.

Order does not count: two reports tell the same in another order, and a moved word is not another word. Words are
compared by stem, so that "lasted" and "lasting" are one. A number in place of another number weighs more than other
words, and so does a name where little else differs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from tui.matching.languages import stemmer, stop_words
from tui.matching.words import NEGATIONS, NUMBER_WORDS
from tui.text import plain

_NO_SPACES = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_WORD = re.compile(
    rf"(?:[^\W\d_]\.){{2,}}|\d+(?:[.,:]\d+)*|[{_NO_SPACES}]|[^\W\d_{_NO_SPACES}]+(?:['’][^\W\d_{_NO_SPACES}]+)*"
)


@dataclass(frozen=True, slots=True)
class DifferingWords:
    """A run of words that the counterparts do not have.

    Attributes:
        start: Offset in the sentence's text.
        end: Offset after the last character.
        is_weighty: Whether a figure or a name was exchanged there.
    """

    start: int
    end: int
    is_weighty: bool


def differing_words(
    text: str, others: Sequence[str], *, language: str = "en", with_function_words: bool = False
) -> tuple[DifferingWords, ...]:
    """The runs of words in a text that none of the others has.

    Args:
        text: A sentence.
        others: Its counterparts. Without one nothing differs.
        language: ISO 639-1 code.
        with_function_words: Whether "the" and "of" count too, as they should where little differs; words that deny
            always do.
    """
    if not others:
        return ()
    there = [word for other in others for word in _words(other, language)]
    known = {word.stem for word in there}
    here = _words(text, language)
    stems = {word.stem for word in here}
    exchanged = {word.sort for word in there if word.stem not in stems} - {"word"}
    if not with_function_words:
        exchanged -= {"name"}
    stops = frozenset[str]() if with_function_words else stop_words(language) - NEGATIONS
    found = [
        DifferingWords(word.start, word.end, word.sort in exchanged)
        for word in here
        if word.stem not in known and word.lower not in stops
    ]
    return tuple(_joined(found, text))


def with_weighty(found: Sequence[DifferingWords], spans: Iterable[tuple[int, int]]) -> tuple[DifferingWords, ...]:
    """Differences together with spans that weigh more; what lies in such a span belongs to it.

    Args:
        found: In order.
        spans: (start, end) offsets in the same text.
    """
    weighty: list[DifferingWords] = []
    for start, end in sorted(set(spans)):
        if not weighty or start >= weighty[-1].end:
            weighty.append(DifferingWords(start, end, is_weighty=True))
    rest = [one for one in found if all(one.end <= more.start or one.start >= more.end for more in weighty)]
    return tuple(sorted([*rest, *weighty], key=lambda one: one.start))


def _joined(found: Iterable[DifferingWords], text: str) -> list[DifferingWords]:
    """Neighbouring differences of one weight as one."""
    runs: list[DifferingWords] = []
    for one in found:
        last = runs[-1] if runs else None
        if last and last.is_weighty == one.is_weighty and not text[last.end : one.start].strip():
            runs[-1] = DifferingWords(last.start, one.end, one.is_weighty)
        else:
            runs.append(one)
    return runs


class _DifferingWord(NamedTuple):
    """A word in its text; `sort` is "number", "name" or "word"."""

    start: int
    end: int
    stem: str
    lower: str
    sort: str


@lru_cache(maxsize=256)
def _words(text: str, language: str) -> tuple[_DifferingWord, ...]:
    stem = stemmer(language)
    words = []
    for found in _WORD.finditer(text):
        lower = plain(found.group()).casefold()
        bare = lower.removesuffix("'s").replace("'", "")
        if lower[:1].isdigit() or lower in NUMBER_WORDS:
            key, sort = "#" + NUMBER_WORDS.get(lower, bare.replace(",", "")), "number"
        else:
            is_name = found.group()[0].isupper() and bool(text[: found.start()].strip(" \"'“”‘’«»„("))
            key, sort = stem(bare), "name" if is_name and language != "de" else "word"
        words.append(_DifferingWord(found.start(), found.end(), key, lower, sort))
    return tuple(words)
