"""What writing a report costs, by format: bytes, time and memory, beside `json.dump` of the same data in the same run.

    python -m tests.benchmarks.reports [--rounds N] [--articles N ...]

The stories are made by rule: thirty sentences an article, half of them told by four voices each. Ends with 1 where HTML
takes more than four times what `json.dump` takes, or where a format grows faster than its data. With a Chromium on the
machine it also opens the report of fifty articles, beside a bare page of the same size.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterable
from pathlib import Path

from tests.export.chromium import Page, chromium, executable
from tests.factory import article, comparison, match
from tui.export.formats import pieces
from tui.export.report import Report
from tui.model import Comparison, Disagreement, Evidence, Kind, Match
from tui.vocabulary import Format

SENTENCES = 30
TELLERS = 4
HTML_LIMIT = 4.0
GROWTH_LIMIT = 1.5
BROWSER_ARTICLES = 50
BROWSER_LIMIT_SECONDS = 2.0

_WORDS = (
    "minister", "talks", "harbour", "ferry", "court", "budget", "strike", "river", "council", "vote", "border", "fuel",
    "hospital", "storm", "report", "union", "bridge", "school", "fine", "train", "market", "island", "police", "mayor",
    "engineers", "delegation", "winter", "grain", "pipeline", "election", "paper", "signed", "said", "before", "noon",
)  # fmt: skip


def story(articles: int) -> Comparison:
    """A comparison of so many articles: even sentences are told by the next three articles too."""
    chance = random.Random(articles)
    told = [
        [f"{' '.join(chance.choices(_WORDS, k=24)).capitalize()} {index}." for _ in range(SENTENCES)]
        for index in range(articles)
    ]
    passages = [
        [(index, place), *((index + by, place + 1) for by in range(1, TELLERS) if index + by < articles)]
        for index in range(0, articles, TELLERS)
        for place in range(0, SENTENCES, 2)
    ]
    matches = [
        _with_reasons(match(a, b, Kind.REWORDED if a[1] % 4 else Kind.EDITED), chance)
        for members in passages
        for k, a in enumerate(members)
        for b in members[k + 1 :]
    ]
    return comparison(
        [
            article(*sentences, origin=f"report-{index}.txt", title=sentences[0], source=f"Source {index}")
            for index, sentences in enumerate(told)
        ],
        matches=sorted(matches, key=lambda one: one.a),
        passages=[members for members in passages if len(members) > 1],
        disagreements=[Disagreement(m[0], m[1], "number", "six", "seven") for m in passages[::10] if len(m) > 1],
    )


def _with_reasons(found: Match, chance: random.Random) -> Match:
    """A match with as many reasons as matching gives."""
    evidence = tuple(
        Evidence(name, chance.uniform(-2, 3), tuple(chance.choices(_WORDS, k=4)))
        for name in ("rare words", "same wording", "names", "numbers", "place in the articles", "articles run alike")
    )
    return Match(found.a, found.b, found.kind, found.inner, found.score, found.band, evidence)


def writer(told: Comparison, form: Format, path: Path) -> Callable[[], None]:
    """Writes a comparison into a file, everything that it takes included."""

    def write() -> None:
        _put(path, pieces(Report(told), form))

    return write


def dumper(told: Comparison, path: Path) -> Callable[[], None]:
    """What the baseline does: `json.dump` of the very data that our JSON holds."""
    held = json.loads("".join(pieces(Report(told), Format.JSON)))

    def dump() -> None:
        with path.open("w", encoding="utf-8") as file:
            json.dump(held, file, ensure_ascii=False)

    return dump


def _put(path: Path, text: Iterable[str]) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.writelines(text)


def seconds(work: Callable[[], None]) -> float:
    """CPU time that a piece of work takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def peak_bytes(work: Callable[[], None]) -> int:
    """The most memory that a piece of work holds at a time, beyond what was held before."""
    tracemalloc.start()
    work()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak


