"""Words after which a full stop does not end a sentence, and words that speak for a new one.

Closed lists of several languages, read by `sentences`. All in lower case and without the last full stop.
"""

from __future__ import annotations

from tui.vocabulary import listed

TITLES = listed(
    "mr mrs ms mx messrs dr drs prof profs gen gens sen sens rep reps gov govs lt col maj capt cpt cmdr sgt cpl pvt"
    " adm rev hon pres supt det insp st ste mt ft sr sra srta dña mme mlle m sig dott hr fr bro fra mgr msgr ald amb"
    " sec asst assoc atty dep ing lic gral cnel univ ministerpräs dipl г-н г-жа им ул"
    " dra dras sres sras lda arq profa exmo exma dom geom avv prof.ssa dott.ssa mevr dhr mw inż ks św płk ppłk hab"
    " mudr judr phdr rndr mgr bc doç yrd av sn ul sv гр бул акад инж डॉ श्री प्रो"
    " l'on dell'on all'on"
)
"""Stand before a name: never the end."""

BEFORE_NUMBERS = listed(
    "no nos nr núm p pp pg fig figs art arts sec sect vol vols ch chap para ver ed op ca approx est tel ext rm apt abs"
    " bd nn str zif рис стр гл godz hod ust poz pág págs kl nº čl чл ст"
)
"""Stand before a figure: not the end when a figure follows."""

DAYS_AND_MONTHS = listed(
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun"
    " okt dez mär janv févr avr juil déc ene abr ago dic gen mag giu lug set ott"
)
"""Short names of months and days: not the end when a figure follows."""

OFTEN_LAST = listed(
    "inc corp co cos ltd llc plc jr bros ave blvd rd sq esq etc al md va pa calif colo conn del fla ga ill ind kan ky"
    " la mass mich minn miss mont neb nev okla ore penn tenn tex vt wash wis wyo ariz ark ala uu gmbh usw ggf mo ret"
    " dept u.s u.k u.n e.u u.s.a ph.d l.l.p b.sc m.sc d.c n.y"
)
"""Stand inside a sentence or at its end: the end only when the next word speaks for it."""

NEVER_LAST = listed(
    "vs v eg ie e.g i.e viz z.b d.h u.a o.ä bzw bzgl inkl zzgl vgl sog np dgl evtl cf resp p.ej p.ex ecc"
    " т.е т.н т.д др т н напр ee т.к d.w.z bijv o.a m.b.t a.k.a m.in tzw tzn tzv tj mj örn"
)
"""Ask for more words: never the end."""

STARTERS = listed(
    "the a an he she it they we you his her its their our my this that these those there here but and or so yet if when"
    " while as after before since because although though in on at by for from with to of what who whom which why how"
    " where no not yes now then also however meanwhile both some many most more all each every one two three another"
    " other once until despite during under over several officials police"
)
"""Frequent first words of an English sentence."""

AFTER_TIMES = listed(
    "et est edt pt pst pdt ct cst cdt mt mst mdt gmt utc bst cet cest ist monday tuesday wednesday thursday friday"
    " saturday sunday january february march april may june july august september october november december"
)
"""Follow "a.m." and "p.m." inside a sentence."""

AFTER_ORDINALS = listed(
    "januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert jh"
    " januari februari maart maj juni augusti kongress klasse auflage"
)
"""Follow an ordinal such as "3." where figures with a full stop are ordinals (German and its neighbours)."""

ORDINAL_LANGUAGES = frozenset({"de", "da", "no", "nb", "nn", "cs", "fi", "hu", "sk", "sl", "hr"})
"""Languages that write ordinals with a full stop."""

SPEECH_VERBS = listed(
    "said says asked told added replied wrote shouted explained recalled warned insisted quipped cried yelled"
    " whispered demanded wondered continued answered"
)
"""Follow a question or an exclamation in quotation marks as its attribution."""
