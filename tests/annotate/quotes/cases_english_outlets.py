"""Own English sentences in the manner of four kinds of outlets, written before the rules were run on them.

Outlets and people are invented. Each sentence stands with all that is said in it, by the conventions of the German set.
"""

from __future__ import annotations

IN = "indirect"
D = "direct"
R = "reported"

BROADCAST = [
    (
        "A Met Police spokesperson said officers were called to reports of a stabbing shortly before 21:00 GMT.",
        [(IN, "officers were called to reports of a stabbing shortly before 21:00 GMT", "A Met Police spokesperson")],
    ),
    (
        'Det Supt Carl Ashby, who is leading the investigation, said: "This was a cowardly attack."',
        [(D, '"This was a cowardly attack."', "Det Supt Carl Ashby")],
    ),
    (
        'Mr Ashby said it was "too early" to speculate about a motive.',
        [(IN, 'it was "too early" to speculate about a motive', "Mr Ashby"), (D, '"too early"', "Mr Ashby")],
    ),
    (
        "Speaking at a press conference, the chief constable said the family was being supported.",
        [(IN, "the family was being supported", "the chief constable")],
    ),
    (
        "A neighbour, who did not want to be named, told the BBN she had heard screaming.",
        [(IN, "she had heard screaming", "A neighbour")],
    ),
    ("Downing Street has not commented.", []),
    (
        "He added that an address in the town had been searched.",
        [(IN, "that an address in the town had been searched", "He")],
    ),
    (
        "The school, in a letter to parents, said pupils would be taught online until further notice.",
        [(IN, "pupils would be taught online until further notice", "The school")],
    ),
    (
        'Conservative leader Dana Croft said ministers were "asleep at the wheel" and urged them '
        "to publish the figures.",
        [
            (IN, 'ministers were "asleep at the wheel"', "Conservative leader Dana Croft"),
            (D, '"asleep at the wheel"', "Conservative leader Dana Croft"),
            (IN, "to publish the figures", "Conservative leader Dana Croft"),
        ],
    ),
    ("It is understood that two men are being questioned.", [(IN, "that two men are being questioned", "")]),
    ('"I just ran," one witness, Priya Nair, told the programme.', [(D, '"I just ran,"', "one witness, Priya Nair")]),
    ('The show "Strictly Bake" returns next month.', []),
]

AGENCY = [
    (
        "The central bank will keep rates on hold, three sources familiar with the matter said on Thursday.",
        [(IN, "The central bank will keep rates on hold", "three sources familiar with the matter")],
    ),
    (
        '"We expect the ships to leave by Friday," Deputy Foreign Minister Ivan Petrak said in a statement.',
        [(D, '"We expect the ships to leave by Friday,"', "Deputy Foreign Minister Ivan Petrak")],
    ),
    (
        "Israel's military said it had struck more than 30 targets overnight, adding that two of "
        "its soldiers had been wounded.",
        [
            (IN, "it had struck more than 30 targets overnight", "Israel's military"),
            (IN, "that two of its soldiers had been wounded", "Israel's military"),
        ],
    ),
    ("The ministry did not immediately respond to a request for comment.", []),
    (
        "Norvex said on Monday its chief executive would step down in May after 11 years.",
        [(IN, "its chief executive would step down in May after 11 years", "Norvex")],
    ),
    ("The rebels denied carrying out the attack.", [(R, "The rebels denied carrying out the attack.", "The rebels")]),
    ("Norna could not independently verify the claims.", []),
    (
        "Petrak told reporters in Geneva that talks would resume next week.",
        [(IN, "that talks would resume next week", "Petrak")],
    ),
    (
        "Twelve miners are still trapped, the state news agency said, citing rescue officials.",
        [(IN, "Twelve miners are still trapped", "the state news agency")],
    ),
    ("Oil prices rose after Saudi Arabia said it would cut output.", [(IN, "it would cut output", "Saudi Arabia")]),
    (
        "The carrier, which employs 4,000 people, warned on Tuesday that it could run out of cash.",
        [(IN, "that it could run out of cash", "The carrier")],
    ),
    (
        "The European Union and Norway said they had reached a deal on fishing quotas.",
        [(IN, "they had reached a deal on fishing quotas", "The European Union and Norway")],
    ),
    (
        "The deal is worth about $3 billion, according to a person briefed on the plan.",
        [(IN, "The deal is worth about $3 billion", "a person briefed on the plan")],
    ),
    (
        "Economists polled by Norna had forecast a rise of 0.2%.",
        [(R, "Economists polled by Norna had forecast a rise of 0.2%.", "Economists polled by Norna")],
    ),
]

