"""Fitted numbers of the two scores. Written by `python -m tests.benchmarks.fit_matching`; not by hand.

Fitted 2026-11-21 on:
    basil-dev (36 stories)
    superpal-dev (4 stories)
    wmt21-cs-en-merged (40 stories)
    wmt21-de-en-merged (40 stories)
    wmt21-cs-en (40 stories)
    wmt21-de-en (40 stories)
    pairs/stsb-train.jsonl (two bare sentences)
"""

BARE_BIAS = -2.0327
BARE: dict[str, float] = {
    "content": -1.0242,
    "content contained": 0.0010,
    "letters": 2.2459,
    "runs of letters": 2.8308,
    "negation differs": -0.3501,
    "numbers conflict": -0.6225,
}

FIRST_BIAS = -6.3411
FIRST: dict[str, float] = {
    "shared": 1.0881,
    "shared besides names": 2.8355,
    "cosine": 0.7013,
    "said only here": 2.0185,
    "clause found, worse side": 1.2961,
    "clause found, better side": 0.9881,
    "main event, both": 3.5659,
    "main event, either": -1.8925,
    "own headline, both": 2.2772,
    "event words shared": 2.8686,
    "rest covered": 1.5715,
    "with neighbours": 3.1172,
    "next sentences": 2.0780,
    "neighbour tells it": 0.7919,
    "quotes differ": -0.4177,
    "quote found": 2.0308,
    "quoted, both": -1.0589,
    "negation differs": -0.4441,
    "days conflict": -0.7934,
    "numbers conflict": -0.7847,
    "figures shared": 0.5489,
    "in order": 2.8161,
    "word pairs": -0.4271,
    "runs of three": 0.3358,
    "characters": 4.1860,
    "characters contained": 1.0151,
}

SECOND_BIAS = -4.7233
SECOND: dict[str, float] = {
    "shared": 0.8936,
    "shared besides names": 1.5435,
    "cosine": 0.7127,
    "said only here": 0.7445,
    "clause found, worse side": 0.9461,
    "clause found, better side": 0.4405,
    "main event, both": 1.7399,
    "main event, either": -0.8993,
    "own headline, both": 0.4825,
    "event words shared": 0.0308,
    "rest covered": 0.6794,
    "with neighbours": 1.0011,
    "next sentences": 0.1860,
    "neighbour tells it": -0.1047,
    "quotes differ": -0.3461,
    "quote found": 1.2048,
    "quoted, both": -0.4565,
    "negation differs": -0.3247,
    "days conflict": -0.1532,
    "numbers conflict": -0.6399,
    "figures shared": 0.2581,
    "in order": 1.5513,
    "word pairs": -0.2019,
    "runs of three": 0.2060,
    "characters": 1.6370,
    "characters contained": 1.0412,
    "rival, weaker side": -0.1077,
    "rival, stronger side": -0.5216,
    "share, weaker side": 1.2915,
    "share, stronger side": 1.2373,
    "told often": 0.5210,
    "next pair matches": 0.0783,
    "neighbours match": 0.5387,
    "off the expected place, at best": -1.2252,
    "off the expected place": -1.1030,
    "deeper": -0.6259,
    "a headline": 0.1443,
    "both early": 0.9519,
    "through a third": 0.7251,
    "articles alike": 2.0275,
    "articles in one order": -0.1217,
    "its lead tells it": 0.4844,
    "few words": -0.5517,
    "articles alike x articles in one order": 2.1216,
    "articles alike x neighbours match": -0.1204,
    "articles alike x neighbour tells it": -1.1553,
    "articles alike x rival, stronger side": -0.6666,
    "articles alike x rival, weaker side": -0.6196,
    "told often x cosine": -0.0961,
    "told often x characters": 0.7427,
}
