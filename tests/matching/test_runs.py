"""Stretches that one article has from another."""

from __future__ import annotations

from hypothesis import given

from tests.matching.articles import article, article_of_spans
from tests.matching.test_properties import calm, compared, stories
from tui.matching import compare
from tui.matching.runs import runs
from tui.model import Article, Run

TAKEN = [
    "The reservoir above the town has lost a third of its water since the sluice was opened for repairs in early June.",
    "Engineers had promised that the level would fall by no more than a metre before the gates were closed again.",
    "Farmers on the eastern shore now pump from wells that their grandparents dug and that run dry by noon.",
]
ANEW = [
    "Since the sluice was opened for repairs in early June, a third of the water of the reservoir has been lost.",
    "The level was to fall by a metre at most before the gates would be closed again, engineers had promised.",
    "On the eastern shore farmers pump from wells dug by their grandparents, which by noon have run dry.",
]
ORIGINAL = [
    "Regional board to be heard",
    *TAKEN,
    "The council will hear the regional board on Thursday evening in the parish hall.",
]
OWN = [
    "Dry summer on the plateau",
    "Bakers in three villages have cut their hours because flour is late.",
    "A choir from the coast sang on the market square and collected money for the fire brigade.",
]


def run_of(one: Article, other: Article) -> Run:
    """The only run of two articles."""
    (run,) = runs(compare([one, other]))
    return run


def test_sentences_that_were_taken_over_are_one_verbatim_run() -> None:
    one, other = article(ORIGINAL), article([*OWN, *TAKEN, "Rain is not expected before the end of the month."])
    run = run_of(one, other)
    assert run.is_verbatim
    assert (run.a.article, run.a.first, run.a.last) == (0, 1, 3)
    assert (run.b.article, run.b.first, run.b.last) == (1, 3, 5)
    assert other.text[run.b.start : run.b.end] + "." == "\n".join(TAKEN)


def test_sentences_worded_anew_are_one_run_that_is_not_verbatim() -> None:
    run = run_of(article(ORIGINAL), article([*OWN, *ANEW]))
    assert not run.is_verbatim
    assert (run.a.first, run.a.last, run.b.first, run.b.last) == (1, 3, 3, 5)


def test_a_verbatim_run_begins_and_ends_with_its_words_where_the_sentences_are_longer() -> None:
    framed = ["Local people say that " + TAKEN[0][0].lower() + TAKEN[0][1:], *TAKEN[1:]]
    one, other = article(ORIGINAL), article([*OWN, *framed])
    run = run_of(one, other)
    assert other.text[run.b.start :].startswith("the reservoir above the town")


def test_equal_words_are_found_where_the_text_was_cut_into_other_sentences() -> None:
    filler = "Nothing else was decided. " * 60
    text = f"{filler}{' '.join(TAKEN[:2])} {filler}"
    one = article_of_spans(text, [(0, len(text))])
    run = run_of(one, article([*OWN, TAKEN[0], TAKEN[1]]))
    assert text[run.a.start : run.a.end] + "." == " ".join(TAKEN[:2])


def test_a_stretch_that_was_taken_over_twice_is_told_once() -> None:
    found = runs(compare([article(ORIGINAL), article([*OWN, *TAKEN, OWN[1], OWN[2], OWN[1], OWN[2], *TAKEN])]))
    assert [(run.a.first, run.a.last) for run in found] == [(1, 3)]


def test_one_short_sentence_in_common_is_no_run() -> None:
    assert runs(compare([article(ORIGINAL), article([*OWN, ORIGINAL[4]])])) == ()


@calm
@given(stories)
def test_a_run_lies_in_the_sentences_that_it_names_and_in_two_articles(texts: list[list[str]]) -> None:
    long = [[f"{sentence} {sentence} {sentence}" * 4 for sentence in text] for text in texts]
    comparison = compared(long, 0.5)
    for run in runs(comparison):
        assert run.a.article < run.b.article
        for side in (run.a, run.b):
            sentences = comparison.articles[side.article].sentences
            assert sentences[side.first].start <= side.start < side.end <= sentences[side.last].end
