"""What one sentence is made of: words, stems, names, numbers, quotations, clauses.

Nothing here knows the other sentences; `story` weighs the terms by how rare they are among them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import compress
from operator import and_
from typing import NamedTuple

from tui.matching.actions import NO_ACTION, VerbFrame, action_of
from tui.matching.languages import likely_language, stemmer, stop_words
from tui.matching.lexicon import group_of
from tui.matching.persons import NO_POINTERS, Pointers, pointers_of
from tui.matching.phrasal_verbs import BETWEEN, PARTICLES, PHRASES
from tui.matching.words import DAYS, LEMMAS, NEGATIONS, NUMBER_WORDS
from tui.text import plain, searchable
from tui.vocabulary import listed

LONGEST = 400
"""Tokens of a sentence that are looked at: four times the longest that a newspaper prints. More is not prose."""

_PIECE = re.compile(r"[^\W\d_]+'?[^\W\d_]*|\d[\d.,:]*|[,;:\"]| -|- ")
_ASCII_PIECE = re.compile(r"[A-Za-z]+'?[A-Za-z]*|\d[\d.,:]*|[,;:\"]| -|- ")
"""Words, numbers and the signs that part clauses; the second finds the same in ASCII, in less time."""

_SIGNS = frozenset([",", ";", ":", '"', " -", "- "])
_CONJUNCTIONS = listed("that and but while after before when because who which as saying if where")
_CLAUSE_WORDS = 4  # content words; shorter ones belong to the clause before. Moves the F1 of matches by .001
_COUNTRY = re.compile(r"U(?<!\wU)(?:nited States\b|S\b|\.S\.)")
_QUESTION_MARKS = ("?", "\uff1f", "\u061f", "\u037e")  # Latin, Chinese, Arabic, Greek
_AFTER_A_QUESTION = " \"'!"
_FIRST_WITHOUT_SPACES = "\u0e00"
_WITHOUT_SPACES = "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]+"
_QUOTE_WORDS = 3  # shorter quotations are terms, "so-called", and no utterances
_NAME_WORDS = 2  # capital words side by side from which on they may be several words of one name
_IN_NAMES = listed("of for")
_CARRIED_SENTENCES = 3  # that a quotation mark may stay open over; beyond, somebody forgot to close it
_TITLE_CASE = 0.75  # of the words of a headline; capitals tell no name in it
_MOST_KNOWN = 1 << 16  # words; a pile of thousands of reports has fewer, and a process that goes on begins anew
_NONE: frozenset[str] = frozenset()
_NO_COLUMNS: tuple[tuple[()], ...] = ((),) * 10


class Terms(NamedTuple):
    """One sentence, taken apart.

    Attributes:
        words: Its tokens as they stand there (typographic variants evened out).
        stems: The stem of each token; numbers as "#" and their digits.
        senses: What each token counts as: its stem or, in English, the group of words that say the same.
        order: Senses that carry a statement, without function words, in order.
        content: The same as a set.
        names: Those with a capital letter that no sentence start or headline explains.
        others: Those without one; empty where capital letters tell nothing.
        runs: Per sense with a capital letter that stands beside another one the number of that name of several words.
        quoted: Those between quotation marks.
        quotes: Quotations of three words or more, as tuples of senses.
        stands: Per content sense the clause that it stands in, counted from 0, and the side of the main verb, 0 for
            neither or both.
        numbers: Number stems.
        days: Days of the week named.
        is_negated: Whether a word denies.
        asks: Whether it is a question.
        letters: The sentence in lower case without punctuation, one space at either end.
        ends_quoted: Whether a quotation is still open at the end.
        action: Who does what.
        pointers: What tells who is meant.
    """

    words: tuple[str, ...]
    stems: tuple[str, ...]
    senses: tuple[str, ...]
    order: tuple[str, ...]
    content: frozenset[str]
    names: frozenset[str]
    others: frozenset[str]
    runs: Mapping[str, int]
    quoted: frozenset[str]
    quotes: tuple[tuple[str, ...], ...]
    stands: Mapping[str, tuple[int, int]]
    numbers: frozenset[str]
    days: frozenset[str]
    is_negated: bool
    asks: bool
    letters: str
    ends_quoted: bool
    action: VerbFrame
    pointers: Pointers


class _Word(NamedTuple):
    """What is known of a word by itself."""

    text: str
    stem: str
    sense: str
    lower: str
    is_content: bool
    is_name: bool
    is_number: bool
    denies: bool
    begins_clause: bool
    ends_clause: bool


class _Vocabulary(dict[str, _Word | None]):
    """Per piece of a text in one language the word that it is, None for a sign. Each word is read once."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._stem = stemmer(language)
        self._stops = stop_words(language)
        self._numbers = NUMBER_WORDS if language == "en" else {}
        self._lemmas = LEMMAS if language == "en" else {}
        self._group_of = group_of if language == "en" else _in_no_group
        self._folds_accents = language == "en"

    def __missing__(self, piece: str) -> _Word | None:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        word = self[piece] = None if piece in _SIGNS else self._read(piece)
        return word

    def _read(self, token: str) -> _Word:
        first = bare = lower = token.lower()
        if self._folds_accents and not lower.isascii():
            first = bare = lower = searchable(lower)
        rest, ends_clause, digits = "", False, self._numbers.get(lower)
        if not lower.isalpha():
            lower = lower.rstrip(".,:'")
            first, _, rest = lower.partition("'")
            bare = lower.removesuffix("'s").replace("'", "") if rest else lower
            digits = lower.replace(",", "") if lower[0].isdigit() else self._numbers.get(lower)
            ends_clause = rest in _CONJUNCTIONS or "," in token or ":" in token
        is_number = digits is not None
        lemma = self._lemmas.get(bare, bare)
        stem = sense = f"#{digits}" if is_number else self._stem(lemma)
        if not is_number:
            sense = self._group_of(bare) or (self._group_of(lemma) if lemma != bare else None) or stem
        is_content = is_number or (lower not in self._stops and bare not in self._stops)
        return _Word(
            token,
            stem,
            sense,
            lower,
            is_content,
            is_content and token[0].isupper(),
            is_number,
            lower in NEGATIONS or (rest != "" and lower.endswith("n't")),
            first in _CONJUNCTIONS,
            ends_clause,
        )


