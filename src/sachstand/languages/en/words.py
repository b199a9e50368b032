"""English words: tokens, the tags of the Penn Treebank, and what a finite verb form shows.

HanTa's English model speaks the C5 tag set of the British National Corpus; it is turned into that of Marcus, Santorini
and Marcinkiewicz (1993), which has fewer classes. C5 does not tell a subjunctive, so no form is said to be one.
"""

from __future__ import annotations

from sachstand.languages.spec import WordRules
from sachstand.model.annotation import VerbForm

_TAGS = {
    "AJ0": "JJ",
    "AJC": "JJR",
    "AJS": "JJS",
    "AT0": "DT",
    "AV0": "RB",
    "AVP": "RP",
    "AVQ": "WRB",
    "CJC": "CC",
    "CJS": "IN",
    "CJT": "IN",
    "CRD": "CD",
    "DPS": "PRP$",
    "DT0": "DT",
    "DTQ": "WDT",
    "EX0": "EX",
    "ITJ": "UH",
    "NN": "NN",
    "NN0": "NN",
    "NN1": "NN",
    "NN2": "NNS",
    "NP0": "NNP",
    "ORD": "JJ",
    "PNI": "NN",
    "PNP": "PRP",
    "PNQ": "WP",
    "POS": "POS",
    "PRF": "IN",
    "PRP": "IN",
    "PUL": "-LRB-",
    "PUR": "-RRB-",
    "PUN": ".",
    "PUQ": "''",
    "TO0": "TO",
    "UNC": "FW",
    "UNKNOWN": "FW",
    "XX0": "RB",
    "ZZ0": "SYM",
    "!!!": ".",
    "VM0": "MD",
    **{
        f"V{verb}{form}": tag
        for verb in "BDHV"
        for form, tag in {"B": "VBP", "D": "VBD", "G": "VBG", "I": "VB", "N": "VBN", "Z": "VBZ"}.items()
    },
}


def verb_form(form: str, tag: str, lemma: str, clause: tuple[str, ...]) -> VerbForm:
    """The tense that the tag states; the mood is left open."""
    if tag == "MD":
        return VerbForm("conditional" if form.lower() in {"would", "'d"} else None, None)
    return VerbForm(None, "past" if tag == "VBD" else "present")


WORDS = WordRules(
    clitics=r"n['’]t|['’](?:s|re|ve|ll|d|m)",
    model="morphmodel_en.pgz",
    tags=_TAGS,
    finite=frozenset({"VBD", "VBP", "VBZ", "MD"}),
    infinitives=frozenset({"VB"}),
    participles=frozenset({"VBN", "VBG"}),
    modals=frozenset({"MD"}),
    particles=frozenset({"RP"}),
    names=frozenset({"NNP"}),
    nouns=frozenset({"NN", "NNS"}),
    adjectives=frozenset({"JJ", "JJR", "JJS"}),
    adverbs=frozenset({"RB", "WRB"}),
    articles=frozenset({"DT", "PRP$", "WDT"}),
    pronouns=frozenset({"PRP", "WP"}),
    prepositions=frozenset({"IN", "TO"}),
    conjunctions=frozenset({"CC"}),
    relatives=frozenset({"WDT", "WP"}),
    numbers=frozenset({"CD"}),
    punctuation=frozenset({".", "''", "-LRB-", "-RRB-"}),
    verb_form=verb_form,
)
