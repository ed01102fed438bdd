"""Pages that make parsers slow, deep or curious."""

from __future__ import annotations

SENTENCE = "The two delegations ended their talks after more than six hours, the agency reported."
SECOND = "A second round will follow in March, the minister told reporters on Thursday evening."


def page(body: str, head: str = "") -> bytes:
    """A page with two paragraphs of a report before some body."""
    start = f"<html><head><title>Talks end after six hours</title>{head}</head><body>"
    return f"{start}<h1>Talks end after six hours</h1><p>{SENTENCE}</p><p>{SECOND}</p>{body}</body></html>".encode()


_TAGS = "div p ul li table tr td b i span section article blockquote pre form select option h1 a font"


def _bomb(levels: int) -> str:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, levels))
    return f'<!DOCTYPE html [<!ENTITY e0 "ha">{entities}]>'


def pages(scale: int = 1) -> dict[str, bytes]:
    """Pages that hold a report all the same, by name.

    Args:
        scale: How many times as large as a test needs them.
    """
    return {
        "nested elements": page("<i>" * 20000 * scale),
        "everything unclosed": page("".join(f"<{tag}>x" for tag in _TAGS.split()) * 60 * scale),
        "everything closed only": page("".join(f"</{tag}>" for tag in _TAGS.split()) * 600 * scale),
        "an attribute without measure": page(f"<p title='{'a' * 200000 * scale}'>x</p>"),
        "an attribute without an end": page(f"<p title='{'a' * 200000 * scale}"),
        "attributes without number": page("<p " + " ".join(f"a{n}=1" for n in range(10000 * scale)) + ">x</p>"),
        "a bomb of entities": _bomb(12).encode() + page("<p>&e11;</p>"),
        "entities without number": page("<p>" + "&amp;&#65;&bogus;" * 3400 * scale + "</p>"),
        "a comment without an end": page("<!--" + "-" * 100000 * scale),
        "comments without number": page("<!---->" * 10000 * scale),
        "a script without an end": page("<script>" + "x()<p>" * 10000 * scale),
        "half tags": page("<" * 40000 * scale),
        "half declarations": page("<!" * 20000 * scale),
        "half closing tags": page("</" * 20000 * scale),
        "character data": page("<![CDATA[" * 10000 * scale),
        "nested tables": page("<table><tr><td>" * 600 * scale),
        "nested lists": page("<ul><li>" * 1000 * scale),
        "misnested": page("<b><i></b></i>" * 600 * scale),
        "frames": page("<frameset><frame src=x>" * 400 * scale),
        "JSON-LD without an end": page(
            "", '<script type="application/ld+json">' + '{"a":[' * 10000 * scale + "</script>"
        ),
        "line breaks": page("<br>" * 1000 * scale),
    }


ALL_SCRIPT = b"<html><head><script>" + b"document.write('x');" * 1000 + b"</script></head><body></body></html>"
