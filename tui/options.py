"""What the words of the command line mean: the options of both commands, their help, and what is wrong with the rest.

Nothing but argparse is loaded here, so that `--help` costs next to nothing.
"""

from __future__ import annotations

import argparse
import codecs
import math
from collections.abc import Sequence
from typing import NamedTuple, NoReturn

from tui import __version__
from tui.vocabulary import Format, Table

DEFAULT_STRICTNESS = 0.5
"""How sure a match must be where nobody says."""

_VERSION = f"newsreader {__version__}\n"

_OPEN_USAGE = """newsreader [SOURCE ...] [--encoding NAME] [--max-size SIZE]
                  [--no-mouse]
       newsreader compare SOURCE ... [--format FORMAT] [-o FILE]
                          [--strictness 0..1] [--all]
       newsreader --settings | --version | --help"""

_OPEN_HELP = """\
Reads several reports of one event side by side in the terminal and shows what
their sentences share, how they say it and what only one of them says.

A SOURCE is a file (plain text or HTML) or a folder of files. Without one the
sample story opens: five reports of the same talks.
"""

_OPEN_END = """\
commands:
  newsreader compare    the same comparison as a report: text, JSON, Markdown,
                        HTML, CSV; see newsreader compare --help

In the terminal, ? shows all keys and q leaves.
A source that is called 'compare' is opened as ./compare.

exit codes:
  0 done   1 some sources could not be read   2 nothing could be done
  130 interrupted   141 the reader of the pipe went away
"""

_COMPARE_USAGE = """newsreader compare SOURCE ... [--format FORMAT] [-o FILE [--force]]
                          [--strictness 0..1] [--all] [--table TABLE]
                          [--encoding NAME] [--max-size SIZE]"""

_COMPARE_HELP = """\
Compares reports of one event sentence by sentence and writes the result; needs
no terminal. A SOURCE is a file (plain text or HTML), a folder of files or -
for standard input. Options stand on either side of the sources; -- ends them.
"""

_COMPARE_END = """\
formats:
  text       for terminals, pipes and screen readers
  json       everything, for programs; the schema comes with the package
  markdown   for notes and issue trackers
  html       one file for a browser: the screen, and a document without scripts
  csv        a row per sentence; with --table per match, or per article
  passim     the articles as JSON lines for the text-reuse engine passim

examples:
  newsreader compare one.txt two.html
  newsreader compare reports/ -o comparison.json
  curl -s https://example.org/report | newsreader compare - mine.txt

exit codes:
  0 done   1 some sources could not be read: each is named on standard error
  2 nothing could be done   130 interrupted   141 the reader of a pipe went away
"""

_COMMON_OPTIONS = ("--help", "--version", "--encoding", "--max-size")
_COMPARE_OPTIONS = ("--format", "--output", "-o", "--force", "--strictness", "--all", "--table")

_UNITS = {"": 1, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30}
_MOST_DIGITS = 12
"""Digits of a size: more than any disk holds, and far below what int() refuses to read."""

_NOT_OF_FILES = frozenset(["idna", "punycode", "unicode-escape", "raw-unicode-escape"])
"""Encodings of names and of program text; some of them cannot read on behind a fault."""


class ScreenOptions(NamedTuple):
    """What `newsreader [SOURCE ...]` was asked for.

    Attributes:
        sources: What to open.
        leaves_mouse: Whether the mouse stays the terminal's.
        encoding: What the bytes of the sources are; None to find out.
        max_bytes: The largest source that is read; None for the usual limit.
    """

    sources: tuple[str, ...]
    leaves_mouse: bool = False
    encoding: str | None = None
    max_bytes: int | None = None


class SettingsOptions(NamedTuple):
    """`newsreader --settings`: what can be set, and where."""


class CompareOptions(NamedTuple):
    """What `newsreader compare` was asked for.

    Attributes:
        sources: What to compare.
        format: How to write it; None where the name of the output is to say it.
        output: Where to; None or "-" for standard output.
        force: Whether a file that exists may be replaced.
        strictness: 0..1, how sure a match must be.
        shows_possible: Whether matches are shown that are only possible.
        table: What a row of CSV is; None where nothing was said.
        encoding: What the bytes of the sources are; None to find out.
        max_bytes: The largest source that is read; None for the usual limit.
    """

    sources: tuple[str, ...]
    format: str | None
    output: str | None
    force: bool
    strictness: float
    shows_possible: bool
    table: Table | None
    encoding: str | None = None
    max_bytes: int | None = None


class CommandError(Exception):
    """Nothing can be done. The arguments are the lines that the reader sees."""


class _Parser(argparse.ArgumentParser):
    """An argument parser that raises instead of leaving the process."""

    def error(self, message: str) -> NoReturn:
        raise _wrong_use(message, self.prog)


def parse(argv: Sequence[str]) -> ScreenOptions | CompareOptions | SettingsOptions | str:
    """Understand a command line.

    Args:
        argv: The words after the command's name.

    Returns:
        What to do, or the text to show for `--help` and `--version`.

    Raises:
        CommandError: It makes no sense.
    """
    if argv[:1] == ["compare"]:
        return _parse_compare(argv[1:])
    return _parse_open(argv)


