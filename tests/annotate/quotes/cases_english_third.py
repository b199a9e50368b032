"""Own English sentences in the manner of papers and agencies, a third set, and short texts of several sentences.

Outlets and people are invented. The sentences were written after all the other sets had been mended.
"""

from __future__ import annotations

IN = "indirect"
D = "direct"
R = "reported"

THIRD = [
    (
        "A third suspect remains at large, according to investigators.",
        [(IN, "A third suspect remains at large", "investigators")],
    ),
    (
        "The interior minister, asked about the arrests, said he would not comment on an open case.",
        [(IN, "he would not comment on an open case", "The interior minister")],
    ),
    ("“It was carnage,” one paramedic told the Dunport Gazette.", [(D, "“It was carnage,”", "one paramedic")]),
    (
        "The regulator found the company had misled customers for years and fined it £2m.",
        [(IN, "the company had misled customers for years", "The regulator")],
    ),
    ("Both parties have ruled out a coalition.", []),
    (
        "He also said that the army would stay as long as needed.",
        [(IN, "that the army would stay as long as needed", "He")],
    ),
    (
        'Eyewitness Theo Park said: "The bus just went over. People were screaming."',
        [(D, '"The bus just went over. People were screaming."', "Eyewitness Theo Park")],
    ),
    ("The bank posted a profit of $2 billion, beating forecasts.", []),
    ("Under the plan, first reported by Norna, the ministry would close three bases.", []),
    (
        "Senator Ruth Hale, a Democrat from Maine, called the ruling “deeply troubling.”",
        [(D, "“deeply troubling.”", "Senator Ruth Hale, a Democrat from Maine")],
    ),
    (
        "Hale said she would introduce a bill next week to “fix this mess.”",
        [(IN, "she would introduce a bill next week to “fix this mess.”", "Hale"), (D, "“fix this mess.”", "Hale")],
    ),
    (
        "In Karvia, the prime minister told state television the vote would go ahead as planned.",
        [(IN, "the vote would go ahead as planned", "the prime minister")],
    ),
    (
        "Rescuers fear that dozens more are buried under the rubble.",
        [(IN, "that dozens more are buried under the rubble", "Rescuers")],
    ),
    (
        "The zoo says it has no plans to move the elephants, despite calls from campaigners to close the enclosure.",
        [
            (
                IN,
                "it has no plans to move the elephants, despite calls from campaigners to close the enclosure",
                "The zoo",
            )
        ],
    ),
    (
        "“We’re devastated,” a spokeswoman for the zoo said. “He was part of the family.”",
        [
            (D, "“We’re devastated,”", "a spokeswoman for the zoo"),
            (D, "“He was part of the family.”", "a spokeswoman for the zoo"),
        ],
    ),
    (
        "The army chief has repeatedly denied any role in the coup.",
        [(R, "The army chief has repeatedly denied any role in the coup.", "The army chief")],
    ),
    (
        "Lawyers for the singer have dismissed the allegations as “pure fantasy”.",
        [(D, "“pure fantasy”", "Lawyers for the singer")],
    ),
    (
        "The document, dated 3 May, warns ministers that supplies will last only ten days.",
        [(IN, "that supplies will last only ten days", "The document")],
    ),
    ("“Nothing,” she said when asked what she would change.", [(D, "“Nothing,”", "she")]),
    ("Her lawyer has asked the court to throw out the case.", [(IN, "to throw out the case", "Her lawyer")]),
    (
        "Organisers estimate that 40,000 people took part; police put the figure at 15,000.",
        [(IN, "that 40,000 people took part", "Organisers")],
    ),
    ("The striker, who missed a penalty, later apologised to fans on Instagram.", []),
    (
        "“We lacked courage,” head coach Milo Grant admitted afterwards.",
        [(D, "“We lacked courage,”", "head coach Milo Grant")],
    ),
    (
        "Grant, speaking after the game, insisted: “I am not going anywhere.”",
        [(D, "“I am not going anywhere.”", "Grant")],
    ),
    ("The play, “The Last Ferry”, runs until June.", []),
    ("Economist Vera Stahl thinks the worst is over.", [(IN, "the worst is over", "Economist Vera Stahl")]),
    ("Stahl’s view is not shared by everyone.", []),
    (
        "The president tweeted that the talks were “going nowhere”, hours before his envoy landed in Geneva.",
        [(IN, "that the talks were “going nowhere”", "The president"), (D, "“going nowhere”", "The president")],
    ),
    (
        "Aid agencies say more than a million people need help, and that roads are blocked.",
        [(IN, "more than a million people need help, and that roads are blocked", "Aid agencies")],
    ),
    (
        "The tech giant argued in court filings that the law breached its right to free speech.",
        [(IN, "that the law breached its right to free speech", "The tech giant")],
    ),
    (
        "Prices will fall by a fifth, predicted the agency’s head, Olga Brix.",
        [(IN, "Prices will fall by a fifth", "the agency’s head, Olga Brix")],
    ),
    ("Ministers have promised that no school will lose money.", [(IN, "that no school will lose money", "Ministers")]),
    (
        "“If there is a deal to be done,” the envoy told the Morning Echo, “we will do it.”",
        [(D, "“If there is a deal to be done,”", "the envoy"), (D, "“we will do it.”", "the envoy")],
    ),
    ("The chairman did not say when the report would be published.", []),
    (
        "Scientists at the Halden Institute said on Wednesday they had bred a wheat that needs less water.",
        [(IN, "they had bred a wheat that needs less water", "Scientists at the Halden Institute")],
    ),
    (
        "“This was avoidable,” concluded the judge, Dame Ellen Moor, in a 300-page report.",
        [(D, "“This was avoidable,”", "the judge, Dame Ellen Moor")],
    ),
    ("Police named the victim as Tom Barr, 19.", []),
    (
        "Neighbours described him as “quiet” and “polite”.",
        [(D, "“quiet”", "Neighbours"), (D, "“polite”", "Neighbours")],
    ),
    (
        "His mother, Rita Barr, paid tribute to “a beautiful boy with a big heart”.",
        [(D, "“a beautiful boy with a big heart”", "His mother, Rita Barr")],
    ),
    ("The inquiry, which is expected to last a year, heard that staff were told to delete emails.", []),
]

TEXTS = [
    (
        "The fire service said the blaze was out. It added that nobody had been hurt.",
        [(IN, "the blaze was out", "The fire service"), (IN, "that nobody had been hurt", "It")],
    ),
    (
        "“The roof came down,” said Greg Toll.\n\n“I have never seen anything like it.”",
        [(D, "“The roof came down,”", "Greg Toll"), (D, "“I have never seen anything like it.”", "Greg Toll")],
    ),
    (
        "Residents said they had no warning. Others said the order came too late.",
        [(IN, "they had no warning", "Residents"), (IN, "the order came too late", "Others")],
    ),
    (
        "Lund, who said he was ill, resigned on Friday, adding that he would sell his shares.",
        [(IN, "he was ill", "Lund"), (IN, "that he would sell his shares", "Lund")],
    ),
]
"""Speech that goes on over sentences."""

SOURCES = [
    ("Denholm’s adviser, Ruth Okafor, said it was over. “I said so at the time,” she added.", "Ruth Okafor"),
    ("Ivy Brand called it a scandal. One mother said her son was ill. “They painted over it,” she said.", None),
    ("“We will stay,” said Greg Toll. He said the roof had gone.", "Greg Toll"),
]
"""Short texts with the name for which the pronoun of the last quotation stands; none where nobody was named."""
