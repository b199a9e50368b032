"""Agency items of our own, in the formats that agencies send."""

from __future__ import annotations

import json
from typing import Any

FIRST = "Kielstadt (dpa) - Die Reederei Nordsee & Söhne hat am Dienstag eine neue Fähre vorgestellt."
SECOND = "Das Schiff fahre ab März nach Lund, sagte Reedereichefin Erika Probe der «Küstenpost»."
XHTML = (
    f"<p>{FIRST.replace('&', '&amp;')}</p>"
    "<p>Das Schiff fahre ab März nach <b>Lund</b>, sagte Reedereichefin Erika Probe der «Küstenpost».</p>"
)

NINJS_1: dict[str, Any] = {
    "uri": "urn:newsml:agentur.example:20241203:4711",
    "type": "text",
    "version": "2",
    "versioncreated": "2024-12-03T15:40:00+01:00",
    "firstcreated": "2024-12-03T14:05:00+01:00",
    "pubstatus": "usable",
    "language": "de",
    "headline": "Reederei stellt neue Fähre vor",
    "byline": "Von Max Muster, dpa",
    "copyrightholder": "dpa",
    "body_xhtml": XHTML,
    "body_text": f"{FIRST}\n\n{SECOND}",
}
NINJS_2: dict[str, Any] = {
    "uri": "https://agentur.example/items/4711",
    "versioncreated": "2024-12-03T15:40:00+01:00",
    "contentcreated": "2024-12-03T14:05:00+01:00",
    "language": "de",
    "headlines": [
        {"role": "short", "value": "Neue Fähre"},
        {"role": "main", "value": "Reederei stellt neue Fähre vor"},
    ],
    "descriptions": [{"role": "text", "value": FIRST[:70]}],
    "by": "Von Max Muster und Eva Beispiel",
    "infosources": [{"name": "AFP"}],
    "bodies": [
        {"role": "text", "contenttype": "text/plain", "value": f"{FIRST}\n{SECOND}"},
        {"role": "nitf", "contenttype": "application/xml", "value": "<nitf><HL1>Anders</HL1></nitf>"},
        {
            "role": "html5",
            "contenttype": "text/html",
            "value": f"<html><body><h1>Reederei stellt neue Fähre vor</h1>{XHTML}"
            "<figure><img><figcaption>Das Schiff im Dock.</figcaption></figure></body></html>",
        },
    ],
    "associations": [
        {"type": "picture", "uri": "https://agentur.example/bild", "headlines": [{"value": "Bild"}]},
        {"type": "text", "uri": "https://agentur.example/items/4700", "headlines": [{"value": "Hafen wird ausgebaut"}]},
    ],
}
NINJS_3: dict[str, Any] = {
    "uri": "urn:newsml:agentur.example:20241203:4711",
    "version": "1",
    "versionCreated": "2024-12-03T14:05:00+01:00",
    "pubStatus": "canceled",
    "copyrightHolder": "Küstenagentur",
    "language": "de",
    "headlines": [{"role": "main", "value": "Reederei stellt neue Fähre vor"}],
    "bodies": [{"role": "html", "contentType": "text/html", "value": XHTML.replace("(dpa) ", "")}],
}

_HEAD = """<itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:dpa"><name>dpa</name></provider>
  <versionCreated>2024-12-03T15:40:00+01:00</versionCreated><firstCreated>2024-12-03T14:05:00+01:00</firstCreated>
  <pubStatus qcode="stat:usable"/></itemMeta>
 <contentMeta><contentCreated>2024-12-03T14:00:00+01:00</contentCreated><creditline>dpa</creditline>
  <headline>Reederei stellt neue Fähre vor</headline><by>Von Max Muster, dpa</by>
  <language tag="de"/></contentMeta>"""

NITF = f"""<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body>
 <body.head><hedline><hl1>Reederei stellt neue Fähre vor</hl1></hedline></body.head>
 <body.content>{XHTML}<media><media-caption><p>Das Schiff im Dock.</p></media-caption></media></body.content>
</body></nitf></inlineXML>"""
INLINE_XHTML = f"""<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
 <head><title>Reederei</title></head><body>{XHTML}</body></html></inlineXML>"""
INLINE_TEXT = f"""<inlineData contenttype="text/plain"><![CDATA[{FIRST}

{SECOND}]]></inlineData>"""
INLINE_HTML = f"""<inlineData contenttype="text/html"><![CDATA[{XHTML}]]></inlineData>"""


def ninjs(item: Any) -> bytes:
    """With every letter beyond ASCII as an escape, as many systems write it."""
    return json.dumps(item).encode()


def news_item(content: str, head: str = _HEAD, guid: str = "urn:newsml:agentur.example:20241203:4711") -> str:
    return f"""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="{guid}" version="2" standard="NewsML-G2"
 standardversion="2.34" xml:lang="de"> {head} <contentSet>{content}</contentSet></newsItem>"""


def newsml(content: str) -> bytes:
    return ('<?xml version="1.0" encoding="UTF-8"?>\n' + news_item(content)).encode()


PACKAGE = """<?xml version="1.0" encoding="UTF-8"?>
<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:agentur.example:20241203:4720" version="1"
 standard="NewsML-G2" standardversion="2.34" xml:lang="de">
 <itemMeta><provider literal="dpa"/><versionCreated>2024-12-03T18:00:00+01:00</versionCreated></itemMeta>
 <contentMeta><headline>Die Themen des Tages in Kielstadt und an der ganzen Küste</headline></contentMeta>
 <groupSet root="G1"><group id="G1" role="group:main">
  <itemRef residref="urn:newsml:agentur.example:20241203:4711"><title>Reederei stellt neue Fähre vor</title></itemRef>
  <itemRef href="https://agentur.example/items/4700"><title>Hafen wird ausgebaut</title>
   <description>Der Hafen von Kielstadt wird größer.</description></itemRef>
 </group></groupSet></packageItem>""".encode()
