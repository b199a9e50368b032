"""Reports to try Sachstand on: written for it, on real facts, by outlets that do not exist.

``reports`` holds pages and texts as they would be saved, each with a ``.meta.json`` beside it that says where and when.
"""
