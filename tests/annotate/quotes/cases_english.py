"""Own English sentences. Outlets and people are invented."""

from __future__ import annotations

IN = "indirect"
D = "direct"
R = "reported"

ENGLISH = [
    ("The minister said the bridge would be closed.", [(IN, "the bridge would be closed", "The minister")]),
    ("She told reporters that nobody was hurt.", [(IN, "that nobody was hurt", "She")]),
    ("According to police, two people were injured.", [(IN, "two people were injured", "police")]),
    ("The talks have failed, a spokesman said on Friday.", [(IN, "The talks have failed", "a spokesman")]),
    ("“We have no choice,” said Anna Field, the mayor.", [(D, "“We have no choice,”", "Anna Field, the mayor")]),
    ('"We have no choice," Field said.', [(D, '"We have no choice,"', "Field")]),
    ('He added: "This is only the start."', [(D, '"This is only the start."', "He")]),
    ("Officials warned that more rain was expected.", [(IN, "that more rain was expected", "Officials")]),
    ("The company denied the report.", [(R, "The company denied the report.", "The company")]),
    ("The union demanded higher wages.", [(R, "The union demanded higher wages.", "The union")]),
    ('Field called the plan "absurd".', [(D, '"absurd"', "Field")]),
]

NOT_ENGLISH = [
    "The train left for Ulm on Monday.",
    'The film "The Long Summer" opens on Friday.',
    "He said nothing and left.",
    "The boat sank after a storm, and nobody knew why.",
]
