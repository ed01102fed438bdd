"""The labelled stories that matching is measured and fitted on. They stay outside the project."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path

from tui.model import Address

DEFAULT_FOLDER = Path("../shared/data")
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
    """

    name: str
    articles: tuple[tuple[str, ...], ...]
    matches: frozenset[Pair]
    ignore: frozenset[Pair]
    kinds: dict[Pair, tuple[str, ...]]


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
    for key, article in gold["articles"].items():
        stories.setdefault(article["story"], []).append(key)
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
            )
        )
    return found


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
