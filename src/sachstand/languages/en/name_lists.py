"""Names that English news texts use so often that a text need not say what they are.

One name a line, or single words with blanks between. Names that are common words as well ("Time", "Sun") are left out.
"""

from __future__ import annotations

from sachstand.languages.name_rules import name_list

ORGANISATIONS = name_list(
    """
    Hamas Hezbollah Fatah Taliban PKK ISIS Houthis Boko-Haram Al-Qaida Al-Qaeda Mossad CIA FBI NSA DEA ATF FDA CDC
    EPA FAA FEMA IRS SEC MI5 MI6 KGB FSB NATO EU UN OSCE OECD OPEC WTO WHO IMF ECB IAEA UNICEF UNESCO UNHCR UNRWA
    ASEAN Interpol Europol Frontex Fed Pentagon BBC CNN CBS NBC ABC MSNBC PBS NPR ITV AFP AP Reuters Tass Interfax
    KCNA Xinhua Yonhap Bloomberg Google Microsoft Apple Amazon Facebook Meta Twitter TikTok Telegram WhatsApp
    YouTube Netflix Spotify Huawei Samsung Toyota Sony Nokia Intel AMD Nvidia IBM Oracle Yahoo HP Dell Tesla SpaceX
    OpenAI Boeing Airbus Lufthansa Ryanair Gazprom Rosneft Shell BP Exxon Chevron Nestlé Pfizer Moderna AstraZeneca
    UBS HSBC Barclays Lloyds Goldman-Sachs Walmart Ford Chrysler GM Volkswagen BMW NASA ESA ISRO FIFA UEFA IOC NFL
    NBA MLB NHL FA GOP Labour Tories Congress Parliament Senate Knesset Duma Greenpeace WWF Oxfam Vatican Kremlin
    """,
    """
    United Nations
    European Union
    European Commission
    European Central Bank
    European Parliament
    International Criminal Court
    International Monetary Fund
    World Bank
    World Health Organization
    African Union
    Arab League
    Islamic State
    Islamic Jihad
    International Atomic Energy Agency
    Organization for Security and Co-operation in Europe
    Amnesty International
    Human Rights Watch
    Doctors Without Borders
    Red Cross
    Red Crescent
    Supreme Court
    High Court
    White House
    State Department
    Scotland Yard
    Labour Party
    Conservative Party
    Democratic Party
    Republican Party
    Al Qaeda
    Al Jazeera
    Associated Press
    New York Times
    Washington Post
    Wall Street Journal
    Financial Times
    Fox News
    Sky News
    Manchester United
    Bayern Munich
    Borussia Dortmund
    Manchester City
    Real Madrid
    Coast Guard
    National Guard
    Security Council
    Goldman Sachs
    General Motors
    """,
)

PLACES = name_list(
    """
    Europe Asia Africa Australia Antarctica Scandinavia Balkans Caucasus Gaza Rafah Crimea Donbas Donetsk Luhansk
    Kharkiv Kherson Zaporizhzhia Mariupol Bakhmut Pokrovsk Kramatorsk Sumy Odesa Odessa Dnipro Lviv Kursk Belgorod
    Chechnya Dagestan Idlib Aleppo Homs Raqqa Mosul Kobani Darfur Tigray Tibet Xinjiang Kashmir Punjab Kurdistan
    Catalonia Scotland Wales England Ulster Bavaria Saxony Sicily Sardinia Tuscany Crete California Texas Florida
    Ohio Pennsylvania Michigan Wisconsin Georgia Arizona Nevada Virginia Alaska Hawaii Illinois Colorado Oregon Utah
    Montana Idaho Kansas Missouri Kentucky Tennessee Alabama Mississippi Louisiana Arkansas Oklahoma Iowa Minnesota
    Indiana Maine Vermont Massachusetts Connecticut Maryland Delaware Nebraska Manhattan Brooklyn Queens Bronx
    Hollywood Greenland Siberia Aceh Sumatra Java Atlantic Pacific Mediterranean Baltic Himalayas Alps Everest Earth
    Mars Antarctic Arctic
    """,
    """
    Middle East
    Far East
    Southeast Asia
    North Africa
    West Africa
    East Africa
    North America
    South America
    Latin America
    Eastern Europe
    Western Europe
    West Bank
    Gaza Strip
    East Jerusalem
    Golan Heights
    Red Sea
    Black Sea
    Dead Sea
    North Sea
    Baltic Sea
    South China Sea
    Persian Gulf
    Gulf of Aden
    Gulf of Mexico
    Strait of Hormuz
    Strait of Taiwan
    Horn of Africa
    Northern Ireland
    North Carolina
    South Carolina
    North Dakota
    South Dakota
    New Jersey
    New Hampshire
    New Mexico
    New Orleans
    New York
    New York City
    West Virginia
    Rhode Island
    Los Angeles
    The Hague
    San Francisco
    San Diego
    Las Vegas
    Washington D.C.
    Washington, D.C.
    Tel Aviv
    Sao Paulo
    Rio de Janeiro
    Silicon Valley
    Sri Lanka
    Saudi Arabia
    Puerto Rico
    Long Island
    """,
)
"""Places that are no country, no capital and no large city, and countries by other names."""

OTHERS = name_list(
    """
    Olympics Oscars Emmys Grammys Brexit Holocaust Wimbledon Bible Koran Windows Android iPhone iPad MacBook ChatGPT
    """,
    """
    World Cup
    Super Bowl
    Champions League
    Premier League
    World War
    World War I
    World War II
    Cold War
    Civil War
    French Open
    US Open
    Grand Prix
    Formula One
    Nobel Prize
    Golden Globe
    Golden Globes
    Academy Award
    Academy Awards
    Olympic Games
    Black Lives Matter
    Nord Stream
    """,
)
"""Events, prizes, leagues, products."""
