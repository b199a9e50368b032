"""English names: what stands around them, what stands for a country, and the words that tell the kind of a name."""

from __future__ import annotations

from sachstand.languages.en.name_lists import ORGANISATIONS, OTHERS, PLACES
from sachstand.languages.en.offices import OFFICES
from sachstand.languages.name_rules import NameRules
from sachstand.languages.spec import word_list

_TITLES = word_list(
    """
    mr mr. mrs mrs. ms ms. dr dr. prof prof. professor sir lord lady dame madame president ex-president vice-president
    chancellor premier prime minister ministers secretary foreign defense defence interior finance senator sen sen.
    rep rep. congressman congresswoman representative governor gov gov. mayor ambassador envoy spokesman spokeswoman
    spokesperson speaker chairman chairwoman chairperson chief director general gen gen. lt lt. col col. colonel maj
    maj. major capt capt. captain sgt sgt. sergeant adm adm. admiral commander officer detective inspector judge
    justice attorney prosecutor king queen prince princess emperor pope cardinal bishop archbishop reverend rev rev.
    ayatollah sheikh sheik emir sultan leader dictator coach manager analyst economist author actor actress singer
    director-general lawmaker opposition deputy acting former
    """
)

_CAPITALS = {
    "Moscow": "RU", "Kyiv": "UA", "Kiev": "UA", "Minsk": "BY", "Warsaw": "PL", "Prague": "CZ", "Budapest": "HU",
    "Bucharest": "RO", "Sofia": "BG", "Belgrade": "RS", "Zagreb": "HR", "Athens": "GR", "Ankara": "TR", "Rome": "IT",
    "Madrid": "ES", "Lisbon": "PT", "Paris": "FR", "London": "GB", "Dublin": "IE", "Oslo": "NO", "Stockholm": "SE",
    "Helsinki": "FI", "Copenhagen": "DK", "Tallinn": "EE", "Riga": "LV", "Vilnius": "LT", "Tbilisi": "GE",
    "Yerevan": "AM", "Baku": "AZ", "Tehran": "IR", "Baghdad": "IQ", "Damascus": "SY", "Beirut": "LB", "Amman": "JO",
    "Riyadh": "SA", "Doha": "QA", "Abu Dhabi": "AE", "Sanaa": "YE", "Cairo": "EG", "Tripoli": "LY", "Tunis": "TN",
    "Algiers": "DZ", "Rabat": "MA", "Khartoum": "SD", "Addis Ababa": "ET", "Nairobi": "KE", "Kampala": "UG",
    "Kigali": "RW", "Kinshasa": "CD", "Abuja": "NG", "Accra": "GH", "Pretoria": "ZA", "Harare": "ZW", "Kabul": "AF",
    "Islamabad": "PK", "New Delhi": "IN", "Delhi": "IN", "Dhaka": "BD", "Kathmandu": "NP", "Colombo": "LK",
    "Beijing": "CN", "Taipei": "TW", "Tokyo": "JP", "Seoul": "KR", "Pyongyang": "KP", "Hanoi": "VN", "Bangkok": "TH",
    "Manila": "PH", "Jakarta": "ID", "Kuala Lumpur": "MY", "Canberra": "AU", "Wellington": "NZ", "Washington": "US",
    "Ottawa": "CA", "Mexico City": "MX", "Havana": "CU", "Caracas": "VE", "Bogotá": "CO", "Bogota": "CO",
    "Quito": "EC", "Lima": "PE", "Brasilia": "BR", "Buenos Aires": "AR", "Berlin": "DE", "Vienna": "AT", "Bern": "CH",
}  # fmt: skip

_COUNTRIES = {
    "U.S.": "US", "US": "US", "USA": "US", "U.S.A.": "US", "United States": "US", "United States of America": "US",
    "America": "US", "U.K.": "GB", "UK": "GB", "Britain": "GB", "Great Britain": "GB", "United Kingdom": "GB",
    "Russia": "RU", "Russian Federation": "RU", "Czech Republic": "CZ", "Turkey": "TR", "Syria": "SY", "Iran": "IR",
    "South Korea": "KR", "North Korea": "KP", "Burma": "MM", "Myanmar": "MM", "Ivory Coast": "CI", "Palestine": "PS",
    "Kosovo": "XK", "Congo": "CD", "Macedonia": "MK", "Taiwan": "TW", "Hong Kong": "HK", "Vatican": "VA",
    "UAE": "AE", "East Timor": "TL", "Holland": "NL", "Moldova": "MD", "Vietnam": "VN",
}  # fmt: skip

