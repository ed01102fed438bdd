"""Every form in which articles give one utterance: who has it whole, who cut it, who worded it anew.

`families(comparison)` is what screens and reports ask. Two quotations of different voices are of one utterance where
the shorter one has enough of its weight in the longer one. A sentence without quotation marks that matches one and has
enough of its words reports what others quote.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Container, Sequence
from itertools import chain, combinations
from math import fsum, log

from tui.matching.terms import Terms, terms_of
from tui.matching.utterances import Utterance, utterances
from tui.model import Address, Comparison, QuotationFamily, QuotationForm
from tui.text import fold

SAME = 0.5
"""Part of the lighter quotation's weight that the other has, for both to be of one utterance."""

SAME_IN_MATCH = 0.3
"""The same where the sentences around them match."""

CUT = 0.9
"""Part of the words of a form that stand in a longer one in the same order, for it to be a cut."""

MOST_SHARING = 60
"""Quotations that share a stem, at most, for the stem to lead from one to another."""

# None of them changes a labelled story (python -m tests.benchmarks.constants tui.matching.quotations).
_LEAST_SHARED = 2
_SHORT_CONTENT = 3
_SHARE = 0.5


def families(comparison: Comparison) -> tuple[QuotationFamily, ...]:
    """The utterances that two or more voices quote, in order of their first quotation.

    Args:
        comparison: From `tui.matching.compare`.
    """
    found = [said for number in range(len(comparison.articles)) for said in utterances(comparison, number)]
    weigh = _Weights(found)
    matched = {(match.a, match.b) for match in comparison.matches}
    links = [
        (strength, i, j)
        for i, j in weigh.sharing_pairs()
        if found[i].addresses[0][0] != found[j].addresses[0][0]
        and (strength := _likeness(weigh, found[i], found[j], _are_matched(found[i], found[j], matched)))
    ]
    weights = [weigh.of(said.terms.content) for said in found]
    links.sort(key=lambda link: (-link[0], -min(weights[link[1]], weights[link[2]]), *link[1:]))
    groups = _grouped(weights, links, lambda i, j: _is_within(weigh, found[i], found[j]))
    told = [[found[k] for k in group] for group in groups]
    several = [said for said in told if len({comparison.voices[one.addresses[0][0]] for one in said}) > 1]
    quoting = {address for said in found for address in said.addresses}
    return tuple(
        [QuotationFamily(_speaker(said), _forms(said), _reports(comparison, weigh, said, quoting)) for said in several]
    )


def _are_matched(one: Utterance, other: Utterance, matched: Container[tuple[Address, Address]]) -> bool:
    return any((a, b) in matched for a in one.addresses for b in other.addresses)


def _reports(
    comparison: Comparison, weigh: _Weights, said: Sequence[Utterance], quoting: Container[Address]
) -> tuple[Address, ...]:
    """Sentences without quotation marks that match one of some quotations and have enough of its words."""
    found: set[Address] = set()
    voices = {comparison.voices[one.addresses[0][0]] for one in said}
    for one in said:
        for match in chain.from_iterable(map(comparison.told_elsewhere, one.addresses)):
            other = match.b if match.a in one.addresses else match.a
            if other not in quoting and comparison.voices[other[0]] not in voices:
                shared = one.terms.content & terms_of(comparison.sentence(other).text).content
                if len(shared) >= _LEAST_SHARED and weigh.of(shared) >= SAME * weigh.of(one.terms.content):
                    found.add(other)
    return tuple(sorted(found))


class _Weights:
    """How rare the stems of quotations are among them."""

    def __init__(self, quotations: Sequence[Utterance]) -> None:
        self._where: defaultdict[str, list[int]] = defaultdict(list)
        for index, quotation in enumerate(quotations):
            for stem in quotation.terms.content:
                self._where[stem].append(index)
        count = len(quotations) + 1
        self._rarity = {stem: max(0.1, log(count / (len(held) + 0.5))) for stem, held in self._where.items()}

    def of(self, stems: frozenset[str]) -> float:
        """The sum of their rarity."""
        return fsum([self._rarity[stem] for stem in stems])  # the same whatever the order of the set

    def sharing_pairs(self) -> list[tuple[int, int]]:
        """Pairs that share a stem which is not in very many."""
        pairs = {pair for held in self._where.values() if len(held) <= MOST_SHARING for pair in combinations(held, 2)}
        return sorted(pairs)


