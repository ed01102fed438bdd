"""How surely two sentences must tell of one thing at one moment for what differs between them to be shown.

Whatever rule finds a difference, it must pass here. The bars were chosen in November 2026 on what the rules showed of
ECB topics 1-35, BASIL 2010-14, DUC 2004, pairs of MRPC and headlines of STS, 316 differences judged right or wrong by
hand, and on invented stories. Chosen without one of the sets they raise what is right of it from .73 to .90 (DUC),
.88 to .93 (ECB), .95 to 1 (BASIL) and .56 to .74 (MRPC); on 116 stories of American outlets of 2012-20 that had no
part in it from .43 to .56, on 115 further ones, where they let half as many through, from .30 to .33. Spellings are
not weighed: 93 of 96 were right, whatever the sentences.
"""

from __future__ import annotations

from datetime import date

from tui.matching.facts.claims import Claim, Difference
from tui.matching.facts.numerals import NUMBERING
from tui.matching.facts.quantities import figures, quantities
from tui.matching.facts.quantity import Quantity
from tui.matching.lexicon import sense
from tui.matching.words import DAYS, MONEY

Published = tuple[date | None, date | None]

_ALIKE_DAY = 0.6
"""Jaccard coefficient of what two sentences say besides their numbers and days from which on two days of the week or
two clocks are of one happening; below it 2 in 25 were, and from a match of _CERTAIN on most."""

_ALIKE_YEAR = 0.25  # two months or years
_ALIKE_THING = 0.3  # two numbers of things, measures or sums; people who were hurt are told in any words
_ALIKE_DENIAL = 0.35
_SURE = 0.75
"""Score of a match from which on a denial or a hedge in one of its sentences is of what the other says."""

_ALMOST_ONE = 0.8  # from which on further figures may differ too
_CERTAIN = 0.97  # of a match, where it needs no words in common
_MOST_TIMES = 5  # a figure so many times as high is of another thing
_MOST_DAYS = 30  # between two reports that give a day
_OF_NAMES = frozenset({"name", "spelling"})
_SURE_ALONE = frozenset({"spelling", "update"})
_TIMES = frozenset({"date", "time"})
_SUMS = frozenset({"%", *MONEY.values(), *map(sense, ("shares", "cents"))})


def passes(row: Difference, claims: tuple[Claim, Claim], score: float, published: Published) -> bool:
    """Whether what differs is shown.

    Args:
        row: What a rule found.
        claims: The two sentences.
        score: Of their match, 0..1.
        published: When their articles came out.
    """
    what, one, other = row
    if _plain(one) == _plain(other) or (what not in _OF_NAMES and _are_apart(published)):
        return False
    if what == "number":
        return _is_of_one_count(row, claims, score)
    if what in _SURE_ALONE or (what == "name" and one[0] == other[0]):
        return True
    if what in _TIMES:
        return score >= _SURE and _is_of_one_moment(row, claims, score)
    if what == "negation":
        is_asked_once = ("?" in claims[0].text) is not ("?" in claims[1].text)
        is_denied_in_both = all("no" in words.lower().split() for words in (one, other))
        is_told = not is_asked_once and not is_denied_in_both
        return score >= _SURE and is_told and _alike(*claims) >= _ALIKE_DENIAL
    return score >= _SURE


def _are_apart(published: Published) -> bool:
    """Whether articles came out so long apart that they tell what was so at two times."""
    one, other = published
    return one is not None and other is not None and abs((one - other).days) > _MOST_DAYS


def _plain(words: str) -> str:
    return "".join(filter(str.isalnum, words.casefold()))


def _alike(a: Claim, b: Claim) -> float:
    """Jaccard coefficient of the content words of two sentences, numbers and days of the week left out."""
    ours, theirs = _told(a), _told(b)
    return len(ours & theirs) / max(len(ours | theirs), 1)


def _told(claim: Claim) -> frozenset[str]:
    return frozenset([word for word in claim.content - NUMBERING - DAYS if not word[0].isdecimal()])


def _stand_against(row: Difference, claims: tuple[Claim, Claim]) -> bool:
    """Whether each sentence has a further figure that the other has not, so that they are of two things throughout."""
    _, one, other = row
    if _alike(*claims) >= _ALMOST_ONE:
        return False
    ours, theirs = figures(claims[0].text), figures(claims[1].text)
    return bool(ours - theirs - figures(one)) and bool(theirs - ours - figures(other))


def _is_of_one_moment(row: Difference, claims: tuple[Claim, Claim], score: float) -> bool:
    """Whether two days or times of the day may be of one happening."""
    is_of_week = row[0] == "time" or any(not DAYS.isdisjoint(words.lower().split()) for words in row[1:])
    least = _ALIKE_DAY if is_of_week and score < _CERTAIN else _ALIKE_YEAR
    return _alike(*claims) >= least and not _stand_against(row, claims)


def _is_of_one_count(row: Difference, claims: tuple[Claim, Claim], score: float) -> bool:
    """Whether two figures may count one thing."""
    told = [_quantity(claim, words) for claim, words in zip(claims, row[1:], strict=True)]
    one, other = told
    if one is None or other is None:
        return True
    lower, higher = sorted((one.size, other.size))
    if higher > _MOST_TIMES * lower:
        return False
    if one.role or one.unit == "magnitude":
        return True
    if one.unit in _SUMS and _stand_against(row, claims):
        return False
    alike = _alike(*claims)
    if one.unit == "%":
        return alike == 1.0
    return score >= _CERTAIN or (score >= _SURE and alike >= _ALIKE_THING)


def _quantity(claim: Claim, words: str) -> Quantity | None:
    return next((told for told in quantities(claim.text) if told.text == words), None)
