"""Esperanto verbs that report speech."""

from sachstand.languages.spec import speech_verbs

VERBS = tuple(speech_verbs("diris", "cvq", "speech"))
