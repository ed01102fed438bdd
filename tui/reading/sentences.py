"""Where sentences end: one scan over the terminators of a text, a local decision at each.

The convention is that of news: a quotation of several sentences is split inside, and an attribution stays with the
quotation sentence that it follows. The scan looks at a bounded neighbourhood of every terminator, so its cost grows
with the length of the text whatever the text is. The method is the rule-based one of Grefenstette and Tapanainen
(1994), with closed word lists in `abbreviations`; which full stops belong to a word is told in `full_stops`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from tui.reading.abbreviations import BEFORE_NUMBERS, DAYS_AND_MONTHS, NEVER_LAST, OFTEN_LAST, SPEECH_VERBS, TITLES
from tui.reading.full_stops import SOMETIMES_LAST, Ask, belongs_to_word

_STOP = re.compile(  # begins with one set of signs: the engine finds these four times as fast as alternatives
    r"[.!?…。！？｡।॥؟۔\n]"
    r"(?:(?<=[.!?…])[.!?…؟]*|(?<=[。！？｡])[。！？｡!?]*|(?<=[।॥؟۔])[।॥؟۔!]*"
    r"|(?<=\n)(?:[^\S\n]*\n"  # a blank line ends what stands above it, with or without a terminator
    r"|(?=[^\S\n]{0,8}(?:[•·▪■◦‣*]|\d{1,2}[.)])[^\S\n])))"  # so does the next item of a list
)
_SPACE = re.compile(r"\s*")
_LETTER = re.compile(r"[^\W\d_]")
_SPACES = re.compile(" +")
_AFTER = re.compile(  # “ closes in German; footnotes belong to the sentence
    r"(?P<closing>(?:[\"”’'»)\]}›」』）】]|[“‘](?!\w)){0,6}(?: ?\[\d{1,3}\]){0,4})"
    r"\s*(?P<opening>[\"“„‘'«‹(\[{¿¡—–•*「『（-]{0,4})(?P<word>[^\W_]{0,24})"
)
_WORD_EDGE = r"[\"“”„«»‘(\[—–/]"
_PLAIN_OPENERS = frozenset('“"„«')
_ENDS = frozenset(".?!")
_SIGNS = _ENDS | {"…"}
_GLUED_OPENERS = frozenset("“„«")
_CLOSING = frozenset("\"”’'»)]}›」』）】“‘[")
"""What may close a sentence behind its stop, the bracket of a footnote too."""
_MAY_FOLLOW = _CLOSING | _GLUED_OPENERS | {""}
_LOOK_BACK = 32  # characters before a full stop: the longest abbreviation and a word
_LONGEST_NEXT, _MOST_OPENERS = 24, 4  # characters of the word behind it, and of marks before that
_TELLING_SIGNS = 3  # of a run of them
_REMEMBERED = 1024
"""Surroundings of stops whose meaning is remembered; more than a report has that are not plain."""
_SURE = (NEVER_LAST | TITLES) - SOMETIMES_LAST
_SPECIAL = NEVER_LAST | TITLES | BEFORE_NUMBERS | DAYS_AND_MONTHS | OFTEN_LAST
"""Words whose full stop may be their own."""
_DENSE_STOPS = frozenset("。！？｡")
_ENDS_OF_OTHER_SCRIPTS = _DENSE_STOPS | frozenset("।॥؟۔")
_LETTERS = re.compile(r"[^\W_]{0,24}")
_OPENED = r"[\"“„‘'«‹(\[{¿¡—–•*「『（-]{0,4}(?P<word>[^\W_]{0,24})"
_FOOTNOTE = re.compile(r"\[\d{1,3}\]")
_OF_ADDRESSES = frozenset("@./\\:_")
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
    is_closed: bool  # whether closing marks stand behind the terminator


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
    above = 0  # sentences above the line that this one begins in
    letter = looked = -1  # where a letter stands, and up to where none does
    for stop in _STOP.finditer(text):
        first, end = stop.span()
        if first < start:
            continue
        if letter < start:
            told = _LETTER.search(text, max(start, looked), first)
            letter, looked = (told.start(), looked) if told else (letter, first)
        if text[first] == "\n":
            _add(found, start, _trim(text, start, first), has_words=letter >= start or len(found) == above)
            start, above = _skip_space(text, end), len(found)
            continue
        if letter < start and len(found) == above:
            continue
        following = text[end : end + 2]
        if following[:1] == " " and following[1:].isalnum():
            if not _ends_before_word(text, language, start, first, end):
                continue
            edge: tuple[int, int] | None = (end, end + 1)
        elif following[:1] != " " and text[first] not in _ENDS_OF_OTHER_SCRIPTS and _is_glued(following):
            continue
        else:
            edge = _edge(text, language, start, first, end)
        if edge is not None:
            _add(found, start, edge[0], has_words=letter >= start)
            start = edge[1]
            above = len(found) if "\n" in text[slice(*edge)] else above
    end = _trim(text, start, len(text))
    if end > start:
        has_words = len(found) == above or _LETTER.search(text, start) is not None
        _add(found, start, end, has_words=has_words)
    return found


def _add(found: list[tuple[int, int]], start: int, end: int, *, has_words: bool) -> None:
    """Add a sentence; what has no words says nothing by itself, and goes with the one before: "min. 34)."."""
    if has_words:
        found.append((start, end))
    else:
        found[-1] = found[-1][0], end


def _edge(text: str, language: str, start: int, first: int, end: int) -> tuple[int, int] | None:
    """Where a sentence ends and the next one begins at a stop that other things follow than one space and a word; None
    where the sentence goes on.
    """
    behind, second = text[end : end + 1], text[end + 1 : end + 2]
    if behind == " " and second in _SIGNS and _SIGNS_ALONE.match(text, end + 1):
        return None  # an ellipsis set with spaces
    if text[first] in _ENDS_OF_OTHER_SCRIPTS:
        if behind not in _CLOSING and not (behind == " " and second == "["):
            return end, _skip_space(text, end)
    elif behind.isalnum():
        return (end, end) if _is_missing_space(text, start, first, end) else None
    elif behind == " " and second and not (second.isspace() or (second == "[" and _FOOTNOTE.match(text, end + 1))):
        return (end, end + 1) if _ends_before_sign(text, language, start, first, end, place=end + 1) else None
    return _edge_behind_marks(text, language, start, first, end)


def _edge_behind_marks(text: str, language: str, start: int, first: int, end: int) -> tuple[int, int] | None:
    """The same, where marks that close stand at the stop, or white space of another kind than one space."""
    after = _AFTER.match(text, end)
    if after is None:  # cannot be: every part of the pattern may be empty
        return None
    _, (_, closed), (following, _), (word, last) = after.regs
    if following == len(text):
        return None
    run, is_closed = text[first:end], closed > end
    if run == "." and not is_closed and _SPACES.fullmatch(text, end, following):
        ends = _ends_before(text, language, start, first, end, place=following)
    elif run[0] in _ENDS_OF_OTHER_SCRIPTS:
        is_glued = is_closed and following == closed and run[0] in _DENSE_STOPS
        ends = not (is_glued and re.match(_CJK_SPEECH, text[following : following + 12]))
    elif following == closed:
        ends = _is_missing_space_in_quotation(text, start, first, run, closed)
    else:
        is_opened = following < word < last
        found = text[word:last] or text[following]
        ends = _ends_sentence(_Place(text, language, start, first, run, closed, following, found, is_opened, is_closed))
    return (closed, following) if ends else None


def _is_glued(following: str) -> bool:
    """Whether what stands at a stop without a space shows that no sentence ends there: 3.5, example.com, U.S.; by far
    the most frequent stops that end none.
    """
    behind, second = following[:1], following[1:]
    if behind.isalnum():
        return not (behind.isupper() and second.islower())
    if behind in _MAY_FOLLOW:  # one mark that closes and something glued to it, as in ".],"; "[" opens a footnote
        return not (behind == "[" or second in _MAY_FOLLOW or second.isspace() or second.isupper())
    return not behind.isspace()


def _ends_before_word(text: str, language: str, start: int, first: int, end: int) -> bool:
    """Whether a stop ends a sentence where one space and a word follow, with no marks between: most do, and most are
    told in a few look-ups.
    """
    after = text[end + 1 : end + 1 + _LONGEST_NEXT].partition(" ")[0]
    if after[1:2] == "." and text[first - 2 : first - 1] == " ":  # the first of two initials: "J. K. Rowling"
        return False
    return _ends_between(text, language, start, first, end, after=after)


def _ends_before(text: str, language: str, start: int, first: int, end: int, *, place: int) -> bool:
    """Whether a full stop ends a sentence where spaces follow, and then a word or a sign at a place."""
    if not text[place].isalnum():
        return not _SIGNS_ALONE.match(text, place) and _ends_before_sign(text, language, start, first, end, place=place)
    after = text[place : place + _LONGEST_NEXT].partition(" ")[0]
    return _ends_between(text, language, start, first, end, after=after)


def _ends_between(text: str, language: str, start: int, first: int, end: int, *, after: str) -> bool:
    """The same of a stop between any two words.

    Args:
        text: Of all sentences.
        language: ISO 639-1 code.
        start: Where the sentence begins.
        first: Where the stop does.
        end: Where it ends.
        after: What follows behind white space, to the next space.
    """
    word, run = _word_before(text, start, first), text[first:end]
    if run == "." and not after[0].islower() and _is_plain(word):
        return True
    goes_on = _goes_on_before_word(word, run[:_TELLING_SIGNS], after, language)
    return not (goes_on if isinstance(goes_on, bool) else goes_on(text, start, first - len(_word_at_stop(word)), first))


def _is_plain(word: str) -> bool:
    """Whether a full stop behind a word ends a sentence, whatever follows, as behind most words."""
    core = word.casefold()
    return len(core) > 1 and word.isalpha() and core not in _SPECIAL


@lru_cache(maxsize=_REMEMBERED)
def _goes_on_before_word(word: str, run: str, after: str, language: str) -> bool | Ask:
    """Whether a sentence goes on across a stop before one space and a word; whom to ask where its beginning tells.

    The same words stand around the stops of a text again and again, so what is found out is remembered.

    Args:
        word: Before the stop, from the last space on.
        run: The first signs of the stop.
        after: What follows, to the next space.
        language: ISO 639-1 code.
    """
    if len(run) == 1 and word.casefold() in _SURE:
        return True
    if run != ".":
        return not _sign_ends_before(after, run)
    if after[0].islower() and not after[1:2].isupper():  # "iPhone" may begin one
        return True
    following = _LETTERS.match(after)
    return belongs_to_word(_word_at_stop(word), following.group() if following else "", "", language)


def _sign_ends_before(after: str, run: str) -> bool:
    """Whether a stop that is no single full stop ends a sentence before a word that begins so."""
    if run[0] in _ENDS_OF_OTHER_SCRIPTS:
        return True
    if after[0].islower() and not after[1:2].isupper():
        return False
    return not _is_pause(after[0], "I" if after[0] == "I" and not after[1:2].isalnum() else after, run)


def _ends_before_sign(text: str, language: str, start: int, first: int, end: int, *, place: int) -> bool:
    """The same where a sign follows such as a quotation mark, with no more than spaces before its place."""
    word, run = _word_before(text, start, first), text[first:end]
    after = text[place : place + _MOST_OPENERS + _LONGEST_NEXT].partition(" ")[0]
    if run == "." and after[0] in _PLAIN_OPENERS and after[1:2].isupper() and _is_plain(word):
        return True
    goes_on = _goes_on_before_sign(word, run[:_TELLING_SIGNS], after, language)
    return not (goes_on if isinstance(goes_on, bool) else goes_on(text, start, first - len(_word_at_stop(word)), first))


@lru_cache(maxsize=_REMEMBERED)
def _goes_on_before_sign(word: str, run: str, after: str, language: str) -> bool | Ask:
    """The same as `_goes_on_before_word`, where a sign follows and perhaps a word behind it."""
    mark = after[0]
    opened = re.match(_OPENED, after)
    following = opened["word"] if opened else ""
    opening = mark if following else ""
    following = following or mark
    if _follows_on(mark, following, run, is_opened=bool(opening), is_closed=False):
        return True
    return (
        _is_pause(mark, following, run)
        if run != "."
        else belongs_to_word(_word_at_stop(word), following, opening, language)
    )


def _word_before(text: str, start: int, stop: int) -> str:
    """What stands between the last space of a sentence and a place in it, as far as words go."""
    earliest = stop - _LOOK_BACK if stop - start > _LOOK_BACK else start
    space = text.rfind(" ", earliest, stop)
    return text[space + 1 if space >= 0 else earliest : stop]


@lru_cache(maxsize=_REMEMBERED)
def _word_at_stop(word: str) -> str:
    """The word that a stop stands at, of what stands between it and the last space."""
    if word.replace(".", "").isalnum():
        return word
    if not word or word[-1].isspace():
        return ""
    word = word.rsplit(None, 1)[-1]
    return word if word.replace(".", "").isalnum() else re.split(_WORD_EDGE, word)[-1]


def _skip_space(text: str, place: int) -> int:
    if place >= len(text) or not text[place].isspace():
        return place
    found = _SPACE.match(text, place)
    return found.end() if found else place


def _trim(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _ends_sentence(place: _Place) -> bool:
    if place.text.count("\n", place.end, place.next) > 1:
        return True
    mark = place.text[place.next]
    if _follows_on(mark, place.word, place.run, is_opened=place.is_opened, is_closed=place.is_closed):
        return False
    if _SIGNS_ALONE.match(place.text, place.next) or (place.run[0] in "!?" and _is_attribution(place)):
        return False
    return place.is_closed or not _is_inside(place, mark)


def _is_missing_space(text: str, start: int, stop: int, end: int) -> bool:
    """Whether a stop glued to the next word ends a sentence: "he said.But", not "example.Com" or "3.5"."""
    if text[stop:end] not in _ENDS:
        return False
    word = _word_at_stop(_word_before(text, start, stop))
    if not (len(word) >= 3 and word[-3:].isalpha() and word[-1].islower()) or not _OF_ADDRESSES.isdisjoint(word):
        return False
    rest = text[end : end + 24].split(None, 1)[0]
    return "." not in rest[:-1] and "@" not in rest


def _is_missing_space_in_quotation(text: str, start: int, stop: int, run: str, end: int) -> bool:
    """The same, where quotation marks stand at the stop."""
    before, second = text[stop - 1] if stop > start else "", text[end + 1 : end + 2]
    if run not in _ENDS:
        return False
    if text[end] in _GLUED_OPENERS and second.isupper():
        return before.islower()
    return text[end].isupper() and second.islower() and text[end - 1] in '”»"' and before.isalpha()


def _follows_on(mark: str, word: str, run: str, *, is_opened: bool, is_closed: bool) -> bool:
    """Whether what follows shows that the sentence is not over.

    Args:
        mark: The first character that follows.
        word: The next word without what opens it; where none stands there, the mark.
        run: The stop.
        is_opened: Whether a word stands behind the mark.
        is_closed: Whether marks that close stand at the stop.
    """
    if word[:1].islower():
        if not is_opened:
            return not word[1:2].isupper()  # "iPhone" may begin one
        return mark not in '¿¡“"„«' or run != "." or is_closed
    if not is_opened and not word[:1].isalnum() and mark in "”’»)],;:%":
        return True
    return mark in "-–—" and not word[:1].isupper()


def _is_pause(mark: str, word: str, run: str) -> bool:
    """Whether a stop is an ellipsis inside a sentence."""
    return (run == "…" or run.startswith("..")) and (word == "I" or mark in ")]")


def _is_attribution(place: _Place) -> bool:
    """Whether a closed question or exclamation is followed by who said it: "“Are you sure?” Ms. Jones asked"."""
    if not place.is_closed or place.text[place.end - 1] not in "”\"’'»":
        return False
    words = place.text[place.next : place.next + 60].split()[:5]
    return any(word.strip(".,").casefold() in SPEECH_VERBS for word in words)


def _is_inside(place: _Place, mark: str) -> bool:
    """Whether the terminator belongs to a word or a pause inside the sentence."""
    if place.run != ".":
        return _is_pause(mark, place.word, place.run)
    word = _word_at_stop(_word_before(place.text, place.start, place.stop))
    belongs = belongs_to_word(word, place.word, mark if place.is_opened else "", place.language)
    return (
        belongs if isinstance(belongs, bool) else belongs(place.text, place.start, place.stop - len(word), place.stop)
    )
