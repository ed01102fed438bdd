"""The command `newsreader`: what the words of the command line mean, and the one place where faults become exit codes.

Standard output holds what was asked for and nothing else; everything said about it goes to standard error, a line a
fact. The layers are imported by the branch that needs them, so that `--help` costs next to nothing.
"""

from __future__ import annotations

import argparse
import gc
import math
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn, TextIO

from tui import __version__
from tui.text import safe_line

if TYPE_CHECKING:
    from tui.model import Article, Comparison, Failure

DONE = 0
PARTLY_DONE = 1
NOTHING_DONE = 2
INTERRUPTED = 130  # 128 + SIGINT, as a shell reports it
PIPE_CLOSED = 141  # 128 + SIGPIPE

_LONGEST_FAULT = 300
_VERSION = f"newsreader {__version__}\n"

_OPEN_USAGE = """newsreader [SOURCE ...]
       newsreader compare SOURCE ... [--format text|json] [-o FILE]
                          [--strictness 0..1] [--all]
       newsreader --version | --help"""

_OPEN_HELP = """\
Reads several reports of one event side by side in the terminal and shows what
their sentences share, how they say it and what only one of them says.

A SOURCE is a file (plain text or HTML) or a folder of files. Without one the
sample story opens: five reports of the same talks.
"""

_OPEN_END = """\
commands:
  newsreader compare    the same comparison as text or JSON, for pipes and
                        scripts; see newsreader compare --help

In the terminal, ? shows all keys and q leaves.
A source that is called 'compare' is opened as ./compare.

exit codes:
  0 done   1 some sources could not be read   2 nothing could be done
  130 interrupted   141 the reader of the pipe went away
"""

_COMPARE_USAGE = """newsreader compare SOURCE ... [--format text|json] [-o FILE [--force]]
                          [--strictness 0..1] [--all]"""

_COMPARE_HELP = """\
Compares reports of one event sentence by sentence and writes the result; needs
no terminal. A SOURCE is a file (plain text or HTML), a folder of files or -
for standard input. Options stand on either side of the sources; -- ends them.
"""

_COMPARE_END = """\
examples:
  newsreader compare one.txt two.html
  newsreader compare reports/ --format json -o comparison.json
  curl -s https://example.org/report | newsreader compare - mine.txt

exit codes:
  0 done   1 some sources could not be read: each is named on standard error
  2 nothing could be done   130 interrupted   141 the reader of a pipe went away
"""

_COMPARE_OPTIONS = ("--format", "--output", "-o", "--force", "--strictness", "--all")


@dataclass(frozen=True, slots=True)
class _ScreenOptions:
    """What `newsreader [SOURCE ...]` was asked for."""

    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _CompareOptions:
    """What `newsreader compare` was asked for; `output` is None or "-" for standard output."""

    sources: tuple[str, ...]
    format: str
    output: str | None
    force: bool
    strictness: float
    shows_possible: bool


class _CommandError(Exception):
    """Nothing can be done. The arguments are the lines that the reader sees."""


