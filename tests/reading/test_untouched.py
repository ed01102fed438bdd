"""Texts that hold nothing but a report come through whole, whatever their form and language."""

from __future__ import annotations

import pytest

from tests.reading.articles import assert_sound, read_text
from tests.reading.talks import BODY

POEM = """Evening at the Harbour

Home
is where the water waits,
  more or less,
and the boats come in,
one by one.

Share
the bread, the light,
the end."""


BULLETS = """Key points of the agreement
- Both sides restore their embassies
- Flights resume in March
- Visas are issued again
- A commission meets in April"""


INTERVIEW = """“We had no choice”

The mayor speaks about the flood, the money and the people who left.

What happened that night?

We woke up at three and the water was in the kitchen. Nobody had warned us.

And now?

Now we build again. More or less.

Related to that: will people come back?

Some will. Most of the young ones will not, I am afraid, because there is no work."""


SHOUTING = """TALKS END IN ISTANBUL

THE DELEGATIONS LEFT WITHOUT A STATEMENT AFTER SIX HOURS OF TALKS ON THURSDAY. A SECOND ROUND IS EXPECTED.

NO DATE WAS GIVEN."""


SUBHEADED = """Minister resigns after week of protests

The minister resigned on Friday after a week of protests in the capital, his office said on Friday.

Politics

He was first elected in 2011, and he led the party since 2015 when it had lost every seat in the north.

The schools are:

Northfield Primary School
Eastgate Academy

Buses will run as usual on Monday, the county said, and lessons that were missed will be held in June."""


ABOUT_FURNITURE = """Brussels wants an end to cookie banners

The European Commission wants to do away with the banners that ask for consent, an official said on Friday.

Newsletters and comments are covered too. “Subscribe to this and you agree to that, nobody reads it,” she said.

“Accept all cookies or leave: that is no choice,” the official said on Friday in a speech in Brussels.

By using dark patterns, sites make people agree to what they do not want, the study says.

Like many on social media, he asked who had subscribed to the newsletter."""


REFRAIN = """And the wheels of the bus go round and round and round and round all day long.
And the wheels of the bus go round and round and round and round all day long."""


TICKER = """09:15 Talks begin
09:40 First break
15:20 Talks end"""


CHINESE = """会谈在伊斯坦布尔结束

俄罗斯和美国官员周四在土耳其会晤，讨论恢复外交人员编制。会谈持续了六个小时。

“我们准备好了。”他说。双方没有发表声明。"""


HINDI = """वार्ता समाप्त

अधिकारियों ने गुरुवार को तुर्की में मुलाकात की। वार्ता छह घंटे चली। कोई बयान जारी नहीं किया गया।"""


ARABIC = """انتهاء المحادثات

التقى المسؤولون يوم الخميس في تركيا لمناقشة إعادة الموظفين. هل من جديد؟ لم يصدر بيان."""


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        POEM,
        BULLETS,
        INTERVIEW,
        SHOUTING,
        SUBHEADED,
        ABOUT_FURNITURE,
        REFRAIN,
        TICKER,
        CHINESE,
        HINDI,
        ARABIC,
        "Talks ended after six hours.",
        "Hello",
        "Why?",
        "'I was shocked,' he said.\n'So was I,' she said.\n'Then let us go.'",
    ],
    ids=lambda text: text[:20],
)
def test_a_text_without_furniture_comes_through_whole(text: str) -> None:
    article = read_text(text)

    assert_sound(article)
    said = "".join(sentence.text for sentence in article.sentences)
    assert "".join(said.split()) == "".join(text.split())