def _in_no_group(_word: str) -> None:
    """The group of a word of a language whose words that say the same are not listed."""


_vocabulary = lru_cache(maxsize=1 << 5)(_Vocabulary)


def terms_of_article(sentences: Sequence[str], language: str | None = None) -> list[Terms]:
    """Take the sentences of an article apart, carrying on quotations that run over several.

    Args:
        sentences: In order.
        language: ISO 639-1 code; None to go by the function words.
    """
    code = likely_language(sentences) if language is None else language
    found: list[Terms] = []
    carried = 0
    for text in sentences:
        terms = terms_of(text, code, starts_quoted=0 < carried <= _CARRIED_SENTENCES)
        carried = carried + 1 if terms.ends_quoted else 0
        found.append(terms)
    return found


@lru_cache(maxsize=1 << 11)
def terms_of(text: str, language: str = "en", *, starts_quoted: bool = False) -> Terms:
    """Take one sentence apart. Remembered: a story is compared again whenever an article joins it.

    Args:
        text: The sentence.
        language: ISO 639-1 code.
        starts_quoted: Whether the sentence before ended inside a quotation.
    """
    text = plain(text[: 20 * LONGEST])
    if "U" in text:
        text = _COUNTRY.sub("USA", text)
    is_ascii = text.isascii()
    if not is_ascii and max(text) >= _FIRST_WITHOUT_SPACES:
        text = re.sub(_WITHOUT_SPACES, _pairs_of_letters, text)
    pieces = _first_words((_ASCII_PIECE if is_ascii else _PIECE).findall(text))
    read = list(map(_vocabulary(language).__getitem__, pieces))
    if language == "en" and not PARTICLES.isdisjoint(pieces):
        read = _with_phrases(read)
    words = list(filter(None, read))
    columns = zip(*words, strict=True) if words else _NO_COLUMNS
    tokens, stems, senses, lower, is_content, is_name, is_number, denies, *_ = columns
    inside, ends_quoted = _quoted(text, pieces, starts_quoted)
    order = tuple(compress(senses, is_content))
    content = frozenset(order)
    capital = is_name.count(True)
    tells_nothing = language == "de" or (len(order) > 2 and capital >= _TITLE_CASE * len(order))
    names = _NONE if tells_nothing or not capital else _names(words)
    is_english = language == "en"
    action = action_of(tokens, lower, senses, is_content) if is_english else NO_ACTION
    return Terms(
        words=tokens,
        stems=stems,
        senses=senses,
        order=order,
        content=content,
        names=names,
        others=_NONE if tells_nothing else content - names,
        runs={} if tells_nothing or capital < _NAME_WORDS else _runs(read),
        quoted=frozenset(compress(senses, map(and_, inside, is_content))) if inside else _NONE,
        quotes=_quotes(senses, inside) if inside else (),
        stands={sense: (clause, action.sides.get(sense, 0)) for sense, clause in _clauses(read).items()},
        numbers=frozenset(compress(stems, is_number)),
        days=DAYS.intersection(lower),
        is_negated=True in denies,
        asks=text.rstrip(_AFTER_A_QUESTION).endswith(_QUESTION_MARKS),
        letters=f" {' '.join(lower)} ",
        ends_quoted=ends_quoted,
        action=action,
        pointers=pointers_of(tokens, lower, inside, _cuts(read)) if is_english else NO_POINTERS,
    )


