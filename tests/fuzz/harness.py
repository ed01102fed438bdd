"""Fuzzing with coverage: atheris looks for bytes that break reading, comparing, the formats or the gate.

    python -m tests.fuzz.harness [--seconds N] [--corpus FOLDER]

Needs the extra `fuzz`. It starts from tests/fuzz/corpus and what FOLDER holds, where it keeps what it finds worth
keeping. What breaks is written to the current folder; put it into tests/fuzz/corpus, where the tests try it for ever.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

CORPUS = Path(__file__).parent / "corpus"
LONGEST_BYTES = 4_096


def main() -> None:
    """Fuzz for a while; ends with an exit code of its own where something breaks."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, default=60, help="how long (default: 60)")
    parser.add_argument("--corpus", help="where to keep what is worth keeping (default: nowhere)")
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        _fuzz(options.seconds, options.corpus or folder)


def _fuzz(seconds: int, folder: str) -> None:
    import atheris

    with atheris.instrument_imports(include=["tui"]):
        from tests.fuzz.properties import check_compare, check_gate, check_read, check_split, check_walk

    def try_one(data: bytes) -> None:
        target, content = data[:1], data[1:]
        if target < b"\x20":
            check_split(content.decode("utf-8", "replace"))
        elif target < b"\x40":
            check_gate(content.decode("utf-8", "surrogateescape"))
        elif target < b"\x60":
            check_walk(content.decode("utf-8", "replace"))
        elif target < b"\x80":
            check_read(content)
        else:  # two reports that have their middle in common
            third = len(content) // 3
            check_compare([content[: 2 * third], content[third:]], (data[0] - 0x80) / 0x7F)

    arguments = [f"-max_total_time={seconds}", f"-max_len={LONGEST_BYTES}", "-timeout=20", "-print_final_stats=1"]
    atheris.Setup([sys.argv[0], *arguments, folder, str(CORPUS)], try_one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
