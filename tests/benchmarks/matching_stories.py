"""Labelled stories: which sentences match, how they say the same, what stays unique, what they disagree on."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import combinations
from operator import itemgetter
from pathlib import Path
from random import Random
from statistics import fmean

from rapidfuzz import fuzz

from tests.benchmarks.alignment import at_bar, average_precision, by_matching, by_token_set_ratio
from tests.benchmarks.gold import GoldStory, Labelled, labelled_articles
from tests.benchmarks.matching_table import Row
from tests.matching.articles import article
from tui.matching import align, compare, group_stories
from tui.model import Article, Comparison, Kind, Status
from tui.text import fold

PEER = "token_set_ratio"
BY_HAND = "basil-dev"
_AIMS = {"superpal-dev": (0.72, 0.83), "wmt21-cs-en": (0.90, None), "wmt21-de-en": (0.90, None)}
_MERGED_AIM = 0.89
_EDITED = 75
_LEAD = 2
_PILES = 30
"""Piles of each size that are drawn."""

_WORST = 5
"""Errors of either sort that are shown."""


def rows(sets: dict[str, list[GoldStory]], folder: Path) -> Iterator[Row]:
    """The rows of the sets that are there, at the shipped bar and weights."""
    for name, stories in sets.items():
        yield from _alignment(name, stories)
    if BY_HAND in sets:
        compared = [compare([article(sentences) for sentences in story.articles]) for story in sets[BY_HAND]]
        yield from _told(sets[BY_HAND], compared)
        yield from _kinds(sets[BY_HAND], compared)
        yield from _passages(sets[BY_HAND], compared)
        yield from _disagreements(sets[BY_HAND], compared)
    for file, aim in (("ecb-topics-1-35", 0.88), ("basil-2010-2014", 0.94)):
        if (path := folder / "stories" / f"{file}.jsonl").exists():
            yield _grouping(labelled := labelled_articles(path), aim)
            yield _small_piles(labelled)


def _alignment(name: str, stories: Sequence[GoldStory]) -> Iterator[Row]:
    total = sum(len(story.matches) for story in stories)
    own = [pair for story in stories for pair in by_matching(story)]
    peer = [pair for story in stories for pair in by_token_set_ratio(story)]
    best = max((at_bar(peer, total, step / 100)[2], step / 100) for step in range(30, 100))
    f1, area = _AIMS.get(name, (_MERGED_AIM if name.endswith("merged") else None, None))
    precision, recall, own_f1 = at_bar(own, total, 0.5)
    worst = partial(_worst_pairs, stories)
    least = 0.80 if name == BY_HAND else None
    yield Row(name, "precision (weights saw it)", precision, "", None, least, worst=worst)
    yield Row(name, "recall", recall)
    aim = 0.75 if name == BY_HAND else f1
    yield Row(name, "F1", own_f1, f"{PEER} at {best[1]}", best[0], aim, worst=worst)
    areas = average_precision(own, total), average_precision(peer, total)
    yield Row(name, "average precision", areas[0], PEER, areas[1], least or area, worst=worst)


def _worst_pairs(stories: Sequence[GoldStory]) -> list[str]:
    """The surest wrong pairs and the matches with the lowest scores."""
    wrong, missed = [], []
    for story in stories:
        scores = {(match.a, match.b): match.score for match in align(story.articles, strictness=0.0)}
        known = story.matches | story.ignore
        wrong += [(score, story, pair) for pair, score in scores.items() if pair not in known]
        missed += [(scores.get(pair, 0.0), story, pair) for pair in story.matches]
    wrong = sorted(wrong, key=itemgetter(0), reverse=True)[:_WORST]
    missed = sorted(missed, key=itemgetter(0))[:_WORST]
    return [
        f"{label} {score:.2f} {story.name}: {' | '.join(story.articles[a][b] for a, b in pair)}"
        for label, found in (("wrong", wrong), ("missed", missed))
        for score, story, pair in found
    ]


def _told(stories: Sequence[GoldStory], compared: Sequence[Comparison]) -> Iterator[Row]:
    """Sentences that share nothing with another article and are shown as unique; those with a match and shown so."""
    kept, found = [], []
    for story, comparison in zip(stories, compared, strict=True):
        shared = {address for pair in story.matches for address in pair}
        loose = {address for pair in story.ignore for address in pair}
        for number, sentences in enumerate(story.articles):
            for place in range(len(sentences)):
                is_shared = comparison.status((number, place)) is Status.SHARED
                if (number, place) in shared:
                    found.append(is_shared)
                elif (number, place) not in loose:
                    kept.append(not is_shared)
    yield Row(BY_HAND, "unique kept", fmean(kept), "", None, 0.90)
    yield Row(BY_HAND, "shared found", fmean(found))


def _kinds(stories: Sequence[GoldStory], compared: Sequence[Comparison]) -> Iterator[Row]:
    """The kind of the matches that were found, beside what the ratio of the texts alone tells."""
    first, any_of_them, peer = [], [], []
    by_kind: defaultdict[str, list[bool]] = defaultdict(list)
    for story, comparison in zip(stories, compared, strict=True):
        for match in comparison.matches:
            pair = match.a, match.b
            if pair in story.matches and pair in story.kinds:
                accepted = ["quote" if kind == "same-quote" else kind for kind in story.kinds[pair]]
                first.append(accepted[0] == match.kind)
                any_of_them.append(match.kind in accepted)
                by_kind[accepted[0]].append(accepted[0] == match.kind)
                peer.append(accepted[0] == _kind_by_ratio(*[story.articles[a][b] for a, b in pair]))
    yield Row(BY_HAND, "kind right, of the found", fmean(first), "ratio, partial_ratio", fmean(peer), 0.75)
    yield Row(BY_HAND, "kind acceptable, of the found", fmean(any_of_them))
    for kind in (Kind.CONTAINED, Kind.REWORDED, Kind.QUOTE):
        yield Row(BY_HAND, f"found {kind} called so", fmean(by_kind[kind]))


def _kind_by_ratio(a: str, b: str) -> Kind:
    a, b = fold(a), fold(b)
    if a == b:
        return Kind.IDENTICAL
    if fuzz.ratio(a, b) >= _EDITED:
        return Kind.EDITED
    return Kind.CONTAINED if fuzz.partial_ratio(a, b) >= _EDITED else Kind.REWORDED


def _passages(stories: Sequence[GoldStory], compared: Sequence[Comparison]) -> Iterator[Row]:
    """Pairs inside a passage that say the same; shared sentences that no passage has."""
    right = wrong = lost = 0
    for story, comparison in zip(stories, compared, strict=True):
        inside = {pair for passage in comparison.passages for pair in combinations(passage.members, 2)}
        across = {(a, b) for a, b in inside if a[0] != b[0]}
        right += len(across & story.matches)
        wrong += len(across - story.matches - story.ignore)
        shared = {end for match in comparison.matches for end in (match.a, match.b)}
        lost += sum(comparison.passage_of(address) is None for address in shared)
    yield Row(BY_HAND, "pairs of a passage right", right / (right + wrong))
    yield Row(BY_HAND, "shared sentences in no passage", float(lost), "", None, 0.0, less_is_better=True)


def _disagreements(stories: Sequence[GoldStory], compared: Sequence[Comparison]) -> Iterator[Row]:
    """Disagreements found that were also noted by hand, and the other way round, where the match was found."""
    right = total = noted = reachable = 0
    for story, comparison in zip(stories, compared, strict=True):
        matched = {(match.a, match.b) for match in comparison.matches}
        seen = set()
        for row in comparison.disagreements:
            hits = [
                known
                for known in story.disagreements
                if known[:2] == (row.a, row.b) and meet(known[2], row.a_text) and meet(known[3], row.b_text)
            ]
            total, right = total + 1, right + bool(hits)
            seen.update(hits)
        noted += len(seen)
        reachable += sum(known[:2] in matched for known in story.disagreements)
    yield Row(BY_HAND, f"disagreements, precision of {total}", right / max(total, 1))
    yield Row(BY_HAND, f"disagreements, recall of {reachable}", noted / max(reachable, 1))


def meet(one: str, other: str) -> bool:
    """Whether two quotations of one sentence have a word in common."""
    return not set(re.findall(r"\w+", one.lower())).isdisjoint(re.findall(r"\w+", other.lower()))


def _grouping(labelled: Labelled, aim: float) -> Row:
    """B-cubed F1 of the stories found in the mixed articles."""
    number = {
        one.origin: group for group, story in enumerate(group_stories(labelled.articles)) for one in story.articles
    }
    own = b_cubed([number[one.origin] for one in labelled.articles], labelled.stories)
    peer = b_cubed(_by_lead(labelled.articles), labelled.stories)
    return Row(labelled.name, "stories, B-cubed F1", own, f"{PEER} of the lead", peer, aim)


def _small_piles(labelled: Labelled) -> Row:
    """Mean B-cubed F1 of piles of up to four articles of one, two and five stories: what a reader opens."""
    draw = Random(1)
    telling: defaultdict[str, list[Article]] = defaultdict(list)
    for one, story in zip(labelled.articles, labelled.stories, strict=True):
        telling[story].append(one)
    own, peer = [], []
    for count in (1, 2, 5) * _PILES:
        picked = draw.sample(sorted(telling), count)
        pile = [(one, story) for story in picked for one in draw.sample(telling[story], min(4, len(telling[story])))]
        articles, gold = [one for one, _ in pile], [story for _, story in pile]
        number = {one.origin: group for group, story in enumerate(group_stories(articles)) for one in story.articles}
        own.append(b_cubed([number[one.origin] for one in articles], gold))
        peer.append(b_cubed(_by_lead(articles), gold))
    return Row(labelled.name, "stories in small piles", fmean(own), f"{PEER} of the lead", fmean(peer), None)


def _by_lead(articles: Sequence[Article]) -> list[int]:
    """Each article with the first whose lead is alike."""
    leads = [fold(" ".join([sentence.text for sentence in one.sentences[:_LEAD]])) for one in articles]
    groups: list[int] = []
    for place, lead in enumerate(leads):
        alike = (k for k in range(place) if fuzz.token_set_ratio(lead, leads[k]) >= 60)
        groups.append(next((groups[k] for k in alike), place))
    return groups


def b_cubed(found: Sequence[int], gold: Sequence[str]) -> float:
    """The harmonic mean of B-cubed precision and recall."""
    both, own, true = Counter(zip(found, gold, strict=True)), Counter(found), Counter(gold)
    pairs = list(zip(found, gold, strict=True))
    precision = fmean([both[pair] / own[pair[0]] for pair in pairs])
    recall = fmean([both[pair] / true[pair[1]] for pair in pairs])
    return 2 * precision * recall / (precision + recall)
