"""Own English sentences in the manner of papers and agencies, written before the rules were run on them.

Outlets and people are invented. Each sentence stands with all that is said in it, by the conventions of the German set.
"""

from __future__ import annotations

IN = "indirect"
D = "direct"
R = "reported"

POLITICS = [
    (
        "The government has ruled out new taxes, according to two people familiar with the discussions.",
        [(IN, "The government has ruled out new taxes", "two people familiar with the discussions")],
    ),
    (
        "“We will not be intimidated,” the prime minister told parliament on Tuesday.",
        [(D, "“We will not be intimidated,”", "the prime minister")],
    ),
    (
        "The opposition leader, Mara Quill, accused ministers of hiding the report.",
        [
            (
                R,
                "The opposition leader, Mara Quill, accused ministers of hiding the report.",
                "The opposition leader, Mara Quill",
            )
        ],
    ),
    ("Asked whether she would resign, Quill said: “Absolutely not.”", [(D, "“Absolutely not.”", "Quill")]),
    (
        "The foreign ministry denied that any talks had taken place.",
        [(IN, "that any talks had taken place", "The foreign ministry")],
    ),
    ("Quill's spokesman declined to comment.", []),
    (
        "A senior official, who asked not to be named, said the deal was “dead in the water”.",
        [
            (IN, "the deal was “dead in the water”", "A senior official"),
            (D, "“dead in the water”", "A senior official"),
        ],
    ),
    ("The bill, she argued, would make matters worse.", [(IN, "The bill … would make matters worse", "she")]),
    ("Ministers have insisted that the target will be met.", [(IN, "that the target will be met", "Ministers")]),
    ("The senator called on the president to apologise.", [(IN, "to apologise", "The senator")]),
    (
        "“It is over,” said Tom Hale, a former adviser. “Nobody wants another vote.”",
        [
            (D, "“It is over,”", "Tom Hale, a former adviser"),
            (D, "“Nobody wants another vote.”", "Tom Hale, a former adviser"),
        ],
    ),
    ("In a letter to colleagues, Hale wrote that he had made mistakes.", [(IN, "that he had made mistakes", "Hale")]),
    ("Hale described the plan as “a gift to the rich”.", [(D, "“a gift to the rich”", "Hale")]),
    ("It is unclear whether the vote will go ahead.", []),
]

POLICE = [
    ("Police said on Sunday that three men had been arrested.", [(IN, "that three men had been arrested", "Police")]),
    (
        "Two people were killed and five injured, police said.",
        [(IN, "Two people were killed and five injured", "police")],
    ),
    (
        "The suspect was found in a barn, a police spokeswoman told local radio.",
        [(IN, "The suspect was found in a barn", "a police spokeswoman")],
    ),
    ("Detectives believe the victim knew her attacker.", [(IN, "the victim knew her attacker", "Detectives")]),
    ("Officers are appealing for witnesses.", []),
    (
        "The fire service said the blaze was under control by noon.",
        [(IN, "the blaze was under control by noon", "The fire service")],
    ),
    ("Witnesses reported hearing several shots.", []),
    (
        "Inspector Joan Reed added: “We are keeping an open mind.”",
        [(D, "“We are keeping an open mind.”", "Inspector Joan Reed")],
    ),
    ("The driver had been drinking, prosecutors allege.", [(IN, "The driver had been drinking", "prosecutors")]),
    (
        "As the coroner noted, the road had been closed for months.",
        [(IN, "the road had been closed for months", "the coroner")],
    ),
    ("Residents were told to stay indoors.", []),
]

COURT = [
    ("Judge Amy Stone ruled that the search was unlawful.", [(IN, "that the search was unlawful", "Judge Amy Stone")]),
    ("He pleaded not guilty and left through a side door.", []),
    ("His lawyer argued that the evidence was thin.", [(IN, "that the evidence was thin", "His lawyer")]),
    (
        "“My client is innocent,” his lawyer, Peter Marsh, said outside court.",
        [(D, "“My client is innocent,”", "his lawyer, Peter Marsh")],
    ),
    ("The jury heard that the money was never paid back.", []),
    (
        "According to the indictment, the accounts were forged over six years.",
        [(IN, "the accounts were forged over six years", "the indictment")],
    ),
    ("The court rejected the appeal.", []),
    (
        "Marsh called the verdict “a disgrace” and promised to appeal.",
        [(D, "“a disgrace”", "Marsh"), (IN, "to appeal", "Marsh")],
    ),
    ("Prosecutors say he lied to investors.", [(IN, "he lied to investors", "Prosecutors")]),
]

