"""Every form in which articles quote one utterance."""

from __future__ import annotations

from hypothesis import given

from tests.matching.articles import article, seeds
from tests.matching.test_properties import calm, compared, stories
from tui.matching import compare
from tui.matching.quotations import families
from tui.model import QuotationFamily

WHOLE = [
    "Governor promises shelter",
    "“We will not leave a single family without shelter this winter, and every roof will be paid,” Ada Okafor said.",
    "The storm took the roofs of 900 houses.",
]
CUT = [
    "Help for the valley",
    "Okafor told reporters that “we will not leave a single family without shelter this winter.”",
    "“The river is still rising in the lower town,” she added.",
]
ANEW = [
    "Storm victims to be housed",
    "“No family will be left without a shelter this winter and each roof will be paid,” Okafor promised.",
]


def of(*articles: list[str]) -> tuple[QuotationFamily, ...]:
    """The families of a comparison of some articles."""
    return families(compare([article(sentences) for sentences in articles]))


def test_a_family_has_the_longest_form_first_and_says_who_cut_it_and_who_worded_it_otherwise() -> None:
    (family,) = of(WHOLE, CUT, ANEW)
    assert family.speaker == "Ada Okafor"
    assert [form.addresses for form in family.forms] == [((0, 1),), ((2, 1),), ((1, 1),)]
    assert [form.is_cut for form in family.forms] == [False, False, True]
    assert family.forms[0].words.startswith("We will not leave a single family")
    assert [form.verb for form in family.forms] == ["said", "promised", "told"]


def test_what_one_voice_alone_quotes_is_no_family() -> None:
    assert of(WHOLE) == ()
    assert of(WHOLE, ["Storm takes roofs", "The storm took the roofs of 900 houses."]) == ()
    assert of(WHOLE, WHOLE[1:]) == ()


def test_a_quotation_that_runs_over_two_sentences_keeps_its_speaker() -> None:
    one = ["Harbour closed", "“The harbour stays closed until the wreck is gone,” Ida Moen said."]
    other = [
        "Moen on the harbour",
        "Ida Moen said: “Nobody was hurt, and that is what counts.",
        "The harbour stays closed until the wreck is gone.”",
    ]
    (family,) = of(one, other)
    assert (family.speaker, [form.addresses for form in family.forms]) == ("Ida Moen", [((0, 1), (1, 2))])


def test_the_first_contacts_are_one_family_of_five_articles_and_three_wordings() -> None:
    found = families(compare(seeds()))
    (family,) = [family for family in found if "first contacts" in family.forms[0].words]
    assert family.speaker == "President Vladimir Putin"
    assert {article for form in family.forms for article, _ in form.addresses} == {0, 1, 2, 3, 4}
    assert len(family.forms) == 3


def test_some_western_elites_is_a_cut() -> None:
    cuts = [form.words for family in families(compare(seeds())) for form in family.forms if form.is_cut]
    assert cuts == ["some Western elites"]


@calm
@given(stories)
def test_forms_stand_in_their_sentences_and_two_voices_have_them(texts: list[list[str]]) -> None:
    comparison = compared(texts, 0.5)
    for family in families(comparison):
        places = [address for form in family.forms for address in form.addresses]
        assert len({comparison.voices[article] for article, _ in places}) > 1
        assert all(form.words in comparison.sentence(form.addresses[0]).text for form in family.forms)
