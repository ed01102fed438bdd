"""One sentence read for what another may contradict: its words with their places, and what it denies or leaves open."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import compress
from typing import NamedTuple

from tui.matching.facts.quantities import LONGEST_READ
from tui.matching.languages import english_stem
from tui.matching.words import AUXILIARIES, ENGLISH_STOP, LEMMAS, SAYING, STAMPS
from tui.text import lower_case

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_DENIAL = re.compile(
    r"\b(?=[acdfhimnrsuw])(?<!-)(?:(?P<bare>not(?! a single\b| one\b)|never|hardly)(?!-)"
    r"|(?P<short>do|does|did|is|are|was|were|has|have|had|would|could|should|must|ca|wo|sha)n(?: ?['’] ?)?t|cannot"
    r"|(?P<refusal>(?:fail|refus|declin)(?:s|es|ed|ing)? to|(?:has|have|had) yet to|failure to|refusal to|unable to)"
    r"|(?P<deny>den(?:y|ies|ied|ying)\b(?! (?:him|her|them|us|me|it) ))"
    r"|(?P<none>no[ -]one|no(?!\. ?\d)|nobody|none(?: of the \w+| of \w+)?|not a single|not one)(?!-))\b"
)
"""Of text in lower case."""
_VERB = re.compile(r"\b(?:do|does|did|is|are|was|were|will|has|have|had|could|would|should|can|may|must)(?= $)")
# Lengths of "would have ", of a clause, of a short headline; no labelled story depends on them (python -m
# tests.benchmarks.constants tui.matching.facts.claims).
_VERB_LETTERS = 8
_FORBIDS = (
    r"(?i)\b(?:without|unless|nor|neither|nothing|short of|rather than|instead of|(?:fail|refus|declin|den[iy])\w*)\b"
)
_TELLS_NOTHING = ENGLISH_STOP | {"never", "hardly", "cannot", "nobody", "none"}
_GENITIVES = frozenset({"'s", "’s"})
_SHORT_VERBS = {"ca": "can", "wo": "will", "sha": "shall"}
_REACH_LETTERS = 60
_LEAST_TOLD = 4
_MARKS = " \"'“‘"


Difference = tuple[str, str, str]
"""What two sentences disagree on: which sort of thing, the words of the one, the words of the other."""


class Word(NamedTuple):
    """A word of a sentence.

    Attributes:
        start: Offset of its first character.
        end: Offset after the last one.
        text: As it stands there.
        lower: In lower case.
        lemma: Its stem, irregular verbs brought together.
    """

    start: int
    end: int
    text: str
    lower: str
    lemma: str


class Denial(NamedTuple):
    """Words that deny what follows them.

    Attributes:
        start: Offset of the first of them.
        end: Offset after the last.
        verb: The auxiliary verb in lower case, "refuse" for refusing and failing, "none" for no and nobody,
            "deny" for denying, else "".
    """

    start: int
    end: int
    verb: str


class Claim(NamedTuple):
    """A sentence, read.

    Attributes:
        text: The sentence.
        vocabulary: All its words in lower case, and their lemmas.
        content: Lemmas of its content words, denials apart.
        denials: What denies, in order.
        states_something: Whether it is more than a line of time and place ("Updated 3 May, 10:15 a.m.") or an address.
    """

    text: str
    vocabulary: frozenset[str]
    content: frozenset[str]
    denials: tuple[Denial, ...]
    states_something: bool

    @property
    def words(self) -> tuple[Word, ...]:
        """Its words in order, with their places: read when something in it may be contradicted."""
        return _words(self.text)

    def alike(self, other: Claim) -> float:
        """Jaccard coefficient of the content of two sentences."""
        shared = len(self.content & other.content)
        return shared / max(len(self.content) + len(other.content) - shared, 1)

    def at(self, offset: int) -> int:
        """Index of the first word that begins at an offset or behind it."""
        return next((index for index, word in enumerate(self.words) if word.start >= offset), len(self.words))

    def predicate(self, index: int) -> int | None:
        """Index of the content word at a place, or behind it with auxiliary verbs and adverbs between."""
        for place in range(index, min(index + 4, len(self.words))):
            word = self.words[place]
            if word.lower not in AUXILIARIES and not (word.lower.endswith("ly") and len(word.lower) > 4):
                return None if word.lower in ENGLISH_STOP - SAYING else place
        return None

    def thing(self, index: int) -> int | None:
        """Index of the next content word behind a word, with nothing but function words and spaces between."""
        place = index + 1
        while place < len(self.words) and self.words[place].start == self.words[place - 1].end + 1:
            if self.words[place].lower not in ENGLISH_STOP:
                return place
            place += 1
        return None

    def before(self, index: int) -> str:
        """Lemma of the last content word in front of a word, "" where there is none."""
        for word in reversed(self.words[max(0, index - 6) : index]):
            if word.lower not in ENGLISH_STOP:
                return word.lemma
        return ""

    def is_denied(self, index: int) -> bool:
        """Whether something shortly before a word denies it, or "no" at once behind it."""
        start, end = self.words[index].start, self.words[index].end
        if re.compile(_FORBIDS).search(self.text, max(0, start - _REACH_LETTERS), start):
            return True
        return any(
            denial.end <= start <= denial.end + _REACH_LETTERS
            or (denial.verb == "none" and end < denial.start and not self.text[end : denial.start].strip(_MARKS))
            for denial in self.denials
        )

    def span(self, first: int, last: int) -> str:
        """The words from one to another as they stand there."""
        return self.text[self.words[first].start : self.words[last].end]


@lru_cache(maxsize=1 << 11)
def claim_of(text: str) -> Claim:
    """Read a sentence."""
    text = text[:LONGEST_READ]
    words = _WORD.findall(text)
    lower = [word.lower() for word in words]
    lemmas = list(map(lemma_of, lower))
    lower_text = lower_case(text)
    denials = tuple([_denial(lower_text, found) for found in _DENIAL.finditer(lower_text)])
    content = frozenset(compress(lemmas, [word not in _TELLS_NOTHING for word in lower]))
    return Claim(text, frozenset(lower + lemmas), content, denials, _states_something(text, words, lower))


@lru_cache(maxsize=1 << 11)
def _words(text: str) -> tuple[Word, ...]:
    found = [(*match.span(), match.group()) for match in _WORD.finditer(text)]
    return tuple([Word(start, end, word, word.lower(), lemma_of(word.lower())) for start, end, word in found])


def _states_something(text: str, words: list[str], lower: list[str]) -> bool:
    """Whether a sentence has a word that is no time and no name, or many names."""
    told = 0
    for word, small in zip(words, lower, strict=True):
        if small in ENGLISH_STOP or small in STAMPS or word[0].isdecimal():
            continue
        told += 1
        if told >= _LEAST_TOLD or word[0].islower():
            return "http" not in text
    return False


@lru_cache(maxsize=1 << 16)
def lemma_of(word: str) -> str:
    """The stem of a lower-case word without its genitive, the irregular forms of a verb brought together."""
    bare = word[:-2] if word[-2:] in _GENITIVES else word
    return LEMMAS.get(bare) or english_stem(bare)


def _denial(text: str, found: re.Match[str]) -> Denial:
    for verb, group in (("refuse", "refusal"), ("none", "none"), ("deny", "deny")):
        if found[group]:
            return Denial(*found.span(), verb)
    before = _VERB.search(text, max(0, found.start() - _VERB_LETTERS), found.start()) if found["bare"] else None
    if before:
        return Denial(before.start(), found.end(), before.group())
    short = found["short"] or ""
    return Denial(*found.span(), _SHORT_VERBS.get(short, short))
