"""Own English sentences on the frames that English has and German has not, and on scare quotes and titles.

Outlets and people are invented. Each sentence stands with all that is said in it.
"""

from __future__ import annotations

IN = "indirect"
D = "direct"
R = "reported"

FIRST = [
    (
        "The prime minister's spokesperson said it was “far too early to speculate”.",
        [
            (IN, "it was “far too early to speculate”", "The prime minister's spokesperson"),
            (D, "“far too early to speculate”", "The prime minister's spokesperson"),
        ],
    ),
    (
        "“We are not going anywhere,” Mayor Ellen Price told reporters outside City Hall.",
        [(D, "“We are not going anywhere,”", "Mayor Ellen Price")],
    ),
    (
        "According to a statement from the ministry, at least 12 people were injured.",
        [(IN, "at least 12 people were injured", "a statement from the ministry")],
    ),
    ("Witnesses described hearing two loud explosions shortly after midnight.", []),
    ("He denied that the company had misled investors.", [(IN, "that the company had misled investors", "He")]),
    (
        "Karvian state media reported on Thursday that the treaty had come into force.",
        [(IN, "that the treaty had come into force", "Karvian state media")],
    ),
    (
        "The treaty has come into force, Karvia's KRNA news agency said on Thursday.",
        [(IN, "The treaty has come into force", "Karvia's KRNA news agency")],
    ),
    (
        "Petrak said Russia would respond, adding that “all options” were on the table.",
        [
            (IN, "Russia would respond", "Petrak"),
            (IN, "that “all options” were on the table", "Petrak"),
            (D, "“all options”", "Petrak"),
        ],
    ),
    (
        "The army claims to have destroyed 40 drones overnight.",
        [(IN, "to have destroyed 40 drones overnight", "The army")],
    ),
    (
        "Police said the suspect, a 34-year-old man, had been arrested at the scene.",
        [(IN, "the suspect, a 34-year-old man, had been arrested at the scene", "Police")],
    ),
    (
        "“It's a disgrace,” said Tom Hale, who has lived on the street for 20 years. “Nobody told us anything.”",
        [(D, "“It's a disgrace,”", "Tom Hale"), (D, "“Nobody told us anything.”", "Tom Hale")],
    ),
    ("The report warns that rivers could run dry by 2040.", [(IN, "that rivers could run dry by 2040", "The report")]),
    ("Asked about the delay, Ms Shaw replied: “Ask the contractor.”", [(D, "“Ask the contractor.”", "Ms Shaw")]),
    (
        "The bank expects inflation to fall to 2% by spring.",
        [(R, "The bank expects inflation to fall to 2% by spring.", "The bank")],
    ),
    (
        "Kyiv accused Moscow of shelling a hospital, a charge the Kremlin rejected.",
        [(R, "Kyiv accused Moscow of shelling a hospital", "Kyiv")],
    ),
    (
        "In a post on Telegram, the governor wrote: “Stay in the shelters.”",
        [(D, "“Stay in the shelters.”", "the governor")],
    ),
    (
        "Two sources familiar with the matter told the paper the deal was close.",
        [(IN, "the deal was close", "Two sources familiar with the matter")],
    ),
    ("“No comment,” the spokeswoman said when asked about the leak.", [(D, "“No comment,”", "the spokeswoman")]),
    (
        "Officials have said they believe the fire was started deliberately.",
        [(IN, "they believe the fire was started deliberately", "Officials")],
    ),
    ("The minister called the ruling “a slap in the face”.", [(D, "“a slap in the face”", "The minister")]),
    (
        "What happened was “an act of pure evil”, the judge told the court.",
        [(IN, "What happened was “an act of pure evil”", "the judge"), (D, "“an act of pure evil”", "the judge")],
    ),
    (
        "The union says its members will strike unless pay rises.",
        [(IN, "its members will strike unless pay rises", "The union")],
    ),
    (
        "“The talks were,” he said, “frank and useful.”",
        [(D, "“The talks were,”", "he"), (D, "“frank and useful.”", "he")],
    ),
    (
        "It said in a statement that it was cooperating with the inquiry.",
        [(IN, "that it was cooperating with the inquiry", "It")],
    ),
    ("The film “Long Night” opens on Friday.", []),
    ("Her novel, “The Salt Road”, sold a million copies.", []),
    ("The so-called “Freedom Convoy” reached the capital.", []),
    ("She wondered whether the plan would ever work.", [(IN, "whether the plan would ever work", "She")]),
    (
        "The agency confirmed that three of its staff were missing.",
        [(IN, "that three of its staff were missing", "The agency")],
    ),
    (
        "Harlan, speaking at a rally in Ohio, promised to end the war “within 24 hours”.",
        [(IN, "to end the war “within 24 hours”", "Harlan"), (D, "“within 24 hours”", "Harlan")],
    ),
]
"""Read before the rules for participles, insertions and addressees were written."""

