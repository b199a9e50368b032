"""Whose word two reports rest on, as data: language, a sentence of one report, a sentence of another.

People and places are of everyday news, the sentences are our own. ``ONE`` are pairs in which the second source is no
further one: the same under other words, somebody who speaks for it, or somebody of whom nobody can tell that it is
not the same. ``TWO`` are pairs of sources that are known to be two.
"""

from __future__ import annotations

Pair = tuple[str, str, str]

ONE: list[Pair] = [
    (
        "de",
        "Die Kasseler Polizei teilte mit, zwei Männer seien verhaftet worden.",
        "Zwei Männer wurden verhaftet, wie die Polizei in Kassel mitteilte.",
    ),
    (
        "de",
        "Die Kasseler Polizei teilte mit, zwei Männer seien verhaftet worden.",
        "Nach Angaben der Polizei Kassel wurden zwei Männer verhaftet.",
    ),
    (
        "de",
        "Ein Sprecher der Polizei sagte, zwei Männer seien verhaftet worden.",
        "Laut Polizei wurden zwei Männer verhaftet.",
    ),
    (
        "de",
        "Zwei Männer seien verhaftet worden, sagte ein Polizeisprecher.",
        "Die Polizei teilte mit, zwei Männer seien verhaftet worden.",
    ),
    (
        "de",
        "Eine Sprecherin der Polizei in Kassel sagte, zwei Männer seien verhaftet worden.",
        "Die Kasseler Polizei teilte mit, zwei Männer seien verhaftet worden.",
    ),
    (
        "de",
        "Das russische Verteidigungsministerium teilte mit, die Brücke sei zerstört worden.",
        "Wie das Verteidigungsministerium in Moskau mitteilte, wurde die Brücke zerstört.",
    ),
    (
        "de",
        "Das Moskauer Verteidigungsministerium meldete, die Brücke sei zerstört worden.",
        "Russlands Verteidigungsministerium teilte mit, die Brücke sei zerstört worden.",
    ),
    (
        "de",
        "Eine Sprecherin des Unternehmens sagte, das Werk sei geschlossen worden.",
        "Nach Angaben des Unternehmens wurde das Werk geschlossen.",
    ),
    (
        "de",
        "Die Münchner Staatsanwaltschaft erklärte, der Mann sei verhaftet worden.",
        "Der Mann wurde verhaftet, wie die Staatsanwaltschaft München mitteilte.",
    ),
    (
        "de",
        "Nach Angaben der Göttinger Feuerwehr wurden drei Menschen verletzt.",
        "Drei Menschen wurden verletzt, teilte die Feuerwehr in Göttingen mit.",
    ),
    (
        "de",
        "Die US-Regierung teilte mit, der Vertrag sei unterzeichnet worden.",
        "Nach Angaben der amerikanischen Regierung wurde der Vertrag unterzeichnet.",
    ),
    (
        "de",
        "Der Sprecher des ukrainischen Generalstabs sagte, die Brücke sei zerstört worden.",
        "Der Generalstab in Kiew meldete, die Brücke sei zerstört worden.",
    ),
    (
        "de",
        "Kremlsprecher Dmitri Peskow sagte, der Vertrag sei unterzeichnet worden.",
        "Wie der Kreml mitteilte, wurde der Vertrag unterzeichnet.",
    ),
    (
        "de",
        "Bundeskanzler Friedrich Merz sagte, der Vertrag sei unterzeichnet worden.",
        "Der Vertrag sei unterzeichnet worden, sagte der CDU-Politiker.",
    ),
    (
        "de",
        "Donald Trump sagte, der Vertrag sei unterzeichnet worden.",
        "Der US-Präsident sagte, der Vertrag sei unterzeichnet worden.",
    ),
    (
        "de",
        "Donald Trump sagte, der Vertrag sei unterzeichnet worden.",
        "Der Vertrag sei unterzeichnet worden, sagte Trump.",
    ),
    (
        "de",
        "Der Kanzler sagte, der Vertrag sei unterzeichnet worden.",
        "Der Vertrag sei unterzeichnet worden, sagte der CDU-Chef.",
    ),
    (
        "de",
        "Medienberichten zufolge wurden zwei Männer verhaftet.",
        "Die Polizei teilte mit, zwei Männer seien verhaftet worden.",
    ),
    (
        "de",
        "Ein Sprecher sagte, zwei Männer seien verhaftet worden.",
        "Die Polizei teilte mit, zwei Männer seien verhaftet worden.",
    ),
    (
        "de",
        "Nach Polizeiangaben wurden zwei Männer verhaftet.",
        "Die Polizei teilte mit, zwei Männer seien verhaftet worden.",
    ),
    (
        "de",
        "Das Ministerium teilte mit, der Beamte sei entlassen worden.",
        "Wie das Innenministerium mitteilte, wurde der Beamte entlassen.",
    ),
    (
        "de",
        "Die Bundespolizei teilte mit, zwei Männer seien verhaftet worden.",
        "Ein Sprecher der Bundespolizei sagte, zwei Männer seien verhaftet worden.",
    ),
    (
        "de",
        "Das Bundesverwaltungsgericht in Leipzig teilte mit, der Beamte sei entlassen worden.",
        "Wie das Bundesverwaltungsgericht mitteilte, wurde der Beamte entlassen.",
    ),
    (
        "de",
        "Prognosen zufolge wurde der Bürgermeister gewählt.",
        "Die Stadtverwaltung teilte mit, der Bürgermeister sei gewählt worden.",
    ),
    (
        "en",
        "Kassel police said two men had been arrested.",
        "Two men were arrested, police in Kassel said.",
    ),
    (
        "en",
        "A police spokesman said two men had been arrested.",
        "Police said two men had been arrested.",
    ),
    (
        "en",
        "The Russian defence ministry said the bridge had been destroyed.",
        "The bridge was destroyed, the defence ministry in Moscow said.",
    ),
    (
        "en",
        "Russia's defence ministry said the bridge had been destroyed.",
        "A spokesman for the Russian defence ministry said the bridge had been destroyed.",
    ),
    (
        "en",
        "A spokeswoman for the company said the plant had been closed.",
        "According to the company, the plant was closed.",
    ),
    (
        "en",
        "President Donald Trump said the treaty had been signed.",
        "The president said the treaty had been signed.",
    ),
    (
        "en",
        "Officials said two men had been arrested.",
        "The police said two men had been arrested.",
    ),
    (
        "en",
        "Media reports said two men had been arrested.",
        "The police said two men had been arrested.",
    ),
]

