"""Where two sentences give different figures, days or names, or one denies or hedges what the other says.

Precise rather than complete: a figure is held against another only where both count the same thing in the same role, a
day only where both give it to the same happening, and a detail that stands on one side only is no disagreement. The
readers of each sort are the `facts`; whatever they find has to pass their `bars`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from tui.matching.facts.ages import differing_ages
from tui.matching.facts.bars import Published, passes
from tui.matching.facts.certainty import hedges_between
from tui.matching.facts.claims import Difference, claim_of
from tui.matching.facts.clocks import differing_clocks
from tui.matching.facts.days import differing_days
from tui.matching.facts.denials import denials_between
from tui.matching.facts.figures import differing_figures
from tui.matching.facts.names import names_between
from tui.matching.facts.quantities import LONGEST_READ
from tui.matching.facts.repeats import told_again
from tui.matching.facts.roles import differing_holders
from tui.matching.languages import likely_language
from tui.matching.words import MONTHS
from tui.model import Article, Comparison, Disagreement, Kind, Match

_OF_NAMES = frozenset({"name", "spelling"})


def disagreements_of(comparison: Comparison, matches: Sequence[Match]) -> tuple[Disagreement, ...]:
    """The disagreements of some matches, in order of address: between voices, of one voice only between its copies."""
    found: list[Disagreement] = []
    voices = comparison.voices
    languages = [_language(article) for article in comparison.articles]
    is_one_voice = len(set(voices)) == 1
    for match in matches:
        if match.kind is Kind.IDENTICAL or (voices[match.a[0]] == voices[match.b[0]] and not is_one_voice):
            continue
        a, b = comparison.sentence(match.a).text, comparison.sentence(match.b).text
        published = comparison.articles[match.a[0]].published, comparison.articles[match.b[0]].published
        language, other = languages[match.a[0]], languages[match.b[0]]
        told = differences(a, b, published, language) if language == other else ()
        shown = [row for row in told if passes(row, (claim_of(a), claim_of(b)), match.score, published)]
        rows = [row for row in shown if row[0] not in _OF_NAMES or not _are_two(comparison, *row)]
        found += [Disagreement(match.a, match.b, what, of_a, of_b) for what, of_a, of_b in rows]
    return tuple(sorted(found, key=lambda row: (row.a, row.b, row.what)))


def with_repeats(comparison: Comparison, rows: Sequence[Disagreement]) -> tuple[Disagreement, ...]:
    """Disagreements of matched sentences, and those of further sentences that give one of their figures again.

    Args:
        comparison: Whose disagreements.
        rows: Those of its matches, as `disagreements_of` gives them.
    """
    further = told_again(comparison, [row for row in rows if row.what == "number"])
    return tuple(sorted({*rows, *further}, key=lambda row: (row.a, row.b, row.what, row.a_text, row.b_text)))


def _language(article: Article) -> str:
    """What an article is written in, English where that cannot be told."""
    told = article.language or likely_language([sentence.text for sentence in article.sentences]) or "en"
    return told.partition("-")[0].lower()


def _are_two(comparison: Comparison, what: str, one: str, other: str) -> bool:
    """Whether a sentence has both names, a place as a part of another or two persons, or both are plain words."""
    texts = [article.text for article in comparison.articles] if what == "name" else []
    if all(any(name.lower() in text for text in texts) for name in (one, other)):
        return True
    told = [re.compile(rf"\b{re.escape(name)}\b") for name in (one, other)]
    sentences = [
        sentence.text for article in comparison.articles if one in article.text for sentence in article.sentences
    ]
    return any(other in text and all(name.search(text) for name in told) for text in sentences)


@lru_cache(maxsize=1 << 13)
def differences(a: str, b: str, published: Published = (None, None), language: str = "en") -> tuple[Difference, ...]:
    """What two sentences that say the same disagree on: (what, words of a, words of b).

    Args:
        a: The one sentence.
        b: The other.
        published: The days on which their articles came out, as far as they are known.
        language: ISO 639-1 code of both; German, French and Spanish are read by simpler rules, others not at all.

    >>> differences("They talked for more than six hours.", "The talks took six hours.")
    (('number', 'more than six hours', 'six hours'),)
    """
    if a == b:
        return ()
    if language != "en":
        from tui.matching.facts.foreign_claims import foreign_differences  # noqa: PLC0415 - for such articles only

        return foreign_differences(a[:LONGEST_READ], b[:LONGEST_READ], language, published)
    ours, theirs = claim_of(a), claim_of(b)
    if not ours.states_something or not theirs.states_something:
        return ()
    alike = ours.alike(theirs)
    found: list[Difference] = [("number", *said) for said in differing_figures(ours.text, theirs.text, alike)]
    found += [("number", one, other) for one, other in differing_ages(ours.text, theirs.text)]
    found += [("time", one, other) for one, other in differing_clocks(ours.text, theirs.text, alike)]
    found += [("date", one, other) for one, other in differing_days(ours.text, theirs.text, alike, published)]
    found += _ordered_otherwise(ours.text, theirs.text)
    found += [row for row in names_between(ours, theirs) if not MONTHS.issuperset(map(str.lower, row[1:]))]
    holders = [("name", one, other) for one, other in differing_holders(ours.text, theirs.text)]
    found += [row for row in holders if not _is_among(row, found)]
    found += denials_between(ours, theirs)
    found += hedges_between(ours, theirs)
    return tuple(dict.fromkeys(found))


def _ordered_otherwise(a: str, b: str) -> list[Difference]:
    """What two sentences tell in opposite order; only of such that have a word for it."""
    if not all("before" in text or "after" in text or "After" in text or "Before" in text for text in (a, b)):
        return []
    from tui.matching.facts.sequence import differing_sequences  # noqa: PLC0415 - for sentences with such words

    return [("time", one, other) for one, other in differing_sequences(a, b)]


def _is_among(row: Difference, others: Sequence[Difference]) -> bool:
    """Whether others of its sort have its words of either side already."""
    sides = [(row[side], other[side]) for other in others if row[0] == other[0] for side in (1, 2)]
    return any(one in other or other in one for one, other in sides)
