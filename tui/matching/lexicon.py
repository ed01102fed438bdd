"""Words of the news that say the same: two reports of one event seldom choose the same one.

Groups are tight: in a report one of the words could stand for the other, or is made from it (to decide, decision), or
is the people of a country. A word that is listed stands for its group; one that is not listed, for its stem. With
all 3,200 words instead of 2,400 of them average precision on the stories aligned by hand rises from .790 to .796, on
the beginnings of reports beside whole ones from .768 to .776: means of five dealings into folds, each fitted with them
and without them (tests.benchmarks.fit_matching.cross_validate). The list is long enough: 2,600 more words bring .0006.
"""

from __future__ import annotations

from collections.abc import Mapping

from tui.matching.languages import base_forms, english_stem

_GROUPS = """
accept agree approve approval endorse consent acceptance; accident crash collision smash wreck pileup; accuse allege
allegation accusation claim; achieve accomplish attain; acquire acquisition buy bought purchase takeover; act step
measure move initiative; admit acknowledge concede confess admission; adult grownup; advise advice counsel recommend
suggest recommendation; adviser advisor aide staffer assistant; affair relationship; afraid fear fearful scared worry
concern alarm anxiety anxious dread panic nervous uneasy; age aged; aid help assist assistance relief support backing
supportive; aim goal objective target purpose intend intent; air broadcast televise telecast; aircraft airplane plane
jet jetliner airliner; airstrike bombing bombardment shelling strike; alert warn caution cautioned; ally partner
companion; almost nearly virtually; alter change shift modify modification amend revise; ambassador envoy diplomat
diplomatic diplomacy; ambush attack assault raid; anger angry angered fury furious outrage rage ire irate enraged
infuriate infuriated resentment; announce declare unveil proclaim declaration; answer reply respond response react
reaction; apologize apologise apology sorry regret apologetic; appear emerge surface appearance; applaud applause cheer
praise hail laud commend congratulate salute; appoint name nominate nomination pick choose chose chosen choice select
tap appointee; argue contend contention maintain insist assert insistence; arm weapon gun firearm rifle pistol handgun
revolver shotgun; arrest detain detention custody apprehend; arrive arrival arriving; article story report; ask request;
assassinate kill killed murder murdered slay slain homicide; assess evaluate evaluation review appraisal; atomic
nuclear; attempt try tried effort bid; attend attendance; attorney lawyer solicitor barrister; author writer wrote
written novelist; auto automobile car vehicle automotive suv sedan; automaker carmaker; award prize; baby infant newborn
toddler; backtrack retract reverse reversal recant withdraw withdrew withdrawn withdrawal; ballot vote; ban bar prohibit
prohibition outlaw; bankrupt bankruptcy insolvent insolvency; battle fight fought combat clash struggle skirmish brawl
scuffle altercation; beat beaten defeat upset oust topple unseat unseated rout; begin began begun start launch commence;
believe belief think thought; big large huge massive enormous giant vast major largest biggest; billionaire tycoon
magnate mogul; bishop clergy cleric priest pastor cardinal archbishop; blast explosion explode detonate detonation bomb
bomber explosives explosive; blame fault responsible responsibility scapegoat; block prevent hinder thwart stop halt
cease; boost increase rise rose risen raise hike surge soar climb jump gain spike escalate escalation; border frontier;
boss chief head leader leadership supervisor; boycott shun; boy lad; break broke broken; bring brought; brother sibling;
budget spending spent expenditure outlay fiscal spend; build built construct erect erected; bureaucrat official
authorities; burn burnt fire blaze flame inferno ablaze torch torched; business company firm corporation corporate
enterprise; call called urge appeal demand implore exhort beg begged; camera footage video clip tape recording; cancel
scrap abandon ditch; cancer tumor tumour; candidate contender hopeful nominee candidacy; capture seize confiscate
impound catch caught nab nabbed; captivate enthrall enthralled spellbound wow; cargo freight; cash money fund finance
financial; catastrophe disaster tragedy tragic calamity disastrous catastrophic; cause trigger triggered prompt spark;
ceasefire truce armistice; celebrate celebration; challenge rival opponent; chance opportunity; chancellor premier
prime; charge indict arraign arraignment; cheap inexpensive; child children kid youngster; church parish cathedral
chapel; clarify explain explanation clarification; clear obvious; close shut shuttered shutdown closure; coach manager;
coalition alliance bloc; college university campus; combine merge; come came; comment remark; commitment pledge promise
vow; committee panel commission; compensate compensation damages; competition competitor contest tournament compete;
complain complaint; complete finish end conclude conclusion; compromise deal agreement accord pact settlement treaty
settle; confirm verify; conflict war warfare; congressman congresswoman representative rep congressmen; consider
considered mull mulled weigh; conservative rightist; constitution constitutional; continue persist proceed; convict
guilty; conversation talk discuss discussed dialogue negotiation negotiations negotiate negotiator; cooperate
cooperation collaborate collaboration coordinate coordination; cost price; country nation national nationwide; couple
pair; court tribunal courtroom courthouse; coverup conceal hide hidden; create creation establish founder founders
founded founding; crime criminal offense offence felony; crisis emergency; criticize criticise criticism critic critical
condemn denounce blasted slam assail lambaste rebuke excoriate decry deplore castigate chide scold reprimand admonish
rip bash berate censure blister scathing; crowd throng audience; crude oil petroleum; cure treat therapy; cut reduce
reduction slash lower lowered trim decrease; danger dangerous hazard hazardous risk risky peril; debt deficit shortfall;
decide decision; decline drop fall fell fallen plunge tumble slump slip dip shrink dwindle erode contraction slid slide;
defend defense defence pentagon; delay postpone defer deferral; delegate delegation; deny denial reject refute refuse
refusal dismiss dismissed rebuff spurn; depart departure leave left exit quit resign departing; deploy dispatch send
sent; describe characterize portray depict; destroy destruction demolish devastate ruin wreckage destructive; detective
investigator; device gadget; die dying dead death deceased perish fatal fatality succumb toll; differ different
difference; difficult difficulty hard tough; diminish downplay minimize lessen; disagree disagreement dispute; disappear
vanish missing disappearance; disclose disclosure reveal revelation divulge expose exposure unmask; discover discovered
discovery find found detect detected detection; discriminate discrimination bias biased prejudice; disease illness sick
ill ailment; dismissal sack; divide division split; doctor physician medic; document paper file; drama dramatic; drug
medication medicine; drunk intoxicated drunken dui inebriated; earn profit profitable; earthquake quake tremor temblor
seismic; economy economic economist; educate education school; elderly old oldest elder eldest; elect electoral;
eliminate abolish repeal rescind revoke overturn overturned annul nullify; email message; embarrass shame ashamed
humiliate; emission pollution contaminate contaminated contamination; employ job hire recruit; employee worker staff
personnel; enemy foe adversary; environment environmental environmentalist; epidemic outbreak pandemic; equal equality;
error mistake mistaken wrong blunder gaffe; escape flee fled fugitive; escort accompany; evacuate evacuation; event
occur happen; evidence proof clue; examine inspect scan inspection inspector; example instance; executive ceo; expand
expansion extend extension broaden widen enlarge; expect anticipate expectation; expense expensive costly; expert
specialist analyst; express expressed; extra additional; extremist radical militant extremism; factory plant; fail
failure; fair just justice; faith religion religious; fake false bogus phony fabricate; family relatives kin; famous
famed celebrity; farm agriculture agricultural; fast quick rapid swift; father dad; favor favour prefer preferred
preference; female woman women lady; fine penalty penalize punish punishment; flight fly flew flown; focus concentrate;
football soccer; force compel oblige coerce coercion; forecast predict prediction projection outlook; foreign overseas;
forest woods; former ex previous prior earlier; free freedom release liberate; gather gathered rally assemble convene;
gay homosexual lesbian homosexuality; general gen; genuine authentic real; give gave given; global worldwide world
international; government administration; governor gov; grow grew grown growth; guest visitor; gunman shooter gunmen
assailant attacker perpetrator; harassment harassed; harm harmful hurt injure injury wound; harvest crop; headquarters
hq; health healthcare; hear heard; historic historical history landmark; hold held; home house residence; hospital
clinic hospitalize hospitalized; hostage captive; hurricane storm typhoon cyclone; illegal unlawful illicit undocumented
unauthorized; immigrant migrant immigration; impact effect affect; impasse deadlock stalemate gridlock standoff logjam;
incident episode; income salary wage pay paid earner paycheck; independent independence; indicate signal; individual
person people folks; inform notify; inmate prisoner detainee; innocent innocence; inquiry investigate investigation
probe investigative; insult offend offensive slur slurs; insurance insurer insure insured; insurgent rebel guerrilla;
intelligence spy spies espionage; introduce introduction; invade invasion; invest investor shareholder stockholder;
island isle archipelago; jail prison imprison incarcerate incarceration penitentiary; journal newspaper; journalist
reporter correspondent photojournalist; journey trip travel visit tour; jury jurors; keep kept retain; kidnap abduct
abductor; king monarch monarchy; know knew known; lack shortage scarce; law legislation statute legislative; lawful
legal legalize; lawmaker legislator legislature parliament parliamentarian parliamentary assemblyman; lawsuit suit sue
sued litigation; lead led frontrunner; less fewer; liberal leftist progressive; limit restrict curb; link connect tie;
loan lend mortgage borrow; lose lost loss; luxury lavish; majority most; man men male guy gentleman; manufacture maker;
marijuana cannabis pot weed; marriage marry wedding; match game; meet met summit; memory remember remembered recall
recalled; mention mentioned cite cited; military army; minister ministry; minor small little tiny; modern contemporary;
moon lunar; mother mom mum; mourn grief grieve; movie film documentary; muslim islamic islam; need require necessary
necessity; normal ordinary; obtain receive; officer police cop policeman policemen policewoman; opinion view; oppose
object resist resistance opposition; order command decree; organization organisation organizations association; origin
original initial initially; overhaul reform; owe owed; part portion segment section; pass passed passage adopt adoption
enact enactment ratify ratification; pause suspend suspension; peace peaceful; permit permission allow authorize let
enable; photograph photo picture image snapshot; plan plans planned planning blueprint template framework; poison toxic;
politics political politician; poor poverty impoverished needy; pope pontiff vatican papal papacy; popular popularity;
position stance stand; possible possibly possibility maybe perhaps; pregnancy pregnant; presence present; preserve
protect safeguard protective; president presidential presidency; problem trouble; produce production; program programme;
propose proposal; prosecute prosecutor; protest demonstration demonstrations demonstrator picket protestor; prove
proven; provide supply deliver delivered; publish publication; question questioned; racism racist racial; rain rainfall
downpour; recession downturn; recover recovered recovery; region area; register registered registration; regulate
regulation regulator rule watchdog regulatory; reluctant unwilling hesitant hesitate; remain stay; remove removal delete
erase omit omission; repeat reiterate reaffirm restate reaffirmed; replace successor succeed substitute; republican gop;
democrat democratic dem; rescue save bailout rescuer; research scientist science scientific study; resident inhabitant;
resolve resolution; restaurant eatery cafe; restore resume reopen resumption restart; result outcome consequence; retail
store shop supermarket grocery; retreat pullout; revenue sales; rich wealthy wealth affluent wealthiest richest;
ridicule mock taunt deride jeer scoff tease; riot unrest turmoil violence violent; road street highway freeway motorway
avenue; rob robbery steal stole stolen theft snatch; rumor rumour speculation speculate; safe safety security secure;
sanctuary haven; satisfy pleased happy glad delighted thrilled joy; say said tell told telling; scandal controversy
controversial; secret covert clandestine classified confidential; seek sought pursue pursuit; sell sold sale seller;
senate senator sen; serious severe; serve service; sex sexual gender; share stock; ship vessel boat ferry freighter
yacht; shock stun surprise astonish astound amaze startle; shoot shot fired gunfire gunshot; show shown; similar alike;
soldier troop serviceman servicemen; solution solve; speak spoke spoken speech spokesman spokeswoman spokesperson
address addressed spokesmen; stable stability; statistic figures; strategy strategic strategist; stress emphasize
emphasis highlight underscore underline; strong strength powerful robust strongest; student pupil; succeeded success
successful; suffer suffered endure; sure certain definite definitive certitude certainty; surgeon surgery operation;
survive survivor survival survivors; sympathy sympathetic; teach taught; team squad; technology tech; teen teenager
adolescent juvenile teenage; television tv; terror terrorism terrorist; threat threaten; throw threw thrown hurl toss
tossed; tornado twister; town city village municipal municipality; tradition traditional; transfer transferred;
translate translation; truth true; twitter tweet; type kind sort; understand understood; unite unity; unlikely
improbable; use used utilize usage; usual typical; vaccine vaccinate; vacation holiday; victim casualty; victory win won
triumph prevail winner winning; volcano volcanic eruption; want wish desire; watch see saw seen; weak weaken fragile
frail; website site; west western; east eastern; north northern; south southern; wife spouse husband; witness
eyewitness; worse worst; year annual; day daily; young youth youngest; january jan; february feb; august aug; september
sept sep; october oct; november nov; december dec; america american usa us; britain british briton uk; england english;
france french; germany german; italy italian; spain spanish spaniard; portugal portuguese; netherlands dutch; belgium
belgian; switzerland swiss; austria austrian; sweden swedish; norway norwegian; denmark danish; finland finnish; poland
polish pole; hungary hungarian; romania romanian; bulgaria bulgarian; greece greek; turkey turkish turks; russia russian
kremlin moscow; ukraine ukrainian kiev kyiv; belarus belarusian; serbia serbian serb; croatia croatian; bosnia bosnian;
ireland irish; scotland scottish; wales welsh; iceland icelandic; israel israeli; palestine palestinian; lebanon
lebanese; syria syrian damascus; iraq iraqi; iran iranian tehran; jordan jordanian; yemen yemeni; egypt egyptian; libya
libyan; tunisia tunisian; algeria algerian; morocco moroccan; sudan sudanese; ethiopia ethiopian; kenya kenyan; somalia
somali; nigeria nigerian; ghana ghanaian; congo congolese; zimbabwe zimbabwean; africa african; asia asian; europe
european eu; china chinese beijing; japan japanese; korea korean pyongyang seoul; taiwan taiwanese; vietnam vietnamese;
thailand thai; philippines filipino; indonesia indonesian; malaysia malaysian; singapore singaporean; india indian;
pakistan pakistani islamabad; bangladesh bangladeshi; afghanistan afghan; nepal nepalese; australia australian; canada
canadian; mexico mexican; brazil brazilian; argentina argentine argentinian; chile chilean; colombia colombian;
venezuela venezuelan; peru peruvian; cuba cuban havana; haiti haitian; texas texan tex; california calif californian;
arizona ariz; florida fla; virginia va; michigan mich; minnesota minn; tennessee tenn; wisconsin wis; connecticut conn;
nevada nev; oklahoma okla; colorado colo; catholic catholicism; christian christianity; jew jewish; absent absence;
absurd ridiculous ludicrous nonsense; abuse mistreat maltreatment molest; accurate correct precise; activist campaigner;
actor actress; advantage edge; advertisement advert ad ads commercial advertising; afternoon evening night; airport
airfield; alcohol liquor booze beer wine; amateur novice; animal creature; anonymous unnamed unidentified; apartment
flat; apparently evidently evident; appropriate suitable proper; arena stadium; argument row feud quarrel spat; arson
arsonist; artist painter; athlete sportsman; atmosphere climate; audit auditor; avalanche landslide mudslide; avert
avoid; backlash outcry uproar furor; bag luggage suitcase baggage; bank lender; banker financier; basketball nba; beach
coast shore seaside coastal; behavior behaviour conduct; belonging possession; bicycle bike cyclist cycling; billion bn;
biography memoir autobiography; birthday anniversary; bizarre strange odd weird unusual; blackout outage; bloodshed
massacre slaughter bloodbath; body corpse; book novel; brave courage courageous bravery heroic hero; breach violation
violate infringe flout; bribe bribery corrupt graft; broad wide; brutal vicious savage brutality; bug glitch flaw defect
vulnerability; bury burial funeral; cabinet ministers; calm quiet; capable able capability; captain skipper; careful
cautious wary; cellphone mobile phone telephone smartphone handset; centre center; certificate license licence; chairman
chair chairwoman chairperson; champion championship title; charity charitable philanthropic philanthropist; cheat fraud
fraudulent swindle scam deceive deception mislead misled misleading; cigarette tobacco smoking; cinema theater theatre;
client customer consumer shopper shoppers; cocaine heroin narcotics; coffin casket; cold chilly frigid freezing; color
colour; column columnist; common mutual; complex complicated; component parts; concert gig; congress capitol hill
congressional; conspiracy conspire plot scheme; contribute donate donation donor; convention conference; convince
persuade; coup overthrow overthrew overthrown; crazy mad insane; cross crossed; crush quash quell suppress suppressed;
cry cried weep wept tears; cultural culture; current now; cyber hack; deep profound; dense thick; desert defected;
despite notwithstanding; diabetes diabetic; dig excavate; dinner supper banquet; dirty filthy; disability disabled;
display exhibit exhibition; distance far; disturb troubling upsetting; diverse diversity; dog puppy; double twice; doubt
doubtful skeptical sceptical skepticism skeptic; dress dressed clothes outfit attire garment clothing apparel; drink
drank; drive drove driven motorist; eager keen; eat ate eaten; editor editorial; effective efficient; electric
electricity; embassy consulate; emotional emotion; empty vacant; engine motor; ensure assure guarantee assurance; entire
whole; especially particularly; ethnic ethnicity; exceed surpass surpassed; exchange swap; exist existence; expel
expulsion deport deportation; expire lapse; extraordinary remarkable; faithful loyal loyalty; favorite favourite; feel
felt; fierce intense; filibuster cloture; final last; firefighter fireman firemen; fish fisherman fishermen; flavor
flavour; fluid liquid; frank candid; freeze froze frozen; frequent often; fuel gasoline petrol; gallery museum; gamble
casino bet; gang mob mafia; garbage trash rubbish; gene genetic genome dna; gold golden; graduate graduation; grave tomb
cemetery graveyard; greet welcome; guide guidance guideline; harbor harbour port; heart cardiac; heat hot heatwave;
helicopter chopper; honor honour tribute homage; hotel motel inn resort; hug embrace; hunger hungry famine starve
starvation; hunt manhunt; identify identity identification; idea concept notion; ignore disregard neglect; implement
implemented; imply implied; inaugurate inauguration inaugural; incite provoke instigate; incredible unbelievable;
indigenous native; industry industrial; install installed; interfere interference meddle intervene intervention
meddling; internet online web; interrogate interrogation; interrupt disrupt; invalid void; jewel jewelry jewellery;
jihad jihadist jihadi; labor labour; laboratory lab; layoff redundancy; legend legendary; length long lengthy; life
lives; literature literary; location located; lobby lobbyist; mandate mandatory compulsory obligatory; marine navy
naval; mathematics math; mediate mediator mediation; misconduct wrongdoing; missile rocket projectile; mistrust
distrust; monitor observer; monument memorial statue commemorate commemoration; multiple several numerous many; music
musician singer song album; mystery mysterious; naked nude; nature natural; neighbor neighbour neighborhood
neighbourhood; nightmare ordeal; obese obesity overweight; obstacle hurdle barrier; ocean sea; optimistic optimism; pain
painful; pardon amnesty clemency; parole probation; participate participation participant; perform performance
rendition; pipe pipeline; poem poet poetry; pride proud; prince princess royal; profession professional; prosper
prosperity; psychiatric psychiatrist psychology psychologist psychological; radiation radioactive; rail railway railroad
trains; rape rapist; rare rarely; rebuild rebuilt reconstruct; recognize recognise recognition; reconcile
reconciliation; referendum plebiscite; refurbish refit renovate renovation modernize modernise; renew renewal;
rent rental; retaliate retaliation
revenge retaliatory; reunion reunite; revolt uprising rebellion revolution; romance romantic; rush hurry; scholar
academic professor faculty lecturer; scrutiny scrutinize; segregate segregation; sequester sequestration; shake shook
shaken; shout yell yelled scream; silence silent tightlipped; simple simply; sing sang; slave slavery; sleep slept
asleep; snow snowfall snowstorm blizzard; spectator onlooker bystander passersby passerby; spill spilled; stall stalled;
subsidy subsidize; suburb suburban outskirts; subway metro; sudden abrupt; summon subpoena; surveillance eavesdrop
wiretap; suspicion suspicious suspect suspected; swear swore sworn; sweep swept; swim swam; symbol symbolic; territory
territorial; testify testimony; thief thieves robber robbers burglar burglary; tire tyre; tired weary; tourism tourist;
traitor treason; transparent transparency; treasury treasurer; tribe tribal; truck lorry pickup; tyrant dictator
dictatorship; uncertain unclear uncertainty; uncover uncovered unearth; unemployment jobless unemployed; valuable value
worth; vandal vandalism; veteran vet; vital crucial key important essential importance; wake woke; warship battleship;
wear wore worn; wildfire bushfire; tolerate tolerance tolerant; sincere sincerity honest honesty; capitulate surrender
surrendered; flood inundate deluge floodwaters; debris rubble; behead beheading decapitate; blackmail extort extortion;
smuggle smuggler trafficking trafficker; hijack hijacker commandeer commandeered pirate piracy; loot ransack plunder;
ruling verdict judgment judgement; acquit acquitted exonerate vindicate vindicated acquittal; embezzle embezzlement
misappropriate; plead plea pled; search scour; bullet ammunition ammo; walkout stoppage; passenger traveler traveller
commuter; sink sank sunk capsize; virus infect infection infected infectious; flu influenza; friend pal buddy; colleague
coworker peer; supporter backer proponent advocate advocacy; voter electorate constituent; poll survey pollster; saudi
riyadh; missouri mo missourian; pennsylvania pa; kentucky ky; maryland md; georgia ga georgian; alabama ala; kansas kan;
iowa iowan; hawaii hawaiian; alaska alaskan; ohio ohioan; indiana ind; nebraska neb; citizen citizenship; asylum refuge
refugee; sign signed signature; estimate estimated reckon; blog blogger blogosphere; prank hoax mischief; lewd racy
suggestive explicit obscene indecent raunchy; underwear underpants; joke quip jest; disappoint disappointed dismay; sad
sorrow sadden saddened heartbroken; confident confidence; significant substantial considerable sizable notable;
approximately roughly; immediate instant instantly; recent lately; soon shortly; later afterward afterwards subsequent
subsequently; slow sluggish gradual gradually; terrible awful horrible horrific dreadful appalling; transport carry
carried haul; repair mend fix; hit struck jolt rattle; sanction embargo; playoff postseason; rehab rehabilitation; debut
premiere; computer pc laptop; software app; worm malware; chip processor semiconductor microprocessor; autopsy
postmortem; bible scripture; pray prayer worship; holy sacred; contraception contraceptive; wind gust gale; spacecraft
spaceship; likelihood probability odds probable; reason motive rationale; rest remainder; motorcycle motorbike; cat
kitten; cow cattle; horse pony; sheep lamb; slice chop dice; ambition aspire aspiration; extradite extradition;
businessman entrepreneur businesswoman; exercise drill maneuver; strict stern harsh stringent; preliminary interim
provisional temporary; comply obey adhere abide; contradict contradiction; distort misrepresent mischaracterize misstate
exaggerate embellish distortion; liar falsehood untruth dishonest lied; tax levy taxation; exempt exemption waive
waiver; afford affordable; product merchandise goods; slogan motto; flag banner; metre meter; kilometre kilometer km;
litre liter; grey gray; cheque check; intelligent smart clever; stupid dumb foolish; brief short; invite invitation;
collect collection; notice noticed spotted; comfort console consolation; complicate complication; refer reference; month
monthly; week weekly; state statewide; ready prepare prepared preparation; improve improvement enhance upgrade;
equipment gear; schedule scheduled slated calendar; subject topic theme; assume presume presumed; route path trail;
single sole; data information info; situation circumstance; ease relax loosen; owner ownership; process procedure; stuck
stranded trap trapped; tense tension; uphold upheld affirm affirmed; wait await; walk stroll; percent percentage; dollar
greenback; behalf sake; entry entrance enter; bathroom restroom toilet; cook chef; airline carrier; hostile hostility;
hate hatred; pity pitiful; trust trusted trustworthy; rely reliance depend dependent; accountable accountability;
oversee oversight supervise supervision; choke strangle strangled suffocate; knife stab stabbed stabbing; mountain peak;
river creek
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
