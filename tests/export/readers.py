"""Every format read back, as a program or a person would: what it says of passages, kinds, coverage, disagreements."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bs4 import BeautifulSoup
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tui.layout.marks import mark
from tui.model import Address, Comparison

Told = frozenset[Address]

_CONTRADICTED = re.compile(r"number: “(.*?)”, “(.*?)” in (\d+\.\d+)(?= \| |$)")
_AGAINST = "(?:“.*”|nothing) against (?:“.*”|nothing)"


@dataclass(frozen=True)
class Facts:
    """What a report says; None where its format does not say it.

    Attributes:
        passages: In order, the sentences of each.
        marks: Per sentence how it is told elsewhere, in the words of its mark; only-here included.
        coverage: Per article in whole per cents.
        disagreements: (sentence, its words, other sentence, its words), smaller address first.
        disputes: The words of all sides as a person reads them, and the sentences quoted.
    """

    passages: list[Told] | None
    marks: dict[Address, str] | None
    coverage: list[int] | None
    disagreements: set[tuple[Address, str, Address, str]] | None = None
    disputes: set[tuple[str, tuple[Address, ...]]] | None = None


def disputed(comparison: Comparison) -> set[tuple[str, tuple[Address, ...]]]:
    """What the list of disagreements shows."""
    return {
        (
            " against ".join(", ".join(f"“{said.words}”" for said in side.wordings) for side in dispute.sides),
            tuple(dict.fromkeys(said.address for side in dispute.sides for said in side.wordings)),
        )
        for dispute in comparison.disputes
    }


def shown(comparison: Comparison) -> Facts:
    """What the screen shows."""
    addresses = [(a, n) for a, article in enumerate(comparison.articles) for n in range(len(article.sentences))]
    return Facts(
        passages=[frozenset(passage.members) for passage in comparison.passages],
        marks={address: mark(comparison, address).words for address in addresses},
        coverage=[per_cent(comparison.coverage(index)) for index in range(len(comparison.articles))],
        disagreements={(row.a, row.a_text, row.b, row.b_text) for row in comparison.disagreements},
    )


def per_cent(share: float) -> int:
    return int(f"{share * 100:.0f}")


def address(words: str) -> Address:
    """`1.2` as an address."""
    article, _, sentence = words.partition(".")
    return int(article) - 1, int(sentence) - 1


# JSON


def from_json(text: str) -> Facts:
    """JSON has everything."""
    told: Any = json.loads(text)
    inner = {tuple(m[m["inner"]]) for m in told["matches"] if m["inner"]}
    words = {"quote": "same quotation", None: "only here"}
    marks = {}
    for article in told["articles"]:
        for sentence in article["sentences"]:
            place = article["id"], sentence["id"]
            name = words.get(sentence["kind"], sentence["kind"])
            marks[place] = _contained(told, place, inner) if name == "contained" else name
    return Facts(
        passages=[frozenset((a, n) for a, n in passage["members"]) for passage in told["passages"]],
        marks=marks,
        coverage=[per_cent(article["coverage"]) for article in told["articles"]],
        disagreements={
            ((row["a"][0], row["a"][1]), row["a_text"], (row["b"][0], row["b"][1]), row["b_text"])
            for row in told["disagreements"]
        },
    )


def _contained(told: Any, place: Address, inner: set[Any]) -> str:
    """Whether the best match that contains says that the sentence is inside or holds more."""
    voices = [article["voice"] for article in told["articles"]]
    is_one_voice = len(set(voices)) == 1
    best = max(
        (
            m
            for m in told["matches"]
            if m["kind"] == "contained" and list(place) in (m["a"], m["b"])
            if is_one_voice or voices[m["a"][0]] != voices[m["b"][0]]
        ),
        key=lambda m: m["score"],
    )
    return "contained" if best[best["inner"]] == list(place) else "holds more"


# CSV


def from_csv(text: str) -> Facts:
    """The table of sentences."""
    passages: defaultdict[int, set[Address]] = defaultdict(set)
    marks: dict[Address, str] = {}
    coverage: dict[str, int] = {}
    disagreements: set[tuple[Address, str, Address, str]] = set()
    for row in csv.DictReader(io.StringIO(text, newline="")):
        place = int(row["article"]) - 1, int(row["sentence"]) - 1
        marks[place] = row["mark"]
        coverage[row["article"]] = per_cent(float(row["coverage"]))
        for passage in row["passages"].split():
            passages[int(passage)].add(place)
        for mine, theirs, other in _CONTRADICTED.findall(row["disagreements"]):
            if place < address(other):
                disagreements.add((place, mine, address(other), theirs))
    return Facts([frozenset(passages[n]) for n in sorted(passages)], marks, list(coverage.values()), disagreements)


# Markdown


def from_markdown(text: str) -> Facts:
    """What a reader sees of it when it is rendered."""
    tokens = MarkdownIt("gfm-like").parse(text)
    tables = list(_tables(tokens))
    sources = next(rows for heading, rows in tables if heading == "Sources")
    told = [rows for heading, rows in tables if heading == "What is told, and by whom"]
    passages = [
        frozenset(address(words) for cell in row[2:] for words in re.findall(r"\d+\.\d+", cell))
        for row in (told[0] if told else [])
    ]
    coverage = [int(row[5].removesuffix(" %")) for row in sources]
    return Facts(passages, None, coverage, disputes=set(_contradictions(tokens)))


def seen(token: Token) -> str:
    """The text that a reader sees of an inline token; comments are not seen."""
    return "".join(
        " " if child.type in {"softbreak", "hardbreak"} else child.content
        for child in token.children or ()
        if child.type != "html_inline"
    )


def _headed(tokens: list[Token]) -> Iterator[tuple[str, Token]]:
    heading = ""
    for before, token in zip([tokens[0], *tokens], tokens, strict=False):
        if before.type == "heading_open":
            heading = token.content
        yield heading, token


def _tables(tokens: list[Token]) -> Iterator[tuple[str, list[list[str]]]]:
    rows: list[list[str]] = []
    is_cell = False
    for heading, token in _headed(tokens):
        if token.type in {"table_open", "tbody_open"}:
            rows = []
        elif token.type == "tr_open":
            rows.append([])
        elif token.type in {"td_open", "td_close"}:
            is_cell = token.type == "td_open"
        elif token.type == "inline" and is_cell:
            rows[-1].append(seen(token))
        elif token.type == "tbody_close":
            yield heading, rows


def _contradictions(tokens: list[Token]) -> Iterator[tuple[str, tuple[Address, ...]]]:
    told: list[tuple[str, list[Address]]] = []
    for heading, token in _headed(tokens):
        if heading != "Disagreements" or token.type != "inline":
            continue
        text = seen(token)
        if found := re.fullmatch(rf"[a-z ]+: ({_AGAINST})", text):
            told.append((found[1], []))
        elif found := re.match(r"— (\d+\.\d+), ", text):
            told[-1][1].append(address(found[1]))
    return ((words, tuple(places)) for words, places in told)


# HTML


def from_html(text: str) -> Facts:
    """What the document says without its script."""
    document = BeautifulSoup(text, "html.parser")
    passages = [
        frozenset().union(*(_linked(str(link["href"])) for link in row.find_all("a", recursive=False)))
        for row in document.select("#rows > li[id]")
    ]
    marks = {}
    for sentence in document.select("article p.s"):
        (place,) = _linked(str(sentence["id"]))
        label = str(sentence.select_one(".m")["aria-label"])  # type: ignore[index]  # every sentence has a mark
        marks[place] = label.split(",", maxsplit=1)[0]
    coverage = [
        int(cell.text.removesuffix(" %")) for cell in document.select("#sources tbody td.figure:nth-of-type(5)")
    ]
    disputes = set()
    for row in document.select(".disputes > li"):
        places = [_linked(str(link["href"])) for link in row.select("footer a")]
        disputes.add((row.select("p")[0].text.removeprefix("number "), tuple(place for (place,) in places)))
    return Facts(passages, marks, coverage, disputes=disputes)


def _linked(name: str) -> Told:
    article_number, sentence = name.removeprefix("#s").removeprefix("s").split("-")
    return frozenset({(int(article_number) - 1, int(sentence) - 1)})


# Text


def from_text(text: str) -> Facts:
    """The text, unwrapped."""
    passages: list[set[Address]] = []
    disputes: list[tuple[str, list[Address]]] = []
    marks: dict[Address, str] = {}
    section = ""
    for line in text.splitlines():
        if line.isupper() and not line.startswith(" "):
            section = line
        elif re.match(r"Passage \d+, told by", line):
            passages.append(set())
        elif found := re.fullmatch(rf"Disagreement \d+, [a-z ]+: ({_AGAINST})\.", line):
            disputes.append((found[1], []))
        elif found := re.match(r"  ((?:\[\d+\.\d+\] )+)", line):
            places = [address(words) for words in re.findall(r"\d+\.\d+", found[1])]
            if section.startswith(("WHAT ALL", "WHAT SEVERAL")):
                passages[-1].update(places)
            elif section == "WHERE THEY DISAGREE":
                disputes[-1][1].extend(places)
            elif section == "WHAT ONLY ONE VOICE SAYS":
                marks.update(dict.fromkeys(places, "only here"))
    return Facts(
        passages=[frozenset(places) for places in passages],
        marks=marks,
        coverage=[int(share) for share in re.findall(r"told elsewhere \((\d+) %\)\.$", text, re.MULTILINE)],
        disputes={(words, tuple(places)) for words, places in disputes},
    )
