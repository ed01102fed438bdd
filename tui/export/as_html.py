"""A report as one HTML file: a linear document without scripts, the screen in a browser with them.

The frame is `report.html` with `head.html`, the look `report.css`, the behaviour `report.js` with what it builds on,
all beside this file. The document holds everything that is to be read; the script only arranges it and looks things up
in the data at the end. Nothing is loaded from elsewhere: the policy in the head allows the style and the script by
their digests and nothing else, and every text from outside is escaped.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from html import escape
from importlib.resources import files

from tui.export import phrases
from tui.export.html_data import data_pieces, reason_pieces
from tui.export.report import Report, Telling, Wording
from tui.layout.disputes import flagged
from tui.layout.marks import Mark, mark
from tui.model import Address, Article, Part
from tui.vocabulary import counted

MOST_COLUMNS = 12
"""Voices up to which the matrix has a column for each; the style has rules for so many."""

STYLE = "report.css"

SCRIPTS = ("report_lookups.js", "report_panes.js", "report.js")
"""What the document runs, in this order."""

CLASSES = {"=": "e", "~": "r", '"': "q", "<": "c", ">": "h", "+": "o", " ": "n"}
"""The class of a sentence in the document, by the glyph of its mark."""

_PLACE = re.compile(r"\{\{([a-z-]+)\}\}")


def html_pieces(report: Report) -> Iterator[str]:
    """Write a report as HTML, piece by piece.

    Args:
        report: What to write.
    """
    sections: dict[str, Callable[[Report], Iterable[str]]] = {
        "head": partial(head, scripts=SCRIPTS),
        "scripts": lambda _: [f"<script>{beside(name)}</script>\n" for name in SCRIPTS],
        "title": lambda _: [escape(report.comparison.title)],
        "columns": lambda _: [f"n{len(report.voices)}" if len(report.voices) <= MOST_COLUMNS else "many"],
        "facts": lambda _: [_facts(report)],
        "disagreements": _disagreements,
        "passages": _passages,
        "articles": _articles,
        "quotations": _quotations,
        "sources": _sources,
        "data": data_pieces,
        "reasons": reason_pieces,
    }
    return filled("report.html", {name: partial(section, report) for name, section in sections.items()})


def head(report: Report, *, scripts: Sequence[str] = ()) -> Iterator[str]:
    """What stands before the body of a page, with the policy that lets it have its style and scripts alone.

    Args:
        report: Of which the page is.
        scripts: The names of files beside this one that it runs.
    """
    return filled(
        "head.html",
        {
            "style": lambda: [beside(STYLE)],
            "style-hash": lambda: [digest(STYLE)],
            "script-policy": lambda: [f" script-src {' '.join(map(digest, scripts))};" if scripts else ""],
            "version": lambda: [escape(report.version)],
            "title": lambda: [escape(report.comparison.title)],
        },
    )


def filled(frame: str, parts: Mapping[str, Callable[[], Iterable[str]]]) -> Iterator[str]:
    """A page from its frame, piece by piece.

    Args:
        frame: The name of a file beside this one, with places such as `{{title}}`.
        parts: What stands in each place; it is asked for when the page has come so far.
    """
    for place, piece in enumerate(_PLACE.split(beside(frame))):
        if place % 2:
            yield from parts[piece]()
        else:
            yield piece


@cache
def beside(name: str) -> str:
    """A file that stands beside this one."""
    return files("tui.export").joinpath(name).read_text("utf-8")


def digest(name: str) -> str:
    """How a policy names an inline style or script."""
    import hashlib  # noqa: PLC0415 - not every format needs it

    return f"'sha256-{b64encode(hashlib.sha256(beside(name).encode()).digest()).decode()}'"


def _facts(report: Report) -> str:
    comparison = report.comparison
    said = [
        counted(len(comparison.articles), "article"),
        counted(len(report.voices), "voice"),
        counted(len(comparison.passages), "passage"),
        counted(len(report.comparison.disputes), "disagreement"),
        f"strictness {comparison.strictness:g}",
    ]
    not_all = f"not everything: {escape(comparison.partial)}" if comparison.partial else ""
    warnings = [words for words in (not_all, phrases.stories(report.stories)) if words]
    return " · ".join([*said, *[f"<b>{words}</b>" for words in warnings]])


# Links and marks


def _link(address: Address) -> str:
    """The fragment that leads to a sentence."""
    return f"s{address[0] + 1}-{address[1] + 1}"


def _chip(report: Report, address: Address, classes: str = "") -> str:
    """Mark and number of a sentence as a link to it."""
    sign = mark(report.comparison, address)
    title = f"{phrases.article_name(report.comparison.articles[address[0]])}: {sign.words}"
    return (
        f'<a class="{CLASSES[sign.glyph]}{classes}" href="#{_link(address)}" title="{escape(title)}">'
        f"<b>{escape(sign.glyph)}</b> {phrases.number(address)}</a>"
    )


def _quoted(report: Report, wording: Wording) -> str:
    """A wording with links to where it stands, and what ties it to another."""
    links = " ".join(_chip(report, address) for address in wording.addresses)
    tie = f" <i>{escape(phrases.tie(wording.tie, wording.addresses))}</i>" if wording.tie else ""
    return f"{links} <q>{escape(report.comparison.sentence(wording.addresses[0]).text)}</q>{tie}"


# The sections, in the order of the document


def _disagreements(report: Report) -> Iterator[str]:
    if not report.comparison.disputes:
        yield '<p class="none">No disagreement was found.</p>'
        return
    yield '<ol class="disputes">\n'
    for number, found in enumerate(report.comparison.disputes, 1):
        yield f'<li id="d{number}"><p><b class="what">{escape(found.what)}</b> '
        told = [[f"<b>{escape(phrases.stated(said.words))}</b>" for said in side.wordings] for side in found.sides]
        yield " against ".join(map(", ".join, told)) + "</p>\n"
        for address in phrases.originals(found):
            name = escape(phrases.article_name(report.comparison.articles[address[0]]))
            text = escape(report.comparison.sentence(address).text)
            yield f"<blockquote><p>{text}</p><footer>{_chip(report, address)} {name}</footer></blockquote>\n"
        yield "</li>\n"
    yield "</ol>\n"


def _passages(report: Report) -> Iterator[str]:
    """Everything that is told, in order of where it is told first: passages, and sentences of one voice."""
    rows: list[tuple[Address, Telling | Wording]] = [(t.passage.members[0], t) for t in report.tellings]
    rows += [(wording.addresses[0], wording) for alone in report.alone for wording in alone.wordings]
    if len(report.voices) <= MOST_COLUMNS:
        yield '<div class="columns" aria-hidden="true"><span></span>'
        for voice, articles in report.voices.items():
            name = phrases.article_name(report.comparison.articles[articles[0]])
            yield f'<span class="v{voice + 1}">{articles[0] + 1} {escape(name)}</span>'
        yield "</div>\n"
    yield '<ol class="matrix" id="rows">\n'
    for _, row in sorted(rows, key=lambda row: row[0]):
        yield from _telling(report, row) if isinstance(row, Telling) else _alone(report, row)
    yield "</ol>\n"


def _telling(report: Report, telling: Telling) -> Iterator[str]:
    comparison, passage = report.comparison, telling.passage
    told = comparison.sentence(passage.representative or passage.members[0]).text
    disputed = "".join(f'<a class="m x" href="#d{n + 1}" title="disputed">{flagged(n)}</a> ' for n in telling.disputes)
    classes = "row x" if telling.disputes else "row"
    yield f'<li class="{classes}" id="p{passage.id + 1}" data-voices="{len(passage.voices)}">'
    yield f'<p class="told">{disputed}{escape(told)}</p>'
    for address in passage.members:
        yield _chip(report, address, f" v{comparison.voices[address[0]] + 1}")
    if len(telling.wordings) > 1:
        yield f"<details><summary>{len(telling.wordings)} wordings</summary><ul>"
        for wording in telling.wordings:
            yield f"<li>{_quoted(report, wording)}</li>"
        yield "</ul></details>"
    yield "</li>\n"


def _alone(report: Report, wording: Wording) -> Iterator[str]:
    comparison = report.comparison
    told = escape(comparison.sentence(wording.addresses[0]).text)
    yield f'<li class="row" data-voices="1"><p class="told">{told}</p>'
    for address in wording.addresses:
        yield _chip(report, address, f" v{comparison.voices[address[0]] + 1}")
    yield "</li>\n"


def _articles(report: Report) -> Iterator[str]:
    disputed: dict[Address, int] = {}
    for number, found in enumerate(report.comparison.disputes, 1):
        for address in [end for row in found.rows for end in (row.a, row.b)]:
            disputed.setdefault(address, number)
    for index, article in enumerate(report.comparison.articles):
        yield from _article_head(report, index, article)
        last_block = -1
        for place, sentence in enumerate(article.sentences):
            address = index, place
            sign = mark(report.comparison, address)
            classes = CLASSES[sign.glyph] + (" x" if report.comparison.disagreements_of(address) else "")
            classes += " p" if sentence.block != last_block else ""
            classes += " head" if sentence.part in {Part.HEADLINE, Part.SUBHEADING, Part.DEK} else ""
            last_block = sentence.block
            yield f'<p class="s {classes}" id="{_link(address)}">{_margin(report, address, sign)}'
            if address in disputed:
                row = disputed[address]
                yield f'<a class="m x" href="#d{row}" aria-label="contradicted, disagreement {row}">!</a>'
            yield f"<span>{escape(sentence.text)}</span></p>\n"
        yield "</div>\n</article>\n"


def _article_head(report: Report, index: int, article: Article) -> Iterator[str]:
    leader = report.comparison.leader(index)
    said = [f"{report.comparison.coverage(index) * 100:.0f} % shared"] if len(report.voices) > 1 else []
    said += [f"copy of {leader + 1}"] if leader != index else []
    said += [phrases.day(article)] if article.published else []
    said += [escape(article.title)] if article.source and article.title else []
    language = f' lang="{escape(article.language)}"' if article.language else ""
    yield f'<article id="a{index + 1}" aria-labelledby="h{index + 1}">\n<header>'
    yield f'<h3 id="h{index + 1}"><b>{index + 1}</b> {escape(phrases.article_name(article))}</h3>'
    yield f'<p><span class="note"></span>{" · ".join(said)}</p></header>\n<div class="text"{language}>\n'


def _margin(report: Report, address: Address, sign: Mark) -> str:
    """The mark of a sentence: a link to its passage where it has one."""
    passage = report.comparison.passage_of(address)
    glyph = escape(sign.glyph)
    if passage is None:
        return f'<b class="m" role="img" aria-label="{sign.words}">{glyph}</b>'
    number = passage.id + 1
    return f'<a class="m" href="#p{number}" aria-label="{sign.words}, passage {number}">{glyph}</a>'


def _quotations(report: Report) -> Iterator[str]:
    if not report.families:
        yield '<p class="none">No utterance is quoted by two voices.</p>'
    for family in report.families:
        yield f"<h3>{escape(family.speaker or 'Speaker not known')}</h3>\n<ul>\n"
        for form in family.forms:
            links = " ".join(_chip(report, address) for address in form.addresses)
            remark = phrases.form(form)
            yield f"<li>{links} <q>{escape(form.words)}</q>{f' <i>{escape(remark)}</i>' if remark else ''}</li>\n"
        if family.reports:
            links = " ".join(_chip(report, address) for address in family.reports)
            yield f"<li>{links} <i>without quotation marks</i></li>\n"
        yield "</ul>\n"


def _sources(report: Report) -> Iterator[str]:
    yield '<div class="wide" tabindex="0" role="region" aria-label="Sources"><table>\n<thead><tr>'
    for name in ("", "source", "headline", "published", "sentences", "shared", "input, SHA-256"):
        yield f'<th scope="col">{name}</th>' if name else "<td></td>"
    yield "</tr></thead>\n<tbody>\n"
    for index, article in enumerate(report.comparison.articles):
        share = f"{report.comparison.coverage(index) * 100:.0f} %" if article.sentences else ""
        yield f'<tr><th scope="row"><a href="#a{index + 1}">{index + 1}</a></th>'
        yield f"<td>{escape(article.source or 'not known')}</td><td>{_headline(article)}</td>"
        yield f"<td><time>{article.published.isoformat() if article.published else ''}</time></td>"
        yield f'<td class="figure">{len(article.sentences)}</td><td class="figure">{share}</td>'
        yield f"<td>{escape(article.origin)}<br><code>{escape(article.sha256)}</code></td></tr>\n"
    yield "</tbody>\n</table></div>\n"
    copies = (
        f"{t.a + 1} and {t.b + 1}: {line}" for t in report.copies for line in phrases.copies(report.comparison, t)
    )
    yield from _remarks("How copies differ", copies)
    yield from _remarks("What the reader said", (phrases.verdict(said) for said in report.comparison.verdicts))
    yield from _remarks("Not read", map(str, report.failures))
    bands = ", ".join(report.bands) or "none"
    made = f"newsreader {report.version}, strictness {report.comparison.strictness:g}, bands shown: {bands}."
    yield f'<p class="made">{escape(made)} Copies of one text are one voice.</p>\n'


def _headline(article: Article) -> str:
    """The headline, leading to the original where its address is one of the web."""
    title = escape(article.title or "no title")
    if article.url and re.match("https?://", article.url, re.IGNORECASE):
        return f'<a href="{escape(article.url)}" rel="noopener noreferrer nofollow">{title}</a>'
    return title


def _remarks(heading: str, lines: Iterable[str]) -> Iterator[str]:
    rows = [f"<li>{escape(line)}</li>\n" for line in lines]
    if rows:
        yield f"<h3>{heading}</h3>\n<ul>\n{''.join(rows)}</ul>\n"
