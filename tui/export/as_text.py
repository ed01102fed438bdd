"""A comparison as plain text: for a pipe, a mail, a screen reader. Words instead of marks, no boxes, no colour.

Sentences are named by `[article.sentence]`, both counted from 1, as the summary at the top says.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from tui.export.paragraph import wrapped
from tui.model import Address, Article, Band, Comparison, Disagreement, Failure, Kind, Match, Part, Passage, Status
from tui.text import fold

_KINDS = {
    Kind.IDENTICAL: "identical to {}",
    Kind.EDITED: "{} edited",
    Kind.QUOTE: "same quotation as {}",
    Kind.REWORDED: "{} reworded",
}
_NARROWEST = 20


def to_text(comparison: Comparison, failures: Iterable[Failure] = (), *, width: int = 80) -> str:
    """Write a comparison for people; equal input gives equal text.

    Args:
        comparison: What to write.
        failures: The inputs that could not be read.
        width: Cells to wrap at; a longer word, such as an address, stays whole.

    Returns:
        Lines, each ending in a line feed.
    """
    lines = [*_summary(comparison)]
    for section in (_told_by_all, _told_by_several, _disagreements, _told_by_one):
        lines += ["", *section(comparison)]
    missing = [str(failure) for failure in failures]
    if missing:
        lines += ["", "NOT READ", "", *(f"- {line}" for line in missing)]
    return "".join(f"{line}\n" for text in lines for line in wrapped(text, max(width, _NARROWEST)))


def _summary(comparison: Comparison) -> Iterator[str]:
    voices = _count(len(set(comparison.voices)), "voice")
    yield "COMPARISON"
    yield ""
    yield f"{_count(len(comparison.articles), 'article')}, {voices}, strictness {comparison.strictness:g}."
    yield "Copies of one text are one voice. [2.5] is the fifth sentence of article 2."
    for index, article in enumerate(comparison.articles):
        yield ""
        yield from _article(comparison, index, article)


def _article(comparison: Comparison, index: int, article: Article) -> Iterator[str]:
    yield f"{index + 1}. {article.title or 'No title'}"
    day = f"{article.published.day} {article.published:%B %Y}" if article.published else "no date"
    yield f"   {article.source or 'Source not known'}, {day}. From {article.origin}"
    count = len(article.sentences)
    shared = sum(comparison.status((index, n)) is Status.SHARED for n in range(count))
    per_cent = f" ({comparison.coverage(index) * 100:.0f} %)" if count else ""
    yield f"   {_count(count, 'sentence')}, {shared} told elsewhere{per_cent}."
    copies = [n + 1 for n, voice in enumerate(comparison.voices) if voice == comparison.voices[index] and n != index]
    if copies:
        yield f"   The same text as {_listed(copies)}: they count as one voice."


def _told_by_all(comparison: Comparison) -> Iterator[str]:
    voices = len(set(comparison.voices))
    yield f"WHAT ALL {voices} VOICES SAY" if voices > 1 else "WHAT ALL VOICES SAY"
    chosen = [passage for passage in comparison.passages if len(passage.voices) == voices]
    alone = "There is only one voice, so there is nothing to share."
    yield from _passages(comparison, chosen, "There is nothing that all voices say." if voices > 1 else alone)


def _told_by_several(comparison: Comparison) -> Iterator[str]:
    voices = len(set(comparison.voices))
    yield "WHAT SEVERAL VOICES SAY"
    chosen = [passage for passage in comparison.passages if len(passage.voices) < voices]
    yield from _passages(comparison, chosen, "There is nothing that only some of the voices share.")


def _passages(comparison: Comparison, passages: Sequence[Passage], nothing: str) -> Iterator[str]:
    if not passages:
        yield ""
        yield nothing
    for passage in passages:
        tellers = sorted({article + 1 for article, _ in passage.members})
        yield ""
        yield f"Passage {passage.id + 1}, told by {_listed(tellers)}."
        yield from _wordings(comparison, passage)


def _wordings(comparison: Comparison, passage: Passage) -> Iterator[str]:
    """Each wording once, the later ones with what ties them to an earlier one."""
    earlier: set[Address] = set()
    for wording in _same_words(comparison, passage.members):
        tie = _tie(comparison, wording, earlier) or _tie(comparison, wording, set(passage.members) - set(wording))
        yield "  " + _quoted(comparison, wording, _in_words(tie, wording) if earlier and tie else "")
        earlier.update(wording)


def _same_words(comparison: Comparison, addresses: Iterable[Address]) -> list[list[Address]]:
    """Addresses grouped by what stands there, in order of the first of each group."""
    groups: defaultdict[str, list[Address]] = defaultdict(list)
    for address in addresses:
        groups[fold(comparison.sentence(address).text)].append(address)
    return list(groups.values())


def _tie(comparison: Comparison, wording: Sequence[Address], others: set[Address]) -> Match | None:
    """The best match that leads from a wording to one of the others."""
    ties = [
        match
        for address in wording
        for match in comparison.matches_of(address)
        if (match.b if match.a == address else match.a) in others
    ]
    return max(ties, key=lambda match: match.score, default=None)


def _in_words(match: Match, wording: Sequence[Address]) -> str:
    """What a match says about the wording at one of its ends."""
    is_a = match.a in wording
    other = _number(match.b if is_a else match.a)
    band = "" if match.band is Band.SAME else f"; {match.band}"
    if match.kind is Kind.CONTAINED:
        return f"{'contained in' if (match.inner == 'a') == is_a else 'contains'} {other}{band}"
    return f"{_KINDS[match.kind].format(other)}{band}"


def _disagreements(comparison: Comparison) -> Iterator[str]:
    yield "WHERE THEY DISAGREE"
    if not comparison.disagreements:
        yield ""
        yield "No disagreement was found."
    for number, found in enumerate(_distinct(comparison), 1):
        yield ""
        yield f"Disagreement {number}, {found.what}: {_stated(found.a_text)} against {_stated(found.b_text)}."
        yield "  " + _quoted(comparison, [found.a])
        yield "  " + _quoted(comparison, [found.b])


def _distinct(comparison: Comparison) -> Iterator[Disagreement]:
    """The disagreements without those that only repeat one between copies of the same sentences."""
    seen: set[tuple[str, ...]] = set()
    for found in comparison.disagreements:
        ends = (fold(comparison.sentence(found.a).text), fold(comparison.sentence(found.b).text))
        if (key := (*ends, found.what, found.a_text, found.b_text)) not in seen:
            seen.add(key)
            yield found


def _stated(words: str) -> str:
    return f"“{words}”" if words else "nothing"


def _told_by_one(comparison: Comparison) -> Iterator[str]:
    yield "WHAT ONLY ONE VOICE SAYS"
    for voice in sorted(set(comparison.voices)):
        members = [index for index, other in enumerate(comparison.voices) if other == voice]
        alone = [
            (index, n)
            for index in members
            for n in range(len(comparison.articles[index].sentences))
            if comparison.status((index, n)) is Status.UNIQUE
        ]
        name = comparison.articles[members[0]].name
        yield ""
        yield f"Only in {_listed([index + 1 for index in members])}, {name}:" + ("" if alone else " nothing.")
        for wording in _same_words(comparison, alone):
            yield "  " + _quoted(comparison, wording)


def _quoted(comparison: Comparison, wording: Sequence[Address], tie: str = "") -> str:
    """The numbers of a wording, its words, and in brackets what is to be said about it."""
    sentence = comparison.sentence(wording[0])
    remarks = [sentence.part.value] if sentence.part is not Part.BODY else []
    remarks += [tie] if tie else []
    numbers = " ".join(f"[{_number(address)}]" for address in wording)
    return f"{numbers} {sentence.text}" + (f" ({', '.join(remarks)})" if remarks else "")


def _number(address: Address) -> str:
    """How an address is written for people: both numbers from 1."""
    return f"{address[0] + 1}.{address[1] + 1}"


def _count(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def _listed(numbers: Sequence[int]) -> str:
    """`1`, `1 and 2`, `1, 2 and 4`."""
    words = [str(number) for number in numbers]
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
