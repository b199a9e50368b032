"""German names: what stands around them, what stands for a country, and the trained model."""

from __future__ import annotations

from sachstand.languages.de.name_lists import ORGANISATIONS, OTHERS, PLACES
from sachstand.languages.de.offices import OFFICES
from sachstand.languages.name_rules import NameRules
from sachstand.languages.spec import word_list

_TITLES = word_list(
    """
    herr herrn frau dr dr. prof prof. professor professorin ing. dipl.-ing. med. jur. phil. h.c. sir lord lady pater
    präsident präsidentin präsidenten bundespräsident bundespräsidentin bundespräsidenten us-präsident us-präsidenten
    us-präsidentin vizepräsident vizepräsidentin vizepräsidenten ex-präsident ex-präsidenten staatspräsident
    staatspräsidenten kanzler kanzlerin kanzlers bundeskanzler bundeskanzlerin bundeskanzlers altkanzler
    altkanzlerin vizekanzler premier premierminister premierministerin premierministers ministerpräsident
    ministerpräsidentin ministerpräsidenten regierungschef regierungschefin regierungschefs staatschef staatschefin
    staatschefs machthaber machthabers diktator minister ministerin ministers außenminister außenministerin
    außenministers innenminister innenministerin innenministers verteidigungsminister verteidigungsministerin
    verteidigungsministers finanzminister finanzministerin finanzministers wirtschaftsminister
    wirtschaftsministerin justizminister justizministerin gesundheitsminister gesundheitsministerin
    verkehrsminister verkehrsministerin umweltminister umweltministerin arbeitsminister arbeitsministerin
    bundesminister bundesministerin staatssekretär staatssekretärin senator senatorin bürgermeister bürgermeisterin
    oberbürgermeister oberbürgermeisterin landrat landrätin gouverneur gouverneurin botschafter botschafterin
    generalsekretär generalsekretärin generalsekretärs parteichef parteichefin parteichefs fraktionschef
    fraktionschefin cdu-chef spd-chef csu-chef fdp-chef grünen-chef grünen-chefin afd-chefin vorsitzender vorsitzende
    vorsitzenden abgeordneter abgeordnete abgeordneten general generals oberst major hauptmann admiral
    luftwaffengeneral generalstabschef kommandeur sprecher sprecherin regierungssprecher regierungssprecherin
    chef chefin trainer trainerin bundestrainer bundestrainerin papst papstes kardinal bischof bischöfin erzbischof
    könig königin königs prinz prinzessin kaiser zar fürst graf gräfin sultan emir ajatollah richter richterin
    staatsanwalt staatsanwältin experte experten expertin autor autorin regisseur regisseurin schauspieler
    schauspielerin sänger sängerin politiker politikerin
    """
)

_CAPITALS = {
    "Moskau": "RU", "Kiew": "UA", "Kyjiw": "UA", "Minsk": "BY", "Warschau": "PL", "Prag": "CZ", "Budapest": "HU",
    "Bukarest": "RO", "Sofia": "BG", "Belgrad": "RS", "Zagreb": "HR", "Ljubljana": "SI", "Athen": "GR", "Ankara": "TR",
    "Rom": "IT", "Madrid": "ES", "Lissabon": "PT", "Paris": "FR", "London": "GB", "Dublin": "IE", "Oslo": "NO",
    "Stockholm": "SE", "Helsinki": "FI", "Kopenhagen": "DK", "Reykjavik": "IS", "Tallinn": "EE", "Riga": "LV",
    "Vilnius": "LT", "Chisinau": "MD", "Tiflis": "GE", "Eriwan": "AM", "Baku": "AZ", "Teheran": "IR", "Bagdad": "IQ",
    "Damaskus": "SY", "Beirut": "LB", "Amman": "JO", "Riad": "SA", "Doha": "QA", "Abu Dhabi": "AE", "Maskat": "OM",
    "Sanaa": "YE", "Kairo": "EG", "Tripolis": "LY", "Tunis": "TN", "Algier": "DZ", "Rabat": "MA", "Khartum": "SD",
    "Addis Abeba": "ET", "Asmara": "ER", "Nairobi": "KE", "Kampala": "UG", "Kigali": "RW", "Kinshasa": "CD",
    "Abuja": "NG", "Accra": "GH", "Bamako": "ML", "Niamey": "NE", "Dakar": "SN", "Pretoria": "ZA", "Harare": "ZW",
    "Kabul": "AF", "Islamabad": "PK", "Neu-Delhi": "IN", "Delhi": "IN", "Dhaka": "BD", "Kathmandu": "NP",
    "Colombo": "LK", "Peking": "CN", "Taipeh": "TW", "Tokio": "JP", "Seoul": "KR", "Pjöngjang": "KP",
    "Pjongjang": "KP", "Hanoi": "VN", "Bangkok": "TH", "Phnom Penh": "KH", "Manila": "PH", "Jakarta": "ID",
    "Kuala Lumpur": "MY", "Canberra": "AU", "Wellington": "NZ", "Washington": "US", "Ottawa": "CA",
    "Mexiko-Stadt": "MX", "Havanna": "CU", "Caracas": "VE", "Bogotá": "CO", "Quito": "EC", "Lima": "PE", "La Paz": "BO",
    "Brasilia": "BR", "Brasília": "BR", "Buenos Aires": "AR", "Montevideo": "UY", "Astana": "KZ", "Taschkent": "UZ",
    "Bischkek": "KG", "Duschanbe": "TJ", "Berlin": "DE", "Wien": "AT", "Bern": "CH",
}  # fmt: skip
"""Capitals that news texts use for the government. Jerusalem and Tel Aviv are left out, for either is disputed."""

