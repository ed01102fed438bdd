"""Where one sentence says that somebody confirmed or admitted a thing, and the other that somebody denied it.

In German, French and Spanish; English has its `denials`.

Who did either matters little: what follows the two verbs is held against each other, not the sentences around them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from tui.matching.languages import stemmer, stop_words

_CONFIRM = {
    "de": r"bestätigte?n?|räumten? ein|gab(?:en)? zu|gestand(?:en)?",
    "fr": r"confirmé|confirment?|admis|admet(?:tent)?|reconnu|reconna[iî]t",
    "es": r"confirm(?:ó|aron|a|an)|admit(?:ió|ieron|e|en)|reconoc(?:ió|ieron|e|en)",
}
_DENY = {
    "de": r"bestreite[nt]|bestritt(?:en)?|dementierte?n?",
    "fr": r"nié|nient?|démenti|dément(?:ent)?",
    "es": r"neg(?:ó|aron)|nieg(?:a|an)|desm(?:intió|intieron|iente|ienten)",
}
"""Verbs of confirming and of denying in lower case, by language (ISO 639-1)."""

_THAT = {
    "de": ", dass",
    "fr": " qu(?:e |['’])",
    "es": " que",
}
_DENIES = {
    "de": r"\b(?:nicht|kein\w*|nie|niemand\w*)\b",
    "fr": r"\b(?:pas|jamais|aucune?|personne)\b",
    "es": r"\b(?:no|nunca|jamás|nadie|ning[uú]n\w*)\b",
}
_END = r"[;:()—–“”\"!?]|\.(?: |$)"
_WORD = r"[^\W\d_]+(?:['’-][^\W\d_]+)*"
# How much of what one side denies the other must have, by reading.
_LEAST_SHARED = 2
_ALIKE = 0.66


class _Assertion(NamedTuple):
    """What somebody confirmed or denied.

    Attributes:
        text: The verb with what follows it, as it stands there.
        is_denied: Whether the verb is one of denying, or what follows says that it is not so; not where both are.
        content: Stems of the content words of what follows.
    """

    text: str
    is_denied: bool
    content: frozenset[str]

    def is_of(self, content: frozenset[str]) -> bool:
        """Whether some content words have nearly all of what is confirmed or denied."""
        shared = len(self.content & content)
        return shared >= _LEAST_SHARED and shared >= _ALIKE * min(len(self.content), len(content))


def differing_assertions(a: str, b: str, language: str) -> Iterator[tuple[str, str]]:
    """What is confirmed in one of two sentences and denied in the other, the verb included.

    Args:
        a: The one sentence.
        b: The other.
        language: ISO 639-1 code of both.

    >>> list(differing_assertions("Lund confirmó que el club debe dinero.", "Qern negó que el club deba dinero.", "es"))
    [('confirmó que el club debe dinero', 'negó que el club deba dinero')]
    """
    ours = assertion_of(a, language)
    theirs = assertion_of(b, language) if ours else None
    if ours and theirs and ours.is_denied is not theirs.is_denied and ours.is_of(theirs.content):
        yield ours.text, theirs.text


@lru_cache(maxsize=1 << 11)
def assertion_of(text: str, language: str) -> _Assertion | None:
    """What a sentence says that somebody confirmed or denied, None where there is nothing of the kind.

    Args:
        text: The sentence.
        language: ISO 639-1 code.
    """
    found = _pattern(language).search(text) if language in _DENY else None
    if found is None:
        return None
    following = re.split(_END, text[found.end() :], maxsplit=1)[0]
    stops, stem = stop_words(language), stemmer(language)
    content = frozenset([stem(word) for word in re.findall(_WORD, following.lower()) if word not in stops])
    is_undone = re.search(_DENIES[language], following.lower()) is not None
    words = text[found.start() : found.end() + len(following)].rstrip(" ,")
    return _Assertion(words, bool(found["deny"]) is not is_undone, content)


@lru_cache
def _pattern(language: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:(?P<confirm>{_CONFIRM[language]})|(?P<deny>{_DENY[language]}))(?:{_THAT[language]})", re.IGNORECASE
    )