WIRE = [
    (
        "PORT HALDEN (AWP) — At least nine people were killed when a bus plunged into a ravine, "
        "authorities said Tuesday.",
        [(IN, "At least nine people were killed when a bus plunged into a ravine", "authorities")],
    ),
    (
        "The governor said Monday that the state would not comply.",
        [(IN, "that the state would not comply", "The governor")],
    ),
    (
        "Sheriff Roy Dunn said the 16-year-old, whose name was not released, died at a hospital.",
        [(IN, "the 16-year-old, whose name was not released, died at a hospital", "Sheriff Roy Dunn")],
    ),
    (
        "“It sounded like a train,” said Marlene Otis, 67, who hid in her bathtub as the tornado passed.",
        [(D, "“It sounded like a train,”", "Marlene Otis, 67")],
    ),
    (
        "Prosecutors said in court documents that Dunn lied to federal agents.",
        [(IN, "that Dunn lied to federal agents", "Prosecutors")],
    ),
    ("Police Chief Ana Ruiz declined to say whether the driver had been drinking.", []),
    (
        "“The system failed her,” the family’s attorney, Leo Grant, said at a news conference Wednesday.",
        [(D, "“The system failed her,”", "the family’s attorney, Leo Grant")],
    ),
    ("Officials believe about 400 homes were destroyed.", [(IN, "about 400 homes were destroyed", "Officials")]),
    (
        "The National Weather Service warned residents to seek shelter immediately.",
        [(IN, "to seek shelter immediately", "The National Weather Service")],
    ),
    (
        "“Our hearts are broken,” the district wrote on Facebook. “There are no words.”",
        [(D, "“Our hearts are broken,”", "the district"), (D, "“There are no words.”", "the district")],
    ),
    ("Ruiz, asked if more arrests were likely, replied, “Stay tuned.”", [(D, "“Stay tuned.”", "Ruiz")]),
    ("The defendant has pleaded not guilty.", []),
]

BROADSHEET = [
    (
        "Ministers were warned last year that the dam was unsafe, the Harbour Post has learned.",
        [(IN, "Ministers were warned last year that the dam was unsafe", "the Harbour Post")],
    ),
    (
        "The shadow health secretary, Tom Elling, described the figures as “a damning indictment” "
        "of the government’s record.",
        [(D, "“a damning indictment”", "The shadow health secretary, Tom Elling")],
    ),
    (
        "Elling accused the prime minister of “hiding behind lawyers”.",
        [
            (R, "Elling accused the prime minister of “hiding behind lawyers”.", "Elling"),
            (D, "“hiding behind lawyers”", "Elling"),
        ],
    ),
    (
        "A Treasury spokesperson said: “We do not recognise these figures.”",
        [(D, "“We do not recognise these figures.”", "A Treasury spokesperson")],
    ),
    (
        "“People are scared,” says Amara Obi, a nurse at the hospital, “but they keep coming to work.”",
        [
            (D, "“People are scared,”", "Amara Obi, a nurse at the hospital"),
            (D, "“but they keep coming to work.”", "Amara Obi, a nurse at the hospital"),
        ],
    ),
    (
        "Campaigners argue that the scheme, which costs £40m a year, has done nothing for tenants.",
        [(IN, "that the scheme, which costs £40m a year, has done nothing for tenants", "Campaigners")],
    ),
    ("The council insists no decision has been taken.", [(IN, "no decision has been taken", "The council")]),
    ("Her memoir, “A Borrowed Country”, won the Halden prize.", []),
    ("What she calls “quiet quitting” is an old idea.", [(D, "“quiet quitting”", "she")]),
    (
        "The committee’s report, seen by the Morning Echo, says the minister ignored advice.",
        [(IN, "the minister ignored advice", "The committee’s report")],
    ),
    (
        "Unions have accused the company of breaking the law, a claim it denies.",
        [(R, "Unions have accused the company of breaking the law", "Unions")],
    ),
    (
        "Elling conceded that mistakes had been made but said the policy was right.",
        [(IN, "that mistakes had been made", "Elling"), (IN, "the policy was right", "Elling")],
    ),
]

MIXED = [
    (
        "The president, for his part, said he had no intention of resigning.",
        [(IN, "he had no intention of resigning", "The president")],
    ),
    (
        "Moscow says the bridge was hit by drones; Kyiv says it was an accident.",
        [(IN, "the bridge was hit by drones", "Moscow"), (IN, "it was an accident", "Kyiv")],
    ),
    (
        "When asked about the leak, the minister replied that she knew nothing.",
        [(IN, "that she knew nothing", "the minister")],
    ),
    (
        "The judge said that, if convicted, he could face ten years in prison.",
        [(IN, "that, if convicted, he could face ten years in prison", "The judge")],
    ),
    ("Nobody has claimed responsibility for the attack.", []),
    (
        "The statement said both sides had agreed to respect the ceasefire.",
        [(IN, "both sides had agreed to respect the ceasefire", "The statement")],
    ),
    (
        "In his first interview since the verdict, Marlow said he felt “hollow”.",
        [(IN, "he felt “hollow”", "Marlow"), (D, "“hollow”", "Marlow")],
    ),
    (
        "He refused to rule out a second referendum, saying only that “all options” were open.",
        [(IN, "that “all options” were open", "He"), (D, "“all options”", "He")],
    ),
    (
        "The airline blamed the delays on a “technical fault”.",
        [
            (R, "The airline blamed the delays on a “technical fault”.", "The airline"),
            (D, "“technical fault”", "The airline"),
        ],
    ),
    ("The so-called “bedroom tax” was scrapped in 2031.", []),
]

OUTLETS = [*BROADCAST, *AGENCY, *WIRE, *BROADSHEET, *MIXED]
