"""Reports copied without the menu of their page, but with what stood around them there."""

from __future__ import annotations

from tests.reading.articles import assert_sound, read_text
from tests.reading.talks import kept
from tui.model import Part
from tui.reading.lines.cues import find_cue
from tui.reading.metadata.dates import is_date_line
from tui.reading.pieces import Piece, measure

REPORT = [
    "The river Halden burst its banks on Monday night and flooded the old town of Skarvik, the council said.",
    "Some 300 people left their houses, and the council opened two schools in Skarvik for them.",
    "The mayor, Ada Quist, said that the river had not stood so high since 1961.",
    "Engineers closed the bridge over the Halden after midnight, when water reached its deck.",
    "The council expects the river to fall by Wednesday, but the bridge stays shut until engineers have seen it.",
]
TEASERS = [
    "SINGER CANCELS HER TOUR: Fans wait in vain outside the arena",
    "THE singer called off all shows of the autumn because of a cold, her manager wrote to fans on the network.",
    "15. 04. 2024. u 08:14",
    "WHY PRICES OF COFFEE RISE: What growers and traders expect of the harvest",
    "GROWERS in the highlands lost a third of the harvest to frost, traders at the exchange told a magazine.",
    "29. 11. 2025. u 08:00",
    "STRIKER MOVES TO THE CHAMPION: This is what the club pays for him",
    "THE club and the champion agreed on a fee for the striker, a newspaper of sport wrote on its front page.",
    "15. 12. 2025. u 12:13",
]


def test_teasers_below_a_report_go_though_no_phrase_of_furniture_names_them() -> None:
    article = read_text("\n".join(["River floods the old town of Skarvik", *REPORT, *TEASERS]))

    assert kept(article) == ["River floods the old town of Skarvik", *REPORT]
    assert_sound(article)


def test_a_report_of_many_lines_without_furniture_is_kept_whole() -> None:
    lines = [
        "River floods the old town of Skarvik",
        *REPORT,
        "What the council plans",
        *REPORT[::-1],
        "Work begins in May.",
    ]

    article = read_text("\n".join(dict.fromkeys(lines)))

    assert all(block.is_kept for block in article.blocks)


def test_who_reported_and_edited_stands_below_as_a_byline() -> None:
    signed = "(Reporting by Ada Quist; Editing by Ben Olsen)"

    article = read_text("\n".join(["River floods the old town of Skarvik", *REPORT, signed]))

    assert [block.part for block in article.blocks][-1] is Part.BYLINE


def test_a_headline_that_says_it_has_pictures_is_no_caption() -> None:
    for title in ("RIVER FLOODS SKARVIK: All bridges are shut (FOTO)", "See photo: River floods the old town"):
        article = read_text("\n".join([title, *REPORT[:3]]))
        assert article.blocks[0].part is Part.HEADLINE
        assert article.title == title


def test_a_caption_still_ends_in_its_credit() -> None:
    article = read_text("\n".join(["River floods Skarvik", "Water in the street on Monday (AP Photo)", *REPORT]))

    assert Part.BYLINE in [block.part for block in article.blocks]


def test_days_of_southern_and_eastern_europe_are_lines_of_a_date() -> None:
    for line in (
        "15. 04. 2024. u 08:14",
        "5 декември 2025",
        "12. listopadu 2024",
        "3 de gener de 2025",
        "7. aprila 2023",
    ):
        assert is_date_line(line), line


def test_a_count_of_comments_is_furniture_in_any_form() -> None:
    for text in ("Komentari (0)", "Коментари (0)", "No comments:", "Comments 12", "Kommentare"):
        assert find_cue(measure(Piece(0, len(text), text))), text
    assert not find_cue(measure(Piece(0, 40, "Comments by the minister drew protests")))


def test_a_part_of_a_page_has_its_headline_below_a_label() -> None:
    title = "River floods the old town of Skarvik"

    article = read_text("\n".join(["Regional", title, "Ada Quist", *REPORT, *REPORT[::-1]]))

    assert article.title == title


def test_an_item_of_a_list_is_no_headline() -> None:
    points = ["* Some 300 people left their houses", "* Bridge over the Halden shut until Wednesday"]

    article = read_text("\n".join(["UPDATE 1-River floods the old town of Skarvik", *points, *REPORT, *REPORT[::-1]]))

    assert article.title == "River floods the old town of Skarvik"


def test_words_of_india_do_not_end_at_their_vowel_signs() -> None:
    text = "रामपुरा में नए अस्पताल का काम शुरू"
    assert measure(Piece(0, len(text), text)).words == len(text.split())
