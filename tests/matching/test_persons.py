"""Who is meant: by a name, a pronoun, a role, a quotation that goes on."""

from __future__ import annotations

import pytest

from tui.matching.pairs import features
from tui.matching.pairs.features import PairFeatures
from tui.matching.persons import NO_POINTERS, Meant, meant_in
from tui.matching.story_terms import StoryTerms
from tui.matching.terms import terms_of, terms_of_article

OPENING = "Senator Ann Lund visited Mr. Otto Berg in Oslo."


def meant(*sentences: str) -> list[Meant]:
    """Whom the sentences of one article mean."""
    return meant_in([terms_of_article(sentences, "en")])


def values(one: list[str], other: list[str]) -> dict[str, float]:
    """The features of the last sentences of two articles."""
    story = StoryTerms([terms_of_article(article, "en") for article in (one, other)])
    return dict(
        zip(features.NAMES, PairFeatures(story)(len(one) - 1, len(one) + len(other) - 1), strict=True),
    )


@pytest.mark.parametrize(
    ("sentence", "main"),
    [
        ("Lund wants a bridge.", "lund"),
        ("She wants a bridge.", "lund"),
        ("The senator wants a bridge.", "lund"),
        ("The young senator wants a bridge.", "lund"),
        ("The Senator from Moss wants a bridge.", "lund"),
        ('"I want a bridge."', "lund"),
        ("I want a bridge.", "lund"),
        ("Berg's house wants paint.", ""),
        ("It rained.", ""),
    ],
)
def test_whom_a_sentence_is_about(sentence: str, main: str) -> None:
    assert meant(OPENING, sentence)[1].main == main


@pytest.mark.parametrize(
    ("introduction", "person"),
    [
        ("Rep. Ann Lund (D-Ore.) voted.", "lund"),
        ("Rep. Ann D. Lund voted.", "lund"),
        ("Rep. Ann Lund, D-Ore., voted.", "lund"),
        ("Gov. Jan Berg Tuesday voted.", "berg"),
        ("It is late, said Ida Moe.", "moe"),
        ("Ida Moe said it is late.", "moe"),
        ("Ms. Moe's plan failed.", "moe"),
    ],
)
def test_a_title_or_a_verb_of_saying_introduces_a_person(introduction: str, person: str) -> None:
    assert meant(introduction)[0].named == {person}


@pytest.mark.parametrize(
    "text", ["The party said no.", "Fox News said no.", "Tuesday said it all.", "Rain Said To Come"]
)
def test_bodies_days_and_title_case_introduce_nobody(text: str) -> None:
    assert meant(text)[0].persons == frozenset()


def test_a_pronoun_is_the_nearest_person_of_its_sex() -> None:
    told = meant("Mr. Berg sailed.", "Ms. Lund flew.", "He was late.", "She was not.")

    assert [one.main for one in told] == ["berg", "lund", "berg", "lund"]


def test_a_pronoun_behind_a_name_is_left_alone() -> None:
    assert meant("Mr. Berg sailed.", "Mr. Dahl said he flew.")[1].persons == {"dahl"}


def test_a_pronoun_inside_a_quotation_tells_nothing_of_the_speaker() -> None:
    assert meant(OPENING, 'Lund said: "He wants a bridge."')[1].persons == {"lund"}


def test_a_role_that_several_hold_means_nobody() -> None:
    assert meant("Senator Ann Lund visited Senator Ida Moe.", "The senator left.")[1].persons == frozenset()


def test_a_role_before_a_name_is_that_persons() -> None:
    assert meant(OPENING, "The senator Ida Moe left.")[1].main != "lund"


def test_another_article_tells_who_somebody_is() -> None:
    articles = [terms_of_article([text], "en") for text in ("Senator Ann Lund left.", "Lund is gone.")]

    assert [one.main for one in meant_in(articles)] == ["lund", "lund"]


def test_other_languages_point_to_nobody() -> None:
    assert terms_of("Senator Lund sagte, er gehe.", "de").pointers == NO_POINTERS


def test_a_pronoun_here_and_the_name_there_are_one_person() -> None:
    named, pointed = ["Ms. Lund sued the harbour."], ["Ms. Lund is angry.", "She sued the harbour."]

    assert values(named, pointed)["persons meant"] > 0
    assert values(named, ["Ms. Lund sued the harbour."])["persons meant"] == 0
    assert values(named, pointed)["other persons"] == 0


def test_sentences_about_different_persons_are_told_apart() -> None:
    told = ["Ms. Lund sued the harbour."]

    assert values(told, ["Mr. Berg sued the harbour."])["other persons"] == 2
    assert values(told, ["Mr. Berg sued Ms. Lund."])["other persons"] == 1
    assert values(told, ["Pilots sued the harbour."])["other persons"] == 0
