"""Words of the news that say the same: two reports of one event seldom choose the same one.

Groups are tight: in a report one of the words could stand for the other, or is made from it (to decide, decision), or
is the people of a country. A word that is listed stands for its group; one that is not listed, for its stem. Average
precision on the stories aligned by hand .755 -> .762, on translations .958 -> .966 (python -m
tests.benchmarks.alignment).
"""

from __future__ import annotations

from collections.abc import Mapping

from tui.matching.languages import base_forms, english_stem

_GROUPS = """
accept agree approve approval endorse; accident crash collision smash wreck pileup; accuse allege; achieve
accomplish attain; acquire acquisition buy bought purchase takeover; act step measure move; admit acknowledge
concede confess admission; adult grownup; advise advice counsel recommend suggest; adviser advisor aide staffer
assistant; affair relationship; afraid fear fearful scared worry concern alarm anxiety anxious; age aged; aid help
assist assistance relief support backing; aim goal objective target purpose intend intent; air broadcast televise;
aircraft airplane plane jet jetliner airliner; airstrike bombing bombardment shelling strike; alert warn caution
cautioned; ally partner; almost nearly virtually; alter change shift modify modification amend revise; ambassador
envoy diplomat diplomatic; ambush attack assault raid; anger angry angered fury furious outrage rage ire; announce
declare unveil proclaim; answer reply respond response; apologize apologise apology sorry regret; appear emerge
surface; applaud applause cheer praise hail laud commend; appoint name nominate nomination pick choose chose chosen
choice select tap; argue contend contention maintain insist assert; arm weapon gun firearm rifle; arrest detain
detention custody apprehend; arrive arrival; article story report; ask request; assassinate kill killed murder
murdered slay slain homicide; assess evaluate evaluation review; atomic nuclear; attempt try tried effort bid;
attend attendance; attorney lawyer solicitor barrister; author writer wrote written; auto automobile car vehicle;
automaker carmaker; award prize; baby infant newborn; backtrack retract reverse reversal recant withdraw withdrew
withdrawn withdrawal; ballot vote; ban bar prohibit prohibition outlaw; bankrupt bankruptcy insolvent insolvency;
battle fight fought combat clash struggle; beat beaten defeat upset oust topple; begin began begun start launch
commence; believe belief think thought; big large huge massive enormous giant vast major; billionaire tycoon magnate
mogul; bishop clergy cleric priest pastor; blast explosion explode detonate detonation bomb; blame fault responsible
responsibility; block prevent hinder thwart stop halt; boost increase rise rose risen raise hike surge soar climb
jump gain; border frontier; boss chief head leader; boycott shun; boy lad; break broke broken; bring brought;
brother sibling; budget spending spent; build built construct; bureaucrat official; burn burnt fire blaze flame
inferno; business company firm corporation corporate enterprise; call called urge appeal demand plead; camera
footage video; cancel scrap abandon ditch; cancer tumor tumour; candidate contender hopeful nominee; capture seize;
captivate enthrall enthralled spellbound wow; cargo freight; cash money fund finance financial; catastrophe disaster
tragedy tragic calamity; cause trigger triggered prompt spark; ceasefire truce armistice; celebrate celebration;
challenge rival opponent; chance opportunity; chancellor premier prime; charge indict; cheap inexpensive; child
children kid; church parish; clarify explain explanation; clear obvious; close shut shuttered shutdown closure;
coach manager; coalition alliance bloc; college university campus; combine merge; come came; comment remark;
commitment pledge promise vow; committee panel commission; compensate compensation damages; competition competitor
contest; complain complaint; complete finish end conclude conclusion; compromise deal agreement accord pact
settlement; confirm verify; conflict war warfare; congressman congresswoman representative rep; consider considered
mull mulled weigh; conservative rightist; constitution constitutional; continue persist proceed; convict guilty;
conversation talk discuss discussed dialogue negotiation negotiations; cooperate cooperation collaborate
collaboration; cost price; country nation national nationwide; couple pair; court tribunal; coverup conceal hide
hidden; create creation establish found; crime criminal offense offence felony; crisis emergency; criticize
criticise criticism critic critical condemn denounce blasted slam assail lambaste rebuke excoriate decry deplore
castigate; crowd throng audience; crude oil petroleum; cure treat therapy; cut reduce reduction slash lower lowered
trim decrease; danger dangerous hazard hazardous risk risky peril; debt deficit; decide decision; decline drop fall
fell fallen plunge tumble slump slip dip; defend defense defence; delay postpone; delegate delegation; deny denial
reject refute refuse refusal dismiss dismissed; depart departure leave left exit quit resign; deploy dispatch send
sent; describe characterize portray depict; destroy destruction demolish devastate ruin wreckage; detective
investigator; device gadget; die dying dead death deceased perish fatal fatality; differ different difference; difficult
difficulty hard tough; diminish downplay minimize; disagree disagreement dispute; disappear vanish missing; disclose
disclosure reveal revelation divulge; discover discovered discovery find; discriminate discrimination bias biased
prejudice; disease illness sick ill ailment; dismissal sack; divide division split; doctor physician medic; document
paper file; drama dramatic; drug medication medicine; drunk intoxicated; earn profit; earthquake quake tremor;
economy economic economist; educate education school; elderly old; elect electoral poll; eliminate abolish repeal;
email message; embarrass shame ashamed humiliate; emission pollution; employ job hire; employee worker staff; enemy
foe adversary; environment environmental; epidemic outbreak; equal equality; error mistake mistaken wrong; escape
flee fled; escort accompany; evacuate evacuation; event occur happen; evidence proof; examine inspect; example
instance; executive ceo; expand expansion extend extension; expect anticipate; expense expensive costly; expert
specialist analyst; express expressed; extra additional; extremist radical militant; factory plant; fail failure;
fair just justice; faith religion religious; fake false bogus phony; family relatives kin; famous famed celebrity;
farm agriculture agricultural; fast quick rapid swift; father dad; favor favour prefer preferred; female woman
women; fine penalty penalize; flight fly flew flown; focus concentrate; football soccer; force compel oblige;
forecast predict; foreign overseas; forest woods; former ex previous; free freedom release liberate; gather gathered
rally assemble; gay homosexual lesbian samesex; general gen; genuine authentic real; give gave given; global
worldwide world international; government administration; governor gov; grow grew grown growth; guest visitor;
gunman shooter gunmen; harassment harassed; harm harmful hurt injure injury wound; harvest crop; headquarters hq;
health healthcare; hear heard; historic historical history; hold held; home house residence; hospital clinic;
hostage captive; hurricane storm typhoon cyclone; illegal unlawful illicit; immigrant migrant immigration; impact
effect affect; impasse deadlock stalemate gridlock; incident episode; income salary wage pay paid; independent
independence; indicate signal; individual person people; inform notify; inmate prisoner; innocent innocence; inquiry
investigate investigation probe; insult offend offensive; insurance insurer; insurgent rebel guerrilla; intelligence
spy spies espionage; introduce introduction; invade invasion; invest investor; island isle; jail prison imprison;
journal newspaper; journalist reporter correspondent; journey trip travel visit tour; jury jurors; keep kept retain;
kidnap abduct; king monarch; know knew known; lack shortage scarce; law legislation statute; lawful legal legalize;
lawmaker legislator legislature parliament parliamentarian; lawsuit suit sue sued litigation; lead led; less fewer;
liberal leftist progressive; limit restrict curb; link connect tie; loan lend; lose lost loss; luxury lavish;
majority most; man men male; manufacture maker; marijuana cannabis pot; marriage marry wedding; match game; meet met
summit; memory remember remembered recall recalled; mention mentioned; military army; minister ministry; minor small
little tiny; modern contemporary; moon lunar; mother mom mum; mourn grief grieve; movie film; muslim islamic islam;
need require necessary necessity; normal ordinary; obtain receive; officer police cop policeman policemen; opinion
view; oppose object resist resistance; order command; organization organisation organizations; origin original;
overhaul reform; owe owed; part portion; pass passed passage; pause suspend suspension; peace peaceful; permit
permission allow authorize let; photograph photo picture image; plan plans planned planning; poison toxic; politics
political politician; poor poverty; pope pontiff; popular popularity; position stance stand; possible possibly;
pregnancy pregnant; presence present; preserve protect safeguard; president presidential presidency; problem
trouble; produce production; program programme; propose proposal; prosecute prosecutor; protest demonstration
demonstrations demonstrator; prove proven; provide supply deliver delivered; publish publication; question
questioned; racism racist racial; rain rainfall; recession downturn; recover recovered recovery; region area;
register registered registration; regulate regulation regulator rule; reluctant unwilling; remain stay; remove
removal; repeat reiterate; replace successor succeed; republican gop; democrat democratic dem; rescue save; research
scientist science scientific study; resident inhabitant; resolve resolution; restaurant eatery; restore resume
reopen; result outcome; retail store shop; retreat pullout; revenue sales; rich wealthy wealth affluent; ridicule
mock; riot unrest turmoil violence violent; road street highway; rob robbery steal stole stolen theft; rumor rumour;
safe safety security secure; sanctuary haven; satisfy pleased happy glad; say said tell told telling; scandal
controversy controversial; secret covert; seek sought pursue; sell sold; senate senator sen; serious severe; serve
service; sex sexual; share stock; ship vessel boat; shock stun surprise; shoot shot fired gunfire gunshot; show
shown; similar alike; soldier troop serviceman servicemen; solution solve; speak spoke spoken speech spokesman
spokeswoman spokesperson address addressed; stable stability; statistic figures; strategy strategic; stress
emphasize; strong strength; student pupil; succeeded success successful; suffer suffered; sure certain; surgeon
surgery operation; survive survivor; sympathy sympathetic; teach taught; team squad; technology tech; teen teenager;
television tv; terror terrorism terrorist; threat threaten; throw threw thrown hurl toss tossed; tornado twister;
town city village municipal municipality; tradition traditional; transfer transferred; translate translation; truth
true; twitter tweet; type kind sort; understand understood; unite unity; unlikely improbable; use used; usual
typical; vaccine vaccinate; vacation holiday; victim casualty; victory win won triumph prevail; volcano volcanic
eruption; want wish desire; watch see saw seen; weak weaken; website site; west western; east eastern; north
northern; south southern; wife spouse husband; witness eyewitness; worse worst; year annual; day daily; young youth;
january jan; february feb; august aug; september sept sep; october oct; november nov; december dec; america american
usa us; britain british briton uk; england english; france french; germany german; italy italian; spain spanish
spaniard; portugal portuguese; netherlands dutch; belgium belgian; switzerland swiss; austria austrian; sweden
swedish; norway norwegian; denmark danish; finland finnish; poland polish pole; hungary hungarian; romania romanian;
bulgaria bulgarian; greece greek; turkey turkish turks; russia russian kremlin moscow; ukraine ukrainian; belarus
belarusian; serbia serbian serb; croatia croatian; bosnia bosnian; ireland irish; scotland scottish; wales welsh;
iceland icelandic; israel israeli; palestine palestinian; lebanon lebanese; syria syrian; iraq iraqi; iran iranian
tehran; jordan jordanian; yemen yemeni; egypt egyptian; libya libyan; tunisia tunisian; algeria algerian; morocco
moroccan; sudan sudanese; ethiopia ethiopian; kenya kenyan; somalia somali; nigeria nigerian; ghana ghanaian; congo
congolese; zimbabwe zimbabwean; africa african; asia asian; europe european eu; china chinese beijing; japan
japanese; korea korean; taiwan taiwanese; vietnam vietnamese; thailand thai; philippines filipino; indonesia
indonesian; malaysia malaysian; singapore singaporean; india indian; pakistan pakistani; bangladesh bangladeshi;
afghanistan afghan; nepal nepalese; australia australian; canada canadian; mexico mexican; brazil brazilian;
argentina argentine argentinian; chile chilean; colombia colombian; venezuela venezuelan; peru peruvian; cuba cuban;
haiti haitian; texas texan; california calif californian; arizona ariz; florida fla; virginia va; michigan mich;
minnesota minn; tennessee tenn; wisconsin wis; connecticut conn; nevada nev; oklahoma okla; colorado colo; catholic
catholicism; christian christianity; jew jewish; absent absence; absurd ridiculous ludicrous; abuse mistreat
maltreatment; accurate correct precise; activist campaigner; actor actress; advantage edge; advertisement advert ad
ads commercial; afternoon evening night; airport airfield; alcohol liquor booze beer wine; amateur novice; animal
creature; anonymous unnamed unidentified; apartment flat; apparently evidently; appropriate suitable proper; arena
stadium; argument row; arson arsonist; artist painter; athlete sportsman; atmosphere climate; audit auditor;
avalanche landslide mudslide; average mean; avert avoid; backlash outcry uproar furor; bag luggage suitcase baggage;
bank lender; banker financier; basketball nba; beach coast shore seaside coastal; behavior behaviour conduct;
belonging possession; bicycle bike cyclist cycling; billion bn; biography memoir autobiography; birthday
anniversary; bizarre strange odd weird unusual; blackout outage; bloodshed massacre slaughter bloodbath; body corpse;
book novel; brave courage courageous bravery heroic hero; breach violation violate infringe; bribe bribery
corrupt graft; broad wide; brutal vicious savage brutality; bug glitch flaw defect; bury burial funeral; bus
coachbus; cabinet ministers; calm quiet; capable able; captain skipper; careful cautious; celebritystar star;
cellphone mobile phone telephone smartphone handset; centre center; certificate license licence; chairman chair
chairwoman chairperson; champion championship title; charity charitable philanthropic philanthropist; cheat fraud
fraudulent swindle scam deceive deception; cigarette tobacco smoking; cinema theater theatre; client customer
consumer shopper shoppers; cocaine heroin narcotics; coffin casket; cold chilly; color colour; column columnist;
common mutual; complex complicated; component parts; concert gig; congress capitol hill; conspiracy conspire plot
scheme; contribute donate donation donor; convention conference; convince persuade; coup overthrow overthrew
overthrown; crazy mad insane; cross crossed; crush quash quell suppress suppressed; cry cried weep wept tears;
cultural culture; current now presentday; cyber hack; deep profound; dense thick; desert defected; despite
notwithstanding; diabetes diabetic; dig excavate; dinner supper banquet; dirty filthy; disability disabled; display
exhibit exhibition; distance far; disturb troubling; diverse diversity; dog puppy; double twice; doubt doubtful
skeptical sceptical skepticism; dress dressed clothes outfit attire garment; drink drank; drive drove driven
motorist; eager keen; eat ate eaten; editor editorial; effective efficient; electric electricity; embassy consulate;
emotional emotion; empty vacant; engine motor; ensure assure guarantee; entire whole; especially particularly;
ethnic ethnicity; exceed surpass surpassed; exchange swap; exist existence; expel expulsion; expire lapse;
extraordinary remarkable; faithful loyal loyalty; favorite favourite; feel felt; fierce intense;
filibuster cloture; final last; firefighter fireman; fish fisherman fishermen; flavor flavour; fluid liquid; frank
candid; freeze froze frozen; frequent often; fuel gasoline petrol; gallery museum; gamble casino bet; gang mob;
garbage trash rubbish; gene genetic genome dna; gold golden; graduate graduation; grave tomb; greet welcome; guide
guidance guideline; harbor harbour port; heart cardiac; heat hot heatwave; helicopter chopper; honor honour tribute
homage; hotel motel inn; hug embrace; hunger hungry famine starve; hunt manhunt; identify identity; idea concept
notion; ignore disregard neglect; implement implemented; imply implied; inaugurate inauguration inaugural; incite
provoke instigate; incredible unbelievable; indigenous native; industry industrial; install installed; interfere
interference meddle intervene intervention; internet online web; interrogate interrogation; interrupt disrupt;
invalid void; jewel jewelry jewellery; jihad jihadist; labor labour; laboratory lab; layoff redundancy; legend
legendary; length long lengthy; life lives; literature literary; location located; lobby lobbyist; mandate mandatory
compulsory obligatory; marine navy naval; mathematics math; mediate mediator mediation; misconduct wrongdoing;
missile rocket; mistrust distrust; monitor observer; monument memorial statue; multiple several numerous many; music
musician singer song album; mystery mysterious; naked nude; nature natural; neighbor neighbour neighborhood
neighbourhood; nightmare ordeal; obese obesity overweight; obstacle hurdle barrier; ocean sea; optimistic optimism;
pain painful; pardon amnesty clemency; parole probation; participate participation participant; perform performance;
pipe pipeline; poem poet poetry; pride proud; prince princess royal; profession professional; prosper prosperity;
psychiatric psychiatrist psychology psychologist psychological; radiation radioactive; rail railway railroad trains;
rape rapist; rare rarely; rebuild rebuilt reconstruct; recognize recognise recognition; reconcile reconciliation;
referendum plebiscite; refurbish renovate renovation; renew renewal; rent rental; retaliate retaliation revenge
retaliatory; reunion reunite; revolt uprising rebellion revolution; romance romantic; rush hurry; scholar academic;
scrutiny scrutinize; segregate segregation; sequester sequestration; shake shook shaken; shout yell yelled scream;
silence silent; simple simply; sing sang; slave slavery; sleep slept asleep; snow snowfall snowstorm blizzard;
spectator onlooker; spill spilled; stall stalled; subsidy subsidize; suburb suburban; subway metro; sudden abrupt;
summon subpoena; surveillance eavesdrop wiretap; suspicion suspicious; swear swore sworn; sweep swept; swim swam;
symbol symbolic; territory territorial; testify testimony; thief thieves robber robbers burglar burglary; tire tyre;
tired weary; tourism tourist; traitor treason; transparent transparency; treasury treasurer; tribe tribal; truck
lorry; tyrant dictator dictatorship; uncertain unclear uncertainty; uncover uncovered unearth; unemployment jobless;
valuable value; vandal vandalism; veteran vet; vital crucial key important essential importance; wake woke; warship
battleship; wear wore worn; wildfire bushfire; tolerate tolerance tolerant; sincere sincerity; capitulate surrender
surrendered
"""


def sense(word: str) -> str:
    """What a lower-case English word counts as: the group that it or its base is listed in, else its stem.

    >>> sense("marriage") == sense("weddings"), sense("bridges")
    (True, 'bridg')
    """
    return group_of(word) or english_stem(word)


def group_of(word: str) -> str | None:
    """The group that a lower-case English word or its base is listed in, None where it is in none."""
    group = _GROUP_OF.get(word)
    if group is None:
        for form in base_forms(word):
            if form in _GROUP_OF:
                return _GROUP_OF[form]
    return group


def _by_word(groups: str) -> Mapping[str, str]:
    """Per listed word its group, named after the first of it."""
    found: dict[str, str] = {}
    for group in groups.split(";"):
        words = group.split()
        found |= dict.fromkeys(words, f"={words[0]}")
    return found


_GROUP_OF = _by_word(_GROUPS)
