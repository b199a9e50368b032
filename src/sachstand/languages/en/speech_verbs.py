"""English words that report speech, thought and writing, listed by what they take (letters as in `SpeechVerb`)."""

from __future__ import annotations

from sachstand.languages.spec import SpeechVerb, speech_verbs

SPEECH = """
say tell add explain declare insist stress announce reply respond argue claim assert maintain warn admit acknowledge
concede recall remark comment note observe state joke quip shout emphasize emphasise reiterate clarify contend caution
allege affirm vow pledge promise testify lament
"""

REPORT = "report write tweet post publish cite"

STATE = """
confirm deny believe think hope fear expect estimate suggest predict conclude find determine reveal disclose show
indicate suspect speculate assume doubt worry argue ask wonder agree
"""

WILL = "urge demand ask call order advise recommend threaten promise vow pledge offer agree decide refuse plan propose"

CALL = "call describe label brand dub condemn denounce praise criticize criticise hail dismiss"

OBJECT = "criticize criticise condemn denounce deny reject demand welcome praise urge oppose dispute"

LINKED = (
    ("warn", "r", "speech", "of about against"),
    ("call", "rz", "speech", "for on"),
    ("speak", "r", "speech", "of about"),
)

VERBS: tuple[SpeechVerb, ...] = (
    *speech_verbs(SPEECH, "cvmq", "speech"),
    *speech_verbs(REPORT, "cvmq", "writing"),
    *speech_verbs(STATE, "cv"),
    *speech_verbs(WILL, "z", "speech"),
    *speech_verbs(CALL, "q", "speech"),
    *speech_verbs(OBJECT, "r", "speech"),
    *(verb for lemma, takes, medium, needs in LINKED for verb in speech_verbs(lemma, takes, medium, needs)),
)
