"""What matched sentences disagree on, and what is no disagreement."""

from __future__ import annotations

import pytest

from tui.matching.disagreements import differences


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (
            "The talks ended after more than six hours.",
            "They held six hours of talks.",
            ("number", "more than six hours", "six hours"),
        ),
        (
            "Some 14 miners died in the shaft.",
            "The blast killed 17 miners.",
            ("number", "Some 14 miners", "17 miners"),
        ),
        (
            "Prices rose by 4.5 percent in May.",
            "In May prices rose 5.4 percent.",
            ("number", "4.5 percent", "5.4 percent"),
        ),
        (
            "The summit is planned for March 3 in Oslo.",
            "Oslo hosts the summit on 4 March.",
            ("date", "March 3", "4 March"),
        ),
        ("The minister resigned on Tuesday.", "The minister resigned on Wednesday.", ("date", "Tuesday", "Wednesday")),
        (
            "Police named him as Peter Halvorsen.",
            "He was named as Peter Halverson.",
            ("spelling", "Halvorsen", "Halverson"),
        ),
        (
            "The mill belongs to a man named Hannes Brodeck.",
            "The mill belongs to Hannes Brodek.",
            ("spelling", "Brodeck", "Brodek"),
        ),
        (
            "The bank will not close branches in the valley.",
            "The bank will close branches in the valley.",
            ("negation", "will not close branches", "close branches"),
        ),
        (
            "The singer reportedly bought the island last year.",
            "The singer bought the island last year.",
            ("hedge", "reportedly bought", "bought"),
        ),
        (
            "A coach with 41 passengers and crew left the road near Brixen, leaving 9 people injured, police said.",
            "A coach carrying 38 people crashed near Brixen.",
            ("number", "41 passengers and crew", "38 people"),
        ),
        (
            "About 30 people were hurt when the stand collapsed.",
            "The stand collapsed in the second half, injuring 52, and play was stopped.",
            ("number", "About 30 people", "injuring 52"),
        ),
        (
            "The plant lost cooling for an hour, the regulator said.",
            "The plant did not lose cooling at any time, a spokesman insisted.",
            ("negation", "lost cooling", "did not lose cooling"),
        ),
        (
            "The bridge was closed from 1987 to 1991.",
            "Built in 1932, the bridge was closed from 1988 to 1991.",
            ("date", "from 1987 to 1991", "from 1988 to 1991"),
        ),
        (
            "Mayor Ida Lund opened the new library in the old brewery.",
            "The new library in the old brewery was opened by mayor Ada Holt.",
            ("name", "Lund", "Holt"),
        ),
        (
            "Her brother is expected to plead guilty to fraud next week.",
            "The minister stayed silent while her brother pleaded guilty.",
            ("update", "is expected to plead", "pleaded"),
        ),
        (
            "The fund lost $4.2 million in May.",
            "In May the fund lost $2.4 million.",
            ("number", "$4.2 million", "$2.4 million"),
        ),
        (
            "Hundreds of people marched through Lyon.",
            "Thousands of people marched through Lyon.",
            ("number", "Hundreds of people", "Thousands of people"),
        ),
        (
            "The council voted 7 to 2 to close the bridge.",
            "The council voted 8-1 to close the bridge.",
            ("number", "7 to 2", "8-1"),
        ),
        (
            "A 34-year-old man was arrested near the station.",
            "Police arrested a 35-year-old man.",
            ("number", "34-year-old", "35-year-old"),
        ),
        (
            "The prize is worth $1.2bn a year to the city.",
            "The prize is worth $1.4 billion a year to the city.",
            ("number", "$1.2bn", "$1.4 billion"),
        ),
        (
            "The fire burned 5 miles of forest track.",
            "The fire burned 12 kilometres of forest track.",
            ("number", "5 miles", "12 kilometres"),
        ),
        (
            "There were 148 passengers and 21 crew members on board.",
            "Flames broke out on a coach ship with 151 passengers and 21 crew on its way to Lund.",
            ("number", "148 passengers", "151 passengers"),
        ),
        (
            "Seven people are now known to have died in the collapse, after a woman of 50 was found.",
            "Six dead, 40 pulled from the rubble in Lund",
            ("number", "Seven people", "Six dead"),
        ),
        (
            "The owner said that the crane had last been inspected in October.",
            "The crane passed its last inspection in February, a spokesman for the port said.",
            ("date", "in October", "in February"),
        ),
        (
            "The tax will rise by two percentage points.",
            "The tax will rise by two percent.",
            ("number", "two percentage points", "two percent"),
        ),
        (
            "He scored his third goal of the season.",
            "He scored his fourth goal of the season.",
            ("number", "third goal", "fourth goal"),
        ),
        ("He died in 1986 in Rome.", "He died in Rome in 1987.", ("date", "in 1986", "in 1987")),
        (
            "The chairman stepped down earlier this month.",
            "The chairman stepped down last year.",
            ("date", "earlier this month", "last year"),
        ),
        (
            "The two ministers met on Sunday at a hotel in Graz.",
            "At a hotel the ministers met for nearly an hour on Thursday evening.",
            ("date", "Sunday", "Thursday evening"),
        ),
        ("Sales rose 5 percent in June.", "Sales fell 5 percent in June.", ("negation", "rose", "fell")),
        (
            "The court rejected the appeal by the two brothers.",
            "The court accepted the appeal by the two brothers.",
            ("negation", "rejected", "accepted"),
        ),
        (
            "The president refused to sign the bill.",
            "The president signed the bill.",
            ("negation", "refused to sign the bill", "signed the bill"),
        ),
        (
            "Nobody was injured in the fire at the mill.",
            "Three people were injured in the fire at the mill.",
            ("negation", "Nobody was injured", "injured"),
        ),
        (
            "The money should have been used for the school.",
            "The money should not have been used for the school.",
            ("negation", "used for the school", "should not have been used for the school"),
        ),
        (
            "Officials confirmed that the bridge was unsafe.",
            "Officials claimed that the bridge was unsafe.",
            ("hedge", "confirmed", "claimed"),
        ),
        (
            "It is one of the largest dams in the country.",
            "It is the largest dam in the country.",
            ("hedge", "one of the largest", "the largest"),
        ),
        (
            "The jury began hearing witnesses.",
            "The jury was scheduled to meet on Friday to begin hearing witnesses.",
            ("update", "began", "was scheduled to meet on Friday to begin"),
        ),
        (
            "The suspect was named as Peter Lang.",
            "Police named the suspect as Paul Berg.",
            ("name", "Peter Lang", "Paul Berg"),
        ),
        (
            "The meeting took place in Oslo on Friday.",
            "The meeting took place in Bergen on Friday.",
            ("name", "Oslo", "Bergen"),
        ),
        (
            "The ferry ran aground, leaving about 1,200 stranded on board.",
            "The operator put the number of stranded passengers at 1,500.",
            ("number", "about 1,200 stranded", "1,500"),
        ),
        (
            "The toll of the flood rose to 14.",
            "The flood killed 11 people.",
            ("number", "14", "11 people"),
        ),
        (
            "Two walkers were slightly hurt when the bridge fell.",
            "Nobody was hurt when the bridge fell, police said.",
            ("negation", "Two walkers", "Nobody was hurt"),
        ),
        (
            "Three drivers suffered bruises when the tunnel was flooded.",
            "No one was injured when the tunnel was flooded.",
            ("negation", "Three drivers", "No one was injured"),
        ),
        (
            "The board offered the drivers $250 million in wages.",
            "The drivers were offered $200 million in wages by the board.",
            ("number", "$250 million", "$200 million"),
        ),
        (
            "The new quay will cost 820 million kroner.",
            "The cost of the new quay is put at 900 million kroner.",
            ("number", "820 million kroner", "900 million kroner"),
        ),
        (
            "Hundreds of people protested outside the mill.",
            "Between 1,800 and 2,200 protesters stood outside the mill.",
            ("number", "Hundreds of people", "Between 1,800 and 2,200 protesters"),
        ),
        (
            "She said that the sprinklers had worked.",
            "The head of the brigade, Dora Quill, said the sprinklers had not worked.",
            ("negation", "worked", "had not worked"),
        ),
        (
            "Police used tear gas against the farmers on Monday.",
            "The police deny that tear gas was used on Monday.",
            ("negation", "used", "deny that tear gas was used"),
        ),
        (
            "The mayor said that the town had received no warning.",
            "The town received a warning in March, a letter shows.",
            ("negation", "received no warning", "received a warning"),
        ),
        (
            "No patient was turned away, the union said.",
            "Several patients were turned away on Friday.",
            ("negation", "No patient was turned", "turned"),
        ),
        (
            "The minister for farming, Eva Sand, offered aid to the villages.",
            "The farm minister, Ella Sand, offered aid to the villages.",
            ("name", "Eva Sand", "Ella Sand"),
        ),
        (
            "The architect of the terminal is Paul Werner.",
            "The terminal’s architect is Johanna Falk.",
            ("name", "Paul Werner", "Johanna Falk"),
        ),
        (
            "The captain, Ivar Stenmark, 54, was questioned.",
            "Captain Ivar Stenmark, who is 45, was questioned.",
            ("number", "54", "45"),
        ),
    ],
)
def test_contradictions_are_found_with_the_words_as_they_stand(a: str, b: str, expected: tuple[str, str, str]) -> None:
    what, of_a, of_b = expected
    assert expected in differences(a, b)
    assert (what, of_b, of_a) in differences(b, a)
    assert of_a in a
    assert of_b in b


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The talks ended after six hours.", "The talks ended late at night."),
        ("The talks ended after six hours in two hotels.", "The talks ended after six hours."),
        ("At least 14 miners died.", "The blast killed 14 miners."),
        ("More than 1,000 people marched.", "Some 1,100 people marched."),
        ("The minister resigned on Tuesday.", "Parliament, which meets again on Wednesday, must elect a successor."),
        ("The Senate met.", "A Senator spoke."),
        ("He flew to Mexico.", "The Mexican president spoke."),
        ("Nobody was not amused.", "It rained in the hills."),
        ("About 17 people were hurt.", "A coach carrying 38 people crashed, injuring 17, police said."),
        ("Seventeen people were injured.", "A coach carrying 38 people crashed."),
        ("All 38 people on board got out.", "The crash left 5 people injured."),
        ("Nearly 200 houses burnt down.", "Some 190 houses burnt down."),
        ("The watch cost $43,350.", "The watch cost $43,000."),
        ("Flight 370 carrying 239 people is missing.", "The plane with 239 people is missing."),
        ("Twelve passengers were injured.", "The crash injured 15 people."),
        ("A staffer on Friday apologised for the post.", "An aide resigned on Monday after her post."),
        ("Terry O'Brien called it unfair.", "Terry O’Brien called it unfair again."),
        ("The vote is not creating jobs.", "He said that members should be creating jobs by spring, or sooner."),
        ("Protesters were accused of hurling bottles.", "Protesters allegedly hurled bottles."),
        ("The talks lasted two hours.", "The talks lasted 120 minutes."),
        ("The company cut a third of its staff.", "The company cut 33 percent of its staff."),
        ("The race is 10 miles long.", "The race is 16 km long."),
        ("Prices rose 2.9 percent in May.", "Prices rose 2.86 percent in May."),
        ("The deal is worth $4.2 million to the port.", "The deal is worth $4 million to the port."),
        ("The minister resigned on Monday.", "The minister, who took office on Tuesday, resigned."),
        ("The shop opened at 9 a.m. and closed at 5 p.m.", "The shop closed at 17:00."),
        ("Three people died on Monday and two on Tuesday.", "Three people died on Monday."),
        ("He was reportedly shot twice.", "He was shot twice, according to reports."),
        ("The town of Portimao hosts the race.", "The town of Portimão hosts the race."),
        ("The Labour Party met in Leeds.", "The Labor Party met in Leeds."),
        ("I dont know anybody there.", "I don't know anybody there."),
        ("He left without naming them.", "He did not name them when he left."),
        ("She will likely resign.", "She might resign."),
        ("Prices rose and fell in June.", "Prices fell in June."),
        ("It is the first time in Senate history.", "It is the first time in American history."),
        ("She did not lead until the last lap.", "She led on the last lap."),
        ("The bank would not close the branch if it paid.", "The bank will close the branch, it said."),
        ("The director is in talks to lead the club.", "The director will not lead the club."),
        ("I do not think we kept the plan.", "I think we did not keep the plan."),
        ("She was due to be released on Friday.", "She was about to be released when she fell ill."),
        ("Police say he pointed a gun at them.", "He allegedly pointed a gun at them."),
        ("Voters approved the tunnel in 2012.", "Mr Lang had opposed the tunnel in 2012."),
        ("The recognised corridor is safe, the Recognised Port says.", "The Recognized Port calls its corridor safe."),
        ("Ida Lund is president of the Medical Association.", "Ida Lund is president of the Medical Assn."),
        ("I did not feel that we were playing our plan.", "I feel that we were not playing our plan."),
        ("The singer reportedly left.", "Apparently the singer left the band."),
        ("President Zelensky met the mayors.", "The mayors met Mr Zelenskyy."),
        ("Two cyclists died at Millby, mayor Ida Lund said.", "Two cyclists died, the Millby Herald reported."),
        ("He scored 23 points against the Red Hawks.", "He scored 23 points for the Blue Kites."),
        ("The villagers were brought to safety by 4 a.m.", "All villagers had been brought to safety by 6 a.m."),
        ("Luckily no-one has been hurt in Lund.", "No one was hurt in Lund, a spokesman said."),
        ("Lund pointed a gun at them, the sergeant said.", "Lund allegedly pointed a gun at them."),
        ("The port has not hired only three divers.", "The port hired three divers."),
        ("Shares of the mill fell 5.4 percent.", "Shares of the mill closed down 3.9 percent."),
        ("The mill earned $4 million in the quarter.", "The mill earned $6 million, half of it abroad."),
        ("With five minutes remaining Lund scored.", "Holt passed with 12 minutes remaining."),
        ("He was swept away 19 nautical miles off Qern.", "He was swept away 22 miles off Qern."),
        ("Lund will drop the case, a judge said Monday.", "Lund will appear in court, her lawyer said Tuesday."),
        ("LUND, May 5 (Agency) -- The dam broke.", "LUND, May 6 (Agency) -- The dam broke."),
        (
            "The dam opened, the mayor said Monday, as water rose.",
            "The dam opened, a farmer said Tuesday, when it rained.",
        ),
        ("The envoy will leave Qern on Monday.", "The envoy left Qern on Tuesday."),
        ("The charge does not accuse Lund.", "The charge stops short of accusing Lund."),
        ("The town must not develop the port.", "The development of the port is up to the town."),
        ("The banks are likely to be combined.", "A combined bank would be large."),
        ("Shares of the mill gained 82 cents in trading.", "Shares of the mill were up 40 cents in trading."),
        ("“I make no apologies for the dam,” she said.", "She said she made “no apologies” for the dam."),
        ("The dam will cost $247 million.", "The dam will cost $247.7 million."),
        ("It was the wettest day in 60,000 years.", "It was the wettest day in 59,619 years."),
        (
            "The dam cracked, said Ida D’Moe, the owner of the mill.",
            "“It cracked,” said Mrs Ida D'Moe, the owner of the mill.",
        ),
        (
            "The firm has denied delays and says only 14 people were hired.",
            "The firm said that only 14 people were hired.",
        ),
        ("The party would not govern with any other partner.", "The party will govern with its partner only."),
        ("They have not negotiated since May.", "It was the first progress in negotiations since May."),
        (
            "Its leader issued a bold statement on a foreign channel.",
            "The envoy issued no statement after the talks in Qern.",
        ),
        ("The roof seemed to burn first.", "It looked like the roof burned first."),
        ("The owner of a South Korean mill spoke.", "The owner of a North Korean mill spoke."),
        ("Only a few people were arrested.", "Only 14 people were arrested."),
        (
            "Police were searching the dam on Wednesday.",
            "Police with dogs were searching the dam above Lund on Friday.",
        ),
        ("Staff of the Inter-Island Bank took part.", "Staff of the InterIsland Bank took part."),
        ("The raid brought in 12 magazines.", "In five raids so far they seized 31 magazines."),
        ("Twelve people were hurt on the bridge.", "On the bridge another 20 people were hurt."),
        ("Lund scored 22 points in the final game.", "Holt scored 20 points in the final game."),
        ("The tunnel will cost $820 million.", "The state will pay for $500 million of the cost of the tunnel."),
        ("A man denied arson following a fire.", "The fire came following a row."),
        ("Mr. Lund left the board of the mill.", "Ida Lund left the board of the mill."),
        ("The army sent no boats to Qern.", "The army sent soldiers to Qern."),
        ("Dozens of walkers were sick.", "At least 40 walkers were sick."),
        (
            "In Harlan the gunman shot three teachers of Brook College.",
            "A judge in Norwick found that she had shot two teachers at Millby School.",
        ),
    ],
)
def test_a_mere_difference_of_detail_is_no_disagreement(a: str, b: str) -> None:
    assert differences(a, b) == ()


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("There were 148 passengers on board.", "There were 21 crew on board."),
        ("There were 148 passengers and 21 crew on board.", "In all 169 people were on board."),
        ("Seven people are now known to have been hurt.", "Six people died."),
        ("She was elected in May.", "She took office in June."),
        ("The bridge was inspected in May.", "The bridge was inspected in 2016."),
        ("The bridge was inspected in May.", "The bridge was inspected in May 2016."),
        ("Seven people are known to own a boat and to have died of thirst.", "Six people died of thirst."),
    ],
)
def test_other_persons_and_other_happenings_do_not_contradict(a: str, b: str) -> None:
    assert differences(a, b) == differences(b, a) == ()
