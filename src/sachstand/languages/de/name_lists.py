"""Names that German news texts use so often that a text need not say what they are.

Evidence, not verdict: what stands here is one feature among many for the model that finds names. One name a line, or
single words with blanks between; endings may differ ("im Nahen Osten"). Names that are common words as well ("Welt",
"Bild") are left out.
"""

from __future__ import annotations

from sachstand.languages.name_rules import name_list

ORGANISATIONS = name_list(
    """
    CDU CSU SPD FDP AfD BSW Grüne Linke Linkspartei NPD PDS FPÖ ÖVP SPÖ Neos SVP PiS Fidesz KPD DKP Piratenpartei
    Hamas Hisbollah Fatah Taliban PKK IS Huthi Huthis Boko-Haram Al-Kaida Al-Qaida Dschihad Mossad Schin-Bet CIA FBI
    NSA MI5 MI6 KGB FSB GRU BND MAD BKA BfV BAMF Verfassungsschutz Bundeswehr Wehrmacht Pentagon NATO Nato EU UN UNO
    OSZE OECD OPEC Opec WTO WHO IWF EZB IAEA Unicef Unesco UNHCR UNRWA OPCW ASEAN AU G7 G20 Interpol Europol Frontex
    Eurojust Eurostat Fed Weltbank Bundesbank Commerzbank Sparkasse Siemens BASF Bayer BMW Daimler
    Mercedes-Benz Volkswagen VW Audi Porsche Opel Bosch Continental ThyssenKrupp Thyssenkrupp Rheinmetall Airbus
    Boeing Lufthansa Ryanair Easyjet Telekom Vodafone SAP Infineon Adidas Puma Aldi Lidl Rewe Edeka Karstadt Kaufhof
    Ikea Amazon Apple Google Microsoft Meta Facebook Alphabet Nvidia Intel Tesla SpaceX OpenAI Twitter TikTok
    Telegram WhatsApp YouTube Instagram Netflix Spotify Huawei Samsung Toyota Sony Gazprom Rosneft Lukoil Naftogaz
    Uniper RWE EnBW Eon Vattenfall Shell BP Exxon Chevron Nestlé Novartis Roche Pfizer BioNTech Moderna AstraZeneca
    UBS ARD ZDF RTL WDR NDR MDR BR SWR HR RBB SRF ORF BBC CNN CBS NBC ABC MSNBC Arte Phoenix Deutschlandfunk
    Tagesschau dpa AFP Reuters AP KNA epd APA Tass Interfax Ria-Nowosti KCNA Xinhua Ukrinform Yonhap Kyodo Bloomberg
    Handelsblatt Tagesspiegel FAZ SZ taz Focus Stern Correctiv Bellingcat Greenpeace WWF Nabu BUND ADAC Verdi DGB
    BDI BDA IHK DRK Caritas Diakonie Pegida Bitkom Foodwatch Oxfam Misereor Dekra TÜV FIFA Fifa UEFA Uefa IOC DFB
    DFL DOSB DLRG THW Stiftung-Warentest Juventus Arsenal Chelsea Liverpool Barcelona HSV BVB Borussia Bundestag
    Bundesrat Bundestagsfraktion Knesset Duma Kongress Bundesverfassungsgericht Bundesgerichtshof
    Bundesverwaltungsgericht Bundessozialgericht Bundesarbeitsgericht Bundeskartellamt Bundesnetzagentur
    Bundespolizei Bundeskriminalamt Bundesregierung Bundesagentur Robert-Koch-Institut RKI DIW Ifo-Institut
    Zentralrat Vatikan Kreml NASA Nasa ESA
    """,
    """
    Vereinte Nationen
    Europäische Union
    Europäische Kommission
    Europäische Zentralbank
    Europäischer Gerichtshof
    Europäisches Parlament
    Internationaler Strafgerichtshof
    Internationaler Gerichtshof
    Internationaler Währungsfonds
    Internationale Atomenergiebehörde
    Internationales Olympisches Komitee
    Afrikanische Union
    Arabische Liga
    Islamischer Staat
    Islamischer Dschihad
    Organisation für Sicherheit und Zusammenarbeit in Europa
    Welthandelsorganisation
    Amnesty International
    Human Rights Watch
    Ärzte ohne Grenzen
    Reporter ohne Grenzen
    Rotes Kreuz
    Deutsches Rotes Kreuz
    Roter Halbmond
    Oberster Gerichtshof
    Supreme Court
    Deutsche Bahn
    Deutsche Bank
    Deutsche Post
    Deutsche Telekom
    Deutsche Welle
    Deutsche Presse-Agentur
    Deutscher Wetterdienst
    Deutscher Gewerkschaftsbund
    Bundesagentur für Arbeit
    Statistisches Bundesamt
    Freie Wähler
    Bündnis Sahra Wagenknecht
    Bündnis 90/Die Grünen
    Die Grünen
    Die Linke
    Demokratische Partei
    Republikanische Partei
    Al Kaida
    Boko Haram
    Al Jazeera
    Al-Schabaab
    New York Times
    Washington Post
    Wall Street Journal
    Financial Times
    Süddeutsche Zeitung
    Frankfurter Allgemeine Zeitung
    Neue Zürcher Zeitung
    Fox News
    Weißes Haus
    Auswärtiges Amt
    Bayern München
    FC Bayern
    FC Bayern München
    Borussia Dortmund
    Borussia Mönchengladbach
    Bayer Leverkusen
    RB Leipzig
    Eintracht Frankfurt
    Werder Bremen
    Union Berlin
    Hertha BSC
    Schalke 04
    VfB Stuttgart
    Hamburger SV
    FC St. Pauli
    1. FC Köln
    SC Freiburg
    VfL Wolfsburg
    Real Madrid
    FC Barcelona
    Manchester United
    Manchester City
    Paris Saint-Germain
    Inter Mailand
    AC Mailand
    IG Metall
    Ria Nowosti
    Roskosmos
    """,
)

