"""Prints the table: `python -m tests.benchmarks.disputes`."""

import sys

from tests.benchmarks.disputes import main

main(sys.argv[1:])
