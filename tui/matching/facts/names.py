"""Where two sentences name somebody or some place differently: in another spelling, or another one in the same role."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from tui.matching.facts.claims import Claim, Difference, lemma_of
from tui.matching.languages import english_stem
from tui.matching.words import DAYS, ENGLISH_STOP, MONTHS, PREPOSITIONS, UNIQUE_TITLES
from tui.text import plain

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)?")
_TITLED = (
    rf"\b(?i:({'|'.join(sorted(UNIQUE_TITLES))}))(?: of (?:the )?[A-Z][\w.]+(?: [A-Z][\w.]+)*,)?"
    r" ([A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,2})"
)
_CAPITAL = re.compile(r"[A-Z][\w'’-]+")
_FULL = re.compile(
    r"[A-ZÀ-Þ](?<![\w.’'-].)[\w’'-]+(?: [A-Z]\.)*(?: (?:al|bin|da|de|del|di|van|von|der))*(?: [A-ZÀ-Þ][\w’'-]+)+"
)
_BRITISH = re.compile(r"(?:our|ence|tre)\b|is(?=(?:e[dsr]?|ing|ations?)\b)")
_ONE_SOUND = (
    (r"ou|oo|o", "u"),
    (r"(?<=[sklnrtvdm])(?:yy|iy|ii|ij|yi|y|i|j)$", "y"),
    (r"(?:ow|ov|off|uv|uff|uw)$", "uv"),
    (r"(?<=[kdgz])h", ""),
)
"""Letters that names from other scripts are written with in either way."""

_VOWELS = "[aeiouyh]"
_ONE_CONSONANT = str.maketrans("cq", "kk")
_DOUBLED = r"(.)\1+"
_SPEAKS = re.compile(r",? (?:\w+ )?(?:said|says|told|reported|reports|wrote|writes|added|adds)\b").match
_SPOKEN_TO = re.compile(r"\b(?:according to|told|tells|said|says|by)(?: the)? $").search
_NEAR_BEFORE = 20  # letters: two words, "Prime Minister"
_COMPOUND = re.compile(r"-[a-z]").search
_GENITIVE = re.compile(r"['’]s$")
_PREPOSITION = re.compile(r"\b(in|at|from|to|near|outside) ([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*) ?")
_TITLE_CASE = 0.6  # share of words with a capital from which on a line is in title case
# Two spellings of one name: at 8 letters 4 noted disagreements would be lost, at a distance of 1 two.
_LETTERS = 5
_DISTANCE = 2
# How much alike sentences are that name one role: the less their frame tells, the more. Halved or half as high again
# none of them moves a figure (python -m tests.benchmarks.constants tui.matching.facts.names).
_ALIKE = 0.4
_ALIKE_PLACE = 0.6
_ALIKE_BUT_NAMES = 0.2
_NEAR_LETTERS = 40
_ALIKE_SPEAKER = 0.6
_ALONE_IN_ROLE = frozenset(
    map(english_stem, (*UNIQUE_TITLES, "lawyer", "owner", "director", "founder", "wife", "widow"))
)
_FIRST_NAME = re.compile(r"(?!(?:Mr|Mrs|Ms|Miss|Dr|Sir|Gov|Sen|Rep|One|Two|The)\b)[A-Z][a-z]{2,} ").match
_NAMED_AS = r"(\w+) of (?:the )?(?:\w+ ){1,2}(?:is|was) $"
_ANY_ONE = r"(?i)(?:^|[,;:] )(?:an?|one|another) [^,;:]+, $"
_CLOSING = r"['’”\"]+ ?"
_POINTS = frozenset({"North", "South", "East", "West", "New"})
_NAMING = frozenset({"named", "identified"})


class _Named(NamedTuple):
    """The names of a sentence.

    Attributes:
        folded: The sentence, folded as names are.
        single: Longer words with a capital letter after the first word, by their folded form.
        titled: Surnames of holders of an office, by office.
    """

    folded: str
    single: dict[str, str]
    titled: dict[str, str]


class _Mention(NamedTuple):
    """A name where it stands.

    Attributes:
        name: The name.
        text: The sentence.
        start: Where it begins, or its preposition.
        preposition: The one that makes a place of it.
    """

    name: str
    text: str
    start: int
    preposition: str = ""

    @property
    def role(self) -> str:
        """The last content word in front of it with the preposition between them, "" where none is near."""
        if not self.preposition:
            return _role_with_preposition(self.text, self.start)
        role = _role(self.text, self.start)
        return f"{role} {self.preposition}" if role else ""


def names_between(a: Claim, b: Claim) -> list[Difference]:
    """Names that each stand on one side only and are of the same: ("name" or "spelling", name in a, name in b)."""
    ours, theirs = _named(a.text), _named(b.text)
    if not ours.folded or not theirs.folded:
        return []
    if spelt := list(_misspelt(ours, theirs)):
        return [("spelling" if _is_slip(one, other) else "name", one, other) for one, other in spelt]
    alike = a.alike(b)
    found = list(_of_one_office(ours, theirs)) if alike >= _ALIKE else []
    found = found or (list(_of_one_surname(a, b)) if alike >= _ALIKE_BUT_NAMES else [])
    if not found and alike >= _ALIKE_BUT_NAMES:
        found = list(_in_one_role(a, b))
    return [("spelling" if _are_spelt_alike(one, other) else "name", one, other) for one, other in found]


def is_in_title_case(text: str) -> bool:
    """Whether most words of a line have a capital letter, so that it tells no name."""
    words, capital = _words(text)
    return len(capital) >= _TITLE_CASE * len(words)


@lru_cache(maxsize=1 << 11)
def _words(text: str) -> tuple[list[str], list[str]]:
    """The words of a sentence, and those of them with a capital letter."""
    words = _WORD.findall(text)
    return words, [word for word in words if word[0].isupper()]


def _are_spelt_alike(one: str, other: str) -> bool:
    """Whether two names of one surname are one in two spellings: Bettie and Betty Page."""
    first, second = one.split(), other.split()
    return _is_slip(one, other) or (first[-1] == second[-1] and _is_slip(first[0], second[0]))


@lru_cache(maxsize=1 << 11)
def _named(text: str) -> _Named:
    """The names of a sentence; nothing of a headline in which every word has a capital letter."""
    words, capital = _words(text)
    if is_in_title_case(text):
        return _Named("", {}, {})
    bare = [_GENITIVE.sub("", word) if word[-1] == "s" else word for word in capital]
    titled = {}
    has_title = any(map(text.lower().__contains__, UNIQUE_TITLES))
    for found in re.finditer(_TITLED, text) if has_title else ():
        if name := _CAPITAL.findall(found[2]):
            titled[found[1].lower()] = _GENITIVE.sub("", name[-1])
    single = {_folded(name): name for name in bare if _stands_alone(name, words[0])}
    return _Named(_folded(text), single, titled)


@lru_cache(maxsize=1 << 11)
def long_names(text: str) -> tuple[re.Match[str], ...]:
    """The names of two words or more where they stand."""
    return tuple(_FULL.finditer(text))


@lru_cache(maxsize=1 << 11)
def _persons(text: str) -> tuple[_Mention, ...]:
    """Names of two words or more, those of speakers apart."""
    found = [match for match in long_names(text) if not _COMPOUND(match.group()) and not _is_speaker(text, match)]
    return tuple([_Mention(match.group(), text, match.start()) for match in found if not _is_no_person(text, match)])


def _is_no_person(text: str, found: re.Match[str]) -> bool:
    """Whether a name is the title of a work, in quotation marks, or of one who owns what is meant."""
    return text[found.start() - 1 : found.start()] in tuple('“‘"') or found.group().endswith(("'s", "’s", "''"))


@lru_cache(maxsize=1 << 11)
def _speakers(text: str) -> tuple[_Mention, ...]:
    """Names of those who say something and are alone in their role: his lawyer, the owner."""
    found = [match for match in long_names(text) if _is_speaker(text, match)]
    told = [_Mention(_GENITIVE.sub("", match.group()), text, match.start()) for match in found]
    return tuple([one for one in told if one.role in _ALONE_IN_ROLE])


@lru_cache(maxsize=1 << 11)
def _places(text: str) -> tuple[_Mention, ...]:
    """Names behind a preposition."""
    found = [match for match in _PREPOSITION.finditer(text) if not _COMPOUND(match[2])]
    return tuple(
        [
            _Mention(_GENITIVE.sub("", match[2].strip()), text, match.start(), match[1])
            for match in found
            if not _describes(text, match.end()) and not _SPEAKS(text, match.end())
        ]
    )


def _stands_alone(name: str, first: str) -> bool:
    return len(name) >= _LETTERS and name != first and not _COMPOUND(name)


def _describes(text: str, end: int) -> bool:
    """Whether a name stands before the thing that is meant, as in "Senate history" or “Dark Water” sequel."""
    following = _WORD.match(text, closing.end() if (closing := re.compile(_CLOSING).match(text, end)) else end)
    return following is not None and following.group().lower() not in ENGLISH_STOP


@lru_cache(maxsize=1 << 12)
def _folded(name: str) -> str:
    """A name in lower case without accents, apostrophes, hyphens and British endings."""
    letters = (name if name.isascii() and name.isalpha() else plain(name).replace("'", "").replace("-", "")).casefold()
    if not letters.isascii():
        parts = unicodedata.normalize("NFKD", letters)
        letters = "".join([letter for letter in parts if not unicodedata.combining(letter)])
    return _BRITISH.sub(_american, letters)


def _american(found: re.Match[str]) -> str:
    """The American spelling of an ending: Labour, Defence, Organisation, Centre are no other names."""
    return {"our": "or", "ence": "ense", "is": "iz", "tre": "ter"}[found.group()]


def _is_speaker(text: str, found: re.Match[str]) -> bool:
    """Whether a name is of one who tells, or is told, what the sentence says."""
    before = text[max(0, found.start() - _NEAR_BEFORE) : found.start()].lower()
    return bool(_SPEAKS(text, found.end()) or _SPOKEN_TO(before))


def _role_with_preposition(text: str, start: int) -> str:
    """The last content word in front of a name, and the preposition between them."""
    role = _role(text, start)
    near = max(0, start - _NEAR_LETTERS)
    if text.endswith(", ", 0, start) and re.compile(_ANY_ONE).search(text, near, start):
        return ""
    if text.endswith(("is ", "was "), 0, start) and (found := re.compile(_NAMED_AS).search(text, near, start)):
        return english_stem(found[1].lower())
    words = [word.lower() for word in _WORD.findall(text[max(0, start - _NEAR_BEFORE) : start])]
    last = next((word for word in reversed(words) if word not in ("the", "a", "an")), "")
    return f"{role} {last}" if role and last in PREPOSITIONS else role


def _role(text: str, start: int) -> str:
    """The last content word in front of a name, which tells who or what is named."""
    before = _WORD.findall(text[max(0, start - _NEAR_LETTERS) : start])
    if _NAMING.intersection(before):
        return "named"
    for word in reversed(before):
        if word.lower() not in ENGLISH_STOP:
            return english_stem(word.lower())
    return ""


def _misspelt(ours: _Named, theirs: _Named) -> Iterator[tuple[str, str]]:
    """Names that begin and end alike and are almost the same: Stacy, Stacey."""
    only_a = sorted([name for name in ours.single if name not in theirs.folded])
    only_b = sorted([name for name in theirs.single if name not in ours.folded]) if only_a else []
    for one in only_a if only_b else ():
        for other in only_b:
            if one[0] == other[0] and one[-1] == other[-1] and _are_one_name(one, other):
                yield ours.single[one], theirs.single[other]


def _are_one_name(one: str, other: str) -> bool:
    """Whether two names are one name in two spellings, or two that are easily confused."""
    if {one, other} & (DAYS | MONTHS) or english_stem(one) == english_stem(other) or _sound(one) == _sound(other):
        return False
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - for names that one side only has

    most = _DISTANCE if min(len(one), len(other)) > _LETTERS + 1 else 1
    return Levenshtein.distance(one, other, score_cutoff=most) <= most


def _are_confused(a: str, one: str, b: str, other: str) -> bool:
    """Whether two first names, each of which only one sentence has, differ in a letter or two; short forms apart."""
    if one in b or other in a or one.lower().startswith(other.lower()) or other.lower().startswith(one.lower()):
        return False
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - for persons of one surname

    return Levenshtein.distance(one, other, score_cutoff=_DISTANCE) <= _DISTANCE


def _sound(name: str) -> str:
    """A folded name without the choices that writing it in another script leaves: Zelensky, Zelenskyy."""
    for pattern, letters in _ONE_SOUND:
        name = re.sub(pattern, letters, name)
    return name


def _is_slip(one: str, other: str) -> bool:
    """Whether two names sound alike, or differ in one letter: a slip of the pen rather than another name."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - for names that one side only has

    return _skeleton(one) == _skeleton(other) or OSA.distance(_folded(one), _folded(other), score_cutoff=1) <= 1


