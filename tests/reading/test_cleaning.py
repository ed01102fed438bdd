"""What is kept of a text and what is dropped, and why: texts without furniture whole, furniture by class."""

from __future__ import annotations

import pytest

from tests.reading.articles import read_text, sentences_of
from tests.reading.talks import BODY, BODY_SENTENCES, class_of, kept
from tui.model import Dropped


@pytest.mark.parametrize(
    ("line", "dropped"),
    [
        ("ADVERTISEMENT", Dropped.ADVERTISEMENT),
        ("Advertisement · Scroll to continue", Dropped.ADVERTISEMENT),
        ("Article continues below", Dropped.ADVERTISEMENT),
        ("Werbung", Dropped.ADVERTISEMENT),
        ("ALSO READ: Minister Resigns After Week Of Protests", Dropped.TEASER),
        ("Lesen Sie auch: Minister tritt nach Protesten zurück", Dropped.TEASER),
        ("À lire aussi : Le ministre démissionne après une semaine", Dropped.TEASER),
        ("Читайте также: Министр ушёл в отставку", Dropped.TEASER),
        ("Sign up for our daily newsletter and never miss a story.", Dropped.NEWSLETTER),
        ("Suscríbete a nuestro boletín", Dropped.NEWSLETTER),
        ("Share this article", Dropped.SHARE),
        ("Follow us on Instagram", Dropped.SHARE),
        ("© 2025 The Daily Example", Dropped.LEGAL),
        ("The Daily Example. All rights reserved.", Dropped.LEGAL),
        ("We use cookies to make this site better for you.", Dropped.LEGAL),
        ("Alle Rechte vorbehalten", Dropped.LEGAL),
        ("Skip to main content", Dropped.NAVIGATION),
        ("Your email address will not be published. Required fields are marked *", Dropped.COMMENTS),
    ],
)
def test_a_line_of_furniture_is_dropped_by_its_words(line: str, dropped: Dropped) -> None:
    first, second, third = BODY_SENTENCES

    article = read_text(f"{first}\n\n{line}\n\n{second}\n\n{third}")

    assert class_of(article, line) is dropped
    assert [sentence.text for sentence in article.sentences] == BODY_SENTENCES


def test_a_menu_above_the_headline_goes_with_its_labels_and_dates() -> None:
    article = read_text(
        "Home\nWorld\nSearch\nThursday, February 27, 2025\nLog in\n\nTalks end after six hours\n\n" + BODY
    )

    assert [sentence.text for sentence in article.sentences] == ["Talks end after six hours", *BODY_SENTENCES]
    assert class_of(article, "World") is Dropped.NAVIGATION
    assert article.title == "Talks end after six hours"


def test_a_headline_that_stands_three_times_is_kept_once() -> None:
    title = "Talks between the two countries end after six hours"

    article = read_text(f"• Home\n• {title}\n\n{title}\n\n{title}\n\nMenu\n\n{BODY}")

    assert [sentence.text for sentence in article.sentences] == [title, *BODY_SENTENCES]


def test_headlines_under_a_heading_for_other_reports_go_down_to_where_the_text_goes_on() -> None:
    first, second, third = BODY_SENTENCES

    article = read_text(
        f"{first}\n\nRelated stories\n\nMinister resigns\n\nStorm closes schools\n\n{second}\n\n{third}"
    )

    assert class_of(article, "Storm closes schools") is Dropped.TEASER
    assert [sentence.text for sentence in article.sentences] == BODY_SENTENCES


def test_what_stands_under_a_comment_form_is_dropped_even_when_it_is_prose() -> None:
    comment = "I have lived there for years, and I can tell you that none of this is true, whatever they say on TV."

    article = read_text(f"Talks end\n\n{BODY}\n\nLeave a Reply\n\nAnn\n\n{comment}")

    assert class_of(article, comment) is Dropped.COMMENTS
    assert kept(article) == ["Talks end", *BODY_SENTENCES]


def test_a_button_to_the_comments_above_the_text_does_not_swallow_it() -> None:
    article = read_text(f"Talks end after six hours\n\nComments\n\nShare this article\n\n{BODY}")

    assert [sentence.text for sentence in article.sentences] == ["Talks end after six hours", *BODY_SENTENCES]


def test_headlines_that_stand_twice_in_a_row_below_the_text_are_teasers() -> None:
    article = read_text(
        f"{BODY}\n\nShare this article\n\nMinister Resigns After Week Of Protests\n\nMinister Resigns After Week Of..."
    )

    assert class_of(article, "Minister Resigns After Week Of...") is Dropped.TEASER
    assert kept(article) == BODY_SENTENCES


def test_a_paragraph_that_returns_with_other_quotation_marks_is_a_duplicate() -> None:
    first, second, third = BODY_SENTENCES
    repeated = "“It’s over,” the head of the delegation told reporters who had waited at the gate for six hours."

    article = read_text(
        "\n\n".join([repeated, first, second, repeated.translate({0x2019: "'", 0x201C: '"', 0x201D: '"'}), third])
    )

    assert [block.dropped for block in article.blocks] == [None, None, None, Dropped.DUPLICATE, None]


COPIED_FERRY = """Menu
Home | News | Sport | Weather
Sign in   Subscribe

Harbour Herald

Ferry runs aground off Skarvik with 214 people on board

Share on Facebook
Share on X

A passenger ferry carrying 214 people ran aground on rocks outside Skarvik harbour on Thursday night, it was said.

Advertisement

All passengers were evacuated by lifeboat before 2 a.m., rescue coordinator Per Dahl said.

Kystlinjen said the vessel had passed a safety inspection in March.

Read more: Ten best seafood restaurants on the coast

The ferry service between Skarvik and Olden has been suspended.

Sign up to our newsletter
© 2024 Harbour Herald. All rights reserved."""