def _likeness(weigh: _Weights, one: Utterance, other: Utterance, are_matched: bool) -> float:
    """How much of the lighter quotation the other has; 0 where that is too little for one utterance."""
    a, b = one.terms.content, other.terms.content
    shared = a & b
    lighter = min(weigh.of(a), weigh.of(b))
    part = weigh.of(shared) / lighter if lighter else 0.0
    is_short = min(len(a), len(b)) <= _SHORT_CONTENT
    if len(shared) < _LEAST_SHARED and not (is_short and are_matched):
        return 0.0
    if is_short and not _is_in_order(one.terms, other.terms, shared):
        return 0.0
    return part if part >= (SAME_IN_MATCH if are_matched else SAME) else 0.0


def _is_in_order(one: Terms, other: Terms, shared: frozenset[str]) -> bool:
    """Whether two quotations have the stems that they share in one order: "in God we trust", not "I trust in God"."""
    ours, theirs = ([stem for stem in dict.fromkeys(terms.order) if stem in shared] for terms in (one, other))
    return ours == theirs


def _is_within(weigh: _Weights, one: Utterance, other: Utterance) -> bool:
    """Whether a quotation stands in another one, with nearly all of its weight."""
    content = one.terms.content
    return weigh.of(content & other.terms.content) >= CUT * weigh.of(content) and _is_cut(one.terms, other.terms)


def _grouped(
    weights: Sequence[float], links: Sequence[tuple[float, int, int]], is_within: Callable[[int, int], bool]
) -> list[list[int]]:
    """Groups that hold together: half of the pairs between them are linked, or one's all stand in the other's longest.

    Args:
        weights: Of each quotation.
        links: Pairs of quotations that may be of one utterance, the surest first.
        is_within: Whether one quotation stands in another.
    """
    linked = {(i, j) for _, i, j in links} | {(j, i) for _, i, j in links}
    group_of = [[index] for index in range(len(weights))]
    for _, i, j in links:
        one, other = group_of[i], group_of[j]
        if one is other:
            continue
        across = sum((a, b) in linked for a in one for b in other)
        first, second = (max(group, key=weights.__getitem__) for group in (one, other))
        lighter, longest = (other, first) if weights[first] >= weights[second] else (one, second)
        if across >= _SHARE * len(one) * len(other) or all(is_within(index, longest) for index in lighter):
            one += other
            for index in other:
                group_of[index] = one
    distinct = {id(group): sorted(group) for group in group_of}
    return sorted([group for group in distinct.values() if len(group) > 1])


def _forms(group: Sequence[Utterance]) -> tuple[QuotationForm, ...]:
    """The forms of one utterance, the longest first."""
    forms: defaultdict[str, list[Utterance]] = defaultdict(list)
    for said in group:
        forms[fold(said.words)].append(said)
    ordered = sorted(forms.values(), key=lambda same: (-len(same[0].terms.stems), same[0].addresses))
    return tuple(
        [
            QuotationForm(
                words=same[0].words,
                addresses=tuple([address for said in same for address in said.addresses]),
                is_cut=any(_is_cut(same[0].terms, longer[0].terms) for longer in ordered[:rank]),
                verb=next((said.verb for said in same if said.verb), None),
            )
            for rank, same in enumerate(ordered)
        ]
    )


def _speaker(group: Sequence[Utterance]) -> str | None:
    """The name that most forms give, by its last word, in its longest form."""
    names = [quotation.speaker for quotation in group if quotation.speaker]
    if not names:
        return None
    last, _ = Counter([name.split()[-1] for name in names]).most_common(1)[0]
    return max([name for name in names if name.split()[-1] == last], key=len)


def _is_cut(shorter: Terms, longer: Terms) -> bool:
    """Whether the words of a form stand in a longer one in the same order."""
    from rapidfuzz.distance import LCSseq  # noqa: PLC0415 - when quotations are asked for

    if len(shorter.stems) >= len(longer.stems):
        return False
    return LCSseq.similarity(shorter.stems, longer.stems) >= CUT * len(shorter.stems)
