"""Languages other than English."""

from __future__ import annotations

import pytest

from tui.matching import align, similarity
from tui.matching.languages import english_stem, likely_language, stemmer

STORIES = {
    "de": (
        [
            "Stadtrat beschließt neuen Haushalt",
            "Der Stadtrat hat am Montag nach langer Debatte den neuen Haushalt beschlossen.",
            "Die Grundschule im Süden wird renoviert.",
        ],
        [
            "Neuer Haushalt beschlossen",
            "Nach einer langen Debatte beschloss der Rat der Stadt am Montag den Haushalt.",
            "Im Hafen sank ein Fischkutter.",
        ],
    ),
    "ru": (
        [
            "Горсовет принял бюджет",
            "Городской совет в понедельник после долгих споров принял новый бюджет города.",
            "Школу на юге отремонтируют летом.",
        ],
        [
            "Принят новый бюджет",
            "Новый бюджет города был принят городским советом в понедельник после споров.",
            "В порту затонул рыболовный катер.",
        ],
    ),
    "": (
        ["市议会通过预算", "市议会星期一经过长时间辩论后通过了新的城市预算。", "南部的小学将在夏天翻修。"],
        ["新预算获通过", "经过长时间辩论,新的城市预算星期一在市议会获得通过。", "一艘渔船在港口沉没。"],
    ),
}


@pytest.mark.parametrize("language", STORIES)
def test_the_same_statement_is_found_and_the_other_is_not(language: str) -> None:
    one, other = STORIES[language]
    best = max(align([one, other], strictness=0.0), key=lambda match: match.score if match.a[1] and match.b[1] else 0)
    assert (best.a, best.b) == ((0, 1), (1, 1))
    assert similarity(one[1], other[1]) > similarity(one[1], other[2])


def test_the_language_is_told_by_its_function_words() -> None:
    for language, (one, _) in STORIES.items():
        assert likely_language(one) == language


def test_english_endings_are_cut_and_short_words_kept() -> None:
    assert [english_stem(word) for word in ("talks", "running", "cities", "his", "bus")] == [
        "talk", "run", "citi", "his", "bus",
    ]  # fmt: skip


@pytest.mark.parametrize(("word", "plural"), [("city", "cities"), ("family", "families"), ("letter", "letters")])
def test_a_noun_and_its_plural_have_one_stem(word: str, plural: str) -> None:
    assert english_stem(word) == english_stem(plural)


@pytest.mark.parametrize(("one", "other"), [("letters", "lets"), ("billions", "bills"), ("centers", "cents")])
def test_a_word_that_ends_like_an_ending_does_not_become_another_word(one: str, other: str) -> None:
    assert english_stem(one) != english_stem(other)


def test_an_unknown_language_keeps_its_words() -> None:
    assert stemmer("xx")("slova") == "slova"