@pytest.mark.parametrize(
    "sentence",
    [
        "Kystlinjen said the vessel had passed a safety inspection in March.",
        "The ferry service between Skarvik and Olden has been suspended.",
        "“It was all over in minutes,” said one of them.",
        "Nobody was hurt, said the mayor of Skarvik.",
    ],
)
def test_a_short_sentence_of_the_report_is_never_taken_for_furniture(sentence: str) -> None:
    article = read_text(
        COPIED_FERRY.replace("Kystlinjen said the vessel had passed a safety inspection in March.", sentence)
    )

    assert sentence in [found.text for found in article.sentences]
    assert class_of(article, "Read more: Ten best seafood restaurants on the coast") is Dropped.TEASER
    assert article.sentences[-1].text == "The ferry service between Skarvik and Olden has been suspended."


def test_lines_of_different_lengths_are_paragraphs_and_not_one_that_is_wrapped() -> None:
    lines = [
        "Divers are to search for leaking fuel around the grounded ferry on Saturday, the mayor told reporters.",
        "About 17 people were hurt when the ferry struck rocks on Thursday night.",
        "The fishing harbour is closed, and fishermen expect losses of 2 million a week.",
    ]

    assert kept(read_text("Ferry news\n\n" + "\n".join(lines))) == ["Ferry news", *lines]


def test_a_biography_goes_with_its_heading_also_where_it_is_prose() -> None:
    biography = "Jane Doe has covered the region for twenty years and is the author of two books about its rivers."

    article = read_text(f"Talks end\n\n{BODY}\n\n{BODY.replace('talks', 'visits')}\n\nAbout the author\n\n{biography}")

    assert class_of(article, biography) is Dropped.BIOGRAPHY


def test_below_a_copied_page_headlines_go_and_a_list_that_the_text_announces_stays() -> None:
    menu = "Home\nSearch\nMenu\nLog in\n\nTalks end after six hours\n\n"
    announced = "The delegations will meet again in three towns, the two people who know the plans said on Thursday:"

    article = read_text(
        f"{menu}{BODY}\n\n{announced}\nNorthfield\nEastgate\n\nStorm closes schools\n\nMinister resigns"
    )

    assert kept(article)[-3:] == [announced, "Northfield", "Eastgate"]


def test_items_that_the_text_announces_stay_where_blank_lines_part_all_of_them() -> None:
    menu = "Home\n\nWorld\n\nPolitics\n\nSport\n\nLog in\n\nSearch\n\n"
    items = ["$75 billion for tests and contact tracing", "Payments of up to $6,000 a household", "Two ferries"]
    announced = "The agreement includes three things, the two people who know the plans said on Thursday:"
    parts = [f"{menu}{BODY}", announced, *items, "Neither side would say when they meet again, the two people said."]
    article = read_text("\n\n".join([*parts, "Storm closes schools", "Minister resigns"]))

    assert [text for text in kept(article) if text in items] == items
    assert "Storm closes schools" not in kept(article)
    assert class_of(article, "Storm closes schools") is Dropped.NAVIGATION


def test_scraps_of_markup_are_dropped_and_their_text_is_not() -> None:
    article = read_text(f"<p>Talks ended <b>at last</b>.</p>\n\n{BODY}")

    assert sentences_of(f"<p>Talks ended <b>at last</b>.</p>\n\n{BODY}")[0] == "Talks ended <b>at last</b>."
    assert [block.dropped for block in article.blocks][:3] == [Dropped.MARKUP, None, Dropped.MARKUP]


def test_every_dropped_block_says_in_words_what_decided() -> None:
    article = read_text(f"ADVERTISEMENT\n\n{BODY}\n\nAlso Read\n\nStorm closes schools")

    rules = [block.rule for block in article.blocks if block.dropped]
    assert rules == [
        "a line that says only “advertisement”",
        "the heading “also read”",
        "stands under the heading “also read”",
    ]


@pytest.mark.parametrize(
    "notice",
    [
        "Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.",
        "An dieser Stelle finden Sie einen von der Redaktion ausgewählten, externen Inhalt, der den Text ergänzt.",
        "To view this content, please accept the cookies of the other site.",
        "Ce contenu est bloqué car vous n’avez pas accepté les cookies.",
        "Informationen auf einem Gerät speichern und/oder abrufen",
    ],
)
def test_a_notice_in_the_place_of_what_another_site_would_show_is_dropped(notice: str) -> None:
    article = read_text(f"Talks end after six hours\n\n{BODY}\n\n{notice}\n\n{BODY.splitlines()[0]} It was late.")

    assert class_of(article, notice) is Dropped.LEGAL


def test_what_a_report_says_of_consent_is_kept() -> None:
    said = "Ich bin damit einverstanden, sagte der Minister am Montag nach dem Treffen in Genf."
    assert said in kept(read_text(f"Talks end after six hours\n\n{BODY}\n\n{said}"))


def test_short_lines_without_blank_ones_have_a_title_where_the_others_are_sentences() -> None:
    text = "Ferry hits pier in Marlow\nTwelve people were hurt on Monday.\nThe captain is being questioned.\n"
    assert read_text(text).title == "Ferry hits pier in Marlow"


@pytest.mark.parametrize(
    "text",
    [
        "Roses are red\nViolets are blue\nSugar is sweet\nAnd so are you.\n",
        "He came.\nHe saw.\nHe won the match.\n",
    ],
)
def test_verse_and_short_sentences_have_none(text: str) -> None:
    assert read_text(text).title is None
