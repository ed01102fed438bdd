"""Invented stories of three outlets each with planted disputes: which are found, and what is shown besides.

    python -m tests.benchmarks.disputes [--all]

Every file here holds a story: its articles, a sentence a line, and behind them the disputes that were planted
(`disputed`), details that look like one and are none (`agreed`), and what may be shown or not (`open`). A line names
the number of the article and words of it; a dispute also its sort, as the program calls it, and what makes it special
("negation, reported"). Labels were written before the first run. On port, ballot, quarry, heater, hochwasser (German)
and fichaje (Spanish) .456 were found then, and 5 of 59 details shown that are no disputes; on plant and greve (French),
labelled when those had been mended, .840 and none of 16. `--all` prints what was missed and what was shown wrongly.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from tests.matching.articles import article
from tui.matching import compare
from tui.matching.facts.quantities import figures
from tui.model import Address, Article, Comparison, Disagreement, Dispute
from tui.reading.language import guess_language

FOLDER = Path(__file__).parent
_WORD = re.compile(r"\w+")


class Detail(NamedTuple):
    """Words of an article.

    Attributes:
        article: Its index.
        words: As they stand there.
    """

    article: int
    words: str


class Planted(NamedTuple):
    """Two details that contradict each other, or seem to.

    Attributes:
        what: The sort of the disagreement, with what makes it special; "" of what is none.
        one: The one.
        other: The other.
    """

    what: str
    one: Detail
    other: Detail


class InventedStory(NamedTuple):
    """A story with its labels.

    Attributes:
        name: What its file is called.
        articles: In order.
        disputed: What must be found.
        agreed: What must not be shown.
        left_open: What may be shown.
    """

    name: str
    articles: tuple[Article, ...]
    disputed: tuple[Planted, ...]
    agreed: tuple[Planted, ...]
    left_open: tuple[Planted, ...]


class Found(NamedTuple):
    """What a comparison of a story shows.

    Attributes:
        story: The story.
        comparison: Its articles compared.
        right: The disputes shown that were planted.
        wrong: Those that were not.
        hit: The planted disputes that were found.
    """

    story: InventedStory
    comparison: Comparison
    right: tuple[Dispute, ...]
    wrong: tuple[Dispute, ...]
    hit: tuple[Planted, ...]


def stories() -> list[InventedStory]:
    """All stories, by name."""
    return [_story(path) for path in sorted(FOLDER.glob("*.txt"))]


def found_in(story: InventedStory) -> Found:
    """Compare the articles of a story and hold what is shown against its labels."""
    comparison = compare(story.articles)
    right: list[Dispute] = []
    wrong: list[Dispute] = []
    hit: set[Planted] = set()
    for dispute in comparison.disputes:
        planted = {known for row in dispute.rows for known in story.disputed if _is_of(comparison, row, known)}
        is_open = any(_is_of(comparison, row, known) for row in dispute.rows for known in story.left_open)
        hit |= planted
        if planted:
            right.append(dispute)
        elif not is_open:
            wrong.append(dispute)
    return Found(story, comparison, tuple(right), tuple(wrong), tuple([one for one in story.disputed if one in hit]))


def shown_though_agreed(found: Found) -> list[Planted]:
    """What is no dispute and is shown as one."""
    rows = [row for dispute in found.comparison.disputes for row in dispute.rows]
    return [known for known in found.story.agreed if any(_is_of(found.comparison, row, known) for row in rows)]


def _is_of(comparison: Comparison, row: Disagreement, known: Planted) -> bool:
    """Whether a disagreement is between two planted details."""
    ends = ((row.a, row.a_text), (row.b, row.b_text))
    return any(
        all(
            _is_quoted(comparison, place, words, detail)
            for (place, words), detail in zip(order, (known.one, known.other), strict=True)
        )
        for order in (ends, ends[::-1])
    )


def _is_quoted(comparison: Comparison, place: Address, words: str, detail: Detail) -> bool:
    """Whether some words of a sentence are those of a detail, or a figure of it that the article gives again."""
    if place[0] != detail.article:
        return False
    of_detail, told = figures(detail.words), figures(words)
    if of_detail and told:
        return not of_detail.isdisjoint(told)
    is_there = detail.words.lower() in comparison.sentence(place).text.lower()
    return is_there and not _words(words).isdisjoint(_words(detail.words))


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.lower()))


def _story(path: Path) -> InventedStory:
    """Read a story.

    Raises:
        ValueError: If a label names words that its article has not.
    """
    sections = [section.splitlines() for section in path.read_text().split("\n== ")[1:]]
    told = [section for section in sections if ", " in section[0]]
    labels = {head: [_planted(line) for line in rest if line] for head, *rest in sections if ", " not in head}
    articles = tuple(
        article(
            lines[1:],
            origin=lines[0],
            language=guess_language(" ".join(lines[1:])) or "en",
            published=date.fromisoformat(lines[0].split(", ")[-1]),
        )
        for lines in told
    )
    for known in (known for rows in labels.values() for known in rows):
        for detail in (known.one, known.other):
            if detail.words.lower() not in articles[detail.article].text.lower():
                raise ValueError(f"{path.name}: article {detail.article + 1} has no “{detail.words}”")
    groups = [tuple(labels.get(name, ())) for name in ("disputed", "agreed", "open")]
    return InventedStory(path.stem, articles, *groups)


def _planted(line: str) -> Planted:
    *what, one, other = line.split(" | ")
    return Planted(what[0] if what else "", _detail(one), _detail(other))


def _detail(words: str) -> Detail:
    number, _, rest = words.partition(" ")
    return Detail(int(number) - 1, rest)


def lines(results: Sequence[Found]) -> Iterator[str]:
    """The table: a row a story, and one of all."""
    yield f"{'story':<12}{'planted':>8}{'found':>7}{'shown':>7}{'right':>7}  precise  found"
    rows = [(found.story.name, *_counts(found)) for found in results]
    sums = [sum(column) for column in list(zip(*rows, strict=True))[1:]]
    for name, planted, hit, shown, right in [*rows, ("all", *sums)]:
        yield (
            f"{name:<12}{planted:>8}{hit:>7}{shown:>7}{right:>7}  "
            f"{right / max(shown, 1):>7.3f}{hit / max(planted, 1):>7.3f}"
        )
    yield from _sorts(results)
    agreed = sum(len(shown_though_agreed(found)) for found in results)
    yield f"of {sum(len(found.story.agreed) for found in results)} details that are no disputes {agreed} are shown"


def _sorts(results: Sequence[Found]) -> Iterator[str]:
    """A row a sort of dispute: how many were planted and how many of them were found."""
    planted = Counter(known.what for found in results for known in found.story.disputed)
    hit = Counter(known.what for found in results for known in found.hit)
    yield f"{'sort':<20}{'planted':>8}{'found':>7}"
    for what, count in sorted(planted.items()):
        yield f"{what:<20}{count:>8}{hit[what]:>7}{hit[what] / count:>9.3f}"


def _counts(found: Found) -> tuple[int, int, int, int]:
    shown = len(found.right) + len(found.wrong)
    return len(found.story.disputed), len(found.hit), shown, len(found.right)


def errors(found: Found) -> Iterator[str]:
    """What was missed and what was shown wrongly."""
    for known in found.story.disputed:
        if known not in found.hit:
            yield f"{found.story.name} missed {known.what}: {known.one} | {known.other}"
    for dispute in found.wrong:
        said = [(side.words, found.comparison.sentence(side.address).text) for side in dispute.sides]
        yield f"{found.story.name} wrong {dispute.what}: {said}"


def main(arguments: Sequence[str]) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Disagreements found in invented stories with planted ones.")
    parser.add_argument("--all", action="store_true", help="tell what was missed and what was shown wrongly")
    wanted = parser.parse_args(arguments)
    results = [found_in(story) for story in stories()]
    print("\n".join(lines(results)))
    if wanted.all:
        print("\n".join(line for found in results for line in errors(found)))
