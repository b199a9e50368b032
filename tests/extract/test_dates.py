"""Which time belongs to which event, and what is background."""

from __future__ import annotations

import pytest
from tests.extract.marked import NOON, article, check

from sachstand.annotate.annotator import TextAnnotator
from sachstand.extract import MentionExtractor
from sachstand.languages import load
from sachstand.model.annotation import Anchor
from sachstand.model.text import Span

GERMAN = [
    ("Das {im Juni} vereinbarte Abkommen ist in Kraft getreten.", "in_kraft_treten take_effect", "when:- news"),
    ("Das {im Juni} vereinbarte Abkommen ist in Kraft getreten.", "vereinbaren agree", "when:im_Juni background"),
    ("Die Partner hatten den Vertrag {im Mai} unterzeichnet.", "unterzeichnen sign", "when:im_Mai background"),
    ("Nach dem Angriff {am Samstag} kündigte der Minister Vergeltung an.", "ankündigen announce", "when:-"),
    ("Nach dem Angriff {am Samstag} kündigte der Minister Vergeltung an.", "angriff attack", "when:am_Samstag"),
    ("{Am Mittwoch} unterzeichneten beide in [Rom] das Abkommen.", "unterzeichnen sign", "when:Am_Mittwoch news"),
    ("Das Telefonat habe {am 27. November} stattgefunden.", "telefonat call", "when:am_27._November"),
    ("{Am Montag} reiste [Keller] an und traf dort die Ministerin.", "treffen meet", "when:Am_Montag"),
    ("Der Mann, der {im Mai} den Laden überfallen hatte, wurde verurteilt.", "verurteilen sentence", "when:-"),
    ("Der Mann, der {im Mai} den Laden überfallen hatte, wurde verurteilt.", "überfallen attack", "when:im_Mai"),
    ("Bei einem Besuch {im Juni} unterzeichnete [Keller] den Vertrag.", "unterzeichnen sign", "when:im_Juni"),
    ("Ein Gericht verurteilte ihn wegen des Überfalls {vom 3. März}.", "verurteilen sentence", "when:-"),
    ("Das Opfer war {in der Nacht} gestorben, teilte die Klinik mit.", "mitteilen say", "when:-"),
    ("Die Wahl {am Sonntag} gewann die Partei von [Novak].", "wahl elect", "when:am_Sonntag"),
    ("[Keller] sagte {am Dienstag}, der Vertrag sei unterzeichnet worden.", "unterzeichnen sign", "when:-"),
    ("[Keller] sagte {am Dienstag}, der Vertrag sei unterzeichnet worden.", "sagen say", "when:am_Dienstag"),
]

ENGLISH = [
    ("Police arrested a man {on Monday} after the robbery.", "arrest arrest", "when:on_Monday"),
    ("After the crash {on Friday}, the road was closed.", "crash accident", "when:on_Friday"),
    ("After the crash {on Friday}, the road was closed.", "close close", "when:-"),
    ("They had signed the treaty {in May}.", "sign sign", "when:in_May background"),
    ("The minister said {on Tuesday} that the plant was closed.", "say say", "when:on_Tuesday"),
    ("The minister said {on Tuesday} that the plant was closed.", "close close", "when:-"),
    ("The man, who was shot {on Sunday}, died in hospital.", "shoot shoot", "when:on_Sunday"),
    ("The man, who was shot {on Sunday}, died in hospital.", "die die", "when:-"),
    ("{On Monday} the court convicted the dealer.", "convict sentence", "when:On_Monday"),
    ("The election {on Sunday} was won by the left.", "election elect", "when:on_Sunday"),
    ("She was elected {in March} and resigned {in May}.", "elect elect", "when:in_March"),
    ("She was elected {in March} and resigned {in May}.", "resign resign", "when:in_May"),
    ("The strike began {on Thursday}.", "strike attack", "when:on_Thursday"),
    ("A bomb exploded {on Monday} while ministers met.", "explode explode", "when:on_Monday"),
    ("The company, founded {in 1990}, bought its rival.", "buy buy", "when:-"),
]


@pytest.mark.parametrize(("marked", "event", "facts"), GERMAN)
def test_german(marked: str, event: str, facts: str) -> None:
    check(marked, "de", event, facts)


@pytest.mark.parametrize(("marked", "event", "facts"), ENGLISH)
def test_english(marked: str, event: str, facts: str) -> None:
    check(marked, "en", event, facts)


@pytest.mark.parametrize(
    ("text", "language", "edtf"),
    [
        ("Die Dienste haben den Händler seit August beobachtet.", "de", "2024-08-01/2025-03-12"),
        ("Seit dem Frühjahr 2007 hat der Verein 40 Häuser gebaut.", "de", "2007-03-01/2025-03-12"),
        ("Agents have watched the dealer since August.", "en", "2024-08-01/2025-03-12"),
        ("Die Armee hat in der Nacht ein Dorf angegriffen.", "de", "2025-03-11/2025-03-12"),
        ("Der Vertrag tritt am Montag in Kraft.", "de", "2025-03-17"),
        ("Die Aufsicht hat sich von 2018 bis 2021 verändert.", "de", "2018-01-01/2021-12-31"),
        ("Zwischen Juni und August 2024 stiegen die Preise.", "de", "2024-06-01/2024-08-31"),
        ("From 2018 to 2021 the bank closed 40 branches.", "en", "2018-01-01/2021-12-31"),
        ("In den vergangenen drei Monaten starben 40 Menschen.", "de", "2024-12-12/2025-03-12"),
        ("In zwei Wochen wählen die Bürger.", "de", "2025-03-22/2025-03-30"),
        ("Seit der Finanzkrise 2008 hat die Bank 40 Filialen geschlossen.", "de", "2008-01-01/2025-03-12"),
    ],
)
def test_what_goes_on_or_has_happened_had_begun_when_it_was_told(text: str, language: str, edtf: str) -> None:
    """Told on 12 March 2025 at noon."""
    seen = TextAnnotator(load).annotate(text, language, (Anchor(Span(0, len(text)), NOON),))
    (mention,) = MentionExtractor(load).extract(article(text, language), seen)
    assert mention.when is not None
    assert mention.when.edtf == edtf
