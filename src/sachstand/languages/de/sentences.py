"""German sentence ends."""

from __future__ import annotations

from sachstand.languages.spec import SentenceRules, word_list

ABBREVIATIONS = word_list(
    """
    abb abg abs abt allg alt anm art aufl az bd bde bearb begr bes best betr bez bspw bw bzgl bzw ca chr co
    dergl ders dgl dipl dir diss dr dt ebd ehem eigtl einschl em engl entspr erg etc ev evtl exkl ff fr franz
    frz ges gen geb gegr gest gew ggf griech hbf hg hl hr hrn hrsg inc ing inkl insb insbes int inst intern ital
    jap jh jhd jr kap kath kfm lat lfd lt ltd mag max med mill min mind mio mod mrd mr mrs ms mtl mwst nachf nat
    nr nrn obb ober österr p.a pat phil pkt pl pol prof prot rd rel resp russ s.o s.u schweiz sek sen sog sogen
    span spez st städt std stellv str stv tel tgl trad türk u.a u.ä u.u u.v.a u.v.m ungar univ urspr usf usw v.a
    v.chr n.chr v.l v.r verf verh vgl vol vorm vors vs wg wiss wörtl z.b z.t z.z z.zt zit ztr zw zzt d.h i.d.r
    i.e i.v jan feb mrz apr jun jul aug sep sept okt nov dez m.e m.w o.ä o.g e.v h.c g.m.b.h u.s.w
    """
)

STARTERS = word_list(
    """
    der die das dem den des ein eine einen einem einer eines er sie es wir ich ihr man dies diese dieser dieses
    diesem diesen jene jener jenes sein seine seiner seinem seinen ihre ihrer ihrem ihren unser unsere kein
    keine keiner in im am an auf aus bei beim mit nach von vom vor zu zum zur für durch gegen ohne um unter über
    während wegen trotz seit bis zwischen neben hinter laut ab und oder aber denn doch sondern auch so da dann
    damit dabei dadurch dafür dagegen daher dahin danach daran darauf daraufhin daraus darin darüber darum
    darunter davon davor dazu dort deshalb deswegen demnach dennoch trotzdem zudem außerdem allerdings jedoch
    hier hierzu heute gestern morgen jetzt nun nur noch schon bereits erst als wenn weil dass ob obwohl nachdem
    bevor sobald solange falls wie wo was wer wann warum welche welcher welches wem wen wessen nicht nichts
    etwas alle alles viele vieles einige manche mehrere beide beides jeder jede jedes zuvor zunächst zuletzt
    später früher bisher künftig insgesamt rund etwa mindestens mehr weniger inzwischen unterdessen derweil
    indes ferner weiter weiterhin sowohl weder entweder statt anstatt angesichts aufgrund anschließend
    schließlich endlich wieder immer oft manchmal vielleicht offenbar wohl möglicherweise sie's sei habe hat ist
    sind war waren wird werden wurde wurden kann können muss müssen soll sollen will wollen ebenso ebenfalls
    gleichzeitig zugleich dessen deren damals einst seitdem
    """
)

SENTENCES = SentenceRules(
    abbreviations=ABBREVIATIONS,
    starters=STARTERS,
    ordinals=True,
    closers="\"“”’‘«»›‹')]",
)
