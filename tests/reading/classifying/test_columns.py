"""Features as columns: the mean around a line is that of the lines near it, and every line has every feature."""

from __future__ import annotations

from statistics import mean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.reading.classifying.columns import PageLines
from tui.reading.classifying.features import LINE_FEATURES, line_features
from tui.reading.lines.cues import find_cue
from tui.reading.pages.dom import DOM_FLAGS, dom_features
from tui.reading.pages.page_marks import Element, Marks
from tui.reading.pieces import Line, Piece, measure

LINES = [
    "Menu",
    "Advertisement",
    "Divers raise the bell of a ferry that sank a century ago",
    "The bell of the Halvard came up on Monday morning, covered in mussels, the museum at Olden said.",
    "It will be cleaned over the winter and shown in May.",
    "Read more",
    "Menu",
]


def measured(texts: list[str]) -> list[Line]:
    return [measure(Piece(place, place + 1, text)) for place, text in enumerate(texts)]


def features_of(texts: list[str]) -> list[dict[str, float]]:
    lines = measured(texts)
    cues = {place: cue for place, line in enumerate(lines) if (cue := find_cue(line))}
    columns = line_features(lines, cues)
    return [{name: column[n] for name, column in zip(LINE_FEATURES, columns, strict=True)} for n in range(len(lines))]


@given(st.lists(st.integers(0, 9), min_size=1, max_size=30), st.integers(1, 20))
def test_the_mean_around_a_line_is_that_of_the_lines_near_it(numbers: list[int], reach: int) -> None:
    page = PageLines(measured(["A line"] * len(numbers)), {})
    sums = [sum(numbers[:place]) for place in range(len(numbers) + 1)]

    wanted = [mean(numbers[max(0, place - reach) : place + reach + 1]) for place in range(len(numbers))]
    assert page.means(sums, reach) == pytest.approx(wanted)


@pytest.mark.parametrize("count", range(len(LINES) + 1))
def test_every_line_has_every_feature_however_few_lines_there_are(count: int) -> None:
    lines = measured(LINES[:count])
    cues = {place: cue for place, line in enumerate(lines) if (cue := find_cue(line))}

    assert [len(column) for column in line_features(lines, cues)] == [count] * len(LINE_FEATURES)


def test_features_say_what_stands_around_a_line() -> None:
    rows = features_of(LINES)

    assert [row["n-1_length"] for row in rows] == [0.0, *(row["length"] for row in rows[:-1])]
    assert [row["n+2_cue"] for row in rows] == [*(row["cue"] for row in rows[2:]), 0.0, 0.0]
    assert [place for place, row in enumerate(rows) if row["repeated"]] == [0, 6]
    assert [place for place, row in enumerate(rows) if row["inside"]] == [3, 4]
    assert [place for place, row in enumerate(rows) if row["above_window"]] == [0, 1, 2]
    assert [place for place, row in enumerate(rows) if row["beside_window"]] == [2, 5]


def test_a_piece_has_the_names_of_its_element_and_of_those_around_it() -> None:
    elements = [
        Element(-1, ""),
        Element(0, "aside", names="related sign-up"),
        Element(1, "div"),
        Element(2, "div"),
        Element(3, "p", names="article__body lead-in"),
    ]

    ((_, flags),) = dom_features(elements, [4], ["Divers raise a bell"], [0.0], [Marks("p", None, None, "")])

    told = {name for bit, name in enumerate(DOM_FLAGS) if flags >> bit & 1}
    assert {name for name in told if name.startswith(("near_", "any_"))} == {
        "near_body",
        "near_dek",
        "any_body",
        "any_dek",
        "any_related",
        "any_sale",
    }
    assert {"in_aside", "tag_p"} <= told


def test_words_of_pages_are_known_where_no_spaces_stand_between_words() -> None:
    site, report = features_of(
        [
            "当サイトの会員登録は無料です。ご利用規約をご覧ください。",
            "フェリーは8日午後、岸壁に接触したと海上保安部が発表した。",
        ]
    )

    assert (site["page_words"], site["legal"], site["you"], site["speech"]) == (0.75, 0.25, 0.75, False)
    assert (report["page_words"], report["legal"], report["you"], report["speech"]) == (0.0, 0.0, 0.0, True)


@pytest.mark.parametrize(
    ("told", "furniture"),
    [
        ("Pożar wybuchł w nocy w hali w Zielonkach, poinformował rzecznik straży.", "Subskrybuj nasz newsletter"),
        ("Yangın gece saatlerinde çıktı, itfaiye söyledi.", "Haberi paylaş, yorum yaz, abone ol"),
        ("고속도로에서 버스가 뒤집혔다고 경찰이 밝혔다.", "기사 공유 댓글 구독"),
    ],
)
def test_words_of_many_languages_say_that_somebody_spoke_or_that_a_button_stands_there(
    told: str, furniture: str
) -> None:
    report, button = features_of([told, furniture])
    assert report["speech"]
    assert not button["speech"]
    assert button["page_words"] > report["page_words"]


def test_an_arabic_word_is_the_same_with_what_is_written_onto_it() -> None:
    first = "انهار مبنى سكني في مدينة الرمال فجر الجمعة، وقالت السلطات إن أربعة أشخاص لقوا حتفهم تحت الأنقاض."
    caption = "سلطات مدينة رمال وأنقاض المبنى"

    _, below = features_of([first, caption])

    assert below["lead"] >= 0.8


@pytest.mark.parametrize(
    ("text", "capitals", "figures"),
    [
        ("The ferry sank in 1924", 1 / 4, 4 / 22),
        ("“Óscar Ähre” à Élan, 1924", 2 / 3, 4 / 25),
        ("Паром “Свея” затонул → 1924", 1 / 2, 4 / 27),
        ("—", 0.0, 0.0),
    ],
)
def test_capitals_and_figures_are_shares_in_every_script(text: str, capitals: float, figures: float) -> None:
    [row] = features_of([text])

    assert (row["capitals"], row["figures"]) == pytest.approx((capitals, figures))
