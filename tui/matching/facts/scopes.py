"""What a figure covers: all of something or a part, one occasion or many, and whether two sentences are of others.

"12 magazines" of one raid and "a total of 31 magazines" of five contradict each other as little as "20 hurt" and
"another 12 hurt".
"""

from __future__ import annotations

import re
from functools import lru_cache

from tui.matching.words import DAYS, ENGLISH_STOP, MONTHS, NUMBER_WORDS
from tui.text import lower_case

_OF_MANY = re.compile(
    r"\b(?:so far|thus far|to date|in all\b|altogether|combined|overall|(?:grand |sum )?totals? of|in total|totall?ing"
    r"|final (?:numbers|statistics)"
    r"|this season|career|every|annual\w*|yearly|monthly|weekly|daily|averag\w+)\b"
)
"""Of text in lower case: a figure of many occasions."""
_PART_BEFORE = re.compile(
    r"\b(another|additional|further|other|the remaining|first|last|final|next|including|among them|of them|every|each"
    r"|expected|projected|forecast|planned|proposed|averag\w+|record|needed|needs|back in|restored (?:in|to|for)) "
    r"(?:of |just |only |about |some |nearly |at least )*$"
)
_WHOLE_BEFORE = (
    rf"(?:\d|\b(?:one|{'|'.join(NUMBER_WORDS)})) of (?:the|its|their|his|her|those|these) (?:more than |about |some )?$"
)
"""Of a figure that another one in front of it is a part of: the 101 seats of "47 of the 101 seats"."""
_PART_BEHIND = re.compile(
    r"(?: \w+)?,? (more|others?|since|remaining|left(?= [io]n\b|[.,;)]|$)|to (?:go|play)"
    r"|of (?:the|its|their|his|her|those|these|them|whom|which)|each|apiece|per \w+"
    r"|an? (?:day|week|month|year|game|head|person|piece|hour|barrel|share|ton)"
    r"|(?:at|by|as of) (?:\d{1,2}(?:[.:]\d\d)? ?[ap]\.? ?m|noon|midday|midnight))\b"
)
_TRADED = (
    r"\b(?:shares|stocks?|index|indices|futures|yields?|bonds?|barrel|ounce|trad(?:ed|ing|ers?)|markets?|dollar|euro"
    r"|yen|currency|crude|nasdaq|dow jones|s&p|standard & poor|ftse|nikkei|dax|stoxx|hang seng)\b"
)
_PRICED = (
    r"\b(?:rose|ris\w+|fell|fall\w*|dropp\w+|gain\w+|los\w+|eas\w+|slip\w+|slid|plung\w+|slump\w+|tumbl\w+|jump\w+"
    r"|surg\w+|climb\w+|advanc\w+|declin\w+|decreas\w+|increas\w+|closed?|settled|ended|finished|traded|down|up)\b"
)
"""Both of text in lower case: prices, which change by the minute."""
_REACH_LETTERS = 40
_LEAST_NAMES = 2
_SHORTEST_NAME = 3
_NAME = re.compile(r"(?<![.!?:] )(?<!^)(?<![“\"‘'])\b[A-Z][\w’'-]{2,}")
_GENITIVE = re.compile(r"['’]s?$")
NO_NAMES = ENGLISH_STOP | DAYS | MONTHS
"""Words that a capital letter makes no names, in lower case."""


@lru_cache(maxsize=1 << 12)
def scope_of(sentence: str, start: int, end: int) -> frozenset[str]:
    """The words next to a figure that make it one of a part, of each, or of many occasions.

    Args:
        sentence: Where it stands.
        start: Where it begins.
        end: Where it ends, its unit included.

    >>> sorted(scope_of("They took another 12 magazines.", 18, 30))
    ['another']
    """
    lower = lower_case(sentence)
    found = {"of many"} if _OF_MANY.search(lower) else set()
    near = max(0, start - _REACH_LETTERS)
    if before := _PART_BEFORE.search(lower, near, start):
        found.add(before[1])
    if lower.find(" of ", near, start) >= 0 and re.compile(_WHOLE_BEFORE).search(lower, near, start):
        found.add("whole")
    if behind := _PART_BEHIND.match(lower, end):
        found.add(behind[1].split()[0])
    return frozenset(found)


def is_of_others(a: str, b: str) -> bool:
    """Whether two sentences each have names, and none in common: they tell of other people in other places."""
    ours, theirs = _names(a), _names(b)
    return len(ours) >= _LEAST_NAMES and len(theirs) >= _LEAST_NAMES and ours.isdisjoint(theirs)


@lru_cache(maxsize=1 << 11)
def is_of_a_market(text: str) -> bool:
    """Whether a sentence tells how prices on an exchange moved: two reports of a day take them at two times."""
    lower = lower_case(text)
    return re.search(_TRADED, lower) is not None and re.search(_PRICED, lower) is not None


def share_a_name(a: str, b: str) -> bool:
    """Whether two sentences have a name in common."""
    return not _names(a).isdisjoint(_names(b))


@lru_cache(maxsize=1 << 11)
def _names(text: str) -> frozenset[str]:
    """The words with a capital letter that no start of a sentence explains, by their first letters."""
    words = [_GENITIVE.sub("", found.group()).lower() for found in _NAME.finditer(text)]
    return frozenset([word[: _SHORTEST_NAME + 1] for word in words if word not in NO_NAMES])
