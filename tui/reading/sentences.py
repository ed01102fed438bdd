"""Where sentences end: one scan over the terminators of a text, a local decision at each.

The convention is that of news: a quotation of several sentences is split inside, and an attribution stays with the
quotation sentence that it follows. The scan looks at a bounded neighbourhood of every terminator, so its cost grows
with the length of the text whatever the text is. The method is the rule-based one of Grefenstette and Tapanainen
(1994), with closed word lists in `abbreviations`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from tui.reading.abbreviations import (
    AFTER_ORDINALS,
    AFTER_TIMES,
    BEFORE_NUMBERS,
    DAYS_AND_MONTHS,
    NEVER_LAST,
    OFTEN_LAST,
    ORDINAL_LANGUAGES,
    SPEECH_VERBS,
    STARTERS,
    TITLES,
)

_STOP = re.compile(  # begins with one set of signs: the engine finds these four times as fast as alternatives
    r"[.!?…。！？｡।॥؟۔\n]"
    r"(?:(?<=[.!?…])[.!?…]*|(?<=[。！？｡])[。！？｡]*|(?<=[।॥؟۔])[।॥؟۔]*"
    r"|(?<=\n)(?:[^\S\n]*\n"  # a blank line ends what stands above it, with or without a terminator
    r"|(?=[^\S\n]{0,8}(?:[•·▪■◦‣*]|\d{1,2}[.)])[^\S\n])))"  # so does the next item of a list
)
_SPACE = re.compile(r"\s*")
_AFTER = re.compile(  # “ closes in German; footnotes belong to the sentence
    r"(?P<closing>(?:[\"”’'»)\]}›」』）】]|[“‘](?!\w)){0,6}(?: ?\[\d{1,3}\]){0,4})"
    r"\s*(?P<opening>[\"“„‘'«‹(\[{¿¡—–•*「『（-]{0,4})(?P<word>[^\W_]{0,24})"
)
_WORD_EDGE = re.compile(r"[\"“”„«»‘(\[—–/]")
_QUOTE_OPENERS = frozenset('“"„«‘¿¡「『')
_PLAIN_OPENERS = frozenset('“"„«')
_ENDS = frozenset(".?!")
_GLUED_OPENERS = frozenset("“„«")
_LOOK_BACK = 32  # characters before a full stop: the longest abbreviation and a word
_SOMETIMES_LAST = frozenset({"st", "mt", "sec", "sr", "ft"})
"""Titles that also end a sentence, when the next word speaks for it: "the 3rd St. The ..."."""
_SURE = (NEVER_LAST | TITLES) - _SOMETIMES_LAST
_SPECIAL = NEVER_LAST | TITLES | BEFORE_NUMBERS | DAYS_AND_MONTHS | OFTEN_LAST
"""Words whose full stop may be their own."""
_DENSE_STOPS = frozenset("。！？｡")
_ENDS_OF_OTHER_SCRIPTS = _DENSE_STOPS | frozenset("।॥؟۔")
_LETTERS = re.compile(r"[^\W_]{0,24}")
# An ellipsis set with spaces states nothing by itself.
_SIGNS_ALONE = re.compile(r"[.!?…]{1,8}(?![^\W_])")
_CJK_SPEECH = r"[^\s。！？，、]{0,8}?(?:说|說|表示|道|称|稱|写道|问|問|と|，|、)"


class _Place(NamedTuple):
    """One terminator and what stands around it."""

    text: str
    language: str
    start: int  # of the sentence that may end here
    stop: int  # of the terminator
    run: str  # the terminator itself
    end: int  # after closing quotation marks and brackets
    next: int  # first character of what follows
    word: str  # the next word without opening marks
    is_opened: bool  # whether such marks stand before it

    @property
    def is_closed(self) -> bool:
        return self.end > self.stop + len(self.run)

    @property
    def preceding(self) -> tuple[str, int]:
        """The word that the terminator stands at, and its offset."""
        before = self.text[max(self.start, self.stop - _LOOK_BACK) : self.stop]
        if not before or before[-1].isspace():
            return "", self.stop
        word = before.rsplit(None, 1)[-1]
        if not word.replace(".", "").isalnum():
            word = _WORD_EDGE.split(word)[-1]
        return word, self.stop - len(word)


def split_sentences(text: str, *, language: str = "en") -> list[tuple[int, int]]:
    """Find the sentences of a text.

    Args:
        text: Running text; white space of any kind, also line ends inside sentences.
        language: ISO 639-1 code; "de" and others that write ordinals with a full stop are treated so.

    Returns:
        Offsets (start, end) in code points, increasing, without white space at their ends; together they hold
        every character of the text that is not white space.

    >>> split_sentences("He lives in the U.S. today. Mr. Smith does not.")
    [(0, 27), (28, 47)]
    """
    found: list[tuple[int, int]] = []
    start = _skip_space(text, 0)
    length = len(text)
    for stop in _STOP.finditer(text):
        first, end = stop.span()
        if first < start:
            continue
        if text[first] == "\n":
            found.append((start, _trim(text, start, first)))
            start = _skip_space(text, end)
            continue
        following = text[end : end + 2]
        if following[:1].isalnum() and text[first] in ".!?…":
            if not (following[0].isupper() and following[1:].islower()):
                continue  # 3.5, example.com, U.S.: by far the most frequent stops that are none
        elif following[:1] == " " and following[1:].isalnum():
            if _ends_before_word(text, language, start, first, end):
                found.append((start, end))
                start = end + 1
            continue
        elif following[:1] == " " and _SIGNS_ALONE.match(text, end + 1):
            continue  # an ellipsis set with spaces
        plain = _next_if_plain(text, start, first, end)
        if plain is not None:
            found.append((start, end))
            start = plain
            continue
        place = _place(text, language, start, stop)
        if place.next >= length:
            break
        if _ends_sentence(place):
            found.append((start, _trim(text, start, place.end)))
            start = place.next
    end = _trim(text, start, length)
    if end > start:
        found.append((start, end))
    return found


def _ends_before_word(text: str, language: str, start: int, first: int, end: int) -> bool:
    """Whether a stop ends a sentence where one space and a word follow, with no marks between: most do, and most are
    told in a few look-ups.
    """
    word, run, letters = _word_before(text, start, first), text[first:end], text[end + 1 : end + 3]
    core = word.casefold()
    is_initial = letters[1:] == "." and text[first - 2 : first - 1] == " "  # the first of two: "J. K. Rowling"
    if is_initial or (len(run) == 1 and core in _SURE):
        return False
    if run != ".":
        return _sign_ends_before(letters, run)
    if not letters[0].islower():
        if len(core) > 1 and word.isalpha() and core not in _SPECIAL:
            return True
    elif not letters[1:].isupper():  # "iPhone" may begin one
        return False
    following = _LETTERS.match(text, end + 1)
    place = _Place(text, language, start, first, run, end, end + 1, following.group() if following else "", False)
    if word.replace(".", "").isalnum():
        return not _belongs_to_word(place, word, first - len(word))
    return not _belongs_to_word(place, *place.preceding)


def _sign_ends_before(letters: str, run: str) -> bool:
    """Whether a stop that is no single full stop ends a sentence before a word that begins so."""
    if run[0] in _ENDS_OF_OTHER_SCRIPTS:
        return True
    if letters[0].islower() and not letters[1:].isupper():
        return False
    is_pause = run == "…" or run.startswith("..")
    return not (is_pause and letters[0] == "I" and not letters[1:].isalnum())


def _next_if_plain(text: str, start: int, first: int, end: int) -> int | None:
    """Where the next sentence begins behind a stop that certainly ends one, as most do; None where more must be asked.

    Certain is a full stop between an ordinary word and a capital, also in quotation marks, and one of Chinese or
    Japanese before a letter.
    """
    if text[first] in _DENSE_STOPS:
        return end if text[end : end + 1].isalnum() else None
    capital = end + 2 if text[end + 1 : end + 2] in _PLAIN_OPENERS else end + 1
    if text[first:end] != "." or text[end : end + 1] != " " or not text[capital : capital + 1].isupper():
        return None
    word = _word_before(text, start, first)
    core = word.casefold()
    return end + 1 if len(core) > 1 and word.isalpha() and core not in _SPECIAL else None


def _word_before(text: str, start: int, stop: int) -> str:
    """What stands between the last space of a sentence and a place in it, as far as words go."""
    earliest = max(start, stop - _LOOK_BACK)
    space = text.rfind(" ", earliest, stop)
    return text[space + 1 if space >= 0 else earliest : stop]


def _skip_space(text: str, place: int) -> int:
    if place >= len(text) or not text[place].isspace():
        return place
    found = _SPACE.match(text, place)
    return found.end() if found else place


def _trim(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _place(text: str, language: str, start: int, stop: re.Match[str]) -> _Place:
    first, end = stop.span()
    after = _AFTER.match(text, end)
    if after is None:  # cannot be: every part of the pattern may be empty
        return _Place(text, language, start, first, stop.group(), end, end, "", is_opened=False)
    following = after.start("opening")
    word = after["word"]
    is_opened = bool(word) and after.start("word") > following
    return _Place(
        text,
        language,
        start,
        first,
        stop.group(),
        after.end("closing"),
        following,
        word or text[following : following + 1],
        is_opened,
    )


def _ends_sentence(place: _Place) -> bool:
    first = place.run[0]
    if first in _DENSE_STOPS:
        return not (
            place.is_closed
            and place.next == place.end
            and re.match(_CJK_SPEECH, place.text[place.next : place.next + 12])
        )
    if first in "।॥؟۔":
        return True
    if place.next == place.end:
        return _is_missing_space(place)
    if place.text.count("\n", place.end, place.next) > 1:
        return True
    return not (_goes_on(place) or _is_inside(place))


def _is_missing_space(place: _Place) -> bool:
    """Whether a full stop glued to the next word ends a sentence: "he said.But", not "example.Com" or "3.5"."""
    text, stop, end = place.text, place.stop, place.end
    if place.run in _ENDS and text[end] in _GLUED_OPENERS and text[end + 1 : end + 2].isupper():
        return stop > place.start and text[stop - 1].islower()
    if not (place.run in _ENDS and text[end].isupper() and text[end + 1 : end + 2].islower()):
        return False
    if place.is_closed:
        return text[end - 1] in '”»"' and stop > place.start and text[stop - 1].isalpha()
    word, _ = place.preceding
    if not (len(word) >= 3 and word[-3:].isalpha() and word[-1].islower()) or set(word) & set("@./\\:_"):
        return False
    rest = text[end : end + 24].split(None, 1)[0]
    return "." not in rest[:-1] and "@" not in rest


def _goes_on(place: _Place) -> bool:
    """Whether what follows shows that the sentence is not over."""
    word, is_opened = place.word, place.is_opened
    mark = place.text[place.next]
    if not is_opened and word[:1].islower():
        return not word[1:2].isupper()  # "iPhone" may begin one
    if is_opened and word[:1].islower():
        return mark not in '¿¡“"„«' or place.run != "." or place.is_closed
    if not is_opened and not word[:1].isalnum() and mark in "”’»)],;:%":
        return True
    if (mark in "-–—" and not word[:1].isupper()) or _SIGNS_ALONE.match(place.text, place.next):
        return True
    if mark in "([" and place.run == "." and word[:1].islower():
        return True
    return place.run[0] in "!?" and _is_attribution(place)


def _is_attribution(place: _Place) -> bool:
    """Whether a closed question or exclamation is followed by who said it: "“Are you sure?” Ms. Jones asked"."""
    if not place.is_closed or place.text[place.end - 1] not in "”\"’'»":
        return False
    words = place.text[place.next : place.next + 60].split()[:5]
    return any(word.strip(".,").casefold() in SPEECH_VERBS for word in words)


def _is_inside(place: _Place) -> bool:
    """Whether the terminator belongs to a word or a pause inside the sentence."""
    if place.run == "…" or place.run.startswith(".."):
        return not place.is_closed and (place.word == "I" or place.text[place.next] in ")]")
    if place.run != "." or place.is_closed:
        return False
    return _belongs_to_word(place, *place.preceding)


def _belongs_to_word(place: _Place, word: str, offset: int) -> bool:
    """Whether a full stop belongs to the word before it, and the sentence goes on after it.

    Args:
        place: Of the full stop.
        word: What it stands at.
        offset: Of that word.
    """
    word = word.strip("'’(-")
    if not word:
        return False
    core = word.casefold()
    if "." not in core:
        core = core.rsplit("-", 1)[-1] if core not in TITLES else core
    if core.isdigit():
        return _is_ordinal(place, core, offset)
    if len(core) == 1:
        return _is_initial(place, word, offset)
    return _is_abbreviation(place, word, core)


def _is_ordinal(place: _Place, figures: str, offset: int) -> bool:
    """Whether a figure before the full stop is an ordinal or the number of a list item."""
    if len(figures) <= 2 and offset <= place.start:
        return True
    word = place.word.casefold()
    return word in AFTER_ORDINALS and (place.language in ORDINAL_LANGUAGES or word not in AFTER_TIMES)


def _is_initial(place: _Place, letter: str, offset: int) -> bool:
    """Whether a single letter is an initial: "Vladimir V. Putin", "J. K. Rowling", "E. coli", "M. Macron"."""
    word, is_opened = place.word, place.is_opened
    speaks_for_end = word.casefold() in STARTERS and not (word in {"A", "I"} and not is_opened)
    if not letter.isalpha():
        return False
    if letter.islower():
        if letter in {"p", "v"}:
            return True
        return not (speaks_for_end or place.language != "en") or letter in NEVER_LAST
    before = place.text[max(place.start, offset - 30) : offset].split()
    if not before:
        return True
    last = before[-1]
    if last[:1].isupper() or last.endswith(".") or last in {"&", "von", "de", "van"}:
        return not speaks_for_end
    return letter != "I" and not speaks_for_end


def _is_abbreviation(place: _Place, word: str, core: str) -> bool:
    """Whether the word is one that its full stop belongs to, and the sentence goes on after it."""
    following, is_opened = place.word, place.is_opened
    nxt = following.casefold()
    if core in NEVER_LAST:
        return True
    if core in TITLES and following:
        return not (core in _SOMETIMES_LAST and nxt in STARTERS)
    if core in BEFORE_NUMBERS or core in DAYS_AND_MONTHS:
        return following[:1].isdigit() or core == "approx"
    speaks_for_end = nxt in STARTERS or (is_opened and place.text[place.next] in _QUOTE_OPENERS)
    if "." in core:
        return _is_dotted_inside(place, word, nxt, speaks_for_end)
    return core in OFTEN_LAST and not speaks_for_end


def _is_dotted_inside(place: _Place, word: str, nxt: str, speaks_for_end: bool) -> bool:
    """The same for words with full stops inside: "U.S.", "a.m.", "Ph.D."; not "2.0." or an address."""
    letters = word.split(".")
    is_short = len(max(letters, key=len)) <= 2 and "" not in letters and "".join(letters).isalpha()
    if not is_short and word.casefold() not in OFTEN_LAST:
        return False
    if word[0].islower():  # a.m., p.m., m.p.h.
        return nxt in AFTER_TIMES or place.text.count(" ", place.start, min(place.stop, place.start + 40)) <= 2
    return not speaks_for_end