_COMMON = word_list(
    """
    i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
    a the an this that these those he she it we they you his her its our their there here in on at by for from with
    without after before during since until while when where why how what who which whose if although though because
    as so but and or nor yet however meanwhile moreover also then thus some many most several both each every all any
    no not two three four five six seven eight nine ten one another other under over between among against despite
    according about nearly more less earlier later today yesterday tomorrow now still only even just once is are was
    were will would can could should may might has have had did does do
    pm am p.m. a.m. gmt est edt christmas easter ramadan photo image
    american americans british russian russians german germans french chinese japanese korean koreans israeli israelis
    palestinian palestinians iraqi iraqis iranian iranians syrian syrians ukrainian ukrainians european europeans
    african africans asian arab arabs muslim muslims christian christians jewish jews islamic islamist democrat
    democrats republican republicans democratic indian indians pakistani turkish egyptian libyan afghan afghans
    canadian canadians australian australians mexican spanish italian greek polish irish scottish english dutch swiss
    swedish norwegian danish finnish cuban brazilian catholic shiite sunni kurdish western eastern northern southern
    """
)

NAMES = NameRules(
    folder="sachstand.languages.en",
    table="names.tsv.gz",
    endings=("'s", "’s"),
    titles=_TITLES,
    articles=word_list("the a an"),
    particles=word_list("of for von van der de del da dos di du la le bin al el ibn &"),
    joiners=word_list("and the"),
    leading=word_list("von van de del da dos di du bin ibn al el ter ten zu"),
    family_first=word_list("Kim Xi Li Wang Park Moon Mao Deng Hu Jiang Chiang Nguyen Yoon Tsai Ban Ri Choe Pak Zhao"),
    capitals=_CAPITALS,
    countries=_COUNTRIES,
    seats={"Kremlin": "RU", "White House": "US", "Elysee": "FR", "Downing Street": "GB", "Pentagon": "US"},
    local=word_list(
        "in at from near to into outside across around through toward towards within inside off between along"
    ),
    organisations=word_list(
        """
        inc inc. corp corp. co co. ltd ltd. llc plc group company university college institute school hospital
        ministry department agency bureau office council committee commission court party union association
        federation organization organisation foundation bank fund police army navy force forces guard times post
        journal news tribune herald press radio tv television network airlines airways motors systems
        technologies club united team league parliament congress senate house government administration
        authority board center centre electronics energy industries holdings media studios insurance pharma
        museum assembly reserve airline exchange observatory front movement brigade brigades society church
        service services nations reuters
        """
    ),
    places=word_list(
        """
        city county province state island islands river lake sea ocean gulf bay mount mountains valley street avenue
        road square park bridge airport region district village strip desert peninsula strait coast
        stadium arena beach harbor harbour hill hills hall house falls island bridge forest canal
        """
    ),
    others=word_list(
        """
        hurricane typhoon cyclone storm operation prize award awards cup championship championships festival olympics
        games treaty accord accords agreement act bill protocol convention marathon
        """
    ),
    common=_COMMON,
    speaking=word_list("say tell add announce argue ask claim insist explain note warn write reply testify"),
    aliases={
        "united-nations": "un", "international-atomic-energy-agency": "iaea", "european-union": "eu", "osce": "osze",
        "organization-for-security-and-co-operation-in-europe": "osze", "world-health-organization": "who",
        "international-monetary-fund": "iwf", "imf": "iwf", "european-central-bank": "ezb", "ecb": "ezb",
    },
    known={"organisation": ORGANISATIONS, "place": PLACES, "other": OTHERS},
    companies=word_list(
        "GmbH AG SE KG KGaA OHG UG Inc Inc. Corp Corp. Ltd Ltd. LLC LLP PLC plc Plc NV N.V. BV B.V. SA S.A. SAS "
        "SpA S.p.A. AB ASA Oyj"
    ),
    labels=word_list("liveblog liveticker ticker breaking update updates live video podcast"),
    offices=OFFICES,
    inflection="'s|’s",
)  # fmt: skip
