"""Invented reports with the furniture of real kinds of sites, pasted whole: what is kept of each, word by word.

Beside every text of `samples/` and `harder/` stands a file of as many lines that says of each line whether it is the
report's. The reports are invented; what stands around them is what sites of twenty countries put there. The harder
ones are of kinds that give the cleaning more to do: a ticker with buttons, an interview by initials, a table, copy of
an agency, a forwarded newsletter, the text of a printed page, a list of cases in court, and were labelled before the
program had read them.
"""

from __future__ import annotations

import re
from pathlib import Path
from statistics import mean

import pytest

from tests.reading.articles import assert_sound
from tui.reading import read

SAMPLES = sorted((Path(__file__).parent / "samples").glob("*.txt"))
HARDER = sorted((Path(__file__).parent / "harder").glob("*.txt"))
WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|\w+")

LEAST_MEAN = 0.98
LEAST_OF_ONE = 0.85
LEAST_MEAN_OF_HARDER, LEAST_OF_ONE_HARDER = 0.95, 0.8


def agreement(path: Path) -> float:
    """F1 of the words that are kept, 0..1."""
    article = read(path)
    labels = path.with_suffix(".labels").read_text("utf-8").split("\n")
    lines = article.text.split("\n")
    assert len(lines) == len(labels)
    kept = [place for block in article.blocks if block.is_kept for place in range(block.start, block.end)]
    is_kept = set(kept)
    wanted = got = shared = start = 0
    for line, label in zip(lines, labels, strict=True):
        places = [start + word.start() for word in WORD.finditer(line)]
        found = sum(place in is_kept for place in places)
        wanted += len(places) * (label == "kept")
        got += found
        shared += found * (label == "kept")
        start += len(line) + 1
    return 2 * shared / (wanted + got)


def test_there_are_thirty_eight_samples_and_every_line_of_each_is_labelled() -> None:
    assert (len(SAMPLES), len(HARDER)) == (20, 18)
    for path in (*SAMPLES, *HARDER):
        lines = path.read_text("utf-8").split("\n")
        labels = path.with_suffix(".labels").read_text("utf-8").split("\n")
        assert [bool(line) for line in lines] == [label in {"kept", "dropped"} for label in labels]


def test_what_is_kept_of_the_samples_is_what_they_report() -> None:
    assert mean(map(agreement, SAMPLES)) >= LEAST_MEAN


def test_most_of_the_harder_samples_is_read_as_they_report_it() -> None:
    assert mean(map(agreement, HARDER)) >= LEAST_MEAN_OF_HARDER


@pytest.mark.parametrize("path", HARDER, ids=lambda path: path.stem)
def test_no_harder_sample_is_read_badly(path: Path) -> None:
    assert agreement(path) >= LEAST_OF_ONE_HARDER
    assert_sound(read(path))


