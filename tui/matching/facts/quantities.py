"""Reads the numbers of a sentence with what they count and in which role."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import zip_longest

from tui.matching.facts.numerals import (
    NUMBER_STARTS,
    NUMERAL,
    ROUGHLY,
    VAGUE,
    qualifier_before,
    range_of,
    vague_range,
    value_of,
)
from tui.matching.facts.quantity import Quantity, is_person, names_persons
from tui.matching.facts.tallies import tallied
from tui.matching.facts.uncounted import uncounted
from tui.matching.languages import english_stem
from tui.matching.lexicon import sense
from tui.matching.words import (
    AUXILIARIES,
    ENGLISH_STOP,
    GOVERNED_ROLES,
    MEASURES,
    MONEY,
    MONTHS,
    NUMBERED,
    PEOPLE,
    PERSONS,
    STATED_ROLES,
)
from tui.text import lower_case
from tui.vocabulary import listed

_QUANTITY = re.compile(
    rf"(?P<currency>(?:\b(?:US|A|C|NZ|HK))?\$(?:US)?|[€£¥₹]|\bRs\.? ?)?{NUMERAL}"
    r"(?P<percent>(?: ?%|[ -]percent\b|[ -]per cent\b)(?![ -]points?\b))?",
    re.I,
)
_FIRST_SIGN = re.compile(r"[\d$€£¥₹]").finditer
_FIRST_LETTERS = re.compile(rf"\W(?:{NUMBER_STARTS}|(?:us|a|c|nz|hk)\$|rs)").finditer
"""Of text in lower case, like `VAGUE`. Patterns that begin with a set of characters are searched for at several times
the speed of one with a boundary."""
_SIGNS_OF_VAGUE = ("several", "a few", "a couple", "a handful", "dozen", "hundred", "thousand", "million", "scores")
_BEFORE = re.compile(r"([^\W\d_]+)\.? $")
_FOLLOWING = re.compile(r"[ -]([^\W\d_]+)")
_GLUED = re.compile(r"(km|kg|cm)\b", re.I).match
_SPEED = re.compile(
    r"[ -]?(?:(?P<miles>mph|mi(?:les?)?(?:/h| (?:an|per) hour))"
    r"|kph|kmh|(?:km|kilomet(?:re|er)s?)(?:/hr?| (?:an|per) hour))\b",
    re.I,
).match
_BREAK = re.compile(r"[^\w\s'’-]|\d")
_PLAIN_WORD = re.compile(r"[^\W\d_]+")
_YEAR = re.compile(r"(?:1[6-9]|20)\d\d").fullmatch
_REPORTS = listed("reports cases incidents instances")
"""Plurals that count what is told behind them: "31 reports of fires"."""
_LEADING_TO_A_ROLE = AUXILIARIES | listed("to as known confirmed believed feared thought presumed reported understood")
_JOINING = frozenset({"and", "but", "while", "or", "as"})
# Lengths of what stands before a figure: "September ", "between ".
_MONTH_LETTERS = 12
_LEAD_LETTERS = 9
_PART_OF = r" of (?:the|its|their|his|her|those|these)? ?(?:more than |about |some )?"
_BETWEEN_UNITS = frozenset({" ", ", ", " and ", ", and "})
_BETWEEN_DIGITS = re.compile(r"(?<=\d)-(?=\d)")
_TO = frozenset({" to ", " or ", "–", "-", " – "})
_SINGLE = {"man": "men", "woman": "women", "child": "children", "person": "people", "boy": "boys", "girl": "girls"}
# Words between a figure and what it counts, "40 heavily armed men", or what is said of it; a clause. Halved or half
# as long again none of them moves a figure (python -m tests.benchmarks.constants tui.matching.facts.quantities).
_UNIT_WORDS = 3
_ROLE_WORDS = 4
_AROUND_LETTERS = 80
_FOLLOWING_WORDS = 9
LONGEST_READ = 8000
"""Characters of a sentence that are read: five times the longest that a newspaper prints."""

_TOLLS = frozenset(map(sense, ("deaths", "fatalities")))
_AT_LEAST = "at least "
_OF_TWO_SCALES = frozenset({english_stem("degrees")})


@lru_cache(maxsize=1 << 12)
def quantities(text: str) -> tuple[Quantity, ...]:
    """The numbers of a sentence that count something; years, dates and bare numbers are left out.

    >>> [(found.text, found.value, found.unit) for found in quantities("It took more than six hours in 2016.")]
    [('more than six hours', 6.0, 'hour')]
    """
    text = text[:LONGEST_READ]
    lower = lower_case(text)
    starts = _starts(lower)
    if not starts:
        return ()
    found = uncounted(text, lower)
    if any(map(lower.__contains__, _SIGNS_OF_VAGUE)):
        for match in re.finditer(VAGUE, lower):
            found += _counted(text, match, vague_range(match["vague"]))
    counted: list[Quantity] = []
    first: re.Match[str] | None = None
    for match, following in zip_longest(numerals := _numerals(text, starts), numerals[1:]):
        if following and _is_part(lower[match.end() : following.start()]):
            counted += _part(text, match, following)
            continue
        if following and _is_range(text, match, following):
            first = match
            continue
        before = _BEFORE.search(text, max(0, match.start() - _MONTH_LETTERS), match.start())
        if not before or (before[1].lower() not in NUMBERED and before[1].lower() not in MONTHS):
            counted += _number(text, match, bool(before and before[1][0].isupper()), first)
        first = None
    return (*found, *_in_one_role(text, _joined(text, counted)))


@lru_cache(maxsize=1 << 12)
def figures(text: str) -> frozenset[float]:
    """All numbers of a sentence, those included that count nothing."""
    text = text[:LONGEST_READ]
    return frozenset([_value(match) for match in _numerals(text, _starts(lower_case(text)))])


def _starts(lower: str) -> list[int]:
    """Where a number may begin in a text in lower case."""
    starts = [found.start() for found in _FIRST_SIGN(lower)]
    words = [found.start() for found in _FIRST_LETTERS(f" {lower}")]
    return sorted([*starts, *words]) if starts and words else starts or words


def _value(match: re.Match[str]) -> float:
    return value_of(match["number"], match["scale"], match["part"])


def _numerals(text: str, starts: Sequence[int]) -> list[re.Match[str]]:
    """The numbers of a text, looked for only where one may begin: a third of the time."""
    found: list[re.Match[str]] = []
    end = 0
    if "-" in text:
        text = _BETWEEN_DIGITS.sub("–", text)
    for start in starts:
        if start >= end and (match := _QUANTITY.match(text, start)):
            found.append(match)
            end = match.end()
    return found


def _is_part(between: str) -> bool:
    """Whether what stands between two numbers in lower case makes one of them a part of the other."""
    return between.startswith(" of ") and re.fullmatch(_PART_OF, between) is not None


def _is_range(text: str, match: re.Match[str], following: re.Match[str]) -> bool:
    """Whether two numbers are the ends of one figure: "two to three weeks", "between 10 and 20 people"."""
    between = text[match.end() : following.start()]
    lead = text[max(0, match.start() - _LEAD_LETTERS) : match.start()].lower()
    is_joined = between in _TO or (between == " and " and lead.endswith("between "))
    is_change = lead.endswith("from ") and between == " to "
    return is_joined and not is_change and not match["percent"] and _scaled(match, following) < _value(following)


def _part(text: str, match: re.Match[str], whole: re.Match[str]) -> Iterator[Quantity]:
    """A number of some that are counted behind it: "47 of the 101 seats", as many of what the whole is counted in."""
    for counted in _number(text, whole, follows_a_name=False):
        qualifier, start = qualifier_before(text, match.start())
        ranged = range_of(qualifier, value := _value(match))
        yield Quantity(text[start : counted.end], value, *ranged, counted.unit, counted.role, text, start, counted.end)


def _scaled(match: re.Match[str], following: re.Match[str]) -> float:
    """The lower end of a range, in the scale of the upper one: "2 to 3 million"."""
    return value_of(match["number"], match["scale"] or following["scale"], match["part"])


def _joined(text: str, counted: list[Quantity]) -> list[Quantity]:
    """Measures that are told in two units as one: "4 minutes 48 seconds"."""
    joined: list[Quantity] = []
    for one in counted:
        last = joined[-1] if joined else None
        if last and text[last.end : one.start] in _BETWEEN_UNITS and (part := one.as_part_of(last)):
            words, value = text[last.start : one.end], last.value + part
            joined[-1] = last._replace(
                text=words, value=value, least=last.least + part, most=last.most + part, end=one.end
            )
        else:
            joined.append(one)
    return joined


def _in_one_role(text: str, counted: list[Quantity]) -> Iterator[Quantity]:
    """Persons that "and" joins to others with a role have that role too: "two women and one man died"."""
    for place, one in enumerate(counted):
        near = [other for other in (*counted[place + 1 : place + 2], *counted[max(0, place - 1) : place]) if other.role]
        if not one.role and is_person(one.unit) and near and _are_joined(text, one.text, near[0].text):
            yield one._replace(role=near[0].role)
        else:
            yield one


def _are_joined(text: str, one: str, other: str) -> bool:
    return f"{one} and {other}" in text or f"{other} and {one}" in text


def _number(
    text: str, match: re.Match[str], follows_a_name: bool, first: re.Match[str] | None = None
) -> Iterator[Quantity]:
    """A number with its sign or its unit; of a range with its other end."""
    value = _value(match)
    qualifier, start = qualifier_before(text, (first or match).start())
    ranged = range_of(qualifier, value, ROUGHLY) if match["percent"] else range_of(qualifier, value)
    if first:
        start -= len("between ") if text[:start].lower().endswith("between ") else 0
        ranged = min(_scaled(first, match), ranged[0]), ranged[1]
    currency = match["currency"] or (first["currency"] if first else "")
    if currency or match["percent"]:
        sign = (currency or "").strip(" .").lower()
        unit = MONEY.get(sign, MONEY.get(sign[-1:], "%")) if sign else "%"
        yield Quantity(text[start : match.end()], value, *ranged, unit, "", text, start, match.end())
    elif not _YEAR(match["number"]) or match["scale"]:
        yield from _counted(text, match, ranged, value, follows_a_name=follows_a_name, first=start)


def _counted(
    text: str,
    match: re.Match[str],
    ranged: tuple[float, float],
    value: float | None = None,
    *,
    follows_a_name: bool = True,
    first: int | None = None,
) -> Iterator[Quantity]:
    """A number with the word that it counts, or of persons with what is said of them; nothing where there is none."""
    following = _following(text, match.end())
    start = qualifier_before(text, match.start())[1] if first is None else first
    unit, end = (_single(following) if value == 1 else None) or _unit(following)
    role = "" if unit in MONEY.values() else _role(text, start, following)
    if not unit and role and not follows_a_name:
        unit, (start, end) = "people", _with_role(text, start, match.end(), following)
    if not unit and not role and value is not None:
        unit, role = tallied(lower_case(text[:start]))
        end = match.end()
    if unit in _TOLLS:
        unit, role = "people", "killed"
    if role and not is_person(unit):
        role = ""
    if role and value is not None and text[start : start + len(_AT_LEAST)].lower() == _AT_LEAST:
        ranged = ranged[0], min(ranged[1], range_of("about", value)[1])
    if unit and unit not in _OF_TWO_SCALES and not text.endswith("not ", 0, start):
        middle = (ranged[0] * ranged[1]) ** 0.5 if value is None else value
        yield Quantity(text[start:end], middle, *ranged, unit, role, text, start, end)


def _with_role(text: str, start: int, end: int, following: list[tuple[str, int]]) -> tuple[int, int]:
    """The span of a number that stands alone with the words next to it that tell its role.

    Args:
        text: The sentence.
        start: Where the number begins, its qualifier included.
        end: Where it ends.
        following: The words behind it, with their ends.
    """
    for word, role_end in following:
        if word in STATED_ROLES:
            return start, role_end
        if word not in _LEADING_TO_A_ROLE:
            break
    before = _BEFORE.search(text, max(0, start - _MONTH_LETTERS), start)
    is_governed = before is not None and before[1].lower() in GOVERNED_ROLES
    return before.start() if before is not None and is_governed else start, end


def _following(text: str, end: int) -> list[tuple[str, int]]:
    """The words that follow without punctuation between: lower case, end."""
    found: list[tuple[str, int]] = []
    if speed := _SPEED(text, end):
        found, end = [("mph" if speed["miles"] else "kph", speed.end())], speed.end()
    elif unit := _GLUED(text, end):
        found, end = [(unit[1].lower(), unit.end())], unit.end()
    while len(found) < _FOLLOWING_WORDS:
        word = _FOLLOWING.match(text, end)
        if word is None:
            break
        end = word.end()
        found.append((word[1].lower(), end))
    return found


def _single(following: list[tuple[str, int]]) -> tuple[str, int] | None:
    """Word for persons like the one that is counted, and where it ends."""
    for lower, end in following[:1]:
        if lower in _SINGLE:
            return _SINGLE[lower], end
    return None


def _unit(following: list[tuple[str, int]]) -> tuple[str, int]:
    """What the counted word stands for, the first plural of the next three, and its end; "" where there is none."""
    for place, (lower, end) in enumerate(following[:_UNIT_WORDS]):
        if lower in MONEY:
            return MONEY[lower], end
        if lower == "passengers" and [word for word, _ in following[place + 1 : place + 3]] == ["and", "crew"]:
            return "people", following[place + 2][1]
        if lower in PEOPLE:
            return "people", end
        if lower in PERSONS or (lower.endswith("s") and lower not in MEASURES and names_persons(lower)):
            return lower, end
        if lower in ENGLISH_STOP or lower in MONTHS or lower == "nautical":
            break
        if lower in MEASURES or (lower.endswith("s") and not lower.endswith("ss")):
            unit = english_stem(lower) if lower in MEASURES else sense(lower)
            return _reported(following[place:]) or (unit, end)
    return "", 0


def _reported(following: list[tuple[str, int]]) -> tuple[str, int] | None:
    """What reports are of, "reports of fires", as a unit with its end; None where that is no plural."""
    if following[0][0] not in _REPORTS or [word for word, _ in following[1:2]] != ["of"]:
        return None
    unit = _unit(following[2:])
    return unit if unit[0] else None


def _role(text: str, start: int, following: list[tuple[str, int]]) -> str:
    """What is said of the counted ones, after the number ("were hurt") or before it ("injuring")."""
    for place, (word, _) in enumerate(following):
        if place >= _ROLE_WORDS and following[place - 1][0] not in _LEADING_TO_A_ROLE:
            break
        is_told_as = word == "as" and place > 0 and following[place - 1][0] in _LEADING_TO_A_ROLE
        if word in _JOINING and not is_told_as and (place + 1 == len(following) or following[place + 1][0] != "crew"):
            break
        if word in STATED_ROLES:
            return STATED_ROLES[word]
    before = _PLAIN_WORD.findall(_BREAK.split(text[max(0, start - _AROUND_LETTERS) : start])[-1].lower())
    for word in reversed(before[-_ROLE_WORDS:]):
        if word in _JOINING:
            break
        if word in GOVERNED_ROLES:
            return GOVERNED_ROLES[word]
    return "aboard" if following and following[0][0] == "passengers" else ""
