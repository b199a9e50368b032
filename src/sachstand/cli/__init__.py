"""The command line: one file for each group of commands, each with ``register``.

Modules here import nothing heavy at the top, so that ``sachstand --help`` answers at once; what a command needs it
imports when it runs.
"""