def measure(articles: int, rounds: int, folder: Path) -> dict[Format, float]:
    """Print a table for stories of one size; returns per format the time relative to the baseline."""
    told = story(articles)
    sentences = articles * SENTENCES
    base, path = dumper(told, folder / "dump"), folder / "report"
    works = {form: writer(told, form, path) for form in Format}
    for work in works.values():
        work()  # warm: modules loaded, look-ups of the comparison made
    base()
    timed = [[seconds(base), *(seconds(work) for work in works.values())] for _ in range(rounds)]
    took = [statistics.median(column) for column in zip(*timed, strict=True)]
    base_peak = peak_bytes(base)
    print(f"\n{articles} articles, {sentences} sentences, {len(told.matches)} matches; medians of {rounds} rounds")
    print(f"{'format':<10}{'bytes':>12}{'a sentence':>12}{'ms':>10}{'times dump':>12}{'peak MB':>10}")
    size = (folder / "dump").stat().st_size
    print(_row("json.dump", size, sentences, took=took[0], ratio=1.0, peak=base_peak))
    ratios: dict[Format, float] = {}
    for form, own in zip(works, took[1:], strict=True):
        peak = peak_bytes(works[form])
        ratios[form] = own / took[0]
        print(_row(form, path.stat().st_size, sentences, took=own, ratio=ratios[form], peak=peak))
    return ratios


def _row(name: str, size: int, sentences: int, *, took: float, ratio: float, peak: int) -> str:
    return f"{name:<10}{size:>12,}{size / sentences:>12.0f}{took * 1000:>10.1f}{ratio:>12.2f}{peak / 1e6:>10.1f}"


def open_in_browser(folder: Path, rounds: int) -> float:
    """How many seconds longer than a bare page of its size a report takes to be painted; medians."""
    report, bare = folder / "report.html", folder / "bare.html"
    _put(report, pieces(Report(story(BROWSER_ARTICLES)), Format.HTML))
    line = "<p>Ministers said that the ferry would leave the harbour in winter.</p>\n"
    bare.write_text("<!DOCTYPE html><title>bare</title>" + line * (report.stat().st_size // len(line)), "utf-8")
    with tempfile.TemporaryDirectory() as profile, chromium(Path(profile)) as page:
        _opening_seconds(page, bare)
        timed = [(_opening_seconds(page, report), _opening_seconds(page, bare)) for _ in range(rounds)]
    own, base = (float(statistics.median(column)) for column in zip(*timed, strict=True))
    print(f"\n{BROWSER_ARTICLES} articles in Chromium, {report.stat().st_size:,} bytes, until painted:")
    print(f"report {own:.2f} s, bare page {base:.2f} s, {own - base:+.2f} s (limit {BROWSER_LIMIT_SECONDS:.0f} s more)")
    return own - base


def _opening_seconds(page: Page, path: Path) -> float:
    start = time.perf_counter()
    page.open(path)
    page.painted()
    return time.perf_counter() - start


def main() -> int:
    """Measure, print, and return 1 where a limit is passed."""
    parser = argparse.ArgumentParser(description="Cost of reports by format, beside json.dump.")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--articles", type=int, nargs="+", default=[5, 50, 500])
    options = parser.parse_args()
    misses: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ratios = [measure(articles, options.rounds, folder) for articles in options.articles]
        dearest = max(found[Format.HTML] for found in ratios)
        misses += [f"HTML takes {dearest:.2f} times json.dump"] if dearest > HTML_LIMIT else []
        print(f"\nfrom {options.articles[0]} to {options.articles[-1]} articles, beside the growth of json.dump:")
        for form in Format:
            growth = ratios[-1][form] / ratios[0][form]
            print(f"{form:<10}{growth:>6.2f}")
            misses += [f"{form} grows faster than its data"] if growth > GROWTH_LIMIT else []
        if executable():
            longer = open_in_browser(folder, options.rounds)
            misses += ["the report opens too slowly"] if longer > BROWSER_LIMIT_SECONDS else []
        else:
            print("no Chromium here: how fast the page opens was not measured")
    for miss in misses:
        print(f"MISSED: {miss}")
    return 1 if misses else 0


if __name__ == "__main__":
    sys.exit(main())
