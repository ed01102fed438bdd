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

SECOND_BIAS = -4.5785
SECOND: dict[str, float] = {
    "shared": 2.2489,
    "cosine": 0.1977,
    "said only here": 0.7767,
    "clause found, worse side": 1.0183,
    "clause found, better side": 0.7826,
    "main event, both": 3.8516,
    "main event, either": -0.7148,
    "own headline, both": 0.5222,
    "event words shared": -0.2500,
    "rest covered": 0.9361,
    "with neighbours": 0.3583,
    "next sentences": 0.6121,
    "neighbour tells it": -0.4193,
    "quotes differ": -0.7739,
    "quote found": 1.3370,
    "negation differs": -0.3111,
    "days conflict": -0.2042,
    "numbers conflict": -0.5096,
    "figures shared": 0.4416,
    "in order": 1.3001,
    "characters": 2.5709,
    "characters contained": 1.1378,
    "logit": 0.0593,
    "rival, weaker side": -0.3258,
    "rival, stronger side": -0.2989,
    "of the best, weaker side": 0.0921,
    "of the best, stronger side": -0.0314,
    "share, weaker side": 1.1231,
    "share, stronger side": 1.1659,
    "told often": 0.2350,
    "next pair matches": 0.1490,
    "neighbours match": 0.6458,
    "off the expected place, at best": -1.7051,
    "off the expected place": -0.6970,
    "distance": -0.5999,
    "deeper": -0.4426,
    "a headline": 0.2588,
    "both early": 1.1635,
    "through a third": 0.3150,
    "articles alike": 2.4961,
    "articles in one order": 0.3541,
}
