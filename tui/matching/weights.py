"""Fitted numbers of the two scores. Written by `python -m tests.benchmarks.fit_matching`; not by hand.

Fitted 2026-11-21 on:
    basil-dev (36 stories)
    superpal-dev (4 stories)
    wmt21-cs-en-merged (40 stories)
    wmt21-de-en-merged (40 stories)
    pairs/stsb-train.jsonl (two bare sentences)
"""

BARE_BIAS = -2.1370
BARE: dict[str, float] = {
    "content": -0.0743,
    "content contained": 0.2874,
    "letters": 4.0960,
    "negation differs": -0.2982,
    "numbers conflict": -0.4352,
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

SECOND_BIAS = -4.5839
SECOND: dict[str, float] = {
    "shared": 2.2494,
    "cosine": 0.1992,
    "said only here": 0.7771,
    "clause found, worse side": 1.0167,
    "clause found, better side": 0.7824,
    "main event, both": 3.8488,
    "main event, either": -0.7126,
    "own headline, both": 0.5229,
    "event words shared": -0.2480,
    "rest covered": 0.9347,
    "with neighbours": 0.3591,
    "next sentences": 0.6116,
    "neighbour tells it": -0.4215,
    "quotes differ": -0.7753,
    "quote found": 1.3369,
    "negation differs": -0.3112,
    "days conflict": -0.2052,
    "numbers conflict": -0.5085,
    "figures shared": 0.4439,
    "in order": 1.3009,
    "characters": 2.5717,
    "characters contained": 1.1398,
    "logit": 0.0593,
    "rival, weaker side": -0.3245,
    "rival, stronger side": -0.2981,
    "of the best, weaker side": 0.0926,
    "of the best, stronger side": -0.0312,
    "share, weaker side": 1.1247,
    "share, stronger side": 1.1658,
    "told often": 0.2348,
    "next pair matches": 0.1495,
    "neighbours match": 0.6467,
    "off the expected place, at best": -1.7072,
    "off the expected place": -0.6956,
    "distance": -0.5985,
    "deeper": -0.4427,
    "a headline": 0.2590,
    "both early": 1.1620,
    "through a third": 0.3129,
    "articles alike": 2.4979,
    "articles in one order": 0.3629,
}