SECOND = [
    (
        "The mayor of Halden, Iris Vance, has called for calm after a second night of unrest.",
        [
            (
                R,
                "The mayor of Halden, Iris Vance, has called for calm after a second night of unrest.",
                "The mayor of Halden, Iris Vance",
            )
        ],
    ),
    (
        "“Let me be clear,” she told councillors, “we will not pay a penny.”",
        [(D, "“Let me be clear,”", "she"), (D, "“we will not pay a penny.”", "she")],
    ),
    (
        "Vance told the broadcaster RTK she would “fight on.”",
        [(IN, "she would “fight on.”", "Vance"), (D, "“fight on.”", "Vance")],
    ),
    (
        "A passenger who was on the ferry said crew members had locked the doors.",
        [(IN, "crew members had locked the doors", "A passenger who was on the ferry")],
    ),
    (
        "The ferry’s operator said none of the 212 people on board was hurt.",
        [(IN, "none of the 212 people on board was hurt", "The ferry’s operator")],
    ),
    ("Investigators, however, found no sign of sabotage.", []),
    (
        "Nearly half of the ballots were invalid, the electoral commission announced late on Sunday.",
        [(IN, "Nearly half of the ballots were invalid", "the electoral commission")],
    ),
    (
        "In a joint statement, the two presidents pledged to reopen the border.",
        [(IN, "to reopen the border", "the two presidents")],
    ),
    (
        "The general warned: “Any ship that crosses the line will be sunk.”",
        [(D, "“Any ship that crosses the line will be sunk.”", "The general")],
    ),
    (
        "He was quoted by state media as saying the offensive was going to plan.",
        [(IN, "the offensive was going to plan", "He")],
    ),
    (
        "The newspaper quoted a diplomat as saying that talks had collapsed.",
        [(IN, "that talks had collapsed", "a diplomat")],
    ),
    ("“I don’t recall,” Harlan replied when pressed by the committee’s chair.", [(D, "“I don’t recall,”", "Harlan")]),
    ("The pilot reported a loss of power minutes before the crash.", []),
    (
        "Harlan’s lawyers say their client, who is 81, is too ill to stand trial.",
        [(IN, "their client, who is 81, is too ill to stand trial", "Harlan’s lawyers")],
    ),
    (
        "Doctors at the hospital confirmed to the Morning Echo that supplies were running out.",
        [(IN, "that supplies were running out", "Doctors at the hospital")],
    ),
    (
        "There is “no evidence” of fraud, the panel found.",
        [(IN, "There is “no evidence” of fraud", "the panel"), (D, "“no evidence”", "the panel")],
    ),
    (
        "The firm’s founder once joked that sleep was for competitors.",
        [(IN, "that sleep was for competitors", "The firm’s founder")],
    ),
    ("She stopped short of calling the strike a mistake.", []),
    (
        "Some of those present said the officers had fired without warning.",
        [(IN, "the officers had fired without warning", "Some of those present")],
    ),
    ("Police have not said what caused the crash.", []),
    ("The minister thanked rescuers, describing them as “the best of us”.", [(D, "“the best of us”", "The minister")]),
    (
        "It comes after the watchdog warned that patients were at risk.",
        [(IN, "that patients were at risk", "the watchdog")],
    ),
    ("The club have signed the striker for a fee believed to be £20m.", []),
    (
        "“He’s a special player,” manager Jon Brandt said of the teenager.",
        [(D, "“He’s a special player,”", "manager Jon Brandt")],
    ),
    (
        "Brandt, whose side are bottom of the table, admitted they “deserved nothing”.",
        [(IN, "they “deserved nothing”", "Brandt"), (D, "“deserved nothing”", "Brandt")],
    ),
    (
        "Why did nobody act? “Because nobody was asked to,” says Dr Mina Roy.",
        [(D, "“Because nobody was asked to,”", "Dr Mina Roy")],
    ),
    (
        "According to Roy, whose team studied 300 cases, most patients recover within a week.",
        [(IN, "most patients recover within a week", "Roy")],
    ),
    (
        "Researchers say they have found a way to slow the disease, though they caution that trials are years away.",
        [(IN, "they have found a way to slow the disease", "Researchers"), (IN, "that trials are years away", "they")],
    ),
    ("The agency would neither confirm nor deny the report.", []),
    (
        "The rebels’ spokesman, Col Adem Sale, claimed his men controlled the airport, but "
        "residents said soldiers were still there.",
        [
            (IN, "his men controlled the airport", "The rebels’ spokesman, Col Adem Sale"),
            (IN, "soldiers were still there", "residents"),
        ],
    ),
    ("“We had to choose,” he says. “Food or heat.”", [(D, "“We had to choose,”", "he"), (D, "“Food or heat.”", "he")]),
    ("Her hit single “Run to Me” topped the charts for six weeks.", []),
    (
        "The bank’s boss, Carl Wex, who earned £4m last year, apologised to customers on Friday "
        "and said the fault had been fixed.",
        [(IN, "the fault had been fixed", "The bank’s boss, Carl Wex")],
    ),
    ("Wex is expected to tell MPs that he acted on legal advice.", []),
    (
        "Critics say the law is too vague, while supporters insist it will save lives.",
        [(IN, "the law is too vague", "Critics"), (IN, "it will save lives", "supporters")],
    ),
    ("Asked if he regretted the decision, Wex said no.", []),
    ("The court heard that Lund had searched online for “untraceable poison”.", []),
    (
        "Prosecutor Jane Holt told jurors: “He planned it for months.”",
        [(D, "“He planned it for months.”", "Prosecutor Jane Holt")],
    ),
    (
        "The pact, Moscow warned, would have “serious consequences”.",
        [(IN, "The pact … would have “serious consequences”", "Moscow"), (D, "“serious consequences”", "Moscow")],
    ),
    (
        "Its leader has vowed never to surrender, telling followers the struggle had “only begun”.",
        [
            (IN, "never to surrender", "Its leader"),
            (IN, "the struggle had “only begun”", "Its leader"),
            (D, "“only begun”", "Its leader"),
        ],
    ),
]
"""Written after the first sets had been mended, and read once before anything was done about them."""

FRAMES = [*FIRST, *SECOND]