def _pairs_of_letters(found: re.Match[str]) -> str:
    """Scripts without spaces: every two neighbouring letters stand for a word."""
    run = found.group()
    return f" {' '.join([run[k : k + 2] for k in range(max(1, len(run) - 1))])} "


def _first_words(pieces: list[str]) -> list[str]:
    """The pieces as far as the last word that is looked at."""
    if len(pieces) <= LONGEST:
        return pieces
    places = [place for place, piece in enumerate(pieces) if piece not in _SIGNS]
    return pieces[: places[LONGEST - 1] + 1] if len(places) > LONGEST else pieces


def _cuts(pieces: Iterable[_Word | None]) -> set[int]:
    """Places of the words that a sign stands before."""
    cuts: set[int] = set()
    place = 0
    for word in pieces:
        if word is None:
            cuts.add(place)
        else:
            place += 1
    return cuts


def _quoted(text: str, pieces: list[str], starts_quoted: bool) -> tuple[list[bool], bool]:
    """Per word whether it stands between quotation marks (empty where none does), and whether one is left open."""
    first = text.find('"')
    if first < 0:
        return [True for piece in pieces if piece not in _SIGNS] if starts_quoted else [], starts_quoted
    is_odd = text.count('"') % 2 == 1
    closes = first > 0 and text[first - 1] != " " and (first + 1 == len(text) or text[first + 1] in " ,.;:!?)")
    starts_inside = state = closes and (starts_quoted or is_odd)
    inside: list[bool] = []
    for piece in pieces:
        if piece == '"':
            state = not state
        elif piece not in _SIGNS:
            inside.append(state)
    return inside, starts_inside ^ is_odd


def _names(words: list[_Word]) -> frozenset[str]:
    """The names among some words; a capital letter at the start tells one only where all letters are capital."""
    first = words[0]
    explained = first.is_name and not (len(first.text) > 1 and first.text.isupper())
    return frozenset([word.sense for word in words[explained:] if word.is_name])


def _runs(pieces: Iterable[_Word | None]) -> dict[str, int]:
    """Per capitalised sense that stands beside another one which run of them it is in: "Attorney General Ann Lund"."""
    runs: dict[str, int] = {}
    run: list[str] = []
    number = 0
    for word in pieces:
        if word is not None and word.is_name:
            run.append(word.sense)
        elif run and (word is None or word.lower not in _IN_NAMES):
            if len(run) >= _NAME_WORDS:
                runs.update(dict.fromkeys(run, number))
                number += 1
            run = []
    if len(run) >= _NAME_WORDS:
        runs.update(dict.fromkeys(run, number))
    return runs


def _with_phrases(pieces: list[_Word | None]) -> list[_Word | None]:
    """The same words, where a verb has the sense that the particle behind it gives it."""
    found = list(pieces)
    for place, word in enumerate(pieces):
        if word is None or word.text not in PARTICLES:
            continue
        before = place - 1
        between = pieces[before] if place else None
        if between is not None and between.lower in BETWEEN:
            before -= 1
        verb = pieces[before] if before >= 0 else None
        sense = PHRASES.get((verb.stem, word.lower)) if verb is not None else None
        if verb is not None and sense is not None:
            found[before] = verb._replace(sense=sense)
    return found


def _quotes(senses: tuple[str, ...], inside: list[bool]) -> tuple[tuple[str, ...], ...]:
    quotes: list[tuple[str, ...]] = []
    run: list[str] = []
    for sense, is_quoted in zip((*senses, ""), (*inside, False), strict=True):
        if is_quoted:
            run.append(sense)
        elif run:
            if len(run) >= _QUOTE_WORDS:
                quotes.append(tuple(run))
            run = []
    return tuple(quotes)


def _clauses(pieces: Iterable[_Word | None]) -> dict[str, int]:
    """Clause of each content stem. A clause of fewer than four joins the next one, at the end the one before."""
    clauses: dict[str, int] = {}
    clause, size, is_cut = 0, 0, False
    for word in pieces:
        if word is None:
            is_cut = True
            continue
        if word.is_content:
            if (is_cut or word.begins_clause) and size >= _CLAUSE_WORDS:
                clause, size = clause + 1, 0
            clauses[word.sense] = clause
            size += 1
            is_cut = word.ends_clause
        elif word.begins_clause or word.ends_clause:
            is_cut = True
    if clause and size < _CLAUSE_WORDS:
        for sense, number in clauses.items():
            if number == clause:
                clauses[sense] = clause - 1
    return clauses