class _Parser(argparse.ArgumentParser):
    """An argument parser that raises instead of leaving the process."""

    def error(self, message: str) -> NoReturn:
        raise _wrong_use(message, self.prog)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code; no exception leaves this function.

    Args:
        argv: The words after the command's name; those of the process when None.
    """
    try:
        code = _run(list(sys.argv[1:] if argv is None else argv))
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _discard_standard_output()
        return PIPE_CLOSED
    except _CommandError as wrong:
        for line in wrong.args:
            _say(line)
        return NOTHING_DONE
    except Exception as fault:
        if os.environ.get("NEWSREADER_DEBUG") == "1":
            raise
        _say(f"internal error: {type(fault).__name__}: {fault}"[:_LONGEST_FAULT])
        return NOTHING_DONE


def _run(argv: list[str]) -> int:
    options = _parse(argv)
    if isinstance(options, str):
        _write(options)
        return DONE
    if isinstance(options, _CompareOptions):
        return _compare(options)
    return _open(options)


def _open(options: _ScreenOptions) -> int:
    """Open the sources on the screen; the sample story where none is named."""
    if "-" in options.sources:
        raise _CommandError(
            "the keys come from standard input, so '-' cannot be opened here; try: newsreader compare -"
        )
    lacking = _why_no_screen()
    if lacking:
        raise _CommandError(f"{lacking}; without one, use: newsreader compare SOURCE ...")
    gc.disable()  # the modules stay until the end: to look for garbage among them while they load is lost time
    from tui.screen.app import run  # noqa: PLC0415 - Textual costs a quarter of a second

    gc.freeze()
    gc.enable()
    return run(options.sources or (sample_story(),))


def sample_story() -> str:
    """The folder of the sample articles: in the installed package, or beside it in a source tree."""
    package = os.path.dirname(os.path.abspath(__file__))
    for folder in (os.path.join(package, "seeds"), os.path.join(os.path.dirname(package), "seeds")):
        if os.path.isdir(folder):
            return folder
    raise _CommandError("the sample story is missing from this installation; name a file or a folder to open")


def _why_no_screen() -> str | None:
    """In words, why nothing can be drawn; None where it can. Textual reads standard input and draws on the error."""
    for name, stream in (("output", sys.stdout), ("input", sys.stdin), ("error", sys.stderr)):
        if not _is_terminal(stream):
            return f"standard {name} is not a terminal"
    if os.environ.get("TERM") == "dumb":
        return "this terminal cannot move its cursor (TERM is 'dumb')"
    return None


def _is_terminal(stream: TextIO | None) -> bool:
    try:
        return stream is not None and stream.isatty()
    except ValueError:  # closed
        return False


def _compare(options: _CompareOptions) -> int:
    """Compare the sources and write the result."""
    from tui.export.save import SaveError, refuse, save  # noqa: PLC0415

    target = None if options.output in {None, "-"} else options.output
    try:
        if target is not None:  # now, before any work is done for it, and again when the contents are known
            refuse(target, overwrite=options.force, inputs=options.sources)
        articles, failures = _read(options.sources)
        if not articles:
            raise _CommandError("nothing to compare: none of the sources could be read")
        if len(articles) == 1:
            _say("there is only one article, so nothing to compare it with")
        comparison = _compared(articles, options)
        if target is None:
            _write(_rendered(comparison, failures, options.format, _width()))
        else:
            origins = [*options.sources, *(failure.origin for failure in failures)]
            refuse(target, overwrite=options.force, inputs=origins, sha256s=[a.sha256 for a in articles])
            save(target, _rendered(comparison, failures, options.format), overwrite=options.force)
    except SaveError as fault:
        raise _CommandError(str(fault)) from fault
    return PARTLY_DONE if failures else DONE


def _read(sources: Sequence[str]) -> tuple[list[Article], list[Failure]]:
    """Read every source, naming each that fails as soon as it does."""
    from tui.model import Failure  # noqa: PLC0415
    from tui.reading import read_all  # noqa: PLC0415

    articles, failures = [], []
    for found in read_all(sources):
        if isinstance(found, Failure):
            failures.append(found)
            _say(str(found))
        else:
            articles.append(found)
    return articles, failures


def _compared(articles: Sequence[Article], options: _CompareOptions) -> Comparison:
    from tui.matching import compare  # noqa: PLC0415
    from tui.matching.comparison import FLOOR  # noqa: PLC0415

    strictness = min(options.strictness, FLOOR) if options.shows_possible else options.strictness
    return compare(articles, strictness=strictness)


def _rendered(comparison: Comparison, failures: Sequence[Failure], form: str, width: int = 80) -> str:
    if form == "json":
        from tui.export.as_json import to_json  # noqa: PLC0415

        return to_json(comparison, failures)
    from tui.export.as_text import to_text  # noqa: PLC0415

    return to_text(comparison, failures, width=width)


def _width() -> int:
    """Cells to wrap at: those of the terminal within reason, 80 in a pipe so that equal input gives equal output."""
    if not _is_terminal(sys.stdout):
        return 80
    try:
        return max(40, min(100, os.get_terminal_size(sys.stdout.fileno()).columns))
    except (OSError, ValueError):
        return 80


def _write(text: str) -> None:
    """Write to standard output as UTF-8, whatever the locale says.

    Raises:
        BrokenPipeError: Nobody reads it any more.
        _CommandError: It cannot be written.
    """
    if sys.stdout is None:
        raise _CommandError("standard output is closed")
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except (OSError, ValueError) as fault:
        _discard_standard_output()
        raise _CommandError(f"cannot write to standard output: {getattr(fault, 'strerror', None) or fault}") from fault


def _discard_standard_output() -> None:
    """Point standard output nowhere, so that the interpreter's last flush finds nothing to complain about."""
    with suppress(OSError, ValueError, AttributeError):  # no real file behind it: nothing is flushed to it either
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _say(line: str) -> None:
    """One line on standard error; a closed standard error is no reason to fail."""
    if sys.stderr is None:
        return
    with suppress(OSError, ValueError):
        print(f"newsreader: {safe_line(line)}", file=sys.stderr, flush=True)


