"""What is read out of one sentence."""

from __future__ import annotations

import pytest

from tui.matching.lexicon import sense
from tui.matching.terms import LONGEST, terms_of, terms_of_article


def test_numbers_are_read_from_digits_and_words_alike() -> None:
    digits, words = terms_of("Police arrested 12 people."), terms_of("Police arrested twelve people.")
    assert digits.numbers == words.numbers == {"#12"}
    assert terms_of("It cost 1,200 euros.").numbers == {"#1200"}


def test_the_country_is_not_the_pronoun() -> None:
    assert terms_of("The U.S. sent an envoy.").content == terms_of("The United States sent an envoy.").content
    assert "usa" in terms_of("The US sent an envoy.").stems
    assert "usa" not in terms_of("They told us.").stems


def test_names_are_words_that_no_sentence_start_explains() -> None:
    terms = terms_of("Ministers met the mayor of Lisbon.")
    assert terms.names == {"lisbon"}


def test_a_headline_in_capital_letters_tells_no_names() -> None:
    assert terms_of("Mayor Of Lisbon Opens New Bridge").names == frozenset()


def test_a_quotation_that_runs_over_two_sentences_is_quoted_in_both() -> None:
    first, second, third = terms_of_article(
        ["“We will rebuild the old harbour,” she said. “It takes time.", "Nobody should lose heart.”", "Rain fell."],
        "en",
    )
    assert {sense("rebuild"), sense("harbour")} <= first.quoted
    assert second.quoted == second.content
    assert third.quoted == frozenset()


def test_a_sentence_that_only_closes_a_quotation_began_inside_it() -> None:
    terms = terms_of("There is no money for new trains,” the minister said.")
    assert sense("trains") in terms.quoted
    assert sense("minister") not in terms.quoted


def test_clauses_have_at_least_four_words_of_content() -> None:
    terms = terms_of(
        "The mayor opened the new harbour bridge, and thousands of people from nearby villages came to watch, he said."
    )
    clauses = {word: terms.stands[sense(word)][0] for word in ("mayor", "bridge", "thousands", "watch")}
    assert clauses == {"mayor": 0, "bridge": 0, "thousands": 1, "watch": 1}


def test_an_endless_sentence_is_cut() -> None:
    assert len(terms_of("word " * 100_000).words) == LONGEST


def test_a_script_without_spaces_is_read_in_pairs_of_letters() -> None:
    one, other = terms_of("市议会星期一通过了新预算。", ""), terms_of("新预算星期一获市议会通过。", "")
    assert len(one.content & other.content) >= 5


def test_irregular_forms_have_one_stem() -> None:
    assert terms_of("He made a map.").content == terms_of("He makes maps.").content
    assert terms_of("They went north.").content == terms_of("They go north.").content


def test_accents_do_not_part_a_name_in_english() -> None:
    assert terms_of("They met Raúl Peña.").names == terms_of("They met Raul Pena.").names
    assert terms_of("They met Raúl.").words[-1] == "Raúl"
    assert terms_of("Il habite à côté.", "fr").content != terms_of("Il habite a cote.", "fr").content


def test_capital_words_side_by_side_are_one_name() -> None:
    runs = terms_of(
        "The court heard that Attorney General Ann Lund, in a grey coat, had met Bishop of Oslo Erik Berg in Kiel."
    ).runs
    assert len({runs[sense(word)] for word in ("attorney", "general", "ann", "lund")}) == 1
    assert len({runs[sense(word)] for word in ("bishop", "oslo", "erik", "berg")}) == 1
    assert runs["lund"] != runs["berg"]
    assert "kiel" not in runs


def test_a_headline_in_capital_letters_has_no_names_of_several_words() -> None:
    assert terms_of("Mayor Of Lisbon Opens New Bridge").runs == {}


@pytest.mark.parametrize(
    "text", ["Will it hold?", '"Will it hold?"', "«Hält er?»", "它会撑住吗？", "¿Aguantará? ", "What?!"]
)
def test_a_question_ends_with_its_mark_in_any_script(text: str) -> None:
    assert terms_of(text).asks


@pytest.mark.parametrize("text", ["It will hold.", '"Will it hold?" she asked.', "", "No!"])
def test_what_asks_nothing_of_itself_is_no_question(text: str) -> None:
    assert not terms_of(text).asks
