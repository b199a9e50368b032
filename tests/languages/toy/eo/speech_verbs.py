"""Esperanto verbs that report speech."""

from sachstand.languages.quote_rules import speech_verbs

VERBS = tuple(speech_verbs("diris", "cvq", "speech"))
