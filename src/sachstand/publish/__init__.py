"""Turns the record into lines, each checked against its capture, and lines into tickers, chronologies and exports.

`check` is the span check, `lines` the only maker of lines; `ticker`, `chronology` and `evidence` arrange lines for a
page and know nothing of HTML; `contents` is what they are handed.
"""

from sachstand.publish.check import CaptureText, CaptureTexts, Verbatim
from sachstand.publish.contents import Captures, Contents
from sachstand.publish.lines import Checked, Line, LineMaker, Withheld

__all__ = [
    "CaptureText",
    "CaptureTexts",
    "Captures",
    "Checked",
    "Contents",
    "Line",
    "LineMaker",
    "Verbatim",
    "Withheld",
]
