"""Every form in which articles give one utterance: who has it whole, who cut it, who worded it anew.

A quotation is taken sentence by sentence; one that runs on over several keeps its speaker. Two quotations of different
voices are of one utterance where the shorter one has enough of its weight in the longer one.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import log

from tui.matching.terms import Terms, terms_of
from tui.matching.words import SAYING, listed
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

_LEAST_WORDS = 3
_LEAST_SHARED = 2
_SHORT_CONTENT = 3
_SHARE = 0.5
_MOST_OPEN = 4
_MARKS = re.compile('[“”„‟«»"]')
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_NAME = r"(?:(?:[A-Z][\w'’-]+|[A-Z]\.|al|de|van|von|bin) ?){1,4}"
_SAID = "|".join(sorted(SAYING | listed("insisted warned promised asked replied noted argued continued concluded")))
_QUOTED_AS = re.compile(rf"\bquoted ({_NAME})as saying")
_NAME_SAID = re.compile(rf"({_NAME}|\b[Hh]e |\b[Ss]he )(?:\w+ly |also |has |had )?({_SAID})\b")
_SAID_NAME = re.compile(rf"\b({_SAID}) (?:\w+ ){{0,3}}?({_NAME})")
_PRONOUNS = frozenset({"he", "she"})


@dataclass(frozen=True, slots=True)
class _Quotation:
    """The quoted words of one sentence.

    Attributes:
        address: The sentence.
        words: As they stand there.
        terms: The words taken apart.
        speaker: Whose they are, None where that cannot be told.
        verb: The verb of saying, None where there is none.
    """

    address: Address
    words: str
    terms: Terms
    speaker: str | None
    verb: str | None


def families(comparison: Comparison) -> tuple[QuotationFamily, ...]:
    """The utterances that two or more voices quote, in order of their first quotation.

    Args:
        comparison: From `tui.matching.compare`.
    """
    found = [quotation for number in range(len(comparison.articles)) for quotation in _quotations(comparison, number)]
    weigh = _Weights(found)
    matched = {(match.a, match.b) for match in comparison.matches}
    links = [
        (strength, i, j)
        for i, j in weigh.sharing_pairs()
        if found[i].address[0] != found[j].address[0]
        and (strength := _likeness(weigh, found[i], found[j], (found[i].address, found[j].address) in matched))
    ]
    groups = _grouped(len(found), sorted(links, key=lambda link: (-link[0], link[1], link[2])))
    voices = comparison.voices
    told = [[found[k] for k in group] for group in groups]
    several = [group for group in told if len({voices[quotation.address[0]] for quotation in group}) > 1]
    return tuple([_family(group) for group in several])


def _quotations(comparison: Comparison, article: int) -> Iterator[_Quotation]:
    """The quotations of an article, with speakers carried on while a quotation stays open and from "he" to a name."""
    is_open, opened, speaker, verb = False, 0, None, None
    for place, sentence in enumerate(comparison.articles[article].sentences):
        text = sentence.text
        spans, ends_open = _spans(text, is_open)
        frame = _without(text, spans)
        said_by, said = _attribution(frame)
        if said_by and said_by.lower() not in _PRONOUNS:
            speaker = said_by
        if said or not is_open:
            verb = said
        is_known = bool(said_by) or is_open
        for start, end in spans:
            words = text[start:end].strip(" ,;'‘’")
            if len(_WORD.findall(words)) >= _LEAST_WORDS:
                address = article, place
                yield _Quotation(address, words, terms_of(words), speaker if is_known or not frame else None, verb)
        opened = opened + 1 if ends_open else 0
        is_open = ends_open and opened <= _MOST_OPEN


def _spans(text: str, is_open: bool) -> tuple[list[tuple[int, int]], bool]:
    """What stands between quotation marks, and whether one is left open.

    Only a closing mark tells that a sentence began inside; an opening mark within an open quotation begins a paragraph.
    """
    marks = [found.start() for found in _MARKS.finditer(text)]
    if not marks:
        return ([(0, len(text))] if is_open else []), is_open
    closes = text[marks[0]] in "”»" or (marks[0] > 0 and text[marks[0]] == '"' and not text[marks[0] - 1].isspace())
    spans, start = [], 0 if closes else None
    for mark in marks:
        if start is None:
            start = mark + 1
        elif text[mark] not in "“„" or mark > start:
            spans.append((start, mark))
            start = None
    if start is not None:
        spans.append((start, len(text)))
    return spans, start is not None


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """A sentence without its quotations."""
    kept, end = [], 0
    for start, stop in spans:
        kept.append(text[end:start])
        end = stop
    return _MARKS.sub(" ", " ".join([*kept, text[end:]])).strip(" .,;:")


def _attribution(frame: str) -> tuple[str | None, str | None]:
    """Who speaks and the verb of saying, from the words around a quotation."""
    if found := _QUOTED_AS.search(frame):
        return _bare(found[1]), "quoted"
    before, after = _NAME_SAID.search(frame), _SAID_NAME.search(frame)
    if before:
        return _bare(before[1]), before[2]
    if after:
        return _bare(after[2]), after[1]
    verb = next((word for word in _WORD.findall(frame.lower()) if word in SAYING), None)
    return None, verb


def _bare(name: str) -> str:
    return name.strip().removesuffix("’s").removesuffix("'s")


class _Weights:
    """How rare the stems of quotations are among them."""

    def __init__(self, quotations: Sequence[_Quotation]) -> None:
        self._where: defaultdict[str, list[int]] = defaultdict(list)
        for index, quotation in enumerate(quotations):
            for stem in quotation.terms.content:
                self._where[stem].append(index)
        count = len(quotations) + 1
        self._rarity = {stem: max(0.1, log(count / (len(held) + 0.5))) for stem, held in self._where.items()}

    def of(self, stems: frozenset[str]) -> float:
        """The sum of their rarity."""
        return sum([self._rarity[stem] for stem in stems])

    def sharing_pairs(self) -> list[tuple[int, int]]:
        """Pairs that share a stem which is not in very many."""
        pairs = {pair for held in self._where.values() if len(held) <= MOST_SHARING for pair in combinations(held, 2)}
        return sorted(pairs)


def _likeness(weigh: _Weights, one: _Quotation, other: _Quotation, are_matched: bool) -> float:
    """How much of the lighter quotation the other has; 0 where that is too little for one utterance."""
    a, b = one.terms.content, other.terms.content
    shared = a & b
    lighter = min(weigh.of(a), weigh.of(b))
    part = weigh.of(shared) / lighter if lighter else 0.0
    is_short = min(len(a), len(b)) <= _SHORT_CONTENT
    if len(shared) < _LEAST_SHARED and not (is_short and are_matched):
        return 0.0
    return part if part >= (SAME_IN_MATCH if are_matched else SAME) else 0.0


def _grouped(count: int, links: Sequence[tuple[float, int, int]]) -> list[list[int]]:
    """Groups that hold together: two are joined where half of the pairs between them are linked."""
    linked = {(i, j) for _, i, j in links} | {(j, i) for _, i, j in links}
    group_of = [[index] for index in range(count)]
    for _, i, j in links:
        one, other = group_of[i], group_of[j]
        if one is other:
            continue
        across = sum((a, b) in linked for a in one for b in other)
        if across >= _SHARE * len(one) * len(other):
            one += other
            for index in other:
                group_of[index] = one
    distinct = {id(group): sorted(group) for group in group_of}
    return sorted([group for group in distinct.values() if len(group) > 1])


def _family(group: Sequence[_Quotation]) -> QuotationFamily:
    """The forms of one utterance, the longest first."""
    forms: defaultdict[str, list[_Quotation]] = defaultdict(list)
    for quotation in group:
        forms[fold(quotation.words)].append(quotation)
    ordered = sorted(forms.values(), key=lambda same: (-len(same[0].terms.stems), same[0].address))
    return QuotationFamily(
        speaker=_speaker(group),
        forms=tuple(
            [
                QuotationForm(
                    words=same[0].words,
                    addresses=tuple([quotation.address for quotation in same]),
                    is_cut=any(_is_cut(same[0].terms, longer[0].terms) for longer in ordered[:rank]),
                    verb=next((quotation.verb for quotation in same if quotation.verb), None),
                )
                for rank, same in enumerate(ordered)
            ]
        ),
    )


def _speaker(group: Sequence[_Quotation]) -> str | None:
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