@pytest.mark.parametrize(
    ("name", "title", "authors", "published"),
    [
        ("01", "Incêndio em Vale de Cabras dominado ao fim de quatro dias", ("Teresa Vilaverde",), "2025-08-19"),
        ("02", "Wypadek tramwaju w Górowicach. Rannych jest dziewięć osób", ("Marta Wilczek",), "None"),
        ("06", "Port Arden council meets over tower collapse — as it happened", ("Gwen Sarkis",), "2025-11-11"),
        ("08", "El Ribera asalta Montalbán y se mete en puestos de ascenso", ("Álvaro Cienfuegos",), "2026-03-23"),
        ("09", "Dockworkers at Calder port walk out over automation plan", ("Hugh Larkin", "Mei Tanaka"), "2026-04-09"),
        ("10", "School meals row: minister backs down", ("Owen Tate",), "2026-03-12"),
        ("11", "У Старому Броді через прорив дамби евакуювали 340 людей", ("Олена Гайдук",), "2026-04-14"),
        ("12", "Τα ναυπηγεία της Νέας Ακτής περνούν σε νέο ιδιοκτήτη", ("Κατερίνα Δημάκη",), "2026-02-03"),
        ("13", "Council approves flood wall after nine-hour debate", ("Ellen Marchbank",), "2026-02-06"),
        ("14", "Tàu cá chìm ngoài khơi Hòn Sậy, 11 ngư dân được cứu", ("Lê Thu Hà",), "2026-03-10"),
        ("15", "Wie de bus schrapt, schrapt het dorp", ("Marjan Dekkinga",), "2026-01-12"),
        ("16", "LIVE: Jembatan Kali Bening Ambruk, Pencarian Korban Berlanjut", ("Tim Redaksi",), "2026-01-19"),
        ("17", "In the dock: who appeared before Thornbury magistrates this week", (), "2026-03-14"),
        ("18", "Färjan Solveig på grund utanför Mårö", ("Lovisa Brandt",), "2026-02-04"),
    ],
)
def test_what_a_harder_sample_says_of_itself_is_known(
    name: str, title: str, authors: tuple[str, ...], published: str
) -> None:
    (path,) = [path for path in HARDER if path.stem.startswith(name)]
    article = read(path)

    assert (article.title, article.authors, str(article.published)) == (title, authors, published)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_no_sample_is_read_badly(path: Path) -> None:
    assert agreement(path) >= LEAST_OF_ONE
    assert_sound(read(path))


@pytest.mark.parametrize(
    ("name", "title", "language"),
    [
        ("01", "Marlow Falls bridge to stay closed until June after crack found in main span", "en"),
        ("02", "Hospital trust apologises after 400 letters went to wrong patients", "en"),
        ("05", "Chile mine workers end strike after nine days", "en"),
        ("06", "Brand in Möbelfabrik: Ermittler schließen technischen Defekt nicht aus", "de"),
        ("07", "»Wir haben das Wasser zu lange für selbstverständlich gehalten«", "de"),
        ("08", "Grève des bus à Valmont : trafic très perturbé jusqu’à vendredi", "fr"),
        ("09", "Las claves de la nueva ley de alquiler que el Congreso vota el jueves", "es"),
        ("10", "Serie C, il Montelago vince ancora: è fuga in vetta", "it"),
        ("11", "Chuva forte deixa 300 famílias desalojadas em Serra Branca", "pt"),
        ("13", "Pożar hali w Zielonkach. Ewakuowano 60 osób", "pl"),
        ("14", "Nový most v Kamenici otevřou až na jaře, stavbu zdržela zima", "cs"),
        ("16", "Çamlıdere’de sel: 4 köyün yolu kapandı", "tr"),
        ("17", "रामपुरा में नए अस्पताल का काम शुरू, दो साल में होगा तैयार", "hi"),
        ("18", "إعادة فتح ميناء الزهراء بعد عاصفة استمرت ثلاثة أيام", "ar"),
        ("20", "白浜港でフェリーが岸壁に接触、乗客3人が軽いけが", "ja"),
    ],
)
def test_the_title_and_the_language_of_a_sample_are_known(name: str, title: str, language: str) -> None:
    (path,) = [path for path in SAMPLES if path.stem.startswith(name)]
    article = read(path)

    assert (article.title, article.language) == (title, language)


@pytest.mark.parametrize(
    ("name", "authors"),
    [
        ("01", ("Dana Whitlock",)),
        ("03", ("Ritika Sanghvi",)),
        ("06", ("Annika Rehbein",)),
        ("07", ("Paul Ahrendt",)),
        ("08", ("Camille Desrosiers",)),
        ("09", ("Lucía Monforte",)),
        ("10", ("Piero Gallesi",)),
        ("11", ("Renata Quaresma",)),
        ("15", ("Ирина Колосова",)),
        ("17", ("सुनीता वर्मा",)),
        ("02", ()),
        ("18", ("ليلى المنصوري",)),
    ],
)
def test_the_authors_of_a_sample_are_known(name: str, authors: tuple[str, ...]) -> None:
    (path,) = [path for path in SAMPLES if path.stem.startswith(name)]
    assert read(path).authors == authors
