"""Line ends of plain texts: hard wraps undone, quoted mail and cut words read as they were before."""

from __future__ import annotations

import textwrap
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.articles import assert_sound, read_text, sentences_of
from tui.reading.pieces import shown
from tui.reading.plain_text.wrapping import join_rows, read_rows

SAID = "The harbour master told reporters on Monday that the ferry would stay where it was until divers had seen it."
HELD = "A twenty-four-year-old deckhand, who asked not to be named, said that the first-aid chest had been locked."
OWNER = "The owner did not answer a request for comment; its well-known founder left the company in the spring."
REPORT = [SAID, HELD, OWNER]


def paragraphs(text: str) -> list[str]:
    return [shown(text, found.start, found.end, found.left_out) for found in join_rows(text, read_rows(text))]


@pytest.mark.parametrize("width", [50, 64, 72, 80, 100, 132])
def test_text_wrapped_at_any_width_is_read_as_if_it_were_not(width: int) -> None:
    text = "\n\n".join(textwrap.fill(paragraph, width) for paragraph in REPORT)

    assert sentences_of(text) == REPORT


def test_paragraphs_told_only_by_their_first_indent_stay_apart() -> None:
    whole = " ".join(REPORT)
    text = "\n".join(textwrap.fill(whole, 72, initial_indent="   ") for _ in range(4))

    assert paragraphs(text) == [whole] * 4


def test_first_lines_that_have_lost_their_indent_go_on() -> None:
    wrapped = [textwrap.fill(paragraph, 64, initial_indent="      ").lstrip() for paragraph in REPORT * 2]

    assert paragraphs("\n".join(wrapped)) == REPORT * 2


def test_the_items_of_a_wrapped_list_are_rejoined_under_their_marks() -> None:
    text = "\n".join(
        textwrap.fill(item, 60, initial_indent="     * ", subsequent_indent="       ") for item in REPORT * 2
    )

    assert paragraphs(text) == [f"* {item}" for item in REPORT * 2]


def test_a_menu_of_short_lines_does_not_hide_that_the_report_is_wrapped() -> None:
    menu = "\n".join(f"   * Section {number}" for number in range(60))
    text = f"{menu}\n\n" + "\n\n".join(
        textwrap.fill(paragraph, 80, initial_indent="   ", subsequent_indent="   ") for paragraph in REPORT
    )

    assert paragraphs(text)[-3:] == REPORT


def test_headlines_of_some_length_beside_the_report_do_not_hide_that_it_is_wrapped() -> None:
    teasers = "\n".join(f"{number} people at sea, and the harbour stays shut as the wind grows" for number in range(60))
    report = "\n\n".join(textwrap.fill(paragraph, 80, break_on_hyphens=False) for paragraph in REPORT * 4)

    assert paragraphs(f"{teasers}\n\n{report}")[-12:] == REPORT * 4


def test_headlines_alone_are_not_joined() -> None:
    teasers = [f"{place} harbour stays shut as the wind from the north-west grows" for place in ("Olden", "Ner") * 20]
    assert paragraphs("\n".join(teasers)) == teasers


def test_the_contact_under_agency_copy_is_a_line_of_its_own() -> None:
    text = f"{textwrap.fill(SAID, 60)}\n((ada.quist@northwire.example; +47 55 55 01 23))"
    assert paragraphs(text)[-1].startswith("((ada.quist")


def test_a_line_longer_than_the_width_is_an_address_and_no_reason_against_it() -> None:
    address = "https://example.com/" + "a-long-path/" * 12
    text = f"{textwrap.fill(' '.join(REPORT), 70)}\n\n{address}"

    assert paragraphs(text) == [" ".join(REPORT), address]


def test_lines_of_verse_are_not_joined() -> None:
    verse = "Evening at the harbour falls\nWhere water waits\nAnd the last gulls turn for home,\nAll of them."

    assert paragraphs(f"{verse}\n\n{SAID}") == [*verse.split("\n"), SAID]


@pytest.mark.parametrize("broken", ["twenty-\nfour", "twenty-\n> four"])
def test_a_word_cut_at_its_hyphen_keeps_it(broken: str) -> None:
    width = len("He said that the deckhand was twenty-")
    lines = f"He said that the deckhand was {broken} years old, and that nobody had ever told him so.".split("\n")
    rest = textwrap.wrap(lines[1].removeprefix("> "), width)
    mark = "> " if lines[1].startswith(">") else ""
    text = "\n".join(mark + line for line in [lines[0], *rest])

    assert sentences_of(text) == [
        "He said that the deckhand was twenty-four years old, and that nobody had ever told him so."
    ]


