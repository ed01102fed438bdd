"""Figures in German, French and Spanish: numbers in digits and in words up to twelve with what they count or measure.

Of other languages nothing is read; English has its own readers, which know far more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from tui.matching.facts.numerals import are_one_rounded, figure, range_of
from tui.matching.languages import stemmer, stop_words
from tui.matching.words import MEASURES
from tui.vocabulary import listed


class _Tongue(NamedTuple):
    """What figures are written with in a language.

    Attributes:
        numbers: The words from two to twelve.
        scales: Words for thousands and more, with their value.
        qualifiers: Words before a number, with the English ones that say so.
        measures: Words for units, with the English ones.
        percent: Words for per cent.
    """

    numbers: tuple[str, ...]
    scales: dict[str, float]
    qualifiers: dict[str, str]
    measures: dict[str, str]
    percent: tuple[str, ...]


def _pairs(words: str) -> dict[str, str]:
    """Words of a language, each with the English one: "heures hours, jours days"."""
    return dict(pair.strip().rsplit(" ", 1) for pair in words.split(","))


def _qualifiers(groups: dict[str, str]) -> dict[str, str]:
    return {words.strip(): english for english, several in groups.items() for words in several.split(",")}


_TONGUES = {
    "de": _Tongue(
        ("zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"),
        {"tausend": 1e3, "millionen": 1e6, "million": 1e6, "mio": 1e6, "milliarden": 1e9, "milliarde": 1e9, "mrd": 1e9},
        _qualifiers(
            {
                "more than": "mehr als, über",
                "at least": "mindestens, wenigstens",
                "less than": "weniger als, unter",
                "up to": "bis zu, höchstens",
                "nearly": "fast, knapp, beinahe",
                "about": "rund, etwa, ungefähr, circa, gut",
            }
        ),
        _pairs(
            "sekunden seconds, minuten minutes, stunden hours, tage days, tagen days, wochen weeks, monate months, "
            "monaten months, jahre years, jahren years, meter metres, metern metres, kilometer km, kilometern km, "
            "km km, kilogramm kg, kilo kg, tonnen tonnes, hektar hectares"
        ),
        ("%", "prozent"),
    ),
    "fr": _Tongue(
        ("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"),
        {"mille": 1e3, "million": 1e6, "millions": 1e6, "milliard": 1e9, "milliards": 1e9},
        _qualifiers(
            {
                "more than": "plus de, plus d'",
                "at least": "au moins",
                "less than": "moins de, moins d'",
                "up to": "jusqu'à, au plus",
                "nearly": "près de, presque",
                "about": "environ, quelque, autour de",
            }
        ),
        _pairs(
            "secondes seconds, minutes minutes, heures hours, jours days, semaines weeks, mois months, ans years, "
            "années years, mètres metres, kilomètres km, km km, kilos kg, kilogrammes kg, tonnes tonnes, "
            "hectares hectares"
        ),
        ("%", "pour cent"),
    ),
    "es": _Tongue(
        ("dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"),
        {"mil": 1e3, "millón": 1e6, "millones": 1e6},
        _qualifiers(
            {
                "more than": "más de",
                "at least": "al menos, por lo menos",
                "less than": "menos de",
                "up to": "hasta, como máximo",
                "nearly": "casi, cerca de",
                "about": "unos, unas, alrededor de, aproximadamente",
            }
        ),
        _pairs(
            "segundos seconds, minutos minutes, horas hours, días days, semanas weeks, meses months, años years, "
            "metros metres, kilómetros km, km km, kilos kg, kilogramos kg, toneladas tonnes, hectáreas hectares"
        ),
        ("%", "por ciento"),
    ),
}
_PARTS_BEFORE = {
    "de": r"\b(?:weitere[nr]?|davon|nur noch|pro|je) (?:\w+ )?$",
    "fr": r"\b(?:dont|autres|chaque) (?:\w+ )?$",
    "es": r"\b(?:otr[oa]s|de l[oa]s que|de l[oa]s cuales|de ell[oa]s|cada) (?:\w+ )?$",
}
_PARTS_BEHIND = {
    "de": r" (?:pro|je|davon|weitere)\b",
    "fr": r" (?:par|de plus|chacune?|autres)\b",
    "es": r" (?:al (?:año|mes|día)|por (?:persona|cabeza)|cada|más)\b",
}
_OF_MANY = {
    "de": r"\b(?:insgesamt|bisher|jeweils|karriere|durchschnitt\w*)\b",
    "fr": r"\b(?:au total|jusqu['’]ici|carrière|en moyenne)\b",
    "es": r"\b(?:en total|hasta ahora|carrera|de media)\b",
}
"""Words that make a figure one of a part, of each, or of many occasions, by language; of text in lower case."""

_PERSONS = listed("mensch person tot verletzt personn mort bless person muert herid tote toten")
"""Stems of words for persons, who are counted from few to many."""
_SCOPE_LETTERS = 30
_OF_ONE_KIND = 10  # times
_OF_ONE_MEASURE = 3  # times, where it is no persons that are counted
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_YEAR = re.compile(r"(?:1[6-9]|20)\d\d").fullmatch
# As `quantity` has them for English, a little less since these languages have longer words. By reading: no labelled
# story is in these languages.
_AROUND_LETTERS = 60
_AROUND_WORDS = 4
_UNIT_WORDS = 3


class Count(NamedTuple):
    """A number and what it counts or measures.

    Attributes:
        text: As it stands in the sentence, qualifier and unit included.
        value: The number, in the base unit of what is measured.
        least: The lowest figure that it may stand for.
        most: The highest one.
        unit: Stem of the counted word, or what is measured; "%" for per cent.
        around: Stems of the content words near it.
        scope: The words near it that make it a figure of a part, of each, or of many occasions; "" without.
    """

    text: str
    value: float
    least: float
    most: float
    unit: str
    around: frozenset[str]
    scope: str

    def counts_the_same(self, other: Count, *, is_one_thing: bool = False) -> bool:
        """Whether both are figures of one thing: in one unit, of one size and scope, and near the same words.

        Args:
            other: A figure of another sentence.
            is_one_thing: Whether the two sentences are known to tell of one thing: the words near them need not agree.
        """
        lower, higher = sorted((self.value, other.value))
        most = _OF_ONE_KIND if self.unit in _PERSONS else _OF_ONE_MEASURE
        is_of_one_size = higher <= most * lower and self.scope == other.scope
        is_near = is_one_thing or not self.around.isdisjoint(other.around)
        return self.unit == other.unit and is_of_one_size and is_near

    def agrees(self, other: Count) -> bool:
        """Whether both may be true."""
        is_rounded = are_one_rounded(self.value, other.value)
        return is_rounded or (self.least <= other.most and other.least <= self.most)


@lru_cache(maxsize=1 << 10)
def counts(text: str, language: str) -> tuple[Count, ...]:
    """The figures of a sentence; none in a language that is not read.

    Args:
        text: The sentence.
        language: ISO 639-1 code.

    >>> [(found.text, found.value, found.unit) for found in counts("Es dauerte mehr als sechs Stunden.", "de")]
    [('mehr als sechs Stunden', 360.0, 'minutes')]
    """
    tongue = _TONGUES.get(language)
    if tongue is None:
        return ()
    found = [_count(text, match, tongue, language) for match in _pattern(language).finditer(text)]
    return tuple([count for count in found if count])


@lru_cache
def _pattern(language: str) -> re.Pattern[str]:
    """A number of a language with what stands before and behind it."""
    tongue = _TONGUES[language]
    qualifiers = "|".join(sorted(map(re.escape, tongue.qualifiers), key=len, reverse=True))
    scales = "|".join(sorted(tongue.scales, key=len, reverse=True))
    return re.compile(
        rf"(?:\b(?P<qualifier>{qualifiers}) ?)?(?P<number>(?<![\w.,:/-])\d+(?:[.\s\u202f]\d\d\d)*(?:,\d+)?(?![:/.]?\d)"
        rf"|\b(?:{'|'.join(tongue.numbers)})\b)(?: (?P<scale>{scales})\b\.?)?"
        rf"(?: ?(?P<percent>{'|'.join(tongue.percent)})(?!\w))?",
        re.IGNORECASE,
    )


def _count(text: str, match: re.Match[str], tongue: _Tongue, language: str) -> Count | None:
    """A number with its unit; None where it has none."""
    number = match["number"].lower()
    if _YEAR(number) and not match["scale"] and not match["percent"]:
        return None
    if number[0].isdecimal():
        value = figure(re.sub(r"[.\s]", "", number).replace(",", "."))
    else:
        value = 2.0 + tongue.numbers.index(number)
    value *= tongue.scales.get((match["scale"] or "").lower(), 1.0)
    word, end = ("%", match.end()) if match["percent"] else _unit(text, match.end(), language)
    if not word:
        return None
    english = tongue.measures.get(word.lower())
    unit, factor = MEASURES[english] if english else (word if word == "%" else stemmer(language)(word.lower()), 1.0)
    least, most = range_of(tongue.qualifiers.get((match["qualifier"] or "").lower(), ""), value)
    near = _around(text, match.start(), end, language)
    words = text[match.start() : end]
    scope = _scope(text.lower(), match.start(), end, language)
    return Count(words, factor * value, factor * least, factor * most, unit, near, scope)


def _unit(text: str, end: int, language: str) -> tuple[str, int]:
    """The counted word and where it ends: in German the next noun, else the next word that is no function word."""
    stops = stop_words(language)
    for place, found in enumerate(_WORD.finditer(text, end)):
        between = text[end : found.start()]
        if place >= _UNIT_WORDS or between.strip(" ’'"):
            break
        word, end = found.group(), found.end()
        is_noun = word[0].isupper() if language == "de" else word.lower() not in stops
        if is_noun or word.lower() in _TONGUES[language].measures:
            return word, end
    return "", 0


def _scope(lower: str, start: int, end: int, language: str) -> str:
    """The words that tell what a figure covers, "" where it is all of one thing."""
    before = re.search(_PARTS_BEFORE[language], lower[max(0, start - _SCOPE_LETTERS) : start])
    behind = re.match(_PARTS_BEHIND[language], lower[end:])
    return " ".join([found.group() for found in (re.search(_OF_MANY[language], lower), before, behind) if found])


def _around(text: str, start: int, end: int, language: str) -> frozenset[str]:
    """Stems of the nearest content words on either side of a part of a sentence."""
    stops = stop_words(language)
    before = _WORD.findall(text[max(0, start - _AROUND_LETTERS) : start].lower())[-_AROUND_WORDS:]
    after = _WORD.findall(text[end : end + _AROUND_LETTERS].lower())[:_AROUND_WORDS]
    return frozenset([stemmer(language)(word) for word in (*before, *after) if word not in stops and len(word) > 1])


def differing_counts(a: str, b: str, language: str, *, is_one_thing: bool = False) -> Iterator[tuple[str, str]]:
    """Figures of the same thing that cannot both be true; only where each side has one of it.

    Args:
        a: The one sentence.
        b: The other.
        language: ISO 639-1 code of both.
        is_one_thing: Whether the two sentences are known to tell of one thing: one unit is enough then.
    """
    ours, theirs = counts(a, language), counts(b, language)
    for one in ours:
        rivals = [other for other in theirs if one.counts_the_same(other, is_one_thing=is_one_thing)]
        if len(rivals) != 1 or any(one.unit == other.unit and one.agrees(other) for other in theirs):
            continue
        other = rivals[0]
        is_alone = sum(count.counts_the_same(other, is_one_thing=is_one_thing) for count in ours) == 1
        if is_alone and not any(count.unit == other.unit and count.agrees(other) for count in ours):
            yield one.text, other.text
