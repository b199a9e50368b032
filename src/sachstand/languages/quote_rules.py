"""What the engine of quotations needs to know of a language: verbs of saying, source phrases, kinds of words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SpeechVerb:
    """A verb that reports speech, thought or writing.

    ``lemma`` is its base form ("mitteilen"), ``particle`` the part that may stand apart from it ("mit").
    ``takes`` is a set of letters: ``c`` a subordinate clause; ``v`` direct speech or a reported main clause, also set
    before the verb; ``m`` a main clause in the indicative behind it; ``i`` no subject ("hieß es"); ``z`` an infinitive
    clause; ``q`` quoted words in its own clause; ``r`` an object alone (reported speech).
    ``needs``, where not empty, names words of which one must stand in its clause, ``bars`` such as must not.
    """

    lemma: str
    takes: str
    medium: str | None = None
    particle: str = ""
    needs: frozenset[str] = frozenset()
    bars: frozenset[str] = frozenset()


def speech_verbs(words: str, takes: str, medium: str | None = None, needs: str = "") -> Iterator[SpeechVerb]:
    """One `SpeechVerb` for each of ``words``; "mit|teilen" has the particle "mit"."""
    for word in words.split():
        particle, _, stem = word.rpartition("|")
        yield SpeechVerb(particle + stem, takes, medium, particle, frozenset(needs.split()))


@dataclass(frozen=True, slots=True)
class SourcePhrase:
    """A phrase that names a source without a verb: "laut", "nach Angaben", "zufolge", "according to".

    ``words`` open it, or close it when ``postposed``. ``nouns``, where not empty, are lemmas of which one must
    stand in what follows ("nach" alone names no source, "nach Angaben" does); ``compounds`` are endings that do
    as well. One that ``relays`` names whom a speaker has the words from ("unter Berufung auf").
    """

    words: tuple[str, ...]
    nouns: frozenset[str] = frozenset()
    compounds: tuple[str, ...] = ()
    postposed: bool = False
    relays: bool = False
    medium: str | None = None


@dataclass(frozen=True, slots=True)
class QuoteRules:
    """Speech verbs and the frames that name a source (``quotes.py``, ``speech_verbs.py``).

    ``kinds`` sorts the tags of the tag set into the few kinds of `sachstand.annotate.quotes.view`; ``forms`` does so
    for word forms in lower case, and wins.
    """

    kinds: Mapping[str, str]
    forms: Mapping[str, str]
    verbs: tuple[SpeechVerb, ...]
    phrases: tuple[SourcePhrase, ...]
    auxiliaries: frozenset[str] = frozenset()
    """Lemmas of the verbs that only carry tense or voice ("hat … gesagt"), and of modals."""
    passives: frozenset[str] = frozenset()
    """Those of them that make a passive: its subject is not the speaker."""
    citing: frozenset[str] = frozenset()
    """Lemmas of verbs whose passive has the speaker as subject ("wird … zitiert")."""
    intents: frozenset[str] = frozenset()
    """Lemmas of modals under which a verb of saying reports nothing ("will … fordern")."""
    agents: frozenset[str] = frozenset()
    """Prepositions before the doer in a passive ("von", "by")."""
    places: frozenset[str] = frozenset()
    """Prepositions before a text that speaks ("in einem Bericht")."""
    writings: frozenset[str] = frozenset()
    """Lemmas of such texts."""
    time_nouns: frozenset[str] = frozenset()
    """Lemmas of nouns of time: "zwei Tage später" is no subject."""
    genitive_endings: tuple[str, ...] = ()
    """Endings of adjectives that go on a noun phrase without an article ("Berichte britischer Blätter")."""
    objects: frozenset[str] = frozenset()
    """Words that open no subject ("dem", "einen", "ihm")."""
    plural_endings: tuple[str, ...] = ()
    """Endings of a verb of saying whose subject is many ("sagten")."""
    possessives: frozenset[str] = frozenset()
    """Those of ``objects`` that as possessives open a subject ("*ihr* Sprecher")."""
    ambiguous: frozenset[str] = frozenset()
    """Those of ``subjects`` that may be objects as well ("nannte *sie* absurd")."""
    relative_articles: frozenset[str] = frozenset()
    """Articles that open a relative clause when its verb comes last."""
    subjects: frozenset[str] = frozenset()
    """Pronouns that behind a finite verb are its subject ("bezeichnete *er*")."""
    no_speakers: frozenset[str] = frozenset()
    """Pronouns that name nobody ("es", "das")."""
    genitives: frozenset[str] = frozenset()
    """Articles that may go on a noun phrase ("der Sprecher *des* Amtes")."""
    attaching: frozenset[str] = frozenset()
    """Prepositions that go on with the noun before them ("Sprecher *für* Äußeres")."""
    complementizers: frozenset[str] = frozenset()
    """What opens a reported subordinate clause ("dass", "ob"); question words do so by their kind."""
    indefinite: frozenset[str] = frozenset()
    """Indefinite articles: what follows one is no name."""
    labels: frozenset[str] = frozenset()
    """Words before what something is called ("als")."""
    small_verbs: Mapping[str, str] = field(default_factory=dict)
    """Finite verbs that in lower case are nothing else, with the lemma ("will", but "Anne Will")."""
    pasts: Mapping[str, str] = field(default_factory=dict)
    """Past forms of verbs of saying that look like adjectives, with the lemma ("erklärte")."""
    presents: Mapping[str, str] = field(default_factory=dict)
    """Forms of verbs of saying that are present and participle in one, with the lemma ("betont")."""
    naming: frozenset[str] = frozenset()
    """Lemmas of verbs that with a reflexive tell a name ("nennt sich")."""
    wills: frozenset[str] = frozenset()
    """Lemmas of verbs under which several quoted words are those of the subject ("*will* 'alles prüfen'")."""
    viewing: frozenset[str] = frozenset()
    """Prepositions before whose view it is ("*für* Otten ist das …"), with a verb of ``copulas``."""
    copulas: frozenset[str] = frozenset()
    """Lemmas of verbs of being."""
    plural_openers: frozenset[str] = frozenset()
    """Words that may open a noun phrase of many, subject or object ("die"); empty where objects never stand first."""
    plural_verbs: tuple[str, ...] = ()
    """Endings of finite verbs that may have many for subject."""
    nominatives: frozenset[str] = frozenset()
    """Articles that before an adjective of ``weak_endings`` open a subject ("der frühere Minister")."""
    weak_endings: tuple[str, ...] = ()
    oblique_endings: tuple[str, ...] = ()
    """Endings of adjectives that behind an article of ``nominatives`` show that it opens no subject ("der *neuen*")."""
    name_particles: frozenset[str] = frozenset()
    """Prepositions that open family names ("*Von* der Au")."""
    noun_attaching: frozenset[str] = frozenset()
    """Those of ``attaching`` that do not go on with a name ("warb Otten *für* den Plan")."""
    spoken_of: frozenset[tuple[str, str]] = frozenset()
    """Lemmas of verbs with the preposition behind which quoted words are what was said ("sprach *von* 'Verrat'")."""
    owners: frozenset[str] = frozenset()
    """Possessives of the third person, in the form of a subject ("*sein* Rat")."""
    further: frozenset[str] = frozenset()
    """Adverbs by which the last source goes on ("*weiter* heißt es")."""
    thing_endings: tuple[str, ...] = ()
    """Endings of nouns that name no speaker ("-heit"), but for those in ``body_endings``."""
    lifeless: frozenset[str] = frozenset()
    """Lemmas of further nouns, alone or at the end of a compound, that promise and demand only in a figure."""
    figures: frozenset[str] = frozenset()
    """Lemmas of verbs that of such a thing tell what may come ("das Spiel *verspricht* …")."""
    body_endings: tuple[str, ...] = ()
    """Endings of nouns for bodies that speak ("-regierung")."""
    commenting: frozenset[str] = frozenset()
    """Question words that mostly open a comment or a relative clause ("was", "wo")."""
    capital_nouns: bool = False
    """Whether a capital shows a noun within a sentence ("der *Angeklagte*")."""
    subject_first: bool = False
    """Whether a frame behind what it frames may begin with its subject ("…, a spokesman said"), and a reported clause
    follow its verb without a comma ("he said it was over")."""
    saying: frozenset[str] = frozenset()
    """Lemmas behind which a reported clause may follow without a comma; of languages with ``subject_first``."""
    willing: frozenset[str] = frozenset()
    """Those of ``saying`` behind which what is said may be an infinitive ("promised *to help*")."""
    short_verbs: Mapping[str, str] = field(default_factory=dict)
    """Verbs shortened to a clitic that may be a possessive as well, with the lemma ("it*'s*")."""
    several: frozenset[str] = frozenset()
    """Words that may be a speaker without a noun ("*some* of those present")."""
    contrasting: frozenset[str] = frozenset()
    """Openers of a subordinate clause that sets one source beside another ("…, *while* supporters say …")."""
    denials: frozenset[str] = frozenset()
    """Conjunctions by which a verb says that nothing was said ("*nor* denied it")."""
    ordinals: frozenset[str] = frozenset()
    """Words before a participle that goes with a noun ("*first* reported by")."""
    absolute: frozenset[str] = frozenset()
    """Prepositions before a speaker and a participle ("*with* campaigners saying …")."""
    disowning: frozenset[str] = frozenset()
    """Lemmas of verbs whose object is what others say ("*denied* claims that he lied")."""
    unnamed: frozenset[str] = frozenset()
    """Words that open a speaker without a name, for whom a pronoun may stand ("*one* mother")."""
    calling: frozenset[str] = frozenset()
    """Lemmas of verbs that say what something is called ("what he *calls* a 'disgrace'")."""
    carriers: frozenset[str] = frozenset()
    """Lemmas of the auxiliaries before a participle."""
    clausal: frozenset[str] = frozenset()
    """Lemmas of verbs of saying that take a clause and no other object ("said", "insisted")."""
    counting: frozenset[str] = frozenset()
    """Words that open a reported clause before a number ("said *at least* 12 had died")."""
    audiences: frozenset[str] = frozenset()
    """Lemmas of nouns without an article for who is told something ("told *reporters* prices had risen")."""
    contested: frozenset[str] = frozenset()
    """Lemmas of nouns for what is said or done that a clause without a pronoun may go on ("a *charge* he rejected")."""
    venues: frozenset[str] = frozenset()
    """Lemmas of nouns for where something is said, between verb and clause ("said *in court* it was over")."""
    inner_openers: frozenset[str] = frozenset()
    """Words that open a subordinate clause without a comma ("fell *after* the company said …")."""
    trailing: frozenset[str] = frozenset()
    """Adjectives that go on with the noun before them ("people *familiar* with the matter")."""
    passing: frozenset[str] = frozenset()
    """Participles by which a frame says whom it has the words from ("…, *quoting* an officer")."""
    verb_last: bool = False
    """Whether a subordinate clause ends with its finite verb."""
    so: frozenset[str] = frozenset()
    """Openers of a frame without a verb (", so ein Sprecher")."""
    as_told: frozenset[str] = frozenset()
    """Openers of a frame clause ("wie … mitteilte")."""
    hence: Mapping[str, str] = field(default_factory=dict)
    """Single words that carry a source on; "clause" when they open a clause ("wonach"), "hearsay" when their verb must
    have the form of reported speech ("danach"), else "" ("demnach")."""
    own: frozenset[str] = frozenset()
    """Adjectives by which a source is the subject of its clause ("nach *eigenen* Angaben")."""
    rumours: frozenset[str] = frozenset()
    """What opens a frame of which nobody is the source ("*Es* heißt, …")."""
    back: frozenset[str] = frozenset()
    """Pronouns that stand for the sentence before ("*Das* meldete die Agentur")."""
    with_what: frozenset[str] = frozenset()
    """Prepositions that with ``these`` and a noun of saying point to the sentence before ("*mit diesen* Worten")."""
    these: frozenset[str] = frozenset()
    relative_sources: frozenset[str] = frozenset()
    """Relative pronouns that stand for a source ("Berichte, nach *denen* …")."""
    out_of: frozenset[str] = frozenset()
    """Prepositions before what something is learnt from ("geht *aus* dem Bericht hervor")."""
    saying_nouns: frozenset[str] = frozenset()
    """Lemmas of nouns that govern a reported clause ("die Behauptung, er habe …")."""
    titles: frozenset[str] = frozenset()
    """Lemmas of nouns before what something is called ("Motto: …"), which nobody says."""
    perfect: frozenset[str] = frozenset()
    """Lemmas of the auxiliaries of a perfect infinitive."""
    anybody: frozenset[str] = frozenset()
    """Pronouns for anybody, whose subjunctive may be an instruction ("*man* nehme")."""
    towards: frozenset[str] = frozenset()
    """Prepositions before an addressee ("gegenüber")."""
    telling: frozenset[str] = frozenset()
    """Lemmas of verbs with an addressee as object ("sagte *der Post*")."""
    datives: frozenset[str] = frozenset()
    """Words that open such an object."""
    outlets: frozenset[str] = frozenset()
    """Ends of nouns for outlets, which behind a verb of telling are told rather than owners ("*der Post*")."""
    name_genitives: tuple[str, ...] = ()
    """Endings of names that may own what follows ("Israels Armee"); none where a name owns without an ending."""
    hearers: frozenset[str] = frozenset()
    """Words for many that, behind a name or a noun, are spoken to ("sagte Keller *Journalisten*")."""
    outlet_people: frozenset[str] = frozenset()
    """Lemmas of nouns for those who work for one ("Reporter *der Post*")."""
    first_person: frozenset[str] = frozenset()
    """Pronouns of the first person, whose verb forms look like the subjunctive."""
    hearsay: frozenset[str] = frozenset()
    """Lemmas of modals that mark hearsay ("er soll … haben")."""
