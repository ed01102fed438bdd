"""Reports in other forms than paragraphs: tickers, interviews, lists, tables of results; and threads of comments."""

from __future__ import annotations

import pytest

from tests.reading.articles import assert_sound, read_text
from tests.reading.classifying.test_classifier import ABOVE, BELOW, NOTICE
from tui.model import Article

TICKER_TITLE = "Live: counting under way in Norvale mayoral vote"
TICKER = [
    ("21:04", "Polling stations have closed across Norvale and the first boxes are on their way to the sports hall."),
    ("21:40", "Turnout was 61 per cent, the returning officer said, four points more than at the last election."),
    ("22:15", "Sitting mayor Tom Abbey leads in the two northern wards with 54 per cent of the votes counted so far."),
    ("22:52", "Challenger Priya Nair said at her party’s gathering that the southern wards would decide the vote."),
    ("23:30", "Nair has won by 312 votes, the returning officer announced. Abbey congratulated her on the stage."),
]

INTERVIEW_TITLE = "“We planted forty thousand trees and lost half of them”"
INTERVIEW = [
    "Ines Carvalho runs the nursery that is to bring the forest back to the burnt hills above Alvora.",
    "How did you choose the trees?",
    "We asked the old foresters first, and then we tried eleven kinds on three slopes for two winters.",
    "And the drought?",
    "It killed every second seedling in August. We had water for ten days, and the heat lasted for thirty.",
    "Will you go on?",
    "Of course we will. The cork oaks stood it best, so now we plant more of them, and closer to the streams.",
]

RESULTS_TITLE = "Harriers win again at Dunmoor as Rovers slip"
RESULTS = [
    "Dunmoor Harriers beat Castle United by three goals to one on Saturday and lead the league by five points.",
    "Rovers, second until last week, lost at home to Elmsley for the first time in nine years.",
]
TABLE = [("Harriers", "3", "1", "United"), ("Rovers", "0", "2", "Elmsley"), ("Athletic", "1", "1", "Town")]

REPORT_TITLE = "Council closes Mill Lane bridge for two years"
REPORT = [
    "The bridge at Mill Lane will be closed to cars from Monday because two of its five arches have sunk, the council"
    " said on Thursday after engineers had inspected it.",
    "Buses will be led over the ring road, which takes about nine minutes longer, a spokeswoman for the company said.",
    "The repair is to cost four million pounds, half of it paid by the county, and will take two years at least.",
    "Shopkeepers in the lane fear for their trade. “Nobody drives round for a loaf of bread,” said baker Owen Pike.",
]
COMMENTS = [
    "OldMiller",
    "2 hours ago",
    "I have said for years that this bridge would not hold, and nobody at the council wanted to hear a word of it.",
    "Reply",
    "jane_k",
    "1 hour ago",
    "My children walk over it to school every day, so I am glad that at last somebody has looked underneath.",
    "Reply",
]


def on_a_page(markup: str) -> Article:
    menu = "".join(f"<li><a href='#'>{line}</a></li>" for line in ABOVE)
    teasers = "".join(f"<div class='card'><a href='#'><h3>{line}</h3></a></div>" for line in BELOW)
    return read_text(
        f"<html><body><ul class='menu'>{menu}</ul><main><article>{markup}</article></main>"
        f"<div class='more-stories'>{teasers}</div><p>{NOTICE}</p></body></html>"
    )


def copied(lines: list[str]) -> Article:
    return read_text("\n".join([*ABOVE, "", "\n\n".join(lines), "", *BELOW, NOTICE]))


def said(article: Article) -> str:
    assert_sound(article)
    return " ".join(sentence.text for sentence in article.sentences)


def assert_no_furniture(article: Article) -> None:
    spoken = said(article)
    assert not [line for line in [*BELOW, NOTICE] if line in spoken]


def test_every_entry_of_a_live_ticker_is_read_from_a_page() -> None:
    entries = "".join(f"<section><time>{time}</time><p>{text}</p></section>" for time, text in TICKER)

    article = on_a_page(f"<h1>{TICKER_TITLE}</h1>{entries}")

    assert all(text in said(article) for _, text in TICKER)
    assert_no_furniture(article)


def test_every_entry_of_a_live_ticker_is_read_from_a_copied_page() -> None:
    article = copied([TICKER_TITLE, *(f"{time}\n{text}" for time, text in TICKER)])

    assert all(text in said(article) for _, text in TICKER)
    assert_no_furniture(article)


@pytest.mark.parametrize("form", ["page", "copied"])
def test_questions_and_answers_of_an_interview_stay_together(form: str) -> None:
    if form == "copied":
        article = copied([INTERVIEW_TITLE, *INTERVIEW])
    else:
        lines = [f"<p>{'<b>' + line + '</b>' if line.endswith('?') else line}</p>" for line in INTERVIEW]
        article = on_a_page(f"<h1>{INTERVIEW_TITLE}</h1>{''.join(lines)}")

    assert all(line in said(article) for line in INTERVIEW)
    assert_no_furniture(article)


def test_the_text_around_a_table_of_results_is_read_and_the_site_is_not() -> None:
    rows = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in TABLE)

    article = on_a_page(f"<h1>{RESULTS_TITLE}</h1><p>{RESULTS[0]}</p><table>{rows}</table><p>{RESULTS[1]}</p>")

    assert all(line in said(article) for line in RESULTS)
    assert_no_furniture(article)


def test_comments_below_a_report_are_dropped_from_a_page() -> None:
    thread = "".join(f"<li class='comment'><p>{line}</p></li>" for line in COMMENTS)
    body = "".join(f"<p>{line}</p>" for line in REPORT)

    article = on_a_page(
        f"<h1>{REPORT_TITLE}</h1>{body}<section id='comments'><h2>Comments</h2><ol>{thread}</ol></section>"
    )

    assert [sentence.text for sentence in article.sentences[:1]] == [REPORT_TITLE]
    assert all(line in said(article) for line in REPORT)
    assert not [line for line in COMMENTS if line in said(article)]


def test_comments_below_a_report_are_dropped_from_a_copied_page() -> None:
    article = copied([REPORT_TITLE, *REPORT, "Comments", *COMMENTS])

    assert all(line in said(article) for line in REPORT)
    assert not [line for line in COMMENTS if line in said(article)]
