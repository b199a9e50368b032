"""Own English sentences on the frames that English has and German has not, and on scare quotes and titles.

Outlets and people are invented. Each sentence stands with all that is said in it.
"""

from __future__ import annotations

IN = "indirect"
D = "direct"
R = "reported"

FRAMES = [
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