def test_syllables_that_a_text_cuts_grow_together() -> None:
    text = """The harbour master said that the gov-
ernment and the shipping min-
istry had not seen the long re-
port, which the safety commit-
tee sent on Monday, long be-
fore the well-known old rep-
resentative spoke. The well-
known man left."""

    assert sentences_of(text) == [
        "The harbour master said that the government and the shipping ministry had not seen the long report, which"
        " the safety committee sent on Monday, long before the well-known old representative spoke.",
        "The well-known man left.",
    ]


def test_the_first_half_of_two_words_keeps_its_space() -> None:
    text = """Der Hafenmeister sprach über die Vor-
und Nachteile der neuen Fähre, die im
Frühjahr fahren soll, und über die See-
leute, die sie fahren werden."""

    (sentence,) = sentences_of(text)

    assert "Vor- und Nachteile" in sentence


def test_wrapped_chinese_is_joined_without_spaces() -> None:
    said = [
        "港务局长星期一对记者说渡轮将留在原地直到潜水员检查完毕为止他没有说明需要多长时间也没有回答其他问题。",
        "船主在一份声明中表示公司已经把所有乘客安排到附近的旅馆住宿并将支付他们因为延误而产生的全部费用。",
        "当地居民说去年冬天也发生过类似的事故但是当时没有人受伤而且渡轮在第二天早上就恢复了正常航行。",
    ]

    assert sentences_of("\n\n".join(textwrap.fill(sentence, 32) for sentence in said)) == said


def test_japanese_lines_of_many_lengths_are_not_joined() -> None:
    lines = [
        "駅前の老舗書店が今月末に閉店へ、後継者がみつからず",
        "８日午後２時ごろ、白浜港に入港しようとしたフェリーが岸壁に接触し、乗客３人が転倒して軽いけがをした。",
        "同社は９日の便をすべて欠航とすることを決めた。再開の時期は未定だという。",
        "岸壁に接触したフェリーを調べる海上保安官ら＝８日",
        "港では当時、風速１８メートルの風が吹いていた。海上保安部が原因を調べている。",
    ]

    assert paragraphs("\n".join(lines)) == lines


def test_quoted_mail_is_read_without_its_marks_and_cut_with_its_words() -> None:
    quoted = "\n".join(f"> {line}" for line in textwrap.wrap(f"{SAID} {HELD}", 64))
    article = read_text(f"{quoted}\n>\n> {OWNER}\n\nI do not agree with this at all.")

    assert [sentence.text for sentence in article.sentences] == [*REPORT, "I do not agree with this at all."]
    assert article.text[article.sentences[0].start :].startswith("The harbour master")
    assert_sound(article)


def test_an_answer_is_not_joined_with_what_it_quotes() -> None:
    text = f"> {SAID}\nThat is what he\nsaid on Monday."

    assert paragraphs(text)[0] == SAID


@settings(max_examples=60, deadline=None)
@given(st.randoms(use_true_random=False), st.integers(min_value=40, max_value=120))
def test_wrapping_at_spaces_is_undone_exactly(chance: Random, width: int) -> None:
    vocabulary = " ".join(REPORT).lower().replace(".", "").split()
    whole = [" ".join(chance.choices(vocabulary, k=chance.randint(30, 90))) for _ in range(3)]
    text = "\n\n".join(textwrap.fill(paragraph, width, break_on_hyphens=False) for paragraph in whole)

    assert paragraphs(text) == whole


def test_a_text_whose_lines_end_at_links_is_read_as_if_they_did_not() -> None:
    told = [
        "Die \nHafenpolizei\n hat am Montag in der \nSchillerstraße 59\n eine Werkstatt geschlossen.",
        "Viele \nAnwohner\n hatten sich über den \nLärm\n beschwert, sagte \nOlga Brandt\n der Zeitung.",
        "Auch in der \nLange Gasse\n wurde gesucht, doch \nBeweise\n fanden die Ermittler dort nicht.",
    ]

    assert paragraphs("\n".join(told)) == [" ".join(text.split()) for text in told]


def test_lines_of_a_menu_with_spaces_behind_them_stay_apart() -> None:
    menu = "Start \nSport \nWetter \nKultur"

    assert paragraphs(f"{menu}\n\n{SAID}") == [*(line.strip() for line in menu.split("\n")), SAID]
