"""What one sentence is made of: words, stems, names, numbers, quotations, clauses.

Nothing here knows the other sentences; `story` weighs the terms by how rare they are among them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from tui.matching.languages import guess_language, stemmer, stop_words
from tui.matching.words import DAYS, NEGATIONS, NUMBER_WORDS, SAYING, VERBS
from tui.text import plain

LONGEST = 400
"""Tokens of a sentence that are looked at: four times the longest that a newspaper prints. More is not prose."""

_TOKEN = re.compile(r"\d[\d.,:]*|[^\W\d_]+'?[^\W\d_]*")
_CLAUSE = re.compile(
    r'[,;:"]|\s-|-\s|\b(?:that|and|but|while|after|before|when|because|who|which|as|saying|if|where)\b', re.I
)
_CLAUSE_WORDS = 4
_COUNTRY = re.compile(r"\bUnited States\b|\bUS\b|\bU\.S\.")
_WITHOUT_SPACES = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]+"
)
_QUOTE_WORDS = 3
_CARRIED_SENTENCES = 3


@dataclass(frozen=True, slots=True)
class Terms:
    """One sentence, taken apart.

    Attributes:
        words: Its tokens as they stand there (typographic variants evened out).
        stems: The stem of each token; numbers as "#" and their digits.
        content: Stems that carry a statement, without function words.
        order: The same in order, with repetitions.
        names: Stems of words with a capital letter that no sentence start or headline explains.
        others: Content stems without one.
        quoted: Content stems between quotation marks.
        unquoted: The other content stems.
        quotes: Quotations of three words or more, as tuples of stems.
        subject: Content stems before the first verb.
        clauses: Content stems clause by clause, at least four a clause.
        numbers: Number stems.
        days: Days of the week named.
        is_negated: Whether a word denies.
        is_saying: Whether somebody says it.
        letters: The sentence in lower case without punctuation, one space at either end.
        ends_quoted: Whether a quotation is still open at the end.
    """

    words: tuple[str, ...]
    stems: tuple[str, ...]
    content: frozenset[str]
    order: tuple[str, ...]
    names: frozenset[str]
    others: frozenset[str]
    quoted: frozenset[str]
    unquoted: frozenset[str]
    quotes: tuple[tuple[str, ...], ...]
    subject: frozenset[str]
    clauses: tuple[frozenset[str], ...]
    numbers: frozenset[str]
    days: frozenset[str]
    is_negated: bool
    is_saying: bool
    letters: str
    ends_quoted: bool


@dataclass(frozen=True, slots=True)
class _Word:
    """What is known of a word by itself."""

    stem: str
    lower: str
    is_content: bool
    is_capital: bool
    is_upper: bool
    is_verb: bool
    is_number: bool


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


def terms_of(text: str, language: str = "en", starts_quoted: bool = False) -> Terms:
    """Take one sentence apart.

    Args:
        text: The sentence.
        language: ISO 639-1 code.
        starts_quoted: Whether the sentence before ended inside a quotation.
    """
    text = _COUNTRY.sub("USA", plain(text[: 20 * LONGEST]))
    if _WITHOUT_SPACES.search(text):
        text = _WITHOUT_SPACES.sub(_pairs_of_letters, text)
    spans = [(found.start(), found.group()) for found in _TOKEN.finditer(text)][:LONGEST]
    words = [_word(token, language) for _, token in spans]
    marks = [index for index, letter in enumerate(text) if letter == '"'] if '"' in text else []
    inside, ends_quoted = _quoted(text, marks, spans, starts_quoted)
    content = [index for index, word in enumerate(words) if word.is_content]
    capital = [index for index in content if words[index].is_capital]
    title_case = language == "de" or (len(content) > 2 and len(capital) >= 0.75 * len(content))
    names = set() if title_case else {words[index].stem for index in capital if index or words[index].is_upper}
    bag = frozenset([words[index].stem for index in content])
    quoted = frozenset([words[index].stem for index in content if inside[index]]) if any(inside) else frozenset()
    lower = {word.lower for word in words}
    stems = tuple([word.stem for word in words])
    return Terms(
        words=tuple([token for _, token in spans]),
        stems=stems,
        content=bag,
        order=tuple([words[index].stem for index in content]),
        names=frozenset(names),
        others=frozenset() if title_case else bag - names,
        quoted=quoted,
        unquoted=frozenset([words[index].stem for index in content if not inside[index]]) if quoted else bag,
        quotes=_quotes(stems, inside) if quoted else (),
        subject=frozenset(_subject(words, content, inside, title_case)),
        clauses=_clauses(text, spans, words, content),
        numbers=frozenset([word.stem for word in words if word.is_number]),
        days=DAYS & lower,
        is_negated=not NEGATIONS.isdisjoint(lower) or any(word.endswith("n't") for word in lower),
        is_saying=not SAYING.isdisjoint(lower),
        letters=f" {' '.join([word.lower for word in words])} ",
        ends_quoted=ends_quoted,
    )


def _pairs_of_letters(found: re.Match[str]) -> str:
    """Scripts without spaces: every two neighbouring letters stand for a word."""
    run = found.group()
    return f" {' '.join(run[k : k + 2] for k in range(max(1, len(run) - 1)))} "


@lru_cache(maxsize=1 << 16)
def _word(token: str, language: str) -> _Word:
    lower = token.rstrip(".,:'").lower()
    digits = lower.replace(",", "") if lower[0].isdigit() else NUMBER_WORDS.get(lower) if language == "en" else None
    stops = stop_words(language)
    bare = lower.removesuffix("'s").replace("'", "")
    return _Word(
        stem=stemmer(language)(bare) if digits is None else f"#{digits}",
        lower=lower,
        is_content=digits is not None or (lower not in stops and bare not in stops),
        is_capital=token[0].isupper(),
        is_upper=len(token) > 1 and token.isupper(),
        is_verb=lower in VERBS or (lower.endswith("ed") and len(lower) > 4 and language == "en"),
        is_number=digits is not None,
    )


def _quoted(text: str, marks: list[int], spans: list[tuple[int, str]], starts_quoted: bool) -> tuple[list[bool], bool]:
    """Per token whether it stands between quotation marks, and whether the last quotation is left open."""
    if not marks:
        return [starts_quoted] * len(spans), starts_quoted
    first = marks[0]
    closes = first > 0 and text[first - 1] != " " and (first + 1 == len(text) or text[first + 1] in " ,.;:!?)")
    state = closes and (starts_quoted or len(marks) % 2 == 1)
    inside, following = [], 0
    for start, _ in spans:
        while following < len(marks) and marks[following] < start:
            state = not state
            following += 1
        inside.append(state)
    return inside, state ^ bool((len(marks) - following) % 2)


def _quotes(stems: tuple[str, ...], inside: list[bool]) -> tuple[tuple[str, ...], ...]:
    quotes, run = [], []
    for stem, is_quoted in zip((*stems, ""), (*inside, False), strict=True):
        if is_quoted:
            run.append(stem)
        elif run:
            if len(run) >= _QUOTE_WORDS:
                quotes.append(tuple(run))
            run = []
    return tuple(quotes)


def _subject(words: list[_Word], content: list[int], inside: list[bool], title_case: bool) -> list[str]:
    """Content stems before the first verb that is not inside a quotation."""
    end = len(words)
    for index, word in enumerate(words):
        if index and word.is_verb and not inside[index] and (title_case or not word.is_capital):
            end = index
            break
    return [words[index].stem for index in content if index < end]


def _clauses(
    text: str, spans: list[tuple[int, str]], words: list[_Word], content: list[int]
) -> tuple[frozenset[str], ...]:
    """Content stems between commas and joining words; a short clause joins the next one, at the end the one before."""
    cuts = [found.start() for found in _CLAUSE.finditer(text)]
    clauses: list[set[str]] = []
    open_: set[str] = set()
    following, count = 0, 0
    for index in content:
        start = spans[index][0]
        is_new = False
        while following < len(cuts) and cuts[following] <= start:
            is_new = True
            following += 1
        if is_new and count >= _CLAUSE_WORDS:
            clauses.append(open_)
            open_, count = set(), 0
        open_.add(words[index].stem)
        count += 1
    if clauses and count < _CLAUSE_WORDS:
        clauses[-1] |= open_
    else:
        clauses.append(open_)
    return tuple([frozenset(clause) for clause in clauses])