def _parse(argv: Sequence[str]) -> _ScreenOptions | _CompareOptions | str:
    """Understand a command line.

    Args:
        argv: The words after the command's name.

    Returns:
        What to do, or the text to show for `--help` and `--version`.

    Raises:
        _CommandError: It makes no sense.
    """
    if argv[:1] == ["compare"]:
        return _parse_compare(argv[1:])
    return _parse_open(argv)


def _parse_open(argv: Sequence[str]) -> _ScreenOptions | str:
    parser = _parser("newsreader", _OPEN_USAGE, _OPEN_HELP, _OPEN_END, "what to open (default: the sample story)")
    found = _words(parser, argv)
    if found.help:
        return parser.format_help()
    if found.version:
        return _VERSION
    return _ScreenOptions(tuple(found.sources))


def _parse_compare(argv: Sequence[str]) -> _CompareOptions | str:
    parser = _parser("newsreader compare", _COMPARE_USAGE, _COMPARE_HELP, _COMPARE_END, "what to compare")
    add = parser.add_argument
    add("--format", choices=("text", "json"), default="text", help="how to write it (default: text)")
    add("-o", "--output", metavar="FILE", help="write to FILE, complete or not at all; - is standard output")
    add("--force", action="store_true", help="let -o replace a file that exists")
    add(
        "--strictness",
        type=_strictness,
        default=0.5,
        metavar="0..1",
        help="how sure a match must be: 0 shows all, 1 only the same words (default: 0.5)",
    )
    add("--all", action="store_true", help="also show matches that are only possible")
    found = _words(parser, argv)
    if found.help:
        return parser.format_help()
    if found.version:
        return _VERSION
    if not found.sources:
        raise _wrong_use("name at least one SOURCE to compare: a file, a folder or - for standard input", parser.prog)
    return _CompareOptions(tuple(found.sources), found.format, found.output, found.force, found.strictness, found.all)


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
    parser.add_argument("-h", "--help", action="store_true", help="show this and stop")
    parser.add_argument("--version", action="store_true", help="show the version and stop")
    return parser


def _words(parser: _Parser, argv: Sequence[str]) -> argparse.Namespace:
    """Options and sources in any order; what follows `--` is a source whatever it looks like."""
    end = argv.index("--") if "--" in argv else len(argv)
    found, unknown = parser.parse_known_intermixed_args(list(argv[:end]))
    if unknown and not found.help:
        raise _wrong_use(_unknown(unknown[0].partition("=")[0], parser.prog), parser.prog)
    found.sources = [*found.sources, *argv[end + 1 :]]
    return found


def _wrong_use(message: str, command: str) -> _CommandError:
    return _CommandError(message, f"try: {command} --help")


def _unknown(word: str, command: str) -> str:
    """What to say about an option that there is not."""
    if command == "newsreader" and word in _COMPARE_OPTIONS:
        return f"{word} belongs to 'compare', which comes first: newsreader compare SOURCE ... {word}"
    from difflib import get_close_matches  # noqa: PLC0415 - only where there is a fault to explain

    known = ["--help", "--version", *(_COMPARE_OPTIONS if command != "newsreader" else ())]
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