TWO: list[Pair] = [
    (
        "de",
        "Die Kasseler Polizei teilte mit, zwei Männer seien verhaftet worden.",
        "Zwei Männer wurden verhaftet, wie die Polizei in Fulda mitteilte.",
    ),
    (
        "de",
        "Die Bundespolizei teilte mit, zwei Männer seien verhaftet worden.",
        "Die Kasseler Polizei teilte mit, zwei Männer seien verhaftet worden.",
    ),
    (
        "de",
        "Das russische Verteidigungsministerium teilte mit, die Brücke sei zerstört worden.",
        "Das ukrainische Verteidigungsministerium teilte mit, die Brücke sei zerstört worden.",
    ),
    (
        "de",
        "Das Außenministerium in Moskau teilte mit, die Brücke sei zerstört worden.",
        "Das Verteidigungsministerium in Moskau teilte mit, die Brücke sei zerstört worden.",
    ),
    (
        "de",
        "Laut Polizei wurden drei Menschen verletzt.",
        "Nach Angaben der Feuerwehr wurden drei Menschen verletzt.",
    ),
    (
        "de",
        "Friedrich Merz sagte, der Vertrag sei unterzeichnet worden.",
        "Lars Klingbeil sagte, der Vertrag sei unterzeichnet worden.",
    ),
    (
        "de",
        "Ein Sprecher der Bahn sagte, drei Menschen seien verletzt worden.",
        "Ein Sprecher der Polizei sagte, drei Menschen seien verletzt worden.",
    ),
    (
        "de",
        "Der Kreml teilte mit, der Vertrag sei unterzeichnet worden.",
        "Wie das Weiße Haus mitteilte, wurde der Vertrag unterzeichnet.",
    ),
    (
        "de",
        "Die Agentur Reuters berichtete, zwei Männer seien verhaftet worden.",
        "Die Polizei teilte mit, zwei Männer seien verhaftet worden.",
    ),
    (
        "en",
        "Kassel police said two men had been arrested.",
        "Two men were arrested, police in Fulda said.",
    ),
    (
        "en",
        "The Russian defence ministry said the bridge had been destroyed.",
        "The Ukrainian defence ministry said the bridge had been destroyed.",
    ),
    (
        "en",
        "Reuters reported that two men had been arrested.",
        "Police said two men had been arrested.",
    ),
]
