"""A report as plain text: for a terminal, a pipe, a mail, a screen reader. Words instead of marks, no boxes.

Sentences are named by `[article.sentence]`, both counted from 1, as the summary at the top says. Colour repeats what
the words say, and only where it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from tui.export import phrases
from tui.export.paragraph import wrapped
from tui.export.report import Report, Telling, Wording
from tui.model import Address, Part
from tui.vocabulary import counted

_NARROWEST = 20
"""Cells that words keep however far they are set in: a long word and a space."""

_PLAIN = ""
_HEADING = "\x1b[1m"
_PASSAGE = "\x1b[1;34m"
_DISPUTE = "\x1b[1;33m"
_FAINT = "\x1b[2m"
_END = "\x1b[0m"


class _Line(NamedTuple):
    """A paragraph and the colour of all its lines."""

    text: str = ""
    colour: str = _PLAIN


def text_pieces(report: Report, *, width: int = 80, is_coloured: bool = False) -> Iterator[str]:
    """Write a report for people, line by line; equal input gives equal text.

    Args:
        report: What to write.
        width: Cells to wrap at; a longer word, such as an address, stays whole.
        is_coloured: Whether headings and the like are set off by the colours of a terminal.
    """
    sections = (
        _summary,
        _told_by_all,
        _told_by_several,
        _disagreements,
        _told_by_one,
        _quotations,
        _copies,
        _verdicts,
        _made_from,
        _missing,
    )
    is_first = True
    for section in sections:
        for place, line in enumerate(section(report)):
            if place == 0 and not is_first:
                yield "\n"
            is_first = False
            for text in wrapped(line.text, max(width, _NARROWEST)):
                yield f"{line.colour}{text}{_END}\n" if is_coloured and line.colour and text else f"{text}\n"


def _summary(report: Report) -> Iterator[_Line]:
    comparison = report.comparison
    yield _Line("COMPARISON", _HEADING)
    yield _Line()
    articles = counted(len(comparison.articles), "article")
    voices = counted(len(report.voices), "voice")
    yield _Line(f"{articles}, {voices}, strictness {comparison.strictness:g}.")
    if comparison.partial:
        yield _Line(f"This is not everything: {comparison.partial}.", _DISPUTE)
    if several := phrases.stories(report.stories):
        yield _Line(several, _DISPUTE)
    yield _Line("Copies of one text are one voice. [2.5] is the fifth sentence of article 2.")
    for index in range(len(comparison.articles)):
        yield _Line()
        yield from _article(report, index)


def _article(report: Report, index: int) -> Iterator[_Line]:
    article = report.comparison.articles[index]
    yield _Line(f"{index + 1}. {article.title or 'No title'}", _PASSAGE)
    yield _Line(f"   {article.source or 'Source not known'}, {phrases.day(article)}. From {article.origin}")
    count = len(article.sentences)
    per_cent = f" ({report.comparison.coverage(index) * 100:.0f} %)" if count else ""
    yield _Line(f"   {counted(count, 'sentence')}, {report.comparison.shared_count(index)} told elsewhere{per_cent}.")
    copies = report.others(index)
    if copies:
        yield _Line(f"   The same text as {phrases.numbers(copies)}: they count as one voice.")


def _told_by_all(report: Report) -> Iterator[_Line]:
    voices = len(report.voices)
    yield _Line(f"WHAT ALL {voices} VOICES SAY" if voices > 1 else "WHAT ALL VOICES SAY", _HEADING)
    chosen = [telling for telling in report.tellings if len(telling.passage.voices) == voices]
    alone = "There is only one voice, so there is nothing to share."
    yield from _passages(report, chosen, "There is nothing that all voices say." if voices > 1 else alone)


def _told_by_several(report: Report) -> Iterator[_Line]:
    yield _Line("WHAT SEVERAL VOICES SAY", _HEADING)
    chosen = [telling for telling in report.tellings if len(telling.passage.voices) < len(report.voices)]
    yield from _passages(report, chosen, "There is nothing that only some of the voices share.")


def _passages(report: Report, tellings: Sequence[Telling], nothing: str) -> Iterator[_Line]:
    if not tellings:
        yield _Line()
        yield _Line(nothing)
    for telling in tellings:
        yield _Line()
        yield _Line(f"Passage {telling.passage.id + 1}, told by {phrases.numbers(telling.articles)}.", _PASSAGE)
        for wording in telling.wordings:
            yield _quoted(report, wording)


def _disagreements(report: Report) -> Iterator[_Line]:
    yield _Line("WHERE THEY DISAGREE", _HEADING)
    if not report.comparison.disputes:
        yield _Line()
        yield _Line("No disagreement was found.")
    for number, found in enumerate(report.comparison.disputes, 1):
        yield _Line()
        told = [", ".join([phrases.stated(said.words) for said in side.wordings]) for side in found.sides]
        yield _Line(f"Disagreement {number}, {found.what}: {' against '.join(told)}.", _DISPUTE)
        for address in phrases.originals(found):
            yield _quoted(report, Wording((address,)))


def _told_by_one(report: Report) -> Iterator[_Line]:
    yield _Line("WHAT ONLY ONE VOICE SAYS", _HEADING)
    for alone in report.alone:
        name = report.comparison.articles[alone.articles[0]].name
        nothing = "" if alone.wordings else " nothing."
        yield _Line()
        yield _Line(f"Only in {phrases.numbers(alone.articles)}, {name}:{nothing}", _PASSAGE)
        for wording in alone.wordings:
            yield _quoted(report, wording)


def _quotations(report: Report) -> Iterator[_Line]:
    if not report.families:
        return
    yield _Line("WHO QUOTES WHAT", _HEADING)
    for family in report.families:
        yield _Line()
        wordings = counted(len(family.forms), "wording")
        yield _Line(f"{family.speaker or 'Speaker not known'}, in {wordings}.", _PASSAGE)
        for form in family.forms:
            remark = phrases.form(form)
            yield _Line(f"  {_numbers(form.addresses)} “{form.words}”" + (f" ({remark})" if remark else ""))
        if family.reports:
            yield _Line(f"  {_numbers(family.reports)} without quotation marks")


def _copies(report: Report) -> Iterator[_Line]:
    if not report.copies:
        return
    yield _Line("HOW COPIES DIFFER", _HEADING)
    yield _Line()
    for told in report.copies:
        for line in phrases.copies(report.comparison, told):
            yield _Line(f"- {line}")


def _verdicts(report: Report) -> Iterator[_Line]:
    if report.comparison.verdicts:
        yield _Line("WHAT THE READER SAID", _HEADING)
        yield _Line()
        for verdict in report.comparison.verdicts:
            yield _Line(f"- {phrases.verdict(verdict)}")


def _made_from(report: Report) -> Iterator[_Line]:
    yield _Line("HOW THIS WAS MADE", _HEADING)
    yield _Line()
    bands = ", ".join(report.bands) or "none"
    yield _Line(f"newsreader {report.version}, strictness {report.comparison.strictness:g}, bands shown: {bands}.")
    for index, article in enumerate(report.comparison.articles):
        yield _Line(f"{index + 1}. {article.origin}, SHA-256")
        yield _Line(f"   {article.sha256}", _FAINT)


def _missing(report: Report) -> Iterator[_Line]:
    if report.failures:
        yield _Line("NOT READ", _HEADING)
        yield _Line()
        for failure in report.failures:
            yield _Line(f"- {failure}")


def _quoted(report: Report, wording: Wording) -> _Line:
    """The numbers of a wording, its words, and in brackets what is to be said about it."""
    sentence = report.comparison.sentence(wording.addresses[0])
    remarks = [sentence.part.value] if sentence.part is not Part.BODY else []
    remarks += [phrases.tie(wording.tie, wording.addresses)] if wording.tie else []
    said = f" ({', '.join(remarks)})" if remarks else ""
    return _Line(f"  {_numbers(wording.addresses)} {sentence.text}{said}")


def _numbers(addresses: Iterable[Address]) -> str:
    return " ".join(f"[{phrases.number(address)}]" for address in addresses)
