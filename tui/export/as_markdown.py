"""A report as Markdown: for notes and issue trackers. Disagreements first, then what is told by whom, verbatim.

All text from outside is escaped so that it stands there as it stood in its source: no markup, no link, no HTML, no
mention of a user comes alive. Sentences are named by article and number, both from 1.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from tui.export import phrases
from tui.export.report import Report, Wording
from tui.layout.marks import mark
from tui.model import Address
from tui.vocabulary import counted

MOST_COLUMNS = 12
"""Voices up to which the table of passages has a column for each; beyond, it lists who tells a passage. As many as
a page on the web shows side by side, three or four characters each; the HTML report has as many."""

_LIVE = re.compile(r"[\\`*_\[\]<>|~&$]")
_NAMES = re.compile(r"(?<=[@#])(?=\w)|(?<=[a-z])(?=://)|(?<=www)(?=\.)", re.IGNORECASE)
_NUMBERED = re.compile(r"(\d{1,9})([.)])(?=\s|$)")


def escaped(text: str) -> str:
    """Text on one line as Markdown that shows it unchanged, wherever in a paragraph, list or table it stands.

    An empty comment parts @, # and the starts of addresses from what follows: a backslash does not stop a tracker that
    makes links of them.

    Args:
        text: From outside.
    """
    line = _NAMES.sub("<!-- -->", _LIVE.sub(r"\\\g<0>", " ".join(text.split())))
    line = _NUMBERED.sub(r"\1\\\2", line, count=1) if _NUMBERED.match(line) else line
    return f"\\{line}" if line.startswith(("-", "+", "#", "=")) else line


def markdown_pieces(report: Report) -> Iterator[str]:
    """Write a report as Markdown, line by line.

    Args:
        report: What to write.
    """
    sections: tuple[tuple[str, Callable[[Report], Iterable[str]]], ...] = (
        ("Disagreements", _disagreements),
        ("Sources", _sources),
        ("What is told, and by whom", _passages),
        ("In their words", _wordings),
        ("Only in one source", _alone),
        ("Who quotes what", _quotations),
        ("How copies differ", _copies),
        ("What the reader said", _verdicts),
        ("Not read", _missing),
        ("How this was made", _made_from),
    )
    yield f"# {escaped(report.comparison.title)}\n\n"
    articles = counted(len(report.comparison.articles), "article")
    yield f"{articles}, {counted(len(report.voices), 'voice')}; copies of one text are one voice. "
    yield "2.5 is the fifth sentence of article 2.\n"
    if report.comparison.partial:
        yield f"\n**This is not everything**: {escaped(report.comparison.partial)}.\n"
    if several := phrases.stories(report.stories):
        yield f"\n**{several}**\n"
    for heading, section in sections:
        lines = iter(section(report))
        first = next(lines, None)
        if first is not None:
            yield f"\n## {heading}\n\n{first}\n"
            for line in lines:
                yield f"{line}\n"


def _disagreements(report: Report) -> Iterator[str]:
    if not report.comparison.disputes:
        yield "None was found."
    for place, found in enumerate(report.comparison.disputes, 1):
        if place > 1:
            yield ""
        told = [", ".join([_stated(said.words) for said in side.wordings]) for side in found.sides]
        yield f"{place}. **{escaped(found.what)}**: {' against '.join(told)}"
        for address in phrases.originals(found):
            yield ""
            yield from _quoted(report, (address,), indent="   ")


def _stated(words: str) -> str:
    return f"“{escaped(words)}”" if words else "nothing"


def _sources(report: Report) -> Iterator[str]:
    comparison = report.comparison
    yield table_row("", "source", "title", "published", "sentences", "told elsewhere", "copy of")
    yield table_row("--:", "---", "---", "---", "--:", "--:", "--:")
    for index, article in enumerate(comparison.articles):
        leader = comparison.leader(index)
        yield table_row(
            str(index + 1),
            escaped(article.source or "not known"),
            escaped(article.title or "no title"),
            article.published.isoformat() if article.published else "",
            str(len(article.sentences)),
            f"{comparison.coverage(index) * 100:.0f} %" if article.sentences else "",
            str(leader + 1) if leader != index else "",
        )


def _passages(report: Report) -> Iterator[str]:
    if not report.tellings:
        yield "Nothing is told by more than one voice."
        return
    columns = list(report.voices) if len(report.voices) <= MOST_COLUMNS else []
    names = [escaped(report.comparison.articles[report.voices[voice][0]].name) for voice in columns] or ["told by"]
    yield table_row("passage", "", *names)
    yield table_row("--:", "---", *("---" for _ in names))
    for telling in report.tellings:
        by_voice: dict[int, list[Address]] = {}
        for address in telling.passage.members:
            by_voice.setdefault(report.comparison.voices[address[0]], []).append(address)
        cells = [marked(report, by_voice.get(voice, ())) for voice in columns]
        told = telling.passage.representative or telling.passage.members[0]
        text = escaped(report.comparison.sentence(told).text)
        yield table_row(
            str(telling.passage.id + 1),
            f"**{phrases.flags(telling.disputes)}** {text}" if telling.disputes else text,
            *(cells or [marked(report, telling.passage.members)]),
        )


def marked(report: Report, addresses: Sequence[Address]) -> str:
    """Mark and number of the sentences of a passage in one voice."""
    return ", ".join(
        f"{escaped(mark(report.comparison, address).glyph)} {phrases.number(address)}" for address in addresses
    )


def table_row(*cells: str) -> str:
    """A row of a table."""
    return f"| {' | '.join(cells)} |"


def _wordings(report: Report) -> Iterator[str]:
    for place, telling in enumerate(report.tellings):
        if place:
            yield ""
        by = phrases.numbers(telling.articles)
        yield f"**Passage {telling.passage.id + 1}**, told by {by}"
        for wording in telling.wordings:
            yield ""
            tie = f"; {phrases.tie(wording.tie, wording.addresses)}" if wording.tie else ""
            yield from _quoted(report, wording.addresses, tie)


def _quoted(report: Report, addresses: Sequence[Address], tie: str = "", *, indent: str = "") -> Iterator[str]:
    """A wording verbatim as a quotation, and below it where it stands."""
    comparison = report.comparison
    yield f"{indent}> {escaped(comparison.sentence(addresses[0]).text)}"
    yield f"{indent}>"
    for place, address in enumerate(addresses):
        end = tie if place == len(addresses) - 1 else "  "
        yield f"{indent}> — {phrases.number(address)}, {escaped(phrases.citation(comparison, address))}{end}"


def _alone(report: Report) -> Iterator[str]:
    is_first = True
    for alone in report.alone:
        if not alone.wordings:
            continue
        if not is_first:
            yield ""
        is_first = False
        yield f"**{escaped(report.comparison.articles[alone.articles[0]].name)}** ({phrases.numbers(alone.articles)})"
        yield ""
        for wording in alone.wordings:
            yield f"- {_numbered(report, wording)}"


def _numbered(report: Report, wording: Wording) -> str:
    numbers = ", ".join(map(phrases.number, wording.addresses))
    return f"{numbers}: {escaped(report.comparison.sentence(wording.addresses[0]).text)}"


def _quotations(report: Report) -> Iterator[str]:
    for place, family in enumerate(report.families):
        if place:
            yield ""
        yield f"**{escaped(family.speaker or 'Speaker not known')}**"
        yield ""
        for form in family.forms:
            remark = phrases.form(form)
            numbers = ", ".join(map(phrases.number, form.addresses))
            yield f"- “{escaped(form.words)}” ({numbers}{'; ' + escaped(remark) if remark else ''})"
        if family.reports:
            yield f"- without quotation marks: {', '.join(map(phrases.number, family.reports))}"


def _copies(report: Report) -> Iterator[str]:
    for told in report.copies:
        for line in phrases.copies(report.comparison, told):
            yield f"- {escaped(line)}"


def _verdicts(report: Report) -> Iterator[str]:
    for verdict in report.comparison.verdicts:
        yield f"- {escaped(phrases.verdict(verdict))}"


def _missing(report: Report) -> Iterator[str]:
    for failure in report.failures:
        yield f"- {escaped(str(failure))}"


def _made_from(report: Report) -> Iterator[str]:
    bands = ", ".join(report.bands) or "none"
    yield f"newsreader {report.version}, strictness {report.comparison.strictness:g}, bands shown: {bands}."
    yield ""
    yield table_row("", "input", "SHA-256")
    yield table_row("--:", "---", "---")
    for index, article in enumerate(report.comparison.articles):
        yield table_row(str(index + 1), escaped(article.origin), f"`{article.sha256}`")
