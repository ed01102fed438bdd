"""The outlet that a line at the top of a text names: "The Harbour Gazette", "Daily Wing, 13 March 2025".

A place and a writer stand before a day too ("Oslo, 13 March 2025"): an outlet is told by the words that newspapers,
broadcasters and agencies call themselves by.
"""

from __future__ import annotations

import re

from tui.reading.lines.cue_phrases import phrases
from tui.reading.metadata.dates import is_date_line
from tui.vocabulary import listed

NAMED = "names the outlet"
"""Rule of a line that names the outlet and no more."""


_OUTLETS = listed(
    "daily news times post herald tribune gazette courier journal chronicle observer telegraph mirror express examiner"
    " bulletin press review register sentinel globe independent advertiser reporter dispatch standard guardian argus"
    " weekly monitor broadcasting radio television tv online zeitung nachrichten tageblatt anzeiger kurier rundschau"
    " presse rundfunk allgemeine journal gazette dépêche diario periódico noticias correo heraldo jornal notícias"
    " correio diário giornale corriere gazzetta quotidiano nieuws dagblad courant telegraaf nyheter dagbladet avisen"
    " tidning tidningen wiadomości gazeta dziennik kurier noviny zprávy deník haber gazetesi hírlap uutiset sanomat"
    " reuters afp dpa ap ansa efe bbc cnn"
)
_FIRST = listed("daily gazeta diario diário jornal journal corriere correio dziennik radio reuters")
"""Of these the others are told by what follows."""
_ENDINGS = ("zeitung", "blatt", "bladet", "blad", "nachrichten", "anzeiger", "tidningen", "posten", "kurier", "presse")
_KNOWN = frozenset(
    phrases(
        "npr | cbn | cbs | nbc | abc | pbs | cnbc | msnbc | itv | cbc | ctv | rte | rnz | upi | pti | orf"
        " | ard | zdf | ndr | wdr | mdr | swr | srf | nzz | taz | faz | nos | nrk | svt | yle | rai | rtve"
        " | rtl | rfi | nhk | kbs | ndtv | dw | deutsche welle | fox | sky | vox | axios | politico"
        " | bloomberg | usa today | business insider | the hill | the atlantic | the economist | the week"
        " | the verge | the intercept | the nation | the blaze | the daily beast | the daily caller"
        " | the federalist | huffpost | huffington post | buzzfeed | breitbart | newsmax | newsweek"
        " | propublica | national review | national journal | washington free beacon"
        " | christian science monitor | associated press | the associated press | slate | salon | wired"
        " | vice | quartz | forbes | fortune | time | al jazeera | euronews | france 24 | le monde"
        " | le figaro | libération | mediapart | el país | el mundo | la vanguardia | la repubblica"
        " | la stampa | der spiegel | die zeit | die welt | stern | bild | der standard | dagens nyheter"
        " | svenska dagbladet | aftenposten | politiken | xinhua | kyodo | yonhap | interfax | tass | meduza"
        " | kommersant | haaretz | the hindu | the wire | dawn | the age | the sun | daily mail"
        " | evening standard"
    )
)
"""Outlets of many countries that no such word tells."""
_ADDRESS = r"(?i)(?:[a-z0-9-]+\.)+(?:com|org|net|info|news|tv|[a-z]{2})"
_SMALL = listed("the of and de la le el il der die das del den & y e et und")
_PARTS = re.compile(r",\s|\s[|·•–—-]\s|\s\((?=[^()]{4,40}\)$)")
_SIGNS = str.maketrans("", "", "-’'.")
_MOST_WORDS = 5
_LONGEST = 90  # characters of a name and a day


def outlet_and_day(text: str) -> str | None:
    """The outlet of a line that names one and a day and no more, or None.

    >>> outlet_and_day("Daily Wing, 13 March 2025"), outlet_and_day("Oslo, 13 March 2025")
    ('Daily Wing', None)
    """
    name = before_day(text)
    return name if name and is_outlet(name) else None


def is_name_and_day(text: str) -> bool:
    """Whether a line is a few names or numbers and a day: nothing that a report says.

    >>> is_name_and_day("Issue 8, 12 March 2026"), is_name_and_day("Olsen at the pier, 12 March 2026")
    (True, False)
    """
    words = (before_day(text) or "").split()
    return 1 <= len(words) <= _MOST_WORDS and all(
        word[0].isupper() or word.isdigit() or word in _SMALL for word in words
    )


def before_day(text: str) -> str | None:
    """What stands before the day at the end of a line, or None."""
    if len(text) > _LONGEST or not (text[-1:].isdigit() or text[-1:] == ")"):
        return None
    signs = (sign for sign in _PARTS.finditer(text) if is_date_line(text[sign.end() :].rstrip(")")))
    return next((text[: sign.start()] for sign in signs), None)


def is_known(text: str) -> bool:
    """Whether a line is the name of an outlet of the list."""
    return text[:1].isupper() and text.casefold() in _KNOWN


def is_outlet(text: str) -> bool:
    """Whether a few words are the name of an outlet: names, and the last or first is what such are called.

    >>> is_outlet("The Harbour Gazette"), is_outlet("Jane Doe"), is_outlet("Post office to close")
    (True, False, False)
    """
    words = text.split()
    if not 1 <= len(words) <= _MOST_WORDS:
        return False
    if is_known(text):
        return True
    if len(words) == 1 and "." in text and re.fullmatch(_ADDRESS, text):
        return True
    names = [word.casefold() for word in words if word.casefold() not in _SMALL]
    is_named = all(word[0].isupper() for word in words if word.casefold() not in _SMALL)
    if not names or not is_named or not "".join(names).translate(_SIGNS).isalpha():
        return False
    return names[0] in _FIRST or names[-1] in _OUTLETS or names[-1].endswith(_ENDINGS)
