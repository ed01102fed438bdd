"""What can be measured of every line of a page: the features that the classifier weighs.

What a line and its neighbours are by themselves; what first probabilities say around it is in `context`. The features
are those of Kohlschütter, Fankhauser and Nejdl (2010, "Boilerplate detection using shallow text features"), with the
best contiguous window, repeats, topic overlap and cues besides. All are language-free but for the cues; every feature
costs a bounded look around its line. Each is a column: one number a line, for all lines of a page at once.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from operator import and_

from tui.reading.classifying import surroundings
from tui.reading.classifying.columns import Column, PageLines, product, shares
from tui.reading.classifying.words_of_pages import (
    DENSE_LEGAL,
    DENSE_PAGE,
    DENSE_SPEECH,
    DENSE_YOU,
    I_WORDS,
    LEGAL_WORDS,
    PAGE_WORDS,
    SPEECH_WORDS,
    YOU_WORDS,
)
from tui.reading.lines.cues import Cue
from tui.reading.pieces import WESTERN, Line, western

_QUOTES = frozenset("\"'“«„‘")
_MARKS = "•*·-–>#"
_COMMAS = (",", "，", "、")
_STOPS_INSIDE = (". ", "? ", "! ", "。")
_SEPARATORS = ("|", ">", " / ", "»", "›", "•", "·")
"""Part the entries of a menu, or a title and the site."""
_OF_ADDRESSES = ("@", "http", "www.")
_TOLD_WORDS = LEGAL_WORDS | YOU_WORDS | PAGE_WORDS | I_WORDS
_DIGIT = re.compile(r"\d")
_NO_DIGITS = re.compile(r"\D+")
# Characters that tell how much of a line is figures; that two teasers of one series begin with.
_HEAD = 200
_PREFIX = 25


def feature_names(text: str) -> list[str]:
    """The names of features that a text lists."""
    return text.split()


LINE_FEATURES = feature_names(
    "constant length length² short_3 short_6 long_25 long_50 ends ends×length colon dots question exclamation"
    " sentences commas commas_a_word capitals capitals_short upper figures item separators address time time_short"
    " lower quote speech legal legal_a_word you you_a_word i page_words page_words_a_word page_words_short"
    " cue cue_weak cue_opens repeated repeated_long prefix place place² words_above words_below is_apart is_followed"
    " apart_tells followed_tells alone_tells alone×length apart_3"
    " prose_above prose_below beside_prose between_prose sandwich short_run long_run near_1 near_3 near_8 near_20"
    " prose_3 prose_8 inside inside_prose window_place window_distance above_window below_window beside_window"
    " topic topic×length no_topic names lead lead×length cues_6 times_3 pairs cues_since opens_since"
    " n-1_length n-1_ends n-1_cue n-1_label n+1_length n+1_ends n+1_cue n+1_label"
    " n-2_length n-2_ends n-2_cue n-2_label n+2_length n+2_ends n+2_cue n+2_label"
    + "".join(f" under_{section} since_{section}" for section in surroundings.SECTIONS)
)


def line_features(lines: Sequence[Line], cues: dict[int, Cue]) -> list[Column]:
    """Every feature of all lines, in the order of `LINE_FEATURES`.

    Args:
        lines: All lines of a text.
        cues: What lines give away by their words, by place.
    """
    page = PageLines(lines, cues)
    columns = {**_own(page), **_words_told(page), **_cues_told(page), **surroundings.surroundings_of(page)}
    return [columns[name] for name in LINE_FEATURES]


def _own(page: PageLines) -> dict[str, Column]:
    """What a line is by itself."""
    texts, words, logs, times = page.texts, page.words, page.logs, page.times
    endings = [text[-1:] for text in texts]
    short = [count <= 12 for count in words]
    shapes = list(map(_shape, texts))
    capitals = [_capitals(*both) for both in zip(texts, shapes, strict=True)]
    commas = page.counted(_COMMAS)
    return {
        "constant": [1.0] * page.count,
        "length": logs,
        "length²": [log * log / 5 for log in logs],
        "short_3": [count <= 3 for count in words],
        "short_6": [count <= 6 for count in words],
        "long_25": [count >= 25 for count in words],
        "long_50": [count >= 50 for count in words],
        "ends": page.ends,
        "ends×length": product(logs, page.ends),
        "colon": [ending in ":：" for ending in endings],
        "dots": [ending in "….." and text.endswith(("...", "…")) for ending, text in zip(endings, texts, strict=True)],
        "question": [ending in "?？" for ending in endings],
        "exclamation": [ending in "!！" for ending in endings],
        "sentences": [number if number < 5 else 5 for number in page.counted(_STOPS_INSIDE)],
        "commas": [number if number < 4 else 4 for number in commas],
        "commas_a_word": [number / (count or 1) for number, count in zip(commas, words, strict=True)],
        "capitals": capitals,
        "capitals_short": product(capitals, [count <= 14 for count in words]),
        "upper": [text.isupper() for text in texts],
        "figures": [_figures(*both) for both in zip(texts, shapes, strict=True)],
        "item": [line.piece.tag == "li" or line.piece.text[:1] in _MARKS for line in page.lines],
        "separators": [number > 0 for number in page.counted(_SEPARATORS)],
        "address": [number > 0 for number in page.counted(_OF_ADDRESSES)],
        "time": times,
        "time_short": list(map(and_, times, short)),
        "lower": [text[:1].islower() for text in texts],
        "quote": [text[:1] in _QUOTES for text in texts],
    }


def _words_told(page: PageLines) -> dict[str, Column]:
    """Words of law, of buttons, to the reader, of the writer; said that somebody spoke."""
    counts = [(0, 0, 0, 0) if _TOLD_WORDS.isdisjoint(tokens) else _word_counts(tokens) for tokens in page.tokens]
    speech = [not SPEECH_WORDS.isdisjoint(tokens) for tokens in page.tokens]
    for place in page.dense:
        counts[place] = _dense_counts(page.texts[place])
        speech[place] = re.search(DENSE_SPEECH, page.texts[place]) is not None
    legal, you, buttons, own = zip(*counts, strict=True) if counts else ((), (), (), ())
    sizes = [count or 1 for count in page.words]
    return {
        "speech": speech,
        "legal": shares(legal, 4),
        "legal_a_word": [
            min(1.0, 3 * number / size) if number else 0.0 for number, size in zip(legal, sizes, strict=True)
        ],
        "you": shares(you, 4),
        "you_a_word": [min(1.0, 3 * number / size) if number else 0.0 for number, size in zip(you, sizes, strict=True)],
        "i": [min(1.0, number * 3 / size) if number else 0.0 for number, size in zip(own, sizes, strict=True)],
        "page_words": shares(buttons, 4),
        "page_words_a_word": [number / size for number, size in zip(buttons, sizes, strict=True)],
        "page_words_short": [
            min(number, 3) if number and count <= 14 else 0 for number, count in zip(buttons, page.words, strict=True)
        ],
    }


def _cues_told(page: PageLines) -> dict[str, Column]:
    """Cues, and lines that stand or begin more than once."""
    keys = [line.key for line in page.lines]
    counts = Counter(keys)
    prefixes = Counter([key[:_PREFIX] for key in keys if len(key) >= _PREFIX])
    repeated = [counts[key] > 1 for key in keys]
    return {
        "cue": page.marked(page.cues),
        "cue_weak": page.marked(place for place, cue in page.cues.items() if cue.is_weak),
        "cue_opens": page.marked(place for place, cue in page.cues.items() if cue.opens),
        "repeated": repeated,
        "repeated_long": [is_ and count >= 8 for is_, count in zip(repeated, page.words, strict=True)],
        "prefix": [
            not is_ and len(key) >= _PREFIX and prefixes[key[:_PREFIX]] > 1
            for is_, key in zip(repeated, keys, strict=True)
        ],
    }


def _sort_of(character: str) -> str:
    if character.isalpha():
        return "A" if character.isupper() else "a"
    return "0" if character.isdecimal() else " " if character.isspace() else "."


_SORTS = "".join(map(_sort_of, WESTERN)).encode()


def _shape(text: str) -> bytes | None:
    """The sort of every character of a western text, with a space before them; None of another."""
    told = western(text)
    return None if told is None else b" " + told.translate(_SORTS)


def _figures(text: str, shape: bytes | None) -> float:
    """The share of digits, 0..1."""
    head = text[:_HEAD]
    if shape is not None:
        return shape[: 1 + _HEAD].count(b"0") / (len(head) or 1)
    return len(_NO_DIGITS.sub("", head)) / len(head) if _DIGIT.search(head) else 0.0


def _capitals(text: str, shape: bytes | None) -> float:
    """The share of its words that begin with a capital, of those that begin with a letter; 0..1."""
    if shape is not None:
        capitals = shape.count(b" A")
        return capitals / (capitals + shape.count(b" a") or 1)
    initials = "".join([token[0] for token in text.split()])
    letters = sum(map(str.isalpha, initials))
    return sum(map(str.isupper, initials)) / letters if letters else 0.0


def _word_counts(tokens: Sequence[str]) -> tuple[int, int, int, int]:
    """How many words are of law, speak to the reader, stand on buttons, speak of the writer."""
    told = [token for token in tokens if token in _TOLD_WORDS]
    legal, you, page, own = (
        sum(map(known.__contains__, told)) for known in (LEGAL_WORDS, YOU_WORDS, PAGE_WORDS, I_WORDS)
    )
    return legal, you, page, own


def _dense_counts(text: str) -> tuple[int, int, int, int]:
    """The same of a line in a script without spaces; nobody writes of themselves there in ways that few signs tell."""
    legal, you, buttons = (len(re.findall(words, text)) for words in (DENSE_LEGAL, DENSE_YOU, DENSE_PAGE))
    return legal, you, buttons, 0