def _skeleton(name: str) -> str:
    """The consonants of a name by their sound, doubled ones once: they stay where it is only spelt otherwise."""
    sounds = _folded(name).replace("ph", "f").translate(_ONE_CONSONANT)
    return re.sub(_DOUBLED, r"\1", re.sub(_VOWELS, "", sounds))


def _of_one_office(ours: _Named, theirs: _Named) -> Iterator[tuple[str, str]]:
    """Two holders of an office that one person holds."""
    for title in sorted(ours.titled.keys() & theirs.titled.keys()):
        one, other = ours.titled[title], theirs.titled[title]
        if _is_news(one, theirs) and _is_news(other, ours):
            yield one, other


def _of_one_surname(a: Claim, b: Claim) -> Iterator[tuple[str, str]]:
    """Two persons of one surname whose first names are almost the same: the ministers Eva Sand and Ella Sand."""
    ours, theirs = _full_names(a.text), _full_names(b.text)
    for one in ours:
        for other in theirs:
            ours_last, theirs_last = one.split()[-2:], other.split()[-2:]
            if ours_last[-1] != theirs_last[-1] or ours_last == theirs_last:
                continue
            if (
                _POINTS.isdisjoint((one.split()[0], other.split()[0]))
                and _folded(one) != _folded(other)
                and _are_confused(a.text, one.split()[0], b.text, other.split()[0])
            ):
                yield one, other


