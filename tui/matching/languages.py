"""What matching knows of languages: function words, stems, and which language a text is written in.

English has its own short stemmer, since it is what most stories are in and every one of them would wait for it:
Snowball's in pure Python takes 55 us a word, a fifth of a second for a story of 4,000 different words, and finds no
more (cross-validated F1 on the stories aligned by hand .708, with the short one .711). The other languages take
Snowball's, imported when the first such article comes. A language that is not listed has no stop words and no stems:
rarity in the story and beginnings of words must do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache, lru_cache

from tui.matching.words import STOP_WORDS, WHOLE_WORDS

_SNOWBALL = {
    "de": "german", "fr": "french", "es": "spanish", "it": "italian", "pt": "portuguese", "nl": "dutch",
    "sv": "swedish", "da": "danish", "no": "norwegian", "nb": "norwegian", "fi": "finnish", "ru": "russian",
    "tr": "turkish", "ro": "romanian", "hu": "hungarian", "el": "greek", "ar": "arabic", "cs": "czech",
    "ca": "catalan", "id": "indonesian", "pl": "polish", "hi": "hindi",
}  # fmt: skip

_ENDINGS = (
    "ational", "ation", "ition", "ments", "ment", "ness", "ings", "ing", "ions", "ion", "edly", "ingly", "ied", "ies",
    "ed", "ers", "er", "ly", "es", "s", "e",
)  # fmt: skip
_ENDINGS_BY_LETTERS = {
    letters: tuple(ending for ending in _ENDINGS if letters.endswith(ending[-2:]))
    for letters in {ending[-length:] for ending in _ENDINGS for length in (1, 2)}
}
"""Per two last letters of a word, and per last one where the two are not listed, the endings that it may have."""

_HAS_VOWEL = re.compile("[aeiouy]").search
_WORD = re.compile(r"[^\W\d_]+")
# Words that tell a language, a page of text; letters that a stem keeps, at 4 of which the F1 of matches falls by .007
# (python -m tests.benchmarks.constants tui.matching.languages).
_GUESS_WORDS = 400
_SHORTEST = 3


def stop_words(language: str) -> frozenset[str]:
    """Words of a language (ISO 639-1) that carry no statement, lower case; empty where they are not known."""
    return STOP_WORDS.get(language, frozenset())


@cache
def stemmer(language: str) -> Callable[[str], str]:
    """The function that takes a lower-case word of a language (ISO 639-1) to its stem."""
    if language == "en":
        return english_stem
    name = _SNOWBALL.get(language)
    if name is None:
        return str
    import snowballstemmer  # noqa: PLC0415 - 22 ms, for articles in these languages only

    try:
        stem: Callable[[str], str] = snowballstemmer.stemmer(name).stemWord
    except KeyError:  # an older Snowball without this language
        return str
    return stem


@lru_cache(maxsize=1 << 16)
def english_stem(word: str) -> str:
    """Cut the commonest English ending from a lower-case word.

    >>> english_stem("talks"), english_stem("running"), english_stem("parties") == english_stem("party")
    ('talk', 'run', True)
    """
    if _endings_of(word):
        singular = f"{word[:-3]}y" if word.endswith(("ies", "ied")) and len(word) > 4 else word.removesuffix("s")
        if singular in WHOLE_WORDS:
            word = singular
        elif word not in WHOLE_WORDS:
            word = _without_ending(singular if singular.endswith("y") else word)
    if len(word) > 3 and word[-1] == "y":
        return word[:-1] + "i"
    return word.removesuffix("e") if len(word) > 4 else word


def base_forms(word: str) -> list[str]:
    """Lower-case English words that a word may be an inflection of or made from, the likeliest first.

    >>> base_forms("planned"), base_forms("planes"), base_forms("parties")
    (['planne', 'plann', 'plan'], ['plane', 'plan', 'plane'], ['party', 'partie'])
    """
    endings = _endings_of(word)
    if not endings or word in WHOLE_WORDS:
        return []
    if word.endswith(("ies", "ied")):
        return [f"{word[:-3]}y", f"{word[:-3]}ie"]
    forms: list[str] = []
    for ending in endings:
        if not word.endswith(ending) or ending == "e":
            continue
        rest = word[: -len(ending)]
        if len(rest) < _SHORTEST:
            continue
        if ending != "s":
            forms.append(f"{rest}e")
        forms.append(rest)
        if rest[-1] == "i":
            forms.append(f"{rest[:-1]}y")
        elif rest[-1] == rest[-2]:
            forms.append(rest[:-1])
    return forms


def _endings_of(word: str) -> tuple[str, ...]:
    """The endings that a word may have by its last letters."""
    return _ENDINGS_BY_LETTERS.get(word[-2:]) or _ENDINGS_BY_LETTERS.get(word[-1:], ())


def _without_ending(word: str) -> str:
    for ending in _endings_of(word):
        if not word.endswith(ending):
            continue
        rest = word[: -len(ending)]
        if len(rest) < _SHORTEST or (ending == "s" and rest[-1] in "su") or not _HAS_VOWEL(rest):
            continue
        doubled = len(rest) > 3 and rest[-1] == rest[-2] and ending in ("ed", "ing", "er")
        return rest[:-1] if doubled else rest
    return word


def likely_language(texts: Iterable[str]) -> str:
    """The listed language whose function words stand most often in a text, "" where none does.

    Args:
        texts: Sentences; the first few hundred words decide.
    """
    words: list[str] = []
    for text in texts:
        words += _WORD.findall(text[: 10 * _GUESS_WORDS].lower())
        if len(words) >= _GUESS_WORDS:
            break
    hits = {code: sum(map(stops.__contains__, words)) for code, stops in STOP_WORDS.items()}
    best = max(hits, key=hits.__getitem__)
    return best if hits[best] > 0 else ""
