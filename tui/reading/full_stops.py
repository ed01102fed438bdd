"""Whether a full stop belongs to the word before it: to an abbreviation, an initial, an ordinal.

Told by that word and the next one; where these leave it open, by how the sentence begins.
"""

from __future__ import annotations

from collections.abc import Callable

from tui.reading.abbreviations import (
    AFTER_ORDINALS,
    AFTER_TIMES,
    BEFORE_NUMBERS,
    DAYS_AND_MONTHS,
    NEVER_LAST,
    OFTEN_LAST,
    ORDINAL_LANGUAGES,
    STARTERS,
    TITLES,
)

Ask = Callable[[str, int, int, int], bool]
"""Looks at the beginning of a sentence: its text, where it starts, where the word before a full stop does, the stop."""

SOMETIMES_LAST = frozenset({"st", "mt", "sec", "sr", "ft", "m"})
"""Titles that also end a sentence, when the next word or a figure before speaks for it: "3rd St. The", "5 m. Ada"."""
_ALSO_UNITS = frozenset({"sec", "ft"})  # where a figure stands before, in small letters
_DEGREES = frozenset("CF")
_TOWNS = frozenset("гс")  # "г." before a town and "с." before a village, in Russian and Bulgarian
_QUOTE_OPENERS = frozenset('“"„«‘¿¡「『')
_BEFORE_NAMES = frozenset({"&", "von", "de", "van"})
_LOOK_BACK = 30  # characters before an initial: a name
_BEGINNING = 40  # characters of a sentence that hardly has begun


def belongs_to_word(word: str, following: str, opening: str, language: str) -> bool | Ask:
    """Whether a full stop belongs to the word before it, and the sentence goes on after it; whom to ask where the
    beginning of the sentence tells.

    Args:
        word: What it stands at.
        following: The next word, without what opens it.
        opening: The first of the marks before that; "" where none stands there.
        language: ISO 639-1 code.
    """
    word = word.strip("'’(-")
    if not word:
        return False
    core = word.casefold().replace("’", "'")
    _, sign, behind = core.partition("'")
    if sign and len(behind) > 1 and core not in TITLES:  # "L'art. 5"
        core = behind
    if "." not in core:
        core = core.rsplit("-", 1)[-1] if core not in TITLES else core
    if core.isdigit():
        return _is_ordinal(core, following.casefold(), language)
    if len(core) == 1:
        return _is_initial(word, following, opening, language)
    return _is_abbreviation(word, core, following, opening)


def _is_ordinal(figures: str, following: str, language: str) -> bool | Ask:
    """Whether a figure before the full stop is an ordinal or the number of a list item."""
    if following in AFTER_ORDINALS and (language in ORDINAL_LANGUAGES or following not in AFTER_TIMES):
        return True
    return _is_first if len(figures) <= 2 else False


def _is_first(_text: str, start: int, offset: int, _stop: int) -> bool:
    """Whether the word is the first of its sentence, as the number of a list item is."""
    return offset <= start


def _is_initial(letter: str, following: str, opening: str, language: str) -> bool | Ask:
    """Whether a single letter is an initial: "Vladimir V. Putin", "J. K. Rowling", "E. coli", "M. Macron"."""
    speaks_for_end = following.casefold() in STARTERS and not (following in {"A", "I"} and not opening)
    if not letter.isalpha():
        return False
    if letter.islower():
        return _is_small_abbreviation(letter, following, language, speaks_for_end=speaks_for_end)
    if speaks_for_end:
        return _is_alone
    if letter in _DEGREES:
        return _are_no_degrees
    return _is_behind_name if letter == "I" else True


def _is_small_abbreviation(letter: str, following: str, language: str, *, speaks_for_end: bool) -> bool | Ask:
    """The same of a small letter, which may be a unit."""
    if letter in {"p", "v"} or (letter == "n" and following[:1].isdigit()):
        return True
    if letter in _TOWNS and following[:1].isupper():
        return _is_no_unit
    if letter in NEVER_LAST:
        return True
    return _is_no_unit if language == "en" and not speaks_for_end else False


def _is_no_unit(text: str, start: int, offset: int, _stop: int) -> bool:
    """Whether neither a figure nor a slash stands before the word: "90 km/h. Ada", "5 m. Ada" and "2020 г. Она" may end
    there, "г. Москва" is a town.
    """
    before = text[max(start, offset - _LOOK_BACK) : offset].split()
    return not before or not (before[-1][-1].isdigit() or before[-1].endswith(("/", "sq.")))


def _are_no_degrees(text: str, start: int, offset: int, _stop: int) -> bool:
    """Whether the letter is an initial: "rose to 30 C. Farmers" ends there, "Verstappen 1, 2 C. Leclerc" does not."""
    before = text[max(start, offset - _LOOK_BACK) : offset].split()
    if before and before[-1].casefold().startswith(("degree", "°")):
        return False
    return len(before) < 2 or not before[-2][0].islower() or not _is_temperature(before[-1])


def _is_temperature(figure: str) -> bool:
    return figure[-1].isdigit() and not (len(figure) == len("2025") and figure.isdigit())


def _is_alone(text: str, start: int, offset: int, _stop: int) -> bool:
    """Whether nothing stands in the sentence before the word, as far as one looks back."""
    return not text[max(start, offset - _LOOK_BACK) : offset].split()


def _is_behind_name(text: str, start: int, offset: int, _stop: int) -> bool:
    """Whether nothing or what may be a name stands before the word."""
    before = text[max(start, offset - _LOOK_BACK) : offset].split()
    return not before or before[-1][:1].isupper() or before[-1].endswith(".") or before[-1] in _BEFORE_NAMES


def _is_abbreviation(word: str, core: str, following: str, opening: str) -> bool | Ask:
    """Whether the word is one that its full stop belongs to, and the sentence goes on after it."""
    nxt = following.casefold()
    if core in NEVER_LAST:
        return True
    if word in _ALSO_UNITS and following and following.casefold() not in STARTERS:
        return _is_no_unit
    if core in TITLES and following:
        return not (core in SOMETIMES_LAST and nxt in STARTERS)
    if core in BEFORE_NUMBERS or core in DAYS_AND_MONTHS:
        return following[:1].isdigit() or core == "approx"
    speaks_for_end = nxt in STARTERS or opening in _QUOTE_OPENERS
    if "." in core:
        return _is_dotted_inside(word, nxt, speaks_for_end)
    return core in OFTEN_LAST and not speaks_for_end


def _is_dotted_inside(word: str, nxt: str, speaks_for_end: bool) -> bool | Ask:
    """The same for words with full stops inside: "U.S.", "a.m.", "Ph.D."; not "2.0." or an address."""
    letters = word.split(".")
    is_short = len(max(letters, key=len)) <= 2 and "" not in letters and "".join(letters).isalpha()
    if not is_short and word.casefold() not in OFTEN_LAST:
        return False
    if word[0].islower():  # a.m., p.m., m.p.h.
        return nxt in AFTER_TIMES or _has_hardly_begun
    return not speaks_for_end


def _has_hardly_begun(text: str, start: int, _offset: int, stop: int) -> bool:
    """Whether at most two spaces stand in the sentence so far, or in its beginning."""
    return text.count(" ", start, min(stop, start + _BEGINNING)) <= 2
