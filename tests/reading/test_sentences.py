"""Sentence bounds: every case is a text with its bounds marked by ¦."""

from __future__ import annotations

import pytest

from tests.faults.adversarial import calls_of
from tui.reading import split_sentences

ENGLISH = """
“We are ready,” she said on television.¦ “There is nothing more to say about it.”
“I note that talks inspire hope.¦ There is a mood to work,” the agency quoted him as saying.
“Are you sure?” she asked.¦ Nobody answered.
“What now?” Ms. Brandt asked the crowd.¦ It laughed.
He called it “a disgrace.”¦ The minister declined to comment.
He said: “It is over.”¦ Then he left.
'Nobody warned us,' he told the paper.¦ 'We lost all.'
President Ada B. Quist spoke on Monday.¦ Mr. Olsen praised the new U.S. administration.
The U.S. Consul General lives here.¦ The U.S. has no comment.
He lives in the U.S.¦ His brother lives in the U.K.¦ They rarely meet.
Talks began at 9 a.m. on Monday and ended at 3:30 p.m.¦ No statement was made.
The ship left Washington, D.C., on Aug. 28.¦ Thousands came.
The bill costs $1.5 million.¦ It passed 52.3% to 47.7%.
Gusts reached 90km/h.¦ Rescuers turned back at 25 m/s.¦ Divers did not.
The wall is 9 m.¦ Engineers say that it lost 5 ft.¦ Ada Quist measured it for M. Olsen.
The plot has 300 sq. ft.¦ Quist sold it after a night in Ft. Brandt.
It rose to 30 C.¦ Farmers lost hay at 86.5 F.¦ Roads melted at 40 degrees C.¦ Rivers fell.
Nobody in 2024 C. Quist forgot; 1 B. Olsen, 2 C. Brandt, 3 F. Demir.
No. 2 was far behind.¦ It was the No. 1 song.
Quist & Co. said it would cut jobs.¦ Olsen Inc. did not reply.
“I just… I don’t know,” she said.¦ “It was awful.”
He paused …¦ Then he went on.
He waited . . . and left.¦ Nobody saw him.
“That is all . . .” she said.¦ Nobody asked. . . .¦ …and nobody answered.
Who will win?¦ Nobody knows!¦ We shall see.
ISTANBUL (XP) — Both sides said they would respond.¦ They gave no details.
She left.¦ (He stayed.)¦ Nobody minded.
Write to editor@example.co.uk.¦ We read every letter.
See www.example.com for more.¦ Visit https://www.example.com/a.html?id=3.¦ It is free.
Version 2.0.1 fixes it.¦ Version 3.0 is next.
The jury heard from J. K. Quist and G. R. R. Olsen.¦ Both were calm.
It was in Olsen v. Quist that the court ruled.¦ It was 1973.
The film “Who Is There?” is back.¦ Critics love it.
Officials convened in both countries.Credit…Ada Quist/Example Press
The deal was signed, he said.¦But no one came.
The minister resigned.[1]¦ His deputy took over.[2]
1. Both sides expelled diplomats.¦ 2. Both shut consulates.
He was born on Jan. 3, 1999.¦ He lived on 5th Ave. in New York.
The agency, a.k.a. the bureau, moved.¦ It is now in Md. and Va.
The study found that E. coli was present.¦ It was rare.
iPhone sales fell.¦ iPad sales rose.
He said “yes.” and left.
The talks (signed in 2014.) were void.¦ Both agreed.
President Recep Tayyip Erdogan met her.¦ He was brief.
"""

