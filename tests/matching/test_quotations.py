"""Every form in which articles quote one utterance."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.matching.articles import article, seeds
from tests.matching.test_properties import calm, compared, stories
from tui.matching import compare
from tui.matching.quotations import families
from tui.matching.utterances import utterances
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


def test_a_quotation_that_runs_over_two_sentences_is_one_utterance_with_its_speaker() -> None:
    one = ["Harbour closed", "“The harbour stays closed until the wreck is gone,” Ida Moen said."]
    other = [
        "Moen on the harbour",
        "Ida Moen said: “Nobody was hurt, and that is what counts.",
        "The harbour stays closed until the wreck is gone.”",
    ]
    (family,) = of(one, other)
    assert (family.speaker, [form.addresses for form in family.forms]) == ("Ida Moen", [((1, 1), (1, 2)), ((0, 1),)])
    assert family.forms[0].words.startswith("Nobody was hurt, and that is what counts. The harbour stays closed")
    assert family.forms[1].is_cut


def test_a_quotation_goes_on_in_the_next_sentence_when_that_is_nothing_else() -> None:
    one = ["Moen speaks", "“We will pay,” Ida Moen said.", "“Every family will be back in its house by May.”"]
    other = ["Houses", "Moen promised that “every family will be back in its house by May,” and left."]
    (family,) = of(one, other)
    assert family.forms[0].words == "We will pay … Every family will be back in its house by May."
    assert (family.forms[0].addresses, family.forms[0].verb) == (((0, 1), (0, 2)), "said")


def test_who_tells_it_without_quotation_marks_is_named_beside_those_who_quote() -> None:
    told = ["Okafor vows help", "Governor Okafor vowed that no family would be left without shelter this winter."]
    (family,) = of(WHOLE, CUT, told)
    assert [form.addresses for form in family.forms] == [((0, 1),), ((1, 1),)]
    assert family.reports == ((2, 1),)
    assert of(WHOLE, told) == ()


def test_a_speaker_is_found_behind_what_he_is() -> None:
    one = [
        "Ferry",
        "Jonas Falk, the harbour master of the island, said: “The ferry will not sail before the ice is gone.”",
    ]
    other = ["No ferry", "“The ferry will not sail before the ice is gone,” the harbour master told the paper."]
    (family,) = of(one, other)
    assert family.speaker == "Jonas Falk"


def test_the_first_contacts_are_one_family_of_five_articles_and_four_wordings() -> None:
    found = families(compare(seeds()))
    (family,) = [family for family in found if "first contacts" in family.forms[0].words]
    assert family.speaker == "President Vladimir Putin"
    assert {article for form in family.forms for article, _ in form.addresses} == {0, 1, 2, 3, 4}
    assert [form.is_cut for form in family.forms] == [False, False, True, False]
    assert family.forms[2].addresses == ((0, 4),)


def test_what_putin_said_of_the_elites_is_cut_twice() -> None:
    cuts = [form.words for family in families(compare(seeds())) for form in family.forms if form.is_cut]
    assert "some Western elites" in cuts
    assert any(words.startswith("We understand that not everyone is happy") for words in cuts)


@calm
@given(stories)
def test_forms_stand_in_their_sentences_and_two_voices_have_them(texts: list[list[str]]) -> None:
    comparison = compared(texts, 0.5)
    for family in families(comparison):
        places = [address for form in family.forms for address in form.addresses]
        assert len({comparison.voices[article] for article, _ in places}) > 1
        for form in family.forms:
            texts_of_form = " ".join([comparison.sentence(address).text for address in form.addresses])
            assert all(word == "…" or word in texts_of_form for word in form.words.split())


def test_a_title_between_quotation_marks_is_no_utterance() -> None:
    one = ["Moen on air", "Ida Moen said on “Harbour News Sunday” that the quay would be closed for a month."]
    other = ["Quay to close", "The quay will be closed for a month, Ida Moen told “Harbour News Sunday”."]
    assert of(one, other) == ()


def test_a_short_quotation_of_the_same_words_in_another_order_is_another_utterance() -> None:
    one = ["Storm", "The motto of the town, “the sea is our mother”, hung above the door of the mayor."]
    other = ["Storm", "“Our mother loves the sea,” a child told the mayor of the town at the door."]
    assert of(one, other) == ()


def test_a_mark_that_is_doubled_opens_one_quotation() -> None:
    whole = ["Rain", '""The river is still rising in the lower town," Ida Moen said on Monday.', "It rained."]
    cut = ["Rain", "“The river is still rising,” said Ida Moen.", "A bridge was closed."]
    (family,) = of(whole, cut)
    assert [form.words for form in family.forms] == [
        "The river is still rising in the lower town",
        "The river is still rising",
    ]


def test_the_name_behind_a_quotation_that_runs_on_counts_more_than_one_told_before() -> None:
    one = [
        "Quay",
        "The quay is unsafe, Ada Okafor said.",
        "“Two of the pillars have been rotten since the flood of last spring.",
        "Nobody has repaired them,” Ida Moen said.",
    ]
    other = ["Quay", "The pillars have been “rotten since the flood of last spring,” according to the harbour."]
    (family,) = of(one, other)
    assert family.speaker == "Ida Moen"


@pytest.mark.parametrize(
    ("frame", "speaker", "verb"),
    [
        ("“{}” Gov. Okafor said in a statement.", "Okafor", "said"),
        ("“{}” Rep. Ed Lund (R-Iowa) said.", "Ed Lund", "said"),
        ("Sen. Ed Lund, R-TX, who leads the council, said Tuesday, “{}”", "Ed Lund", "said"),
        ("“{}” Ida Moen told the Harbour Post.", "Ida Moen", "told"),
        ("“{}” Senator Ida Moen of New Adria said.", "Senator Ida Moen", "said"),
        ("“{}” a senior Liberal aide said.", None, "said"),
        ("“{}” said a Liberal aide on Monday.", None, "said"),
        ("“{}” the official said.", None, "said"),
        ("“{}” it said Tuesday.", None, "said"),
        ("In Oslo it rained, said Ida Moen: “{}”", "Ida Moen", "said"),
        ("„{}“, sagte Bürgermeisterin Anja Keller am Montag.", "Bürgermeisterin Anja Keller", "sagte"),
        ("« {} », a déclaré Élodie Roy.", "Élodie Roy", "déclaré"),
        ("«{}», dijo Ángel Soto.", "Ángel Soto", "dijo"),
    ],
)
def test_a_speaker_is_a_person_and_no_day_party_adjective_or_listener(
    frame: str, speaker: str | None, verb: str
) -> None:
    told = compare([article(["On the harbour", frame.format("Nobody saw the wreck before the harbour was closed")])])
    assert [(said.speaker, said.verb) for said in utterances(told, 0)] == [(speaker, verb)]


def test_a_pronoun_is_the_last_speaker_named() -> None:
    lines = [
        "On the harbour",
        "Ida Moen led the inquiry, Ed Lund said.",
        "“Nobody saw the wreck before that,” he added.",
    ]
    assert [said.speaker for said in utterances(compare([article(lines)]), 0)] == ["Ed Lund"]


def test_what_an_editor_put_in_brackets_is_no_word_of_the_speaker() -> None:
    one = ["Lund on the wreck", "“[W]e will end [President Ada] Moe's war on the fishing fleet,” Lund said."]
    other = [
        "Lund attacks",
        "“As mayor I promise that we will end Moe's war on the fishing fleet this year,” Lund said.",
    ]
    (family,) = of(one, other)
    assert [form.is_cut for form in family.forms] == [False, True]


def test_a_short_cut_joins_the_long_quotation_that_has_it_whatever_else_that_has() -> None:
    whole = [
        "Lund on the fleet",
        "“As mayor I will end the war on the fishing fleet. The harbour made this town. It can make it strong again,” "
        "Lund said.",
    ]
    second = [
        "Lund speaks",
        "“As mayor I will end the war on the fishing fleet. The harbour made this town. It can make it strong again,” "
        "said Lund in the old harbour.",
    ]
    title = ["Lund ends “the war on the fishing fleet”", "He spoke of “the war on the fishing fleet” on Monday."]
    cut = ["What Lund says", "“The harbour made this town. It can make it strong again,” Lund said."]
    (family,) = of(whole, second, title, cut)
    assert {address for form in family.forms for address in form.addresses} >= {(0, 1), (1, 1), (3, 1)}


def test_a_quotation_within_a_quotation_is_part_of_it() -> None:
    one = ["The report", "“The report says that ‘nobody saw the wreck’ before the harbour was closed,” Ida Moen said."]
    other = ["Moen on the report", "Ida Moen said: “The report says that ‘nobody saw the wreck’ before that day.”"]
    (family,) = of(one, other)
    assert [len(form.addresses) for form in family.forms] == [1, 1]
    assert all("nobody saw the wreck" in form.words for form in family.forms)


def test_a_word_of_countless_hyphens_speaks_not() -> None:
    endless = "Ab" * 30 + "-Cd" * 200
    told = compare([article(["Help", f"“The harbour stays closed until the wreck is gone,” said {endless}."])])
    assert [said.speaker for said in utterances(told, 0)] == [None]