_COUNTRIES = {
    "USA": "US", "Vereinigte Staaten": "US", "Vereinigten Staaten": "US", "Vereinigten Staaten von Amerika": "US",
    "Großbritannien": "GB", "Vereinigten Königreich": "GB", "Tschechien": "CZ", "Slowakei": "SK", "Türkei": "TR",
    "Niederlanden": "NL", "Niederlande": "NL", "Vereinigten Arabischen Emirate": "AE",
    "Vereinigten Arabischen Emiraten": "AE", "Elfenbeinküste": "CI", "Burma": "MM", "Myanmar": "MM", "Birma": "MM",
    "Weißrussland": "BY", "Belarus": "BY", "Moldau": "MD", "Moldawien": "MD", "Republik Moldau": "MD", "Irak": "IQ",
    "Iran": "IR", "Libanon": "LB", "Kongo": "CD", "Demokratische Republik Kongo": "CD", "Volksrepublik China": "CN",
    "Russische Föderation": "RU", "Russischen Föderation": "RU", "Bundesrepublik Deutschland": "DE",
    "Bundesrepublik": "DE", "Nordmazedonien": "MK", "Mazedonien": "MK", "Swasiland": "SZ", "Osttimor": "TL",
    "Palästina": "PS", "Kosovo": "XK", "Kap Verde": "CV", "DR Kongo": "CD", "Südsudan": "SS", "Sudan": "SD",
    "Jemen": "YE", "Philippinen": "PH", "Malediven": "MV", "Bahamas": "BS", "Hongkong": "HK",
}  # fmt: skip

NAMES = NameRules(
    folder="sachstand.languages.de",
    table="names.tsv.gz",
    model="names.weights.gz",
    endings=("s", "'", "’"),
    titles=_TITLES,
    articles=word_list("der die das dem den des ein eine"),
    particles=word_list("von van der den de del da dos di du la le zu zur zum bin al el ibn ter ten vom"),
    leading=word_list("von van de del da dos di du bin ibn al el ter ten zu"),
    family_first=word_list("Kim Xi Li Wang Park Moon Mao Deng Hu Jiang Chiang Nguyen Yoon Tsai Ban Ri Choe Pak Zhao"),
    capitals=_CAPITALS,
    countries=_COUNTRIES,
    seats={"Kreml": "RU", "Weißes Haus": "US", "Weiße Haus": "US", "Weißen Haus": "US", "Weißen Hauses": "US",
           "Élysée": "FR", "Élysée-Palast": "FR", "Downing Street": "GB", "Pentagon": "US"},
    home=word_list("Berlin Wien Bern"),
    local=word_list("in im aus nach bei um vor von nahe durch über bis ab südlich nördlich östlich westlich unweit"),
    aliases={
        "vereinte-nationen": "un", "uno": "un", "europaeische-union": "eu", "osce": "osze",
        "organisation-fuer-sicherheit-und-zusammenarbeit-in-europa": "osze", "weltgesundheitsorganisation": "who",
        "internationaler-waehrungsfonds": "iwf", "imf": "iwf", "nordatlantikpakt": "nato",
        "europaeische-zentralbank": "ezb", "ecb": "ezb", "internationale-atomenergiebehoerde": "iaea",
        "internationales-olympisches-komitee": "ioc", "deutsche-presse-agentur": "dpa",
    },
    known={"organisation": ORGANISATIONS, "place": PLACES, "other": OTHERS},
    companies=word_list(
        "GmbH AG SE KG KGaA OHG UG Inc Inc. Corp Corp. Ltd Ltd. LLC LLP PLC plc Plc NV N.V. BV B.V. SA S.A. SAS "
        "SpA S.p.A. AB ASA Oyj"
    ),
    labels=word_list("liveblog newsblog liveticker newsticker ticker eilmeldung update video podcast"),
    offices=OFFICES,
    adjectives=r"(.*(?:isch|lich|ig|al|eint|är|iv|utsch|rot|frei|neu|groß|schwarz|weiß|grün|nah|fern|oberst|bunt))e[nrsm]?",
    inflection="e[nrsm]?|s",
)  # fmt: skip
