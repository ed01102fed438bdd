"""Fitted numbers of the two scores. Written by `python -m tests.benchmarks.fit_matching`; not by hand.

Fitted 2026-11-21 on:
    basil-dev (36 stories)
    superpal-dev (4 stories)
    wmt21-cs-en-merged (40 stories)
    wmt21-de-en-merged (40 stories)
"""

FIRST_BIAS = -5.8511
FIRST: dict[str, float] = {
    "shared": 2.2247,
    "cosine": 0.6992,
    "said only here": 2.0097,
    "clause found, worse side": 1.2198,
    "clause found, better side": 1.2252,
    "main event, both": 4.5352,
    "main event, either": -1.4394,
    "own headline, both": 2.6695,
    "event words shared": 3.0623,
    "rest covered": 2.5260,
    "with neighbours": 2.3579,
    "next sentences": 2.5999,
    "neighbour tells it": 1.4879,
    "quotes differ": -1.0196,
    "quote found": 1.7762,
    "negation differs": -0.5389,
    "days conflict": -0.6416,
    "numbers conflict": -0.5497,
    "figures shared": 1.1513,
    "in order": 2.6617,
    "characters": 4.4759,
    "characters contained": 1.2404,
}

SECOND_BIAS = -5.0687
SECOND: dict[str, float] = {
    "shared": 2.6406,
    "cosine": 0.2482,
    "said only here": 0.8876,
    "clause found, worse side": 1.0999,
    "clause found, better side": 0.9473,
    "main event, both": 4.6382,
    "main event, either": -0.8289,
    "own headline, both": 0.7568,
    "event words shared": -0.2634,
    "rest covered": 1.2703,
    "with neighbours": 0.5969,
    "next sentences": 0.7626,
    "neighbour tells it": -0.2806,
    "quotes differ": -0.7881,
    "quote found": 1.4617,
    "negation differs": -0.3283,
    "days conflict": -0.3252,
    "numbers conflict": -0.4540,
    "figures shared": 0.5264,
    "in order": 1.7778,
    "characters": 2.7307,
    "characters contained": 1.0915,
    "logit": 0.0524,
    "rival, weaker side": -0.3640,
    "rival, stronger side": -0.4308,
    "of the best, weaker side": -0.0072,
    "of the best, stronger side": -0.0017,
    "share, weaker side": 1.2052,
    "share, stronger side": 1.1625,
    "told often": 0.2124,
    "next pair matches": 0.0981,
    "neighbours match": 0.7875,
    "off the expected place, at best": -1.4066,
    "off the expected place": -0.7523,
    "distance": -0.4904,
    "deeper": -0.6002,
    "a headline": 0.3280,
    "both early": 1.1237,
    "through a third": 0.2077,
    "articles alike": 2.7961,
    "articles in one order": 0.4031,
}