OTHERS = [
    ("de", "„Das ist gut“, sagte er.¦ Dann ging er."),
    (
        "en",
        "The letter came from Sens. Ada Quist and Joe Hale.¦ Reps. Ann Lee and Bo Ray signed it for Govs. Orr and Poe.",
    ),
    ("de", "„Das ist gut.¦ Wir sind zufrieden“, sagte Frau Dr. Brandt am 3. Mai in Berlin."),
    ("de", "Die Sitzung beginnt am 12. Januar um 14.30 Uhr.¦ Danach folgt z. B. eine Pause."),
    ("fr", "« C’est fini », a-t-il dit.¦ Puis il est parti."),
    ("fr", "M. Olsen a rencontré Mme Brandt.¦ Ils ont parlé deux heures."),
    ("es", "El Sr. García llegó a las 3 p.m.¦ ¿Qué dijo?¦ ¡Nada!"),
    ("it", "Il sig. Rossi è arrivato.¦ Non ha parlato."),
    ("nl", "De heer J. de Vries kwam om 10.30 uur.¦ Hij zei niets."),
    ("ru", "Президент В. В. Иванов выступил.¦ Он говорил о т. н. реформе.¦ Реакции не было."),
    ("zh", "初步接触带来希望。¦他没有透露细节。¦“我们准备好了。”他说。"),
    ("ja", "首相は「最初の接触は希望を与える」と述べた。¦会談は6時間続いた。"),
    ("hi", "वार्ता छह घंटे चली।¦ कोई बयान नहीं आया।"),
    ("ar", "هل من جديد؟¦ لم يصدر بيان."),
    ("fa", "گفتم: چه شد؟!¦ گفت: هیچ!"),
    ("hi", "डॉ. शर्मा ने बात की।¦ किसी ने जवाब नहीं दिया।"),
    ("it", "L'art. 5 e il d.l. n. 12 restano.¦ L'on. Rossi tace."),
    ("hr", "Živi u Ulici sv. Marka.¦ Prema čl. 5 nije dužan."),
    ("pl", "Mieszka przy ul. Długiej 5.¦ Nie mówił."),
    ("bg", "Водачът е от с. Ново.¦ Това стана през 2020 г.¦ Никой не пострада."),
    ("ru", "Он живёт в г. Москве.¦ Дом построен в 1990 г.¦ Он стар."),
]


def marked(text: str, language: str = "en") -> str:
    found = split_sentences(text, language=language)
    ends = {end for _, end in found[:-1]}
    return "".join(character + ("¦" if place + 1 in ends else "") for place, character in enumerate(text))


@pytest.mark.parametrize("case", [case for case in ENGLISH.strip().split("\n") if "Credit…" not in case])
def test_an_english_text_is_split_at_its_marks(case: str) -> None:
    assert marked(case.replace("¦", "")) == case


@pytest.mark.parametrize(("language", "case"), OTHERS)
def test_a_text_of_another_language_is_split_at_its_marks(language: str, case: str) -> None:
    assert marked(case.replace("¦", ""), language) == case


def test_a_credit_glued_to_a_caption_is_a_sentence_of_its_own() -> None:
    assert marked("They met in both countries.Credit…Ada Quist/Press’") == (
        "They met in both countries.¦Credit…Ada Quist/Press’"
    )


def test_a_blank_line_ends_a_sentence_without_a_full_stop() -> None:
    text = "Talks end\n\nBoth sides left. Nobody\nspoke."

    assert [text[start:end] for start, end in split_sentences(text)] == [
        "Talks end",
        "Both sides left.",
        "Nobody\nspoke.",
    ]


def test_the_items_of_a_list_are_sentences() -> None:
    text = "Points:\n• embassies\n• flights\n"

    assert [text[start:end] for start, end in split_sentences(text)] == ["Points:", "• embassies", "• flights"]


def test_what_has_no_words_goes_with_the_sentence_before() -> None:
    assert marked("Quist made it two (2-2, min. 21). The visitors left. 300.", "es") == (
        "Quist made it two (2-2, min. 21).¦ The visitors left. 300."
    )


def test_what_has_no_words_and_nothing_before_goes_with_what_follows() -> None:
    assert marked("“… The bridge needs steel.” Nobody asked.") == "“… The bridge needs steel.”¦ Nobody asked."
    assert marked("They left.\n\n1953. No wall stood.") == "They left.¦\n\n1953. No wall stood."


@pytest.mark.parametrize("unit", ["[1. ", " *1. ", "1! "])
def test_a_line_of_numbers_is_no_list_of_sentences(unit: str) -> None:
    assert len(split_sentences(unit * 50)) == 1


def test_nothing_has_no_sentences() -> None:
    assert split_sentences("") == []
    assert split_sentences(" \n ") == []


@pytest.mark.parametrize(
    "unit",
    [
        '"',
        " ",
        "A. ",
        ".",
        "(",
        "Mr. ",
        "a.a.",
        "“",
        "?! ",
        "'a ",
        "(a. ",
        "1) x ",
        "“a ",
        "1.1.",
        "x",
        "\n",
        ".\n",
        "[1. ",
        "No. 1. ",
    ],
)
def test_a_hostile_line_costs_no_more_than_its_length(unit: str) -> None:
    def calls(length: int) -> int:
        return calls_of(split_sentences, (unit * (length // len(unit) + 1))[:length])

    assert calls(40_000) < 2.5 * calls(20_000) + 100
