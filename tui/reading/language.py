"""The language of a text, told cheaply: by its script, then by its most frequent small words."""

from __future__ import annotations

import re
from collections import Counter

from tui.reading.pieces import WESTERN, WESTERN_ENCODING, is_western, western

# Half a page of text, and so many of its function words, by a clear lead: related languages share some. Halved or
# half as high again none of them moves a figure (python -m tests.benchmarks.constants tui.reading.language).
_SAMPLE_CHARACTERS = 3_000
_LEAST_HITS = 3
_LEAD = 1.3

_SCRIPTS = (
    ("ja", "[\u3040-\u30ff]", 0.05),
    ("ko", "[\uac00-\ud7af]", 0.2),
    ("zh", "[\u4e00-\u9fff]", 0.3),
    ("el", "[\u0370-\u03ff]", 0.3),
    ("he", "[\u0590-\u05ff]", 0.3),
    ("hi", "[\u0900-\u097f]", 0.3),
    ("th", "[\u0e00-\u0e7f]", 0.3),
)
"""Language, characters, and the share of letters from which on they tell it. Compiled when first needed: Latin
texts do without."""
_ARABIC, _PERSIAN, _URDU = "[\u0600-\u06ff]", "[پچژگ]", "[ٹڈڑے]"
_CYRILLIC, _UKRAINIAN = "[\u0400-\u04ff]", "[іїєґ]"
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")
_LETTERS_ALONE = bytes([byte if _LETTER.match(WESTERN[byte]) else ord(" ") for byte in range(256)])
"""Of western writing the letters, and a space for everything else: what `_WORD` finds, twenty times as fast."""

_SMALL_WORDS = {
    "en": "the of and to in that is was for with as on by he it at from has have are said its not this but were an",
    "de": "der die das und ist nicht ein eine mit von den dem zu auf für im sich auch wird des dass sie hat als bei",
    "fr": "le les des et est une du que dans pour qui sur pas au par avec il ce son plus été aux la de ne se",
    "es": "el los las y que del una por con para es su se ha al como más pero fue en la de sus han lo",
    "it": "il di che è gli della per non una con del sono nel ha anche le dei alla più si dal la i un da",
    "pt": "o os que do da em um uma não com para por dos das no na ao mais foi é se as à pelo de",
    "nl": "de het een van en dat is niet zijn op te voor met die er aan ook door bij heeft om naar werd hij",
    "pl": "i w nie na się że z do jest to o jak po ale za od przez był przy tym co",
    "sv": "och att det som en på är av för med den till inte har de ett om var från sig",
    "cs": "a v s z o do po za od k i to se na že je pro jako podle který byl také jsou při už však až než být řekl",
    "da": "og at det som en på er af for med den til ikke har de et om var fra sig efter blev",
    "no": "og at det som en på er av for med den til ikke har de et om var fra seg etter ble",
    "fi": "ja on että ei se oli hän ovat mutta myös kuin joka mukaan sen tai kun ole",
    "hu": "a az és hogy nem is egy volt meg már csak szerint után mint de ez",
    "ro": "și în de la cu nu este care pe din mai au fost pentru un o că se sunt",
    "vi": "và của là có được cho trong không với các một những đã người này từ khi tại sau đến",
    "id": "yang dan di ini itu dengan untuk dari dalam tidak pada akan juga telah oleh ada karena saat",
    "tr": "ve bir bu için ile da de olarak olan gibi daha çok sonra kadar en ne ise",
}
_LANGUAGES_OF: dict[str, list[str]] = {}
for _language, _words in _SMALL_WORDS.items():
    for _word in _words.split():
        _LANGUAGES_OF.setdefault(_word, []).append(_language)


def guess_language(text: str) -> str | None:
    """The ISO 639-1 code of a text's language, or None where it cannot be told.

    >>> guess_language("Die Botschaft ist nicht besetzt, und das Ministerium hat sich nicht geäußert.")
    'de'
    """
    sample = text[:_SAMPLE_CHARACTERS]
    return _by_script(sample) or _by_small_words(sample)


def _by_script(sample: str) -> str | None:
    if is_western(sample):
        return None
    letters = len(_LETTER.findall(sample))
    for language, characters, share in _SCRIPTS:
        if len(re.findall(characters, sample)) > share * letters:
            return language
    if len(re.findall(_ARABIC, sample)) > 0.3 * letters:
        return "ur" if re.search(_URDU, sample) else "fa" if re.search(_PERSIAN, sample) else "ar"
    if len(re.findall(_CYRILLIC, sample)) > 0.3 * letters:
        return "uk" if re.search(_UKRAINIAN, sample) else "ru"
    return None


def _words_in(text: str) -> list[str]:
    told = western(text)
    return _WORD.findall(text) if told is None else told.translate(_LETTERS_ALONE).decode(WESTERN_ENCODING).split()


def _by_small_words(sample: str) -> str | None:
    words = [word for word in _words_in(sample.casefold()) if word in _LANGUAGES_OF]
    hits = Counter([language for word in words for language in _LANGUAGES_OF[word]]).most_common(2)
    if not hits or hits[0][1] < _LEAST_HITS:
        return None
    if len(hits) > 1 and hits[0][1] < _LEAD * hits[1][1]:
        return None
    return hits[0][0]