def _parse_open(argv: Sequence[str]) -> ScreenOptions | SettingsOptions | str:
    parser = _parser("newsreader", _OPEN_USAGE, _OPEN_HELP, _OPEN_END, "what to open (default: the sample story)")
    parser.add_argument("--no-mouse", action="store_true", help="leave the mouse to the terminal")
    parser.add_argument("--settings", action="store_true", help="show what can be set, and in which file, and stop")
    found = _words(parser, argv)
    if found.help:
        return parser.format_help()
    if found.version:
        return _VERSION
    if found.settings:
        return SettingsOptions()
    return ScreenOptions(tuple(found.sources), found.no_mouse, found.encoding, found.max_size)


def _parse_compare(argv: Sequence[str]) -> CompareOptions | str:
    parser = _parser("newsreader compare", _COMPARE_USAGE, _COMPARE_HELP, _COMPARE_END, "what to compare")
    add = parser.add_argument
    add(
        "--format",
        choices=[form.value for form in Format],
        metavar="FORMAT",
        help="how to write it; see below (default: what FILE ends in; no ending: text)",
    )
    add("-o", "--output", metavar="FILE", help="write to FILE, complete or not at all; - is standard output")
    add("--force", action="store_true", help="let -o replace a file that exists")
    add(
        "--strictness",
        type=_strictness,
        default=DEFAULT_STRICTNESS,
        metavar="0..1",
        help="how sure a match must be: 0 shows all, 1 only the same words (default: 0.5)",
    )
    add("--all", action="store_true", help="also show matches that are only possible: strictness 0.2")
    rows = "rows of CSV: sentences, matches or articles (default: sentences)"
    add("--table", choices=[table.value for table in Table], metavar="TABLE", help=rows)
    found = _words(parser, argv)
    if found.help:
        return parser.format_help()
    if found.version:
        return _VERSION
    if not found.sources:
        raise _wrong_use("name at least one SOURCE to compare: a file, a folder or - for standard input", parser.prog)
    return CompareOptions(
        sources=tuple(found.sources),
        format=found.format,
        output=found.output,
        force=found.force,
        strictness=found.strictness,
        shows_possible=found.all,
        table=Table(found.table) if found.table else None,
        encoding=found.encoding,
        max_bytes=found.max_size,
    )


def _parser(command: str, usage: str, description: str, epilog: str, sources: str) -> _Parser:
    """A parser with what both commands have."""
    parser = _Parser(
        prog=command,
        usage=usage,
        description=description,
        epilog=epilog,
        add_help=False,
        allow_abbrev=False,
        formatter_class=lambda prog: argparse.RawDescriptionHelpFormatter(prog, max_help_position=22, width=80),
    )
    parser.add_argument("sources", nargs="*", metavar="SOURCE", help=sources)
    add = parser.add_argument
    add("--encoding", type=_encoding, metavar="NAME", help="what the bytes of the sources are (default: found out)")
    add("--max-size", type=_size, metavar="SIZE", help="the largest file to read, such as 500K or 50M (default: 16M)")
    add("-h", "--help", action="store_true", help="show this and stop")
    add("--version", action="store_true", help="show the version and stop")
    return parser


def _words(parser: _Parser, argv: Sequence[str]) -> argparse.Namespace:
    """Options and sources in any order; what follows `--` is a source whatever it looks like."""
    end = argv.index("--") if "--" in argv else len(argv)
    found, unknown = parser.parse_known_intermixed_args(list(argv[:end]))
    if unknown and not found.help:
        raise _wrong_use(_unknown(unknown[0].partition("=")[0], parser.prog), parser.prog)
    found.sources = [*found.sources, *argv[end + 1 :]]
    return found


def _wrong_use(message: str, command: str) -> CommandError:
    return CommandError(message, f"try: {command} --help")


def _unknown(word: str, command: str) -> str:
    """What to say about an option that there is not."""
    if command == "newsreader" and word in _COMPARE_OPTIONS:
        return f"{word} belongs to 'compare', which comes first: newsreader compare SOURCE ... {word}"
    from difflib import get_close_matches  # noqa: PLC0415 - only where there is a fault to explain

    own = ("--no-mouse", "--settings") if command == "newsreader" else _COMPARE_OPTIONS
    known = [*_COMMON_OPTIONS, *own]
    near = get_close_matches(word, known, n=1)
    return f"there is no option {word}" + (f"; did you mean {near[0]}?" if near else "")


def _strictness(word: str) -> float:
    """The number behind `--strictness`."""
    try:
        value = float(word)
    except ValueError:
        value = math.nan
    if not 0.0 <= value <= 1.0:  # not a number is not in the range either
        raise argparse.ArgumentTypeError(f"must be a number from 0 to 1, not {word!r}")
    return value


def _encoding(word: str) -> str:
    """The name behind `--encoding`."""
    try:
        bytes(4).decode(word)  # as many as any encoding takes for a character
        if codecs.lookup(word).name in _NOT_OF_FILES:
            raise LookupError(word)
    except (LookupError, ValueError) as fault:  # not known, no encoding of text, or no name at all
        raise argparse.ArgumentTypeError(f"there is no encoding {word!r}; try utf-8, windows-1251 or big5") from fault
    return word


def _size(word: str) -> int:
    """The number of bytes behind `--max-size`."""
    number, unit = (word[:-1], word[-1].upper()) if word[-1:].isalpha() else (word, "")
    if (
        not (number.isascii() and number.isdigit() and len(number) <= _MOST_DIGITS and int(number))
        or unit not in _UNITS
    ):
        raise argparse.ArgumentTypeError(f"must be a number of bytes such as 500K or 50M, not {word!r}")
    return int(number) * _UNITS[unit]