ECONOMY = [
    (
        "The central bank warned that inflation could rise again.",
        [(IN, "that inflation could rise again", "The central bank")],
    ),
    (
        "Analysts at Norvex expect prices to fall.",
        [(R, "Analysts at Norvex expect prices to fall.", "Analysts at Norvex")],
    ),
    ("The carmaker said it would cut 900 jobs.", [(IN, "it would cut 900 jobs", "The carmaker")]),
    (
        "“Demand is weak,” the firm’s chief executive, Lena Roth, said in a statement.",
        [(D, "“Demand is weak,”", "the firm’s chief executive, Lena Roth")],
    ),
    (
        "Shares fell after the company announced that its chairman would step down.",
        [(IN, "that its chairman would step down", "the company")],
    ),
    ("Unions demanded talks.", [(R, "Unions demanded talks.", "Unions")]),
    (
        "Sales rose by 4 per cent in May, official figures showed.",
        [(IN, "Sales rose by 4 per cent in May", "official figures")],
    ),
    (
        "The merger will be completed by June, Norvex said, citing strong demand.",
        [(IN, "The merger will be completed by June", "Norvex")],
    ),
    ("Roth admitted the firm had been too slow.", [(IN, "the firm had been too slow", "Roth")]),
    (
        "The report suggests that wages will not recover before 2030.",
        [(IN, "that wages will not recover before 2030", "The report")],
    ),
]

SPORT = [
    ("“We were second best,” admitted the coach, Dan Orr.", [(D, "“We were second best,”", "the coach, Dan Orr")]),
    (
        "Orr said his side had “nothing to lose”.",
        [(IN, "his side had “nothing to lose”", "Orr"), (D, "“nothing to lose”", "Orr")],
    ),
    ("The match promised goals and delivered none.", []),
    (
        "“I’m happy,” she said, “but there is more to come.”",
        [(D, "“I’m happy,”", "she"), (D, "“but there is more to come.”", "she")],
    ),
    (
        "The club confirmed on Monday that Orr had left by mutual consent.",
        [(IN, "that Orr had left by mutual consent", "The club")],
    ),
    ("He scored twice and was later named man of the match.", []),
    ("“Every game is a final” is the motto painted above the door.", []),
]

CULTURE = [
    ("The novel “A Cold House” was published in March.", []),
    ("Critics praised the film.", [(R, "Critics praised the film.", "Critics")]),
    (
        "The director told the Harbour Post that she had never read the book.",
        [(IN, "that she had never read the book", "The director")],
    ),
    ("“Nobody taught me to paint,” he once said.", [(D, "“Nobody taught me to paint,”", "he")]),
    ("Her new album is called “Blue Rain”.", []),
    (
        "In the words of one visitor, it was “a small miracle”.",
        [(IN, "it was “a small miracle”", "one visitor"), (D, "“a small miracle”", "one visitor")],
    ),
    ("The so-called “golden room” is closed.", []),
]

WORLD = [
    (
        "Rebels have taken the town, the state news agency Norna reported, quoting a military source.",
        [(IN, "Rebels have taken the town", "the state news agency Norna")],
    ),
    (
        "A spokesman for the army said no soldiers had been hurt.",
        [(IN, "no soldiers had been hurt", "A spokesman for the army")],
    ),
    ("The UN has said more than 2,000 people are missing.", [(IN, "more than 2,000 people are missing", "The UN")]),
    ("Aid groups fear the number could rise.", [(IN, "the number could rise", "Aid groups")]),
    ("The ministry dismissed the claims as “baseless”.", [(D, "“baseless”", "The ministry")]),
    (
        "“There was a loud bang,” one man recalled. He said he ran for his life.",
        [(D, "“There was a loud bang,”", "one man"), (IN, "he ran for his life", "He")],
    ),
    (
        "State television said the president was in good health.",
        [(IN, "the president was in good health", "State television")],
    ),
    ("The governor urged people not to travel.", [(IN, "not to travel", "The governor")]),
    (
        "The ship left port on Friday, its owner confirmed, but never arrived.",
        [(IN, "The ship left port on Friday … but never arrived", "its owner")],
    ),
    ("The storm threatened to flood the old town.", []),
    ("“Stop!” someone shouted.", [(D, "“Stop!”", "someone")]),
    ("Both sides agreed to meet again in May.", [(IN, "to meet again in May", "Both sides")]),
]

