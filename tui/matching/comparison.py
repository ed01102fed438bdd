"""Puts the steps together: articles -> voices -> story -> scored pairs -> matches, passages, disagreements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, groupby, pairwise
from operator import itemgetter

from tui.matching.copies import Voice, voice_numbers, voices_of
from tui.matching.evidence import Evidences
from tui.matching.kinds import Inner, band_of, edited_text_similarity, folded, kind_of
from tui.matching.limits import MOST_LINKS, left_out, left_unlinked
from tui.matching.pairs.features import PairFeatures
from tui.matching.pairs.scoring import ScoredPair, score_pairs
from tui.matching.pairs.speakers import HIGHEST, share_only_a_speaker
from tui.matching.pairs.unions import told_in_two
from tui.matching.progress import Tell, followed
from tui.matching.restricting import at_strictness
from tui.matching.story_terms import StoryTerms
from tui.matching.terms import terms_of_article
from tui.model import Address, Article, Band, Comparison, Evidence, Kind, Match

FLOOR = 0.25
"""Score from which on a pair is kept as `possible`: one in five is right."""

IDENTICAL_SCORE = 0.99
"""Score of equal sentences that state something."""

_REASON_SHARES = (0.7, 0.95)
"""Where the reasons for the pairs begin and end, as shares of all the work of a comparison."""

_SHORT = 3  # content words; shorter sentences, such as “He declined.”, are equal by chance
_SHORT_SCORE = 0.6
_MANY = 200  # equal sentences, all pairs of which are still told; of more each with the next, so that work stays linear
_EQUAL = Evidence("word for word the same", 9.0)
_COPIES = Evidence("the articles are copies", 6.0)


def compare_articles(articles: Sequence[Article], strictness: float, tell: Tell | None = None) -> Comparison:
    """What `tui.matching.compare` does."""
    texts = [[sentence.text for sentence in article.sentences] for article in articles]
    forms = [[folded(text) for text in article] for article in texts]
    voices = voice_numbers(forms)
    languages = [article.language for article in articles]
    found, left = _matches(texts, forms, voices, languages, min(FLOOR, strictness), tell=tell)
    partial = "; ".join(left) or None
    bare = Comparison(tuple(articles), voices, strictness, (), (), (), tuple(found), partial=partial)
    return at_strictness(bare, strictness)


def align_sentences(articles: Sequence[Sequence[str]], strictness: float) -> list[Match]:
    """What `tui.matching.align` does: every article is a voice of its own."""
    forms = [[folded(text) for text in article] for article in articles]
    found, _ = _matches(articles, forms, range(len(articles)), [None] * len(articles), strictness)
    return found


def _matches(
    texts: Sequence[Sequence[str]],
    forms: Sequence[Sequence[str]],
    voices: Sequence[int],
    languages: Sequence[str | None],
    least: float,
    *,
    tell: Tell | None = None,
) -> tuple[list[Match], list[str]]:
    """All matches with at least a score, best first within an address order, and what was left out."""
    told = voices_of(texts, voices, forms)
    left = left_unlinked([places for voice in told for places in voice.addresses])
    found: list[Match] = []
    for voice in told:
        found += _between_copies(voice, texts, forms)
    if len(told) > 1:
        texts_told = [(voice.sentences, languages[voice.main]) for voice in told]
        story = StoryTerms([terms_of_article(*text) for text in texts_told])
        found += _between_voices(story, told, forms, Evidences(story, texts_told), least, tell=tell)
        left += left_out(story)
    return sorted(found, key=lambda match: (match.a, -match.score, match.b)), left


def _between_voices(
    story: StoryTerms,
    told: Sequence[Voice],
    forms: Sequence[Sequence[str]],
    evidences: Evidences,
    least: float,
    *,
    tell: Tell | None,
) -> Iterator[Match]:
    """The sentences that different voices have in common."""
    addresses = [found for voice in told for found in voice.addresses]
    compute = PairFeatures(story)
    told_forms = [folded(text) for voice in told for text in voice.sentences]
    scored = score_pairs(story, compute, least, tell)
    pairs = _with_equal(story, [_as_told(story, pair) for pair in scored], told_forms)
    halves = told_in_two(story, pairs)
    for pair in followed(pairs, tell, *_REASON_SHARES):
        if pair.score >= least:
            kind = kind_of(story, pair.i, pair.j)
            if kind[0] in (Kind.EDITED, Kind.REWORDED) and (pair.i, pair.j) in halves:
                kind = Kind.CONTAINED, halves[pair.i, pair.j]
            reasons = evidences.of(pair.i, pair.j, pair.values)
            for a, b in _links(addresses[pair.i], addresses[pair.j]):
                if forms[a[0]][a[1]] != forms[b[0]][b[1]]:
                    yield _match(a, b, pair.score, reasons, kind)
                else:
                    equal = evidences.of(pair.i, pair.j, pair.values, _EQUAL)
                    yield _match(a, b, pair.score, equal, (Kind.IDENTICAL, None))


def _as_told(story: StoryTerms, pair: ScoredPair) -> ScoredPair:
    """A pair, lowered where the two have but a speaker in common."""
    if pair.score <= HIGHEST or not share_only_a_speaker(story, pair.i, pair.j):
        return pair
    return pair._replace(score=HIGHEST)


def _with_equal(story: StoryTerms, pairs: list[ScoredPair], forms: Sequence[str]) -> list[ScoredPair]:
    """The pairs, with those of equal sentences lifted: what is said in the same words is the same."""
    where: defaultdict[str, list[int]] = defaultdict(list)
    for index, form in enumerate(forms):
        if form:
            where[form].append(index)
    repeated = [same for same in where.values() if len(same) > 1]
    equal = {pair for same in repeated for pair in (combinations(same, 2) if len(same) <= _MANY else pairwise(same))}
    lifted: list[ScoredPair] = []
    for pair in pairs:
        if (pair.i, pair.j) in equal:
            equal.discard((pair.i, pair.j))
            pair = pair._replace(score=max(pair.score, _score_of_equal(story, pair.i, pair.j)))  # noqa: PLW2901
        lifted.append(pair)
    lifted += [ScoredPair(i, j, _score_of_equal(story, i, j), ()) for i, j in sorted(equal)]
    return lifted


def _score_of_equal(story: StoryTerms, i: int, j: int) -> float:
    """Equal sentences of a word or two ("He agreed.") may be about different things.

    Both are asked: articles that pass for two languages leave out different words of one sentence.
    """
    content = min(len(story.sentences[index].content) for index in (i, j))
    return IDENTICAL_SCORE if content >= _SHORT else _SHORT_SCORE


def _links(one: Sequence[Address], other: Sequence[Address]) -> Iterator[tuple[Address, Address]]:
    """Each with each; where a sentence is repeated very often, the n-th with the n-th."""
    if len(one) * len(other) <= MOST_LINKS:
        yield from ((a, b) for a in one for b in other)
    else:
        longest = max(len(one), len(other))
        yield from ((one[k % len(one)], other[k % len(other)]) for k in range(longest))


def _between_copies(voice: Voice, texts: Sequence[Sequence[str]], forms: Sequence[Sequence[str]]) -> Iterator[Match]:
    """The sentences that copies have in common; of very many copies each with the next."""
    if len(voice.articles) < 2:
        return
    for found in voice.addresses:
        told = [list(same) for _, same in groupby(found, key=itemgetter(0))]
        pairs = combinations(told, 2) if len(told) ** 2 <= MOST_LINKS else pairwise(told)
        for a, b in (link for one, other in pairs for link in _links(one, other)):
            if forms[a[0]][a[1]] == forms[b[0]][b[1]]:
                yield Match(a, b, Kind.IDENTICAL, None, 1.0, Band.SAME, (_COPIES,))
                continue
            similarity = edited_text_similarity(texts[a[0]][a[1]], texts[b[0]][b[1]])
            if similarity:
                yield Match(a, b, Kind.EDITED, None, round(similarity, 6), Band.SAME, (_COPIES,))


def _match(a: Address, b: Address, score: float, evidence: Sequence[Evidence], kind: tuple[Kind, Inner]) -> Match:
    """A match with its ends in order of address."""
    score = float(f"{score:.6g}")  # sums over sets differ in the last digits from run to run
    how, inner = kind
    if a > b:
        a, b = b, a
        inner = "b" if inner == "a" else "a" if inner == "b" else None
    return Match(a, b, how, inner, score, band_of(how, score), evidence)
