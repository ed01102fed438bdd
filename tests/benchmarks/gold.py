"""The labelled stories that matching is measured and fitted on. They stay outside the project."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import permutations
from pathlib import Path

from tests.matching.articles import article
from tui.model import Address, Article

DEFAULT_FOLDER = Path("../shared/data")
_TIMES, _SHORTEST = 4, 3
"""How much shorter a brief is than the report beside it, and what it has at least, in sentences."""

Pair = tuple[Address, Address]


@dataclass(frozen=True, slots=True)
class GoldStory:
    """One story with the pairs of sentences that say the same.

    Attributes:
        name: Set and number.
        articles: Sentences of each article, the headline first where there is one.
        matches: Pairs that must be found, a's article before b's.
        ignore: Pairs that may be found or not.
        kinds: Per pair the acceptable kinds; empty where the set has none.
        disagreements: What is told differently: the pair and the words of either side.
    """

    name: str
    articles: tuple[tuple[str, ...], ...]
    matches: frozenset[Pair]
    ignore: frozenset[Pair]
    kinds: dict[Pair, tuple[str, ...]]
    disagreements: tuple[tuple[Address, Address, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Labelled:
    """A mixed pile of articles.

    Attributes:
        name: The set.
        articles: In an order that tells nothing.
        stories: Per article the story that it belongs to.
    """

    name: str
    articles: tuple[Article, ...]
    stories: tuple[str, ...]


def gold_sets(folder: Path) -> dict[str, list[GoldStory]]:
    """The sets by name; those that are not there are left out."""
    found: dict[str, list[GoldStory]] = {}
    alignment = folder / "alignment"
    basil = [story for path in sorted(alignment.glob("basil-dev-gold*.json")) for story in _by_hand(path)]
    if basil:
        found["basil-dev"] = basil
    for path in sorted(alignment.glob("*.jsonl")):
        found[path.stem] = _by_line(path)
    return found


def briefs_of(story: GoldStory) -> Iterator[GoldStory]:
    """Per two articles of a story, either way round, the beginning of the one beside the whole of the other."""
    for one, other in permutations(range(len(story.articles)), 2):
        brief = story.articles[one][: max(_SHORTEST, len(story.articles[other]) // _TIMES)]
        yield replace(
            story,
            articles=(brief, story.articles[other]),
            matches=_left(story.matches, one, other, len(brief)),
            ignore=_left(story.ignore, one, other, len(brief)),
            kinds={},
            disagreements=(),
        )


def _left(pairs: frozenset[Pair], one: int, other: int, most: int) -> frozenset[Pair]:
    """The pairs of two articles, with the numbers 0 and 1, as far as the one is left."""
    towards = [(a, b) if a[0] == one else (b, a) for a, b in pairs if {a[0], b[0]} == {one, other}]
    return frozenset(((0, a[1]), (1, b[1])) for a, b in towards if a[1] < most)


def labelled_articles(path: Path) -> Labelled:
    """The articles of a file of `stories/`."""
    found = [json.loads(line) for line in path.read_text().splitlines()]
    found.sort(key=lambda row: str(row["id"])[::-1])
    articles = []
    for row in found:
        body = row.get("sentences") or [sentence for paragraph in row["paragraphs"] for sentence in paragraph]
        day = row.get("published")
        sentences = [*([row["title"]] if row.get("title") else []), *body]
        articles.append(article(sentences, origin=row["id"], published=date.fromisoformat(day) if day else None))
    return Labelled(path.stem, tuple(articles), tuple(row["story"] for row in found))


def folder_argument(arguments: list[str]) -> Path:
    """The folder that a benchmark was given.

    Raises:
        SystemExit: With code 2 where it is not there.
    """
    folder = Path(arguments[0]) if arguments else DEFAULT_FOLDER
    if not (folder / "alignment").is_dir():
        print(f"no labelled stories: {folder / 'alignment'} is not there", file=sys.stderr)
        raise SystemExit(2)
    return folder


def _pair(a: Address, b: Address) -> Pair:
    return (a, b) if a < b else (b, a)


def _by_hand(path: Path) -> list[GoldStory]:
    gold = json.loads(path.read_text())
    stories: dict[str, list[str]] = {}
    for key, one in gold["articles"].items():
        stories.setdefault(one["story"], []).append(key)
    found = []
    for name, keys in stories.items():
        address = {
            sentence["id"]: (number, place)
            for number, key in enumerate(keys)
            for place, sentence in enumerate(gold["articles"][key]["sentences"])
        }
        rows = [row for row in gold["pairs"] if row["a"] in address]
        pairs = [(_pair(address[row["a"]], address[row["b"]]), row) for row in rows]
        found.append(
            GoldStory(
                name=f"basil {name}",
                articles=tuple(tuple(s["text"] for s in gold["articles"][key]["sentences"]) for key in keys),
                matches=frozenset(pair for pair, row in pairs if row["core"]),
                ignore=frozenset(pair for pair, row in pairs if not row["core"]),
                kinds={pair: (row["type"], *row.get("also_ok", ())) for pair, row in pairs},
                disagreements=tuple(
                    _disagreement(address, row) for row in gold["disagreements"] if row["a"] in address
                ),
            )
        )
    return found


def _disagreement(address: dict[str, Address], row: dict[str, str]) -> tuple[Address, Address, str, str]:
    a, b = (address[row["a"]], row["text_a"]), (address[row["b"]], row["text_b"])
    (one, of_one), (other, of_other) = sorted((a, b))
    return one, other, of_one, of_other


def _by_line(path: Path) -> list[GoldStory]:
    found = []
    for number, line in enumerate(path.read_text().splitlines()):
        row = json.loads(line)
        found.append(
            GoldStory(
                name=f"{path.stem} {number}",
                articles=tuple(tuple(article) for article in row["articles"]),
                matches=frozenset(_pair(tuple(a), tuple(b)) for a, b in row["matches"]),
                ignore=frozenset(_pair(tuple(a), tuple(b)) for a, b in row["ignore"]),
                kinds={},
            )
        )
    return found