LATER = [
    ("The mayor has told residents to leave their homes.", [(IN, "to leave their homes", "The mayor")]),
    (
        "“This is a betrayal,” said Eve Lund, who lost her brother in the fire.",
        [(D, "“This is a betrayal,”", "Eve Lund")],
    ),
    (
        "The tunnel, which opened in 1904, will close for a year, the operator said on Monday.",
        [(IN, "The tunnel, which opened in 1904, will close for a year", "the operator")],
    ),
    ("Campaigners claim the decision was unlawful.", [(IN, "the decision was unlawful", "Campaigners")]),
    (
        "Asked about the delay, a spokeswoman said that parts were missing.",
        [(IN, "that parts were missing", "a spokeswoman")],
    ),
    ("Lund, 44, denies all charges.", [(R, "Lund, 44, denies all charges.", "Lund, 44")]),
    (
        "The president said he had “never met” the man.",
        [(IN, "he had “never met” the man", "The president"), (D, "“never met”", "The president")],
    ),
    (
        "More than 60 people have died, according to the health ministry.",
        [(IN, "More than 60 people have died", "the health ministry")],
    ),
    ("The band played for three hours and nobody left.", []),
    ("Scientists have found that the ice is melting faster.", [(IN, "that the ice is melting faster", "Scientists")]),
    ("It was, he said, the worst day of his life.", [(IN, "It was … the worst day of his life", "he")]),
    ("The airline apologised for the delay.", []),
    ("“Do not panic,” the minister urged.", [(D, "“Do not panic,”", "the minister")]),
    (
        "Investigators said late on Friday they had recovered the boat.",
        [(IN, "they had recovered the boat", "Investigators")],
    ),
    (
        "The union warned of strikes before Christmas.",
        [(R, "The union warned of strikes before Christmas.", "The union")],
    ),
    ("Lund told the BCN the plan was “madness”.", [(IN, "the plan was “madness”", "Lund"), (D, "“madness”", "Lund")]),
    ("The bridge is expected to reopen in May.", []),
    (
        "A bridge collapsed after heavy rain, officials in the region said.",
        [(IN, "A bridge collapsed after heavy rain", "officials in the region")],
    ),
    ("He was jailed for six years after a jury found him guilty.", []),
    ("“I was wrong,” he wrote in his diary.", [(D, "“I was wrong,”", "he")]),
    (
        "The committee concluded that the police had failed the family.",
        [(IN, "that the police had failed the family", "The committee")],
    ),
    ("The two sides traded accusations over who fired first.", []),
    (
        "“We have lost everything.” Those were the words of Ann Pike, a farmer.",
        [(D, "“We have lost everything.”", "Ann Pike, a farmer")],
    ),
    (
        "Norvex is in talks to buy its rival, the Harbour Post reported.",
        [(IN, "Norvex is in talks to buy its rival", "the Harbour Post")],
    ),
    ("The manager refused to say whether he would stay.", []),
    (
        "“If they come back,” he said, “we will be ready.”",
        [(D, "“If they come back,”", "he"), (D, "“we will be ready.”", "he")],
    ),
    ("Doctors say the patient is stable.", [(IN, "the patient is stable", "Doctors")]),
    ("The army insists its soldiers acted in self-defence.", [(IN, "its soldiers acted in self-defence", "The army")]),
    ("A source close to the talks said a deal was near.", [(IN, "a deal was near", "A source close to the talks")]),
    ("The region’s governor, Ole Dahl, ordered the evacuation of two villages.", []),
]
"""Written after the first set had been mended, and read once before anything was done about it."""

NEWS = [*POLITICS, *POLICE, *COURT, *ECONOMY, *SPORT, *CULTURE, *WORLD, *LATER]

UNREACHED: tuple[str, ...] = (
    # Whether "and fined it" goes on with the finding or with the report, only its sense tells.
    "The regulator found the company had misled customers for years and fined it £2m.",
    # What is paid tribute to is quoted by no verb of saying.
    "His mother, Rita Barr, paid tribute to “a beautiful boy with a big heart”.",
)
"""Known faults of all English sets: the rules read these otherwise."""
