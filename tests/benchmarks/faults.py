"""What happens when something is wrong: the matrix of faults, each tried in many ways.

    python -m tests.benchmarks.faults [--short] [ROUND ...]

Prints a row per fault: what happens, how many ways were tried, how many went wrong and which. Ends with 1 where any
did. --short tries less, for CI: fewer files, smaller pages, calls counted instead of CPU. A ROUND is one of payloads,
files, encodings, hostile_pages, growth, failing_calls, signals, walking, fuzzing; by default all.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.faults.rounds import ROUNDS

_SHOWN_FAULTS = 10


def main() -> int:
    """Run the rounds and print the matrix."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true", help="try less, for CI")
    parser.add_argument("rounds", nargs="*", metavar="ROUND", help="which (default: all)")
    options = parser.parse_args()
    names = {round_.__name__ for round_ in ROUNDS}
    if unknown := set(options.rounds) - names:
        parser.error(f"there is no round {', '.join(sorted(unknown))}; there are {', '.join(sorted(names))}")
    print(f"{'fault':<42} {'what happens':<44} {'tried':>9} {'wrong':>6}")
    tried = wrong = 0
    for round_ in ROUNDS:
        if options.rounds and round_.__name__ not in options.rounds:
            continue
        with TemporaryDirectory() as folder:
            for row in round_(Path(folder), options.short):
                print(f"{row.fault:<42} {row.happens:<44} {row.tried:>9,} {len(row.wrong):>6}", flush=True)
                for line in row.wrong[:_SHOWN_FAULTS]:
                    print(f"    {line!a}", flush=True)
                tried, wrong = tried + row.tried, wrong + len(row.wrong)
    print(f"{'in all':<87} {tried:>9,} {wrong:>6}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
