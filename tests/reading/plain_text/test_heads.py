"""What clippers and mails write above a report is known of it; what else is said there is not."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.articles import assert_sound, read_text
from tui.model import Part

BODY = (
    "The harbour master told reporters on Monday that the ferry would stay in Skarvik until Wednesday at least.\n\n"
    "Divers had found a hole as wide as a hand below the water line, he said.\n"
)
CLIPPED = f"""---
title: "Ferry stays in Skarvik"
source: "https://news.example/ferry?id=3"
author:
  - "[[Ada Quist]]"
  - "[[Ben Olsen]]"
site: Skarvik Times
published: 2025-03-04
created: 2025-03-09
tags: [ferries, "clippings"]
---
{BODY}"""


def test_what_a_clipper_wrote_down_is_known_of_the_report() -> None:
    article = read_text(CLIPPED)
    assert (article.title, article.source) == ("Ferry stays in Skarvik", "Skarvik Times")
    assert article.authors == ("Ada Quist", "Ben Olsen")
    assert (article.published, article.url) == (date(2025, 3, 4), "https://news.example/ferry?id=3")
    names = {"title", "source", "authors", "published", "url"}
    assert {name: how for name, how in article.provenance if name in names} == dict.fromkeys(names, "front matter")
    assert [sentence.part for sentence in article.sentences] == [Part.BODY, Part.BODY]
    assert_sound(article)


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("author: Ada Quist and Ben Olsen", ("Ada Quist", "Ben Olsen")),
        ("authors: [Ada Quist, 'Ben Olsen']", ("Ada Quist", "Ben Olsen")),
        ("Author: By Ada Quist", ("Ada Quist",)),
        ("author: https://news.example/ada", ()),
        ("author:", ()),
    ],
)
def test_authors_are_written_in_many_ways(line: str, authors: tuple[str, ...]) -> None:
    assert read_text(f"---\n{line}\n---\n\n{BODY}").authors == authors


def test_the_day_of_the_clipping_is_not_that_of_the_report() -> None:
    assert read_text(f"---\ncreated: 2025-03-09\n---\n\n{BODY}").published is None
    assert read_text(f"---\ndate: 2025-03-04\n---\n\n{BODY}").published == date(2025, 3, 4)


def test_a_source_that_is_a_name_is_the_outlet_and_one_that_is_an_address_the_page() -> None:
    named = read_text(f"---\nsource: Skarvik Times\n---\n\n{BODY}")
    assert (named.source, named.url) == ("Skarvik Times", None)
    linked = read_text(f"---\nsource: https://news.example/ferry\n---\n\n{BODY}")
    assert (linked.source, linked.url) == (None, "https://news.example/ferry")


@pytest.mark.parametrize("value", ["javascript:alert(1)", "file:///etc/passwd", "https://", "https://a b"])
def test_no_address_but_that_of_a_web_page_is_taken(value: str) -> None:
    assert read_text(f"---\nurl: {value}\n---\n\n{BODY}").url is None


def test_the_subject_of_a_mail_is_its_title_where_no_line_is_a_headline() -> None:
    addresses = "From: desk@news.example\nTo: all@news.example"
    head = f"{addresses}\nSubject: Fwd: Re: Ferry stays in Skarvik\nDate: 4 March 2025\n\n"
    article = read_text(head + BODY)
    assert (article.title, article.published) == ("Ferry stays in Skarvik", date(2025, 3, 4))
    assert dict(article.provenance)["title"] == "subject of the mail"
    assert read_text(f"{head}Divers find a hole in the ferry\n\n{BODY}").title == "Divers find a hole in the ferry"


def test_lines_with_colons_that_are_no_head_say_nothing() -> None:
    article = read_text(f"title: not of this text\n\n{BODY}")
    assert article.title != "not of this text"
    assert article.url is None


@pytest.mark.parametrize(
    "mark", ["---------- Forwarded message ---------", "-----Ursprüngliche Nachricht-----", "Begin forwarded message:"]
)
def test_the_head_of_a_forwarded_mail_is_found_below_a_note(mark: str) -> None:
    head = "From: desk@news.example\nDate: 4 March 2025\nSubject: Ferry stays in Skarvik\n\n"
    article = read_text(f"Have you seen this? It is about our boat.\n\n{mark}\n{head}{BODY}")
    assert article.title == "Ferry stays in Skarvik"
    assert "desk@news.example" not in " ".join(sentence.text for sentence in article.sentences)
    assert_sound(article)


def test_a_mail_that_is_quoted_whole_is_no_quotation() -> None:
    quoted = "\n".join(f"> {line}" for line in BODY.strip().split("\n"))
    assert {sentence.part for sentence in read_text(quoted).sentences} == {Part.BODY}
    answered = read_text(f"{quoted}\n\nI was there, and it was not a hole but a crack as long as my arm, I think.")
    assert Part.QUOTATION in {sentence.part for sentence in answered.sentences}


@pytest.mark.parametrize(
    "head",
    [
        "Från: Kustbladet <direkt@kustbladet.example>\nTill: karin@post.example\nÄmne: JUST NU: Ferry stays in Skarvik",
        "Von: Küstenblatt\nGesendet: Mittwoch, 4. Februar 2026 21:14\nAn: Karin\nBetreff: Ferry stays in Skarvik",
        "发件人：港口晚报\n收件人：林女士\n主题：Ferry stays in Skarvik",
    ],
)
def test_the_head_of_a_mail_is_known_in_many_languages(head: str) -> None:
    article = read_text(f"{head}\n\nVisa i webbläsaren\n\nFerry stays in Skarvik\n\n{BODY}")

    assert article.title == "Ferry stays in Skarvik"
    assert [block.rule for block in article.blocks[:3]] == ["the head or the signature of a mail"] * 3
    assert_sound(article)
