"""The command `newsreader`: does what the command line asks, and is the one place where faults become exit codes.

Standard output holds what was asked for and nothing else; everything said about it goes to standard error, a line a
fact. The layers are imported by the branch that needs them, so that `--help` costs next to nothing.
"""

from __future__ import annotations

import errno
import gc
import os
import signal
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from types import FrameType
from typing import TYPE_CHECKING, Any, TextIO

from tui.options import DEFAULT_STRICTNESS, CommandError, CompareOptions, ScreenOptions, SettingsOptions, parse
from tui.text import safe_line, words_of_fault
from tui.vocabulary import Format, Table

if TYPE_CHECKING:
    from tui.export.report import Report
    from tui.model import Article, Comparison, Failure

DONE = 0  # these are promised by --help
PARTLY_DONE = 1
NOTHING_DONE = 2
INTERRUPTED = 130  # 128 + SIGINT, as a shell reports it
PIPE_CLOSED = 141  # 128 + SIGPIPE

PIPE_WIDTH = 80
"""Cells of a line where nobody says how wide the page is: what terminals have had since they had a width."""

MOST_DIGITS = 9
"""Digits of a width: far more than any page needs, and far below what int() refuses to read."""

LEAST_WRITTEN = 1 << 16
"""Characters that are gathered before they are written: what a pipe of Linux holds."""

MOST_STORIES = 4
"""Stories whose articles are named where there are several: as many as one still tells apart in a line."""


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
    except _Ended as ended:
        return ended.code
    except BrokenPipeError:
        _discard_standard_output()
        return PIPE_CLOSED
    except CommandError as wrong:
        for line in wrong.args:
            _say(line)
        return NOTHING_DONE
    except Exception as fault:
        if os.environ.get("NEWSREADER_DEBUG") == "1":
            raise
        _say(words_of_fault(fault))
        return NOTHING_DONE


