"""How rare the commonest English words are, for `bare`.

Written by `python -m tests.benchmarks.fit_rarity`; not by hand.
Logarithm of all sentences by those that have the word, which is written as it counts: a group or a stem.
"""

COMMON: dict[float, str] = {
    2.5: """
=officer =year
""",
    3.0: """
=act =article =assassinate =die =individual =shoot new one tim
""",
    3.5: """
=america =appoint =attempt =begin =big =boss =burn =call =complete =country =create =current =day =depart =elderly
=final =free =harm =home =man =match =multiple =serve =team =town =victory =watch first get go http lat mak plai
season stat tak
""",
    4.0: """
=afternoon =aid =ambush =arm =arrest =auto =battle =believe =block =boost =break =build =business =charge =coach
=come =decline =drive =employee =family =feel =female =former =give =global =government =internet =jail =know =lead
=need =permit =president =region =regulate =remain =research =road =safe =ship =speak =use back becom com earli
fridai high hit includ million offic plac point record return run saturdai second th week whil work www
""",
    4.5: """
=accident =accuse =advertisement =aim =airstrike =almost =alter =announce =appear =ask =attorney =author =bank
=bureaucrat =cash =cause =centre =champion =child =church =close =college =congress =continue =conversation =convict
=court =crime =criticize =cut =decide =defend =deny =difficult =east =educate =elect =employ =escape =europe =event
=general =greece =health =historic =hold =hospital =impact =india =journey =keep =length =life =link =lose =marine
=meet =minor =mother =movie =music =nevada =obtain =order =part =pass =photograph =plan =position =preserve =problem
=protest =provide =retail =riot =show =south =surgeon =want =website =young agenci anoth around authoriti becaus
born bush cabl care cas co colt deputi director endanger even federal follow gigant group half host hour howev issu
klitschko laru lik look march mark member microsoft mondai month much next number obama offer open pag parti pirat
pm post public put right round scor set sinc sourc speci still sundai suspect third thursdai todai tuesdai until
updat watergat way well william yard
""",
    5.0: """
=accept =actor =advise =adviser =afraid =age =air =anger =answer =argue =assess =august =average =award =ballot
=basketball =beach =beat =blast =book =bring =britain =brother =budget =bug =california =candidate =celebritystar
=cellphone =challenge =chance =clear =client =committee =compromise =confirm =conflict =consider =crisis =cure
=danger =december =deep =deploy =describe =destroy =disclose =discover =distance =double =earthquake =egypt =expect
=factory =fail =fair =fast =force =france =frequent =gamble =gang =genuine =germany =hear =identify =income =inform
=inquiry =island =january =jewel =jury =king =law =lawmaker =less =limit =minister =nature =neighbor =north
=november =october =perform =politics =possible =produce =program =prosecute =publish =rescue =restore =result =rob
=rush =september =serious =succeeded =suffer =sure =suspicion =television =threat =throw =victim =vital =west =wife
=witness aden agent along alreadi although among angel april athen awai bas behind benjamin best betti board carri
catch central check cheek club communiti control counti damag degr department didnt direct district dont due enter
experienc explor fac fan field fix ford fourth friend front good grai great gulf hand hansbrough html ie insid
interior jackson john judg juli jun leagu least lin list liv local lohan lot manag mcdermott minut morning near
nixon ortiz oscar outsid park past patch percent philadelphia playoff project quarter reach recent red rehab rol
saint scen seem sentenc seri short sign son system teixeira thing thoma thompson though throat top total touchdown
trial turn user walk washington wednesdai whit window woodward yet york
""",
    5.5: """
=acquire =admit =affair =alcohol =alert =apartment =arrive =arson =attend =australia =avert =backtrack =ban
=behavior =blame =body =boy =broad =calm =camera =capable =capture =chancellor =commitment =congressman =convention
=cost =couple =crowd =crude =democrat =despite =detective =differ =disease =divide =doctor =document =drug =earn
=economy =england =ensure =entire =environment =escort =especially =executive =expand =expert =extra =famous =farm
=father =february =fine =fish =flight =focus =football =gather =gold =governor =grow =gunman =heart =helicopter
=hotel =hunger =hurricane =incident =indicate =industry =install =iran =italy =journal =journalist =location
=majority =marriage =memory =military =ocean =opinion =oppose =organization =origin =participate =peace =popular
=presence =profession =recover =replace =resident =satisfy =say =scandal =secret =seek =share =shock =somalia
=strong =student =teen =testify =texas =thief =type =usual =warship academi account across activ ago alaska alwai
andrew anti associat bad ball band bear bill black blood brooklyn brows bullet campaign car charl chri claim comput
consult contract count cours creighton crew dat daught david decad degener design determin develop door dozen draw
dui easi ellen ers estimat ever everi exploit faciliti fact fbi fifth floor foot form forward full gari gas georg
girl ground guard guy heavyweight hop immediat indianapoli infect ins instead intercept interest interview involv
jackman jam join kne kraft lacalamita land level like lindsai los lov luck magazin maid main market mat media
medical mental merchant middl mil moment nearbi network nfl nichol not noth orozco oth own p palin pari patrol
personal piraci potential power practic press probab process product pul queen rac rahman rank reason rebound reggi
reid relat reserv room ross rout san schedul seacom search secretari senior sequel sheriff sid sist situ six softwar
someon someth soon sox special speed sport spot spread st stag station studio term test toni toward trad traffic
train turkmenistan u union unit using version vincent vulnerabiliti wasnt water weekend wheth wildlif within worth
yesterdai zealand
""",
    6.0: """
=achieve =africa =ally =animal =apologize =apparently =artist =asia =billion =bishop =breach =canada =chairman
=clarify =comment =competition =conspiracy =coverup =cyber =delay =engine =error =evacuate =example =express =faith
=firefighter =fuel =guest =harbor =heat =honor =independent =interrupt =lawful =monitor =normal =parole =pause
=prove =question =sell =sex =shake =shout =similar =spain =survive =understand =weak =wear =worse alabama amount
anthoni anyon anyth appli approach art associ atlanta attent availabl avenu biggest bit bob boston box brief brown
capital carolina christma class cnn comeaux communicat condit cook corona cover czech dairi de detail detroit diego
doing drak duti e echeniqu enough entertain equip euro everyon everyth extrem featur figur food franchis futur
genoves gmt gom grant green heavi heel hollywood horton human hundred im improv initial institut j jaguar jenkin
johnson jon la largest lasall latest learn letter light lionsgat lock lopez low mafia matanuska mis miss mitchell
model mount mysor nypd obrien orlean overturn palm patient paul per pet phil pierr polar polici prior privat pro
promot properti push qeshm rang rat read refer regina regular repair represent rest retir richard robert rock roof
sam singl sixth smith social societi sometim standard straight sukanya telecom thousand togeth tourna track trust
twilight united vallei vic w wait waitros wayn wladimir word writ x zon
""",
}
