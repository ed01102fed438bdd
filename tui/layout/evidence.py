"""Reasons for a match in the words of a reader: what the matching calls its groups of features says how it measures.

Pure. The names of the groups stay as they are in JSON and CSV.
"""

from __future__ import annotations

from tui.model import Evidence

_FOR = {
    "same wording": "the same run of words",
    "who does what": "who does what is alike",
    "who is meant": "both mean the same persons",
    "main event": "both tell the main event",
    "quotation": "a quotation in common",
    "surroundings": "the sentences around them match too",
    "place in the articles": "both stand where one would look",
    "compared with other candidates": "nothing else comes as near",
    "told by a third article": "a third article says it as well",
    "articles run alike": "the two articles are much alike",
}
_AGAINST = {
    "rare words": "few rare words in common",
    "names": "few names in common",
    "numbers": "few numbers in common",
    "same wording": "other wording",
    "who does what": "who does what differs",
    "who is meant": "one is about somebody else",
    "main event": "not both tell the main event",
    "quotation": "what is quoted differs",
    "only one asks": "one asks what the other says",
    "negation differs": "one denies what the other says",
    "surroundings": "the sentences around them do not match",
    "place in the articles": "they stand far apart in the articles",
    "compared with other candidates": "others come as near",
    "few words": "too few words to be sure",
    "articles run alike": "the two articles are not much alike",
}


def reason_words(evidence: Evidence) -> str:
    """What a reason says, without the words in the sentences that it rests on.

    Args:
        evidence: The reason; the sign of its weight tells whether it speaks for the match or against it.

    >>> reason_words(Evidence("surroundings", -0.4))
    'the sentences around them do not match'
    """
    if evidence.feature == "same wording" and evidence.weight > 0 and not evidence.words:
        return "similar wording"
    names = _FOR if evidence.weight > 0 else _AGAINST
    return names.get(evidence.feature, evidence.feature)
