"""English offices: nouns that say what a person is, what marks whose office it is, and what hangs on it."""

from __future__ import annotations

from sachstand.languages.name_rules import OfficeRules
from sachstand.languages.spec import word_list

_OFFICES = {
    "chief": "leader chief chairman chairwoman chair head",
    "chancellor": "chancellor",
    "president": "president",
    "premier": "premier",
    "minister": "minister",
    "secretary": "secretary",
    "senator": "senator",
    "mayor": "mayor",
    "governor": "governor",
    "ambassador": "ambassador",
    "envoy": "envoy negotiator",
    "spokesman": "spokesman spokeswoman spokesperson",
    "candidate": "candidate",
    "trainer": "coach manager",
    "commander": "commander",
    "director": "director",
    "king": "king",
    "queen": "queen",
    "prince": "prince",
    "princess": "princess",
    "pope": "pope pontiff",
    "bishop": "bishop archbishop",
    "commissioner": "commissioner",
    "judge": "judge",
    "actor": "actor",
    "actress": "actress",
    "singer": "singer",
    "politician": "politician lawmaker congressman congresswoman republican democrat",
    "scholar": "economist scientist researcher professor historian",
    "businessman": "businessman businesswoman billionaire entrepreneur",
    "writer": "author writer novelist",
}

DEMONYMS = {
    "afghan": "AF", "egyptian": "EG", "albanian": "AL", "algerian": "DZ", "american": "US", "argentine": "AR",
    "armenian": "AM", "azerbaijani": "AZ", "ethiopian": "ET", "australian": "AU", "austrian": "AT",
    "belarusian": "BY", "belgian": "BE", "bosnian": "BA", "brazilian": "BR", "british": "GB", "bulgarian": "BG",
    "canadian": "CA", "chilean": "CL", "chinese": "CN", "colombian": "CO", "croatian": "HR", "cuban": "CU",
    "czech": "CZ", "danish": "DK", "dutch": "NL", "estonian": "EE", "finnish": "FI", "french": "FR",
    "georgian": "GE", "german": "DE", "greek": "GR", "hungarian": "HU", "indian": "IN", "indonesian": "ID",
    "iranian": "IR", "iraqi": "IQ", "irish": "IE", "israeli": "IL", "italian": "IT", "japanese": "JP",
    "jordanian": "JO", "kazakh": "KZ", "kenyan": "KE", "latvian": "LV", "lebanese": "LB", "libyan": "LY",
    "lithuanian": "LT", "mexican": "MX", "moldovan": "MD", "moroccan": "MA", "nigerian": "NG", "norwegian": "NO",
    "pakistani": "PK", "peruvian": "PE", "philippine": "PH", "polish": "PL", "portuguese": "PT", "qatari": "QA",
    "romanian": "RO", "russian": "RU", "saudi": "SA", "serbian": "RS", "slovak": "SK", "slovenian": "SI",
    "spanish": "ES", "sudanese": "SD", "swedish": "SE", "swiss": "CH", "syrian": "SY", "taiwanese": "TW",
    "thai": "TH", "tunisian": "TN", "turkish": "TR", "ukrainian": "UA", "venezuelan": "VE", "vietnamese": "VN",
    "yemeni": "YE",
}  # fmt: skip

OFFICES = OfficeRules(
    masculine={word: office for office, words in _OFFICES.items() for word in words.split()},
    articles={"the": "mf"},
    of=word_list("of"),
    conjunctions=word_list("and"),
    barred=word_list("for 's ’s"),
    demonyms=DEMONYMS,
    qualified=True,
    loose=word_list("politician scholar businessman writer"),
    vague=word_list("chief head chair director manager"),
    lesser=word_list("prime former ex vice deputy acting assistant shadow interim under honorary co late then"),
)
