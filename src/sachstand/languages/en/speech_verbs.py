"""English words that report speech, thought and writing, listed by what they take (letters as in `SpeechVerb`)."""

from __future__ import annotations

from dataclasses import replace

from sachstand.languages.quote_rules import SpeechVerb, speech_verbs

SPEECH = """
say tell add explain declare insist stress announce reply respond argue claim assert maintain warn admit acknowledge
concede recall remark comment note observe state joke quip shout emphasize emphasise reiterate clarify contend caution
allege affirm vow pledge promise testify lament rule complain
"""

REPORT = "report write tweet post cite"

STATE = """
confirm deny believe think hope fear expect estimate suggest predict conclude find determine reveal disclose show
indicate suspect speculate assume doubt worry argue ask wonder agree signal hint
"""

WILL = "claim warn tell urge demand ask call order advise recommend threaten promise vow pledge offer agree propose"

CALL = "call describe label brand dub condemn denounce praise criticize criticise hail dismiss"

OBJECT = "criticize criticise condemn denounce deny reject demand welcome praise oppose dispute accuse blame"

OUTLOOK = "expect predict forecast anticipate foresee"

PLEAS = frozenset({"appeal", "bail", "motion", "bid"})
"""What a court denies or rejects without saying anything more."""

LINKED = (
    ("warn", "r", "speech", "of about against"),
    ("call", "rz", "speech", "for on"),
    ("speak", "r", "speech", "of about"),
)

VERBS: tuple[SpeechVerb, ...] = (
    *speech_verbs(SPEECH, "cvmq", "speech"),
    *speech_verbs(REPORT, "cvmq", "writing"),
    *speech_verbs(STATE, "cvm"),
    *speech_verbs(WILL, "z", "speech"),
    *speech_verbs(CALL, "q", "speech"),
    *(replace(verb, bars=PLEAS) for verb in speech_verbs(OBJECT, "r", "speech")),
    *speech_verbs("quote", "cvmq", "speech"),
    *speech_verbs("understand", "cm", "thought", "it"),
    *speech_verbs("put", "c", "speech", "it"),
    *speech_verbs("learn understand", "v"),
    *speech_verbs(OUTLOOK, "r", "thought"),
    *(verb for lemma, takes, medium, needs in LINKED for verb in speech_verbs(lemma, takes, medium, needs)),
)