PLACES = name_list(
    """
    Europa Asien Afrika Amerika Nordamerika Südamerika Mittelamerika Lateinamerika Australien Antarktis Arktis
    Osteuropa Westeuropa Mitteleuropa Südeuropa Nordeuropa Südosteuropa Südostasien Ostasien Zentralasien Nordafrika
    Westafrika Ostafrika Skandinavien Balkan Kaukasus Baltikum Gaza Gazastreifen Gaza-Stadt Rafah Westjordanland
    Westbank Ostjerusalem Golanhöhen Galiläa Krim Donbass Donbas Donezk Luhansk Charkiw Charkow Cherson
    Saporischschja Mariupol Bachmut Pokrowsk Kramatorsk Sumy Odessa Odesa Dnipro Lwiw Tschernihiw Butscha Kursk
    Belgorod Brjansk Rostow Transnistrien Tschetschenien Dagestan Bergkarabach Abchasien Südossetien Idlib Aleppo
    Homs Rakka Mossul Kobane Erbil Darfur Tigray Tibet Xinjiang Kaschmir Punjab Kurdistan Katalonien Baskenland
    Schottland Wales Nordirland England Bayern Baden-Württemberg Hessen Thüringen Sachsen Sachsen-Anhalt Brandenburg
    Mecklenburg-Vorpommern Schleswig-Holstein Niedersachsen Nordrhein-Westfalen Rheinland-Pfalz Saarland Hamburg
    Bremen Berlin Ostdeutschland Westdeutschland Norddeutschland Süddeutschland Ruhrgebiet Rheinland Franken
    Schwaben Allgäu Harz Eifel Lausitz Kärnten Steiermark Tirol Südtirol Vorarlberg Burgenland Oberösterreich
    Niederösterreich Elsass Lothringen Bretagne Normandie Toskana Sizilien Sardinien Lombardei Venetien Mallorca
    Kreta Rhodos Lesbos Lampedusa Korsika Kalifornien Texas Florida Ohio Pennsylvania Michigan Wisconsin Georgia
    Arizona Nevada Virginia Alaska Hawaii Manhattan Guantánamo Grönland Spitzbergen Sibirien Kamtschatka Kaliningrad
    Königsberg Ostsee Nordsee Mittelmeer Atlantik Pazifik Bodensee Rhein Elbe Donau Neckar Mosel Spree Isar
    Dnjepr Wolga Nil Euphrat Alpen Pyrenäen Himalaya Mars USA Großbritannien Tschechien Elfenbeinküste
    Nordkorea Südkorea Kongo Bundesrepublik DDR Sowjetunion UdSSR Jugoslawien Capitol Kapitol Straßburg Brüssel Genf
    Davos Camp-David Mar-a-Lago
    """,
    """
    Naher Osten
    Mittlerer Osten
    Ferner Osten
    Rotes Meer
    Schwarzes Meer
    Totes Meer
    Kaspisches Meer
    Asowsches Meer
    Südchinesisches Meer
    Persischer Golf
    Golf von Mexiko
    Golf von Aden
    Straße von Hormus
    Straße von Hormuz
    Straße von Taiwan
    Straße von Gibraltar
    Horn von Afrika
    Golf von Oman
    Vereinigte Staaten
    Vereinigte Staaten von Amerika
    Vereinigtes Königreich
    Vereinigte Arabische Emirate
    Russische Föderation
    Bundesrepublik Deutschland
    Volksrepublik China
    Republik Moldau
    DR Kongo
    Demokratische Republik Kongo
    Republik Kongo
    Bosnien und Herzegowina
    Burkina Faso
    Sierra Leone
    El Salvador
    Costa Rica
    Puerto Rico
    Sri Lanka
    Saudi Arabien
    New York
    New York City
    Los Angeles
    San Francisco
    Las Vegas
    Washington D.C.
    Tel Aviv
    Abu Dhabi
    São Paulo
    Rio de Janeiro
    Buenos Aires
    Hong Kong
    Frankfurt am Main
    Frankfurt (Oder)
    Bad Segeberg
    Brandenburger Tor
    Silicon Valley
    Roter Platz
    Weißrussland
    """,
)
"""Places that are no country, no capital and no large city, and countries by other names."""

OTHERS = name_list(
    """
    Bundesliga Champions-League Europa-League Oscar Oscars Emmy Grammy Oktoberfest Olympia Berlinale Brexit
    Holocaust Shoah Tatort Tagesthemen Maischberger Wimbledon Windows Android iPhone ChatGPT Covid-19 Nord-Stream
    """,
    """
    Champions League
    Europa League
    Premier League
    Erster Weltkrieg
    Zweiter Weltkrieg
    Kalter Krieg
    Olympische Spiele
    French Open
    Australian Open
    US Open
    Tour de France
    Formel 1
    Super Bowl
    Eurovision Song Contest
    Nord Stream
    Nord Stream 2
    Christopher Street Day
    Black Lives Matter
    Anne Will
    Hart aber fair
    Markus Lanz
    Goldene Palme
    Goldener Bär
    Grundgesetz
    """,
)
"""Events, prizes, leagues, programmes, products."""