class _Ended(BaseException):
    """A signal asked the program to end; not an `Exception`, so that only clean-up catches it."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.code = 128 + number


@contextmanager
def _ending_on_signals() -> Iterator[None]:
    """Let the signals that end a program do it as an interrupt does, so that no half-written file stays behind."""

    def end(number: int, _: FrameType | None) -> None:
        for other in before:  # a second one, as a system that shuts down sends it, must not cut the clean-up off
            signal.signal(other, signal.SIG_IGN)
        raise _Ended(number)

    before: dict[signal.Signals, Any] = {}
    with suppress(ValueError):  # not in the main thread
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT):
            if signal.getsignal(number) is signal.SIG_DFL:  # what is ignored, as by nohup, stays so
                before[number] = signal.signal(number, end)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _run(argv: list[str]) -> int:
    options = parse(argv)
    if isinstance(options, str):
        _write(options)
        return DONE
    if isinstance(options, CompareOptions):
        with _ending_on_signals():
            return _compare(options)
    if isinstance(options, SettingsOptions):
        return _tell_settings()
    return _open(options)


def _open(options: ScreenOptions) -> int:
    """Open the sources on the screen; the sample story where none is named."""
    if "-" in options.sources:
        raise CommandError("the keys come from standard input, so '-' cannot be opened here; try: newsreader compare -")
    lacking = _why_no_screen()
    if lacking:
        raise CommandError(f"{lacking}; without one, use: newsreader compare SOURCE ...")
    gc.disable()  # the modules stay until the end: to look for garbage among them while they load is lost time
    from tui.screen.app import NewsreaderApp, run  # noqa: PLC0415 - Textual costs a quarter of a second
    from tui.settings import read_settings, settings_path  # noqa: PLC0415

    settings, faults = read_settings(settings_path())
    if options.leaves_mouse:
        settings = replace(settings, mouse=False)
    gc.freeze()
    gc.enable()
    sources = options.sources or (sample_story(),)
    return run(NewsreaderApp(sources, settings, faults, encoding=options.encoding, max_bytes=options.max_bytes))


def _tell_settings() -> int:
    """Write where the settings are and what they are, and say what in them is wrong."""
    from tui.screen.keymap import key_table, keymap_from  # noqa: PLC0415
    from tui.settings import described, read_settings, settings_path  # noqa: PLC0415

    path = settings_path()
    settings, faults = read_settings(path)
    keymap, key_faults = keymap_from(settings.keys)
    for fault in sorted([*faults, *key_faults], key=lambda fault: fault.line):
        _say(f"{path}, {fault}")
    _write(described(path, settings, key_table(keymap)))
    return DONE


def sample_story() -> str:
    """The folder of the sample articles: in the installed package, or beside it in a source tree."""
    package = os.path.dirname(os.path.abspath(__file__))
    for folder in (os.path.join(package, "seeds"), os.path.join(os.path.dirname(package), "seeds")):
        if os.path.isdir(folder):
            return folder
    raise CommandError("the sample story is missing from this installation; name a file or a folder to open")


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


def _compare(options: CompareOptions) -> int:
    """Compare the sources and write the result."""
    from tui.export.formats import pieces  # noqa: PLC0415
    from tui.export.report import Report  # noqa: PLC0415
    from tui.export.save import SaveError, refuse, save  # noqa: PLC0415

    target = None if options.output in {None, "-"} else options.output
    form, table = options.format or _format_of(target or ""), options.table or Table.SENTENCES
    if options.table and form != Format.CSV:
        raise CommandError("--table belongs to --format csv", "try: newsreader compare --help")
    try:
        if target is not None:  # now, before any work is done for it, and again when the contents are known
            refuse(target, overwrite=options.force, inputs=options.sources)
        articles, failures = _read(options)
        if not articles:
            raise CommandError("nothing to compare: none of the sources could be read")
        if len(articles) == 1:
            _say("there is only one article, so nothing to compare it with")
        report = Report(_compared(articles, options), failures)
        if len(report.stories) > 1:
            _say_stories(report)
        if target is None:
            _write(pieces(report, form, width=_width(), is_coloured=_has_colour(), table=table))
        else:
            origins = [*options.sources, *(failure.origin for failure in failures)]
            refuse(target, overwrite=options.force, inputs=origins, sha256s=[a.sha256 for a in articles])
            save(target, pieces(report, form, table=table), overwrite=options.force)
    except SaveError as fault:
        raise CommandError(str(fault)) from fault
    return PARTLY_DONE if failures else DONE


def _format_of(target: str) -> str:
    """The format that the name of the output asks for."""
    from tui.export.formats import ENDINGS, format_of  # noqa: PLC0415

    form = format_of(target)
    if form is None:
        endings = ", ".join(ENDINGS.values())
        wrong = f"no format ends in {os.path.splitext(target)[1]!r}: end the name in {endings}, or say --format"
        raise CommandError(wrong, "try: newsreader compare --help")
    return form


def _say_stories(report: Report) -> None:
    """That the articles seem to be about several events, and the command that compares each."""
    import shlex  # noqa: PLC0415 - seldom needed

    stories = report.stories
    _say(
        f"these look like {len(stories)} stories, compared as one; open them in newsreader, or compare each by itself:"
    )
    for number, story in enumerate(stories[:MOST_STORIES], 1):
        origins = [report.comparison.articles[index].origin for index in story]
        told = f"only {origins[0]}" if len(origins) == 1 else f"newsreader compare {shlex.join(origins)}"
        _say(f"story {number}: {told}")
    if len(stories) > MOST_STORIES:
        _say(f"and {len(stories) - MOST_STORIES} more")


def _read(options: CompareOptions) -> tuple[list[Article], list[Failure]]:
    """Read every source, naming each that fails as soon as it does."""
    from tui.model import Failure  # noqa: PLC0415
    from tui.reading import read_all, without_repeats  # noqa: PLC0415

    articles, failures = [], []
    inputs = read_all(options.sources, encoding=options.encoding, max_bytes=options.max_bytes)
    for found in _with_progress(inputs, options.sources):
        if isinstance(found, Failure):
            failures.append(found)
            _say(str(found))
        else:
            articles.append(found)
    return without_repeats(articles), failures


def _with_progress(inputs: Iterator[Article | Failure], sources: Sequence[str]) -> Iterator[Article | Failure]:
    """The same inputs; on a terminal it is told how far reading them is."""
    if not _is_terminal(sys.stderr) or os.environ.get("TERM") == "dumb":
        return inputs
    from tui.model import Failure  # noqa: PLC0415
    from tui.progress import announced  # noqa: PLC0415
    from tui.reading import find_origins  # noqa: PLC0415

    return announced(inputs, len(find_origins(sources)), lambda found: isinstance(found, Failure))


def _compared(articles: Sequence[Article], options: CompareOptions) -> Comparison:
    from tui.matching import compare  # noqa: PLC0415
    from tui.matching.comparison import FLOOR  # noqa: PLC0415

    if not options.shows_possible:
        return compare(articles, strictness=options.strictness)
    if options.strictness not in {DEFAULT_STRICTNESS, min(options.strictness, FLOOR)}:
        said = f"--strictness {options.strictness:g} is not heeded"
        _say(f"{said}, for --all is --strictness {FLOOR:g}; say one of the two")
    return compare(articles, strictness=min(options.strictness, FLOOR))


def _width() -> int:
    """Cells to wrap at: those of the terminal within reason; in a pipe $COLUMNS where it is set, else 80."""
    if not _is_terminal(sys.stdout):
        told = os.environ.get("COLUMNS", "")
        is_number = told.isascii() and told.isdigit() and len(told) <= MOST_DIGITS
        return max(40, min(1000, int(told))) if is_number else PIPE_WIDTH
    try:
        columns = os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError):
        columns = 0
    return max(40, min(100, columns or PIPE_WIDTH))  # a serial line says that it has none


def _has_colour() -> bool:
    """Whether standard output is a terminal that shows colours to a reader who wants them."""
    return _is_terminal(sys.stdout) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _write(text: str | Iterable[str]) -> None:
    """Write to standard output as UTF-8, whatever the locale says.

    Args:
        text: In one, or in pieces.

    Raises:
        BrokenPipeError: Nobody reads it any more.
        CommandError: It cannot be written.
    """
    if sys.stdout is None:
        raise CommandError("standard output is closed")
    for piece in [text] if isinstance(text, str) else _gathered(text):
        _write_piece(piece)


def _gathered(pieces: Iterable[str]) -> Iterator[str]:
    """The same text in fewer pieces, so that a thousand short lines are not a thousand calls."""
    held: list[str] = []
    size = 0
    for piece in pieces:
        held.append(piece)
        size += len(piece)
        if size >= LEAST_WRITTEN:
            yield "".join(held)
            held, size = [], 0
    yield "".join(held)


def _write_piece(text: str) -> None:
    try:
        sys.stdout.flush()
        left = memoryview(text.encode("utf-8", "backslashreplace"))
        while left:  # unbuffered, as in many a container, it takes what there is room for and says how much that was
            written = sys.stdout.buffer.write(left)
            if written is None:
                raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))
            left = left[written:]
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except (OSError, ValueError) as fault:
        _discard_standard_output()
        raise CommandError(f"cannot write to standard output: {getattr(fault, 'strerror', None) or fault}") from fault


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
