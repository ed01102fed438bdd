"""The JSON export holds what the comparison holds, in the form that its schema describes."""

from __future__ import annotations

import copy
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]  # its stubs are a package that nothing else here needs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tui
from tests.export.comparisons import comparisons
from tests.factory import FAILURES, article, comparison, istanbul, match
from tui.export.as_json import json_pieces
from tui.export.report import Report
from tui.matching import compare
from tui.model import Article, Band, Comparison, Dropped, Failure, Kind, Part, Verdict
from tui.reading import read_all
from tui.text import fold

Json = dict[str, Any]
SCHEMA: Json = json.loads(
    Path(tui.__file__).with_name("export").joinpath("comparison-1.schema.json").read_text("utf-8")
)
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def _written(told: Comparison, failures: Sequence[Failure] = ()) -> str:
    return "".join(json_pieces(Report(told, failures)))


@pytest.fixture
def written() -> Json:
    parsed: Json = json.loads(_written(istanbul(), FAILURES))
    return parsed


def test_the_schema_is_a_valid_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_what_is_written_follows_the_schema(written: Json) -> None:
    VALIDATOR.validate(written)


def test_a_comparison_of_one_article_follows_the_schema() -> None:
    VALIDATOR.validate(json.loads(_written(comparison([article("Talks were held.")]))))


def _required(node: Any) -> list[tuple[str, ...]]:
    """Every object of the schema with the names of its properties."""
    if isinstance(node, dict):
        own = [tuple(node["properties"])] if "required" in node else []
        return own + [names for child in node.values() for names in _required(child)]
    return [names for child in node for names in _required(child)] if isinstance(node, list) else []


def test_every_property_is_required_and_every_field_described(written: Json) -> None:
    described = set(_required(SCHEMA))

    def visit(node: Any) -> None:
        if isinstance(node, dict):
            assert tuple(node) in described
            for name, child in node.items():
                if name != "provenance":  # its names are those of the fields that are known
                    visit(child)
        elif isinstance(node, list):
            for child in node:
                visit(child)

    visit(written)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("articles", 0, "sentences", 0, "kind"), None),
        (("articles", 0, "sentences", 2, "kind"), "reworded"),
        (("articles", 0, "blocks", 0, "part"), "body"),
        (("articles", 0, "blocks", 1, "class"), "legal"),
        (("articles", 0, "published"), "27 February 2025"),
        (("articles", 0, "coverage"), 1.5),
        (("matches", 0, "inner"), "a"),
        (("matches", 0, "a"), [0]),
        (("matches", 0, "a"), [0, 1, 2]),
        (("matches", 0, "band"), "certain"),
        (("passages", 0, "voices"), []),
        (("passages", 0, "kind"), "similar"),
        (("passages", 0, "representative"), [0]),
        (("schema",), "newsreader.comparison/2"),
    ],
)
def test_the_schema_refuses_what_makes_no_sense(written: Json, path: tuple[str | int, ...], value: object) -> None:
    broken: Any = copy.deepcopy(written)
    node = broken
    for step in path[:-1]:
        node = node[step]
    node[path[-1]] = value
    assert not VALIDATOR.is_valid(broken)


def test_the_vocabulary_of_the_schema_is_that_of_the_model() -> None:
    defined = SCHEMA["$defs"]
    assert defined["kind"]["enum"] == list(Kind)
    assert defined["part"]["enum"] == list(Part)
    assert defined["block"]["else"]["properties"]["class"]["enum"] == list(Dropped)
    assert defined["band"]["enum"] == list(Band)


def test_equal_input_gives_equal_bytes() -> None:
    assert _written(istanbul(), FAILURES).encode() == _written(istanbul(), FAILURES).encode()


def test_it_ends_with_a_line_feed_and_keeps_letters_as_they_are() -> None:
    text = _written(comparison([article("Die Gespräche in İstanbul, “kısa” – 会談")]))
    assert text.endswith("}\n")
    assert "Die Gespräche in İstanbul, “kısa” – 会談" in text


def test_offsets_cut_the_sentences_out_of_the_text(written: Json) -> None:
    sentences = [(a["text"], s) for a in written["articles"] for s in a["sentences"]]
    assert len(sentences) == 9
    for text, sentence in sentences:
        assert fold(text[sentence["start"] : sentence["end"]]) == fold(sentence["text"])


@given(st.lists(st.text(st.characters(blacklist_categories=["Cs"]), min_size=1), min_size=1, max_size=5))
def test_offsets_count_code_points_whatever_the_script(words: list[str]) -> None:
    article_written = json.loads(_written(comparison([article(*words)])))["articles"][0]
    cut = [article_written["text"][s["start"] : s["end"]] for s in article_written["sentences"]]
    assert cut == words


def test_a_shared_sentence_has_its_closest_kind_and_a_unique_one_none(written: Json) -> None:
    first, _, third = written["articles"][0]["sentences"]
    assert (first["status"], first["kind"]) == ("shared", "identical")
    assert (third["status"], third["kind"]) == ("unique", None)


