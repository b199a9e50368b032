"""German offices: nouns that say what a person is, what marks whose office it is, and what hangs on it."""

from __future__ import annotations

from sachstand.languages.name_rules import OfficeRules
from sachstand.languages.spec import word_list

_MASCULINE = {
    "chief": "chef vorsitzender parteichef parteivorsitzender fraktionschef fraktionsvorsitzender obmann",
    "chancellor": "kanzler bundeskanzler",
    "president": "präsident bundespräsident staatspräsident",
    "head": "staatschef machthaber",
    "premier": "premier premierminister ministerpräsident regierungschef",
    "minister": "minister ressortchef",
    "secretary": "staatssekretär",
    "general-secretary": "generalsekretär",
    "senator": "senator",
    "mayor": "bürgermeister oberbürgermeister",
    "governor": "gouverneur",
    "ambassador": "botschafter",
    "spokesman": "sprecher",
    "candidate": "kandidat",
    "trainer": "trainer coach",
    "commander": "kommandeur befehlshaber oberbefehlshaber",
    "envoy": "gesandter unterhändler",
    "director": "direktor intendant",
    "king": "könig",
    "prince": "prinz kronprinz",
    "pope": "papst pontifex kirchenoberhaupt",
    "bishop": "bischof erzbischof",
    "commissioner": "kommissar beauftragter",
    "district": "landrat",
    "politician": "politiker parlamentarier abgeordneter bundestagsabgeordneter",
    "aged": "jähriger",
    "scholar": "ökonom wissenschaftler forscher professor historiker soziologe politologe virologe jurist",
    "artist": "sänger musiker rapper schauspieler regisseur künstler",
    "writer": "schriftsteller autor",
    "businessman": "unternehmer milliardär manager",
    "specialist": "experte fachmann",
}
_FEMININE = {
    "chief": "chefin vorsitzende parteichefin parteivorsitzende fraktionschefin fraktionsvorsitzende obfrau",
    "chancellor": "kanzlerin bundeskanzlerin",
    "president": "präsidentin bundespräsidentin staatspräsidentin",
    "head": "staatschefin machthaberin",
    "premier": "premierministerin ministerpräsidentin regierungschefin",
    "minister": "ministerin ressortchefin",
    "secretary": "staatssekretärin",
    "general-secretary": "generalsekretärin",
    "senator": "senatorin",
    "mayor": "bürgermeisterin oberbürgermeisterin",
    "governor": "gouverneurin",
    "ambassador": "botschafterin",
    "spokesman": "sprecherin",
    "candidate": "kandidatin",
    "trainer": "trainerin",
    "commander": "kommandeurin befehlshaberin",
    "envoy": "gesandte unterhändlerin",
    "director": "direktorin intendantin",
    "king": "königin",
    "prince": "prinzessin kronprinzessin",
    "bishop": "bischöfin",
    "commissioner": "kommissarin beauftragte",
    "district": "landrätin",
    "politician": "politikerin parlamentarierin abgeordnete bundestagsabgeordnete",
    "aged": "jährige",
    "scholar": "ökonomin wissenschaftlerin forscherin professorin historikerin soziologin politologin virologin "
    "juristin",
    "artist": "sängerin musikerin rapperin schauspielerin regisseurin künstlerin",
    "writer": "schriftstellerin autorin",
    "businessman": "unternehmerin milliardärin managerin",
    "specialist": "expertin fachfrau",
}

DEMONYMS = {
    "afghanisch": "AF", "ägyptisch": "EG", "albanisch": "AL", "algerisch": "DZ", "amerikanisch": "US",
    "us-amerikanisch": "US", "argentinisch": "AR", "armenisch": "AM", "aserbaidschanisch": "AZ", "äthiopisch": "ET",
    "australisch": "AU", "belarussisch": "BY", "belgisch": "BE", "bosnisch": "BA", "brasilianisch": "BR",
    "britisch": "GB", "bulgarisch": "BG", "chilenisch": "CL", "chinesisch": "CN", "dänisch": "DK", "deutsch": "DE",
    "estnisch": "EE", "finnisch": "FI", "französisch": "FR", "georgisch": "GE", "griechisch": "GR", "indisch": "IN",
    "indonesisch": "ID", "irakisch": "IQ", "iranisch": "IR", "irisch": "IE", "isländisch": "IS", "israelisch": "IL",
    "italienisch": "IT", "japanisch": "JP", "jemenitisch": "YE", "jordanisch": "JO", "kanadisch": "CA",
    "kasachisch": "KZ", "katarisch": "QA", "kenianisch": "KE", "kolumbianisch": "CO", "kosovarisch": "XK",
    "kroatisch": "HR", "kubanisch": "CU", "lettisch": "LV", "libanesisch": "LB", "libysch": "LY", "litauisch": "LT",
    "marokkanisch": "MA", "mexikanisch": "MX", "moldauisch": "MD", "montenegrinisch": "ME", "niederländisch": "NL",
    "nigerianisch": "NG", "nordkoreanisch": "KP", "norwegisch": "NO", "österreichisch": "AT", "pakistanisch": "PK",
    "peruanisch": "PE", "philippinisch": "PH", "polnisch": "PL", "portugiesisch": "PT", "rumänisch": "RO",
    "russisch": "RU", "saudi-arabisch": "SA", "saudisch": "SA", "schwedisch": "SE", "schweizerisch": "CH",
    "serbisch": "RS", "slowakisch": "SK", "slowenisch": "SI", "spanisch": "ES", "südafrikanisch": "ZA",
    "südkoreanisch": "KR", "sudanesisch": "SD", "syrisch": "SY", "taiwanisch": "TW", "thailändisch": "TH",
    "tschechisch": "CZ", "tunesisch": "TN", "türkisch": "TR", "ukrainisch": "UA", "ungarisch": "HU",
    "venezolanisch": "VE", "vietnamesisch": "VN", "zyprisch": "CY",
}  # fmt: skip

OFFICES = OfficeRules(
    masculine={word: office for office, words in _MASCULINE.items() for word in words.split()},
    feminine={word: office for office, words in _FEMININE.items() for word in words.split()},
    endings=("s", "es", "en", "n"),
    articles={"der": "mf", "die": "f", "den": "m", "dem": "m", "des": "m"},
    plurals={"die": "en"},
    of=word_list("der des von vom"),
    conjunctions=word_list("und"),
    barred=word_list("für aus a. außer"),
    demonyms=DEMONYMS,
    demonym_endings=("e", "en", "er", "em", "es"),
    lesser=word_list(
        """
        ex alt vize ehren interims schatten co früher ehemalig damalig einstig vormalig designiert künftig
        stellvertretend verstorben gestürzt abgesetzt entmachtet
        """
    ),
    vague=word_list("chef chefin direktor direktorin"),
    loose=word_list("politician aged scholar artist writer businessman specialist"),
    implied=dict.fromkeys(word_list("cdu csu spd fdp afd bsw gruenen gruene linken linke fpoe oevp spoe"), "partei"),
)
