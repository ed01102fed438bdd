"""A folder in which every field of every article holds a payload, and the settings too."""

from __future__ import annotations

import html
import json
import os
from pathlib import Path

from tests.faults.payloads import PAYLOADS

FIELDS = (
    "headline and text of a plain file",
    "byline",
    "source",
    "dateline",
    "name of a file",
    "name of a folder",
    "title of a page",
    "body of a page",
    "author of a page",
    "site of a page",
    "address of a page",
    "day of a page",
    "JSON-LD",
    "name in an error",
    "settings",
)
"""What `write_story` fills."""

SENTENCES = (
    "The two delegations{0} ended their talks in Istanbul after{0} more than six hours, the agency reported.",
    "“A second{0} round will follow in March,” the minister{0} told reporters on {1} Thursday.",
    "Nobody{0} would say what the {1} talks had cost.",
)


PAYLOADS_A_FIELD = 3
"""Payloads that share a field, with a word between them: fewer articles to compare."""


def write_story(folder: Path) -> int:
    """Write two reports, a broken file and a folder for every few payloads; return how many reports there are.

    Payloads that no file name can hold are left out of the names only.
    """
    payloads = list(PAYLOADS.values())
    groups = [payloads[place : place + PAYLOADS_A_FIELD] for place in range(0, len(payloads), PAYLOADS_A_FIELD)]
    for number, group in enumerate(groups):
        payload = " and ".join(group)
        place = Path(os.fsdecode(os.fsencode(folder) + b"/" + _name(f"{number} {payload}")))
        place.mkdir(parents=True)
        _write(place, f"plain{payload}", ".txt", _plain(payload, number))
        _write(place, f"page{payload}", ".html", _page(payload, number))
        _write(place, f"empty{payload}", ".txt", b"")
    return 2 * len(groups)


def write_settings(folder: Path) -> None:
    """Write settings that are hostile in every line."""
    path = folder / "newsreader" / "settings.toml"
    path.parent.mkdir(parents=True)
    lines = [f"theme = {json.dumps(payload)}\n{json.dumps(payload)} = 1\n" for payload in PAYLOADS.values()]
    raw = "".join(f"strictness = {payload}\n" for payload in PAYLOADS.values())
    path.write_bytes(("".join(lines) + raw).encode("utf-8", "surrogatepass"))


def _write(place: Path, name: str, suffix: str, content: bytes) -> None:
    path = os.fsencode(place) + b"/" + _name(name) + suffix.encode()
    with open(path, "wb") as file:
        file.write(content)


def _name(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass").replace(b"\0", b"").replace(b"/", b"_")[:200]


def _told(payload: str, number: int) -> list[str]:
    return [sentence.format(payload, f"{number}th") for sentence in SENTENCES]


def _plain(payload: str, number: int) -> bytes:
    lines = [
        f"Talks {number}{payload} End In Istanbul",
        f"By Jane {payload}Example",
        f"ISTANBUL, Feb {number % 27 + 1}{payload}, 2025 (Agency{payload})",
        *_told(payload, number),
        f"© 2025 Daily{payload} Example{payload}. All rights reserved.",
    ]
    lines += ["ADVERTISEMENT"] * 300  # so much text that the control characters do not make it a binary file
    return "\n\n".join(lines).encode("utf-8", "surrogatepass")


def _page(payload: str, number: int) -> bytes:
    attribute = html.escape(payload) if "&" not in payload else payload.replace('"', "")
    said = {
        "@type": "NewsArticle",
        "headline": f"Talks {number}{payload} end in Istanbul",
        "author": {"name": f"Jane {payload}Example"},
        "publisher": {"name": f"Daily{payload}"},
        "datePublished": f"2025-02-{number % 27 + 1:02}{payload}",
    }
    paragraphs = "".join(f"<p class='{attribute.replace(chr(39), '')}'>{text}</p>" for text in _told(payload, number))
    page = f"""<html><head><title>Talks {number}{payload} end</title>
        <meta property="og:title" content="Talks {number}{attribute} end"><meta name="author" content="J {attribute}">
        <meta property="og:site_name" content="Daily {attribute}">
        <meta property="article:published_time" content="{attribute}2025-02-27">
        <link rel="canonical" href="https://example.org/{attribute}">
        <script type="application/ld+json">{json.dumps(said).replace("</", "")}</script></head>
        <body><h1>Talks {number}{payload} end in Istanbul</h1>{paragraphs}<p>Menu{payload}</p>
        <!--{"-" * 4000}--></body></html>"""
    return page.encode("utf-8", "surrogatepass")
