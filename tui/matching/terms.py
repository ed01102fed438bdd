"""What one sentence is made of: words, stems, names, numbers, quotations, clauses.

Nothing here knows the other sentences; `story` weighs the terms by how rare they are among them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from tui.matching.languages import guess_language, stemmer, stop_words
from tui.matching.lexicon import sense as sense_of
from tui.matching.words import DAYS, NEGATIONS, NUMBER_WORDS
from tui.text import lower_case, plain

LONGEST = 400
"""Tokens of a sentence that are looked at: four times the longest that a newspaper prints. More is not prose."""

_TOKEN = re.compile(r"\d[\d.,:]*|[^\W\d_]+'?[^\W\d_]*")
_CLAUSE = re.compile(
    r'[,;:"]|\s-|-\s|\b(?:that|and|but|while|after|before|when|because|who|which|as|saying|if|where)\b'
)
"""Of text in lower case."""
_CLAUSE_WORDS = 4
_COUNTRY = re.compile(r"\bUnited States\b|\bUS\b|\bU\.S\.")
_WITHOUT_SPACES = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]+"
)
_QUOTE_WORDS = 3
_CARRIED_SENTENCES = 3
_TITLE_CASE = 0.75
_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Terms:
    """One sentence, taken apart.

    Attributes:
        words: Its tokens as they stand there (typographic variants evened out).
        stems: The stem of each token; numbers as "#" and their digits.
        senses: What each token counts as: its stem or, in English, the group of words that say the same.
        order: Senses that carry a statement, without function words, in order.
        content: The same as a set.
        names: Those with a capital letter that no sentence start or headline explains.
        others: Those without one; empty where capital letters tell nothing.
        quoted: Those between quotation marks.
        quotes: Quotations of three words or more, as tuples of senses.
        clauses: Per content sense the clause that it stands in, counted from 0.
        numbers: Number stems.
        days: Days of the week named.
        is_negated: Whether a word denies.
        letters: The sentence in lower case without punctuation, one space at either end.
        ends_quoted: Whether a quotation is still open at the end.
    """

    words: tuple[str, ...]
    stems: tuple[str, ...]
    senses: tuple[str, ...]
    order: tuple[str, ...]
    content: frozenset[str]
    names: frozenset[str]
    others: frozenset[str]
    quoted: frozenset[str]
    quotes: tuple[tuple[str, ...], ...]
    clauses: Mapping[str, int]
    numbers: frozenset[str]
    days: frozenset[str]
    is_negated: bool
    letters: str
    ends_quoted: bool


class _Word(NamedTuple):
    """What is known of a word by itself."""

    stem: str
    sense: str
    lower: str
    is_content: bool
    is_capital: bool
    is_upper: bool
    is_number: bool
    denies: bool


def terms_of_article(sentences: Sequence[str], language: str | None = None) -> list[Terms]:
    """Take the sentences of an article apart, carrying on quotations that run over several.

    Args:
        sentences: In order.
        language: ISO 639-1 code; None to go by the function words.
    """
    code = guess_language(sentences) if language is None else language
    found: list[Terms] = []
    carried = 0
    for text in sentences:
        terms = terms_of(text, code, 0 < carried <= _CARRIED_SENTENCES)
        carried = carried + 1 if terms.ends_quoted else 0
        found.append(terms)
    return found


@lru_cache(maxsize=1 << 11)
def terms_of(text: str, language: str = "en", starts_quoted: bool = False) -> Terms:
    """Take one sentence apart. Remembered: a story is compared again whenever an article joins it.

    Args:
        text: The sentence.
        language: ISO 639-1 code.
        starts_quoted: Whether the sentence before ended inside a quotation.
    """
    text = _COUNTRY.sub("USA", plain(text[: 20 * LONGEST]))
    if not text.isascii():
        text = _WITHOUT_SPACES.sub(_pairs_of_letters, text)
    spans = [(found.start(), found.group()) for found in _TOKEN.finditer(text)][:LONGEST]
    words = [_word(token, language) for _, token in spans]
    inside, ends_quoted = _quoted(text, spans, starts_quoted)
    senses = tuple([word.sense for word in words])
    content = [index for index, word in enumerate(words) if word.is_content]
    order = tuple([senses[index] for index in content])
    bag = frozenset(order)
    capital = [index for index in content if words[index].is_capital]
    tells_nothing = language == "de" or (len(content) > 2 and len(capital) >= _TITLE_CASE * len(content))
    names = [] if tells_nothing else [senses[index] for index in capital if index or words[index].is_upper]
    lower = [word.lower for word in words]
    return Terms(
        words=tuple([token for _, token in spans]),
        stems=tuple([word.stem for word in words]),
        senses=senses,
        order=order,
        content=bag,
        names=frozenset(names),
        others=_NONE if tells_nothing else bag.difference(names),
        quoted=frozenset([senses[index] for index in content if inside[index]]) if inside else _NONE,
        quotes=_quotes(senses, inside) if inside else (),
        clauses=_clauses(text, [(spans[index][0], senses[index]) for index in content]),
        numbers=frozenset([word.stem for word in words if word.is_number]),
        days=DAYS.intersection(lower),
        is_negated=any(word.denies for word in words),
        letters=f" {' '.join(lower)} ",
        ends_quoted=ends_quoted,
    )


def _pairs_of_letters(found: re.Match[str]) -> str:
    """Scripts without spaces: every two neighbouring letters stand for a word."""
    run = found.group()
    return f" {' '.join([run[k : k + 2] for k in range(max(1, len(run) - 1))])} "


@lru_cache(maxsize=1 << 16)
def _word(token: str, language: str) -> _Word:
    lower = token.rstrip(".,:'").lower()
    digits = lower.replace(",", "") if lower[0].isdigit() else NUMBER_WORDS.get(lower) if language == "en" else None
    stops = stop_words(language)
    bare = lower.removesuffix("'s").replace("'", "")
    stem = stemmer(language)(bare) if digits is None else f"#{digits}"
    return _Word(
        stem=stem,
        sense=sense_of(bare) if language == "en" and digits is None else stem,
        lower=lower,
        is_content=digits is not None or (lower not in stops and bare not in stops),
        is_capital=token[0].isupper(),
        is_upper=len(token) > 1 and token.isupper(),
        is_number=digits is not None,
        denies=lower in NEGATIONS or lower.endswith("n't"),
    )


def _quoted(text: str, spans: list[tuple[int, str]], starts_quoted: bool) -> tuple[list[bool], bool]:
    """Per token whether it stands between quotation marks (empty where none does), and whether one is left open."""
    first = text.find('"')
    if first < 0:
        return [True] * len(spans) if starts_quoted else [], starts_quoted
    marks = [index for index, letter in enumerate(text) if letter == '"']
    closes = first > 0 and text[first - 1] != " " and (first + 1 == len(text) or text[first + 1] in " ,.;:!?)")
    state = closes and (starts_quoted or len(marks) % 2 == 1)
    inside, following = [], 0
    for start, _ in spans:
        while following < len(marks) and marks[following] < start:
            state = not state
            following += 1
        inside.append(state)
    return inside, state ^ bool((len(marks) - following) % 2)


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


def _clauses(text: str, content: list[tuple[int, str]]) -> dict[str, int]:
    """Clause of each content stem. A clause of fewer than four joins the next one, at the end the one before."""
    cuts = [found.start() for found in _CLAUSE.finditer(lower_case(text))]
    cuts.append(len(text) + 1)
    clauses: dict[str, int] = {}
    clause, size, following = 0, 0, 0
    for start, stem in content:
        if cuts[following] <= start:
            while cuts[following] <= start:
                following += 1
            if size >= _CLAUSE_WORDS:
                clause, size = clause + 1, 0
        clauses[stem] = clause
        size += 1
    if clause and size < _CLAUSE_WORDS:
        for stem, number in clauses.items():
            if number == clause:
                clauses[stem] = clause - 1
    return clauses
