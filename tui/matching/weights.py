"""Fitted numbers of the two scores. Written by `python -m tests.benchmarks.fit_matching`; not by hand.

Fitted 2026-11-21 on:
    basil-dev (36 stories)
    superpal-dev (4 stories)
    wmt21-cs-en-merged (40 stories)
    wmt21-de-en-merged (40 stories)
    pairs/stsb-train.jsonl (two bare sentences)
"""

BARE_BIAS = -2.2829
BARE: dict[str, float] = {
    "content": -0.4238,
    "content contained": 0.1979,
    "letters": 2.9165,
    "runs of letters": 1.8133,
    "negation differs": -0.3290,
    "numbers conflict": -0.5007,
}

FIRST_BIAS = -5.9765
FIRST: dict[str, float] = {
    "shared": 2.2145,
    "cosine": 0.2244,
    "said only here": 2.0187,
    "clause found, worse side": 1.1676,
    "clause found, better side": 1.1961,
    "main event, both": 4.3395,
    "main event, either": -1.5177,
    "own headline, both": 2.5421,
    "event words shared": 3.0389,
    "rest covered": 2.1316,
    "with neighbours": 2.1678,
    "next sentences": 2.6347,
    "neighbour tells it": 1.5487,
    "quotes differ": -1.0101,
    "quote found": 1.7956,
    "negation differs": -0.5194,
    "days conflict": -0.5657,
    "numbers conflict": -0.5153,
    "figures shared": 1.0719,
    "in order": 2.2611,
    "characters": 4.8615,
    "characters contained": 1.5722,
}

SECOND_BIAS = -4.6347
SECOND: dict[str, float] = {
    "shared": 2.0335,
    "cosine": 0.4256,
    "said only here": 0.7396,
    "clause found, worse side": 0.9100,
    "clause found, better side": 0.6562,
    "main event, both": 3.6988,
    "main event, either": -0.7809,
    "own headline, both": 0.4480,
    "event words shared": -0.2976,
    "rest covered": 0.9223,
    "with neighbours": 0.5260,
    "next sentences": 0.6511,
    "neighbour tells it": -0.4136,
    "quotes differ": -0.7501,
    "quote found": 1.3951,
    "negation differs": -0.3083,
    "days conflict": -0.1855,
    "numbers conflict": -0.5026,
    "figures shared": 0.4187,
    "in order": 1.4227,
    "characters": 2.4758,
    "characters contained": 1.2599,
    "logit": 0.0601,
    "rival, weaker side": -0.3225,
    "rival, stronger side": -0.2977,
    "of the best, weaker side": 0.1031,
    "of the best, stronger side": -0.0382,
    "share, weaker side": 1.1596,
    "share, stronger side": 1.2040,
    "told often": 0.2593,
    "next pair matches": 0.1533,
    "neighbours match": 0.6107,
    "off the expected place, at best": -1.6959,
    "off the expected place": -0.6948,
    "distance": -0.5700,
    "deeper": -0.4479,
    "a headline": 0.1996,
    "both early": 1.1555,
    "through a third": 0.3447,
    "articles alike": 2.4608,
    "articles in one order": 0.3456,
    "its lead tells it": 0.2178,
    "few words": -0.8693,
}