def test_a_match_with_a_copy_does_not_make_a_sentence_shared(written: Json) -> None:
    van = written["articles"][2]["sentences"][1]
    assert (van["status"], van["kind"]) == ("unique", None)


def test_coverage_score_and_weight_have_four_decimals() -> None:
    told = comparison(
        [article("One.", "Two.", "Three."), article("One.")],
        matches=[match((0, 0), (1, 0), Kind.IDENTICAL, score=0.123456789)],
    )
    written = json.loads(_written(told))
    assert written["articles"][0]["coverage"] == 0.3333
    assert written["matches"][0]["score"] == 0.1235
    assert written["matches"][0]["evidence"][0] == {
        "feature": "rare words",
        "weight": 1.9123,
        "words": ["skeleton", "restore"],
    }


def test_contained_says_which_is_inside(written: Json) -> None:
    assert [m["inner"] for m in written["matches"] if m["kind"] == "contained"] == ["b"]


def test_addresses_passages_and_disagreements_are_written_as_designed(written: Json) -> None:
    assert written["passages"][1] == {
        "id": 1,
        "members": [[0, 1], [1, 1]],
        "voices": [0, 1],
        "kind": "reworded",
        "representative": None,
    }
    assert written["disagreements"] == [
        {
            "a": [0, 1],
            "b": [1, 1],
            "what": "number",
            "a_text": "more than six hours",
            "b_text": "six hours",
            "matched": True,
            "dispute": 0,
        }
    ]
    assert written["failed"][0] == {"origin": "gone.txt", "reason": "there is no such file"}
    assert [a["voice"] for a in written["articles"]] == [0, 1, 2, 2]
    assert written["articles"][0]["published"] == "2025-02-27"


def test_bands_quotations_and_verdicts_are_written(written: Json) -> None:
    assert written["bands"] == ["same", "strong", "likely"]
    assert written["quotations"][0]["forms"][0] == {
        "words": "give us some hope",
        "addresses": [[0, 0], [2, 0], [3, 0]],
        "cut": False,
        "verb": "said",
    }
    judged = replace(istanbul(), verdicts=(Verdict((0, 1), (1, 1), True, "both say how long"),))
    told = json.loads(_written(judged))
    VALIDATOR.validate(told)
    assert told["verdicts"] == [{"a": [0, 1], "b": [1, 1], "same": True, "reason": "both say how long"}]


def test_it_is_written_in_pieces_of_one_record_each() -> None:
    report = Report(istanbul(), FAILURES)
    longest = max(len(piece) for piece in json_pieces(report))
    one_article = len(json.dumps(json.loads(_written(istanbul()))["articles"][0], ensure_ascii=False))
    assert longest <= one_article + 10


@settings(deadline=None, max_examples=25)
@given(comparisons())
def test_whatever_is_compared_follows_the_schema(told: Comparison) -> None:
    VALIDATOR.validate(json.loads(_written(told, FAILURES)))


def test_the_comparison_of_copies_alone_keeps_the_schema() -> None:
    same = [
        "Talks on the ferry ended in Oslo on Monday without a deal.",
        "The mayor will meet the captain again in May.",
    ]
    copies = compare([article(*same, origin="a.txt"), article(*same, origin="b.txt")])
    assert copies.passages
    VALIDATOR.validate(json.loads(_written(copies)))


@pytest.fixture(scope="module")
def sample() -> Json:
    """The sample story, read and compared in earnest."""
    seeds = Path(tui.__file__).parent.parent / "seeds"
    found = list(read_all([str(seeds)]))
    articles = [item for item in found if isinstance(item, Article)]
    parsed: Json = json.loads(_written(compare(articles), [item for item in found if isinstance(item, Failure)]))
    return parsed


def test_the_sample_story_follows_the_schema(sample: Json) -> None:
    VALIDATOR.validate(sample)
    assert [article["voice"] for article in sample["articles"]] == [0, 1, 2, 3, 1]
    assert sample["failed"] == []


def test_offsets_cut_the_sentences_of_the_sample_story_out_of_its_text(sample: Json) -> None:
    for article_written in sample["articles"]:
        for sentence in article_written["sentences"]:
            cut = article_written["text"][sentence["start"] : sentence["end"]]
            assert fold(cut) == fold(sentence["text"])


def test_the_blocks_of_the_sample_story_cover_its_text_without_a_gap(sample: Json) -> None:
    for article_written in sample["articles"]:
        ends = [0, *(block["end"] for block in article_written["blocks"])]
        assert [block["start"] for block in article_written["blocks"]] == ends[:-1]
        assert ends[-1] == len(article_written["text"])


def test_every_address_of_the_sample_story_leads_to_a_sentence(sample: Json) -> None:
    counts = [len(article_written["sentences"]) for article_written in sample["articles"]]
    addresses = [match_written[end] for match_written in sample["matches"] for end in "ab"]
    addresses += [member for passage in sample["passages"] for member in passage["members"]]
    addresses += [found[end] for found in sample["disagreements"] for end in "ab"]
    assert len(addresses) > 100
    assert all(sentence < counts[index] for index, sentence in addresses)