@lru_cache(maxsize=1 << 11)
def _full_names(text: str) -> tuple[str, ...]:
    """Names that begin with a first name: no title, no abbreviation, no compound."""
    found = [_GENITIVE.sub("", match.group()) for match in long_names(text) if not _COMPOUND(match.group())]
    return tuple([name for name in found if "-" not in name and _FIRST_NAME(name)])


def _in_one_role(a: Claim, b: Claim) -> Iterator[tuple[str, str]]:
    """Two persons behind the same word, "the pilot" or "named as", and two places, in sentences much alike."""
    ours, theirs = _named(a.text), _named(b.text)
    for names_of, least in ((_persons, _ALIKE), (_places, _ALIKE_PLACE), (_speakers, _ALIKE_SPEAKER)):
        left = [found for found in names_of(a.text) if _is_news(found.name, theirs)]
        right = [found for found in names_of(b.text) if _is_news(found.name, ours)] if left else []
        told = [[(found.name, role) for found in side if (role := found.role)] for side in (left, right) if right]
        if [len(side) for side in told] != [1, 1] or told[0][0][1] != told[1][0][1]:
            continue
        one, other = told[0][0][0], told[1][0][0]
        if _lemmas(one).isdisjoint(_lemmas(other)) and _alike_without(a, b, _lemmas(one) | _lemmas(other)) >= least:
            yield one, other


def _alike_without(a: Claim, b: Claim, left_out: frozenset[str]) -> float:
    """Jaccard coefficient of the content of two sentences without some words."""
    return len((a.content & b.content) - left_out) / max(len((a.content | b.content) - left_out), 1)


def _lemmas(name: str) -> frozenset[str]:
    return frozenset([lemma_of(word.lower()) for word in _WORD.findall(name)])


def _is_news(name: str, other: _Named) -> bool:
    """Whether the last word of a name does not stand in the other sentence."""
    return _folded(_CAPITAL.findall(name)[-1]) not in other.folded
