"""Words that say the same."""

from __future__ import annotations

import pytest

from tui.matching import lexicon
from tui.matching.lexicon import sense
from tui.matching.terms import terms_of


@pytest.mark.parametrize(
    ("one", "other"),
    [("perished", "died"), ("weddings", "marry"), ("lawyers", "attorney"), ("replied", "answers"), ("planes", "jet"),
     ("found", "discovered"), ("negotiators", "talks"), ("allegations", "claimed"), ("wealthiest", "rich"),
     ("rubble", "debris"), ("scolded", "criticism"), ("kilometres", "km"), ("stabbing", "knife"),
     ("refitted", "modernised")],
)  # fmt: skip
def test_words_that_say_the_same_count_as_one(one: str, other: str) -> None:
    assert sense(one) == sense(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("planes", "plans"), ("wines", "wins"), ("care", "car"), ("party", "part"), ("traffic", "smuggled"),
     ("founders", "finders"), ("means", "averages")],
)  # fmt: skip
def test_words_that_only_look_alike_do_not(one: str, other: str) -> None:
    assert sense(one) != sense(other)


def test_a_word_that_is_not_listed_counts_as_its_stem() -> None:
    assert sense("skeletons") == sense("skeleton") == "skeleton"


def test_no_word_is_in_two_groups() -> None:
    words = [word for group in lexicon._GROUPS.split(";") for word in group.split()]
    assert len(words) == len(set(words)) == len(lexicon._GROUP_OF)


def test_the_words_of_a_sentence_keep_their_stems_beside_what_they_count_as() -> None:
    one, other = terms_of("The lawyer replied at once."), terms_of("The attorney answered at once.")
    assert one.content == other.content
    assert one.stems != other.stems


def test_another_language_has_stems_only() -> None:
    terms = terms_of("Der Film war ein Hit in Berlin.", "de")
    assert terms.senses == terms.stems
