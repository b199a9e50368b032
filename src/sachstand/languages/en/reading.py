"""English page furniture: what is printed around a report and is no part of it, and how pages state dates and credits.

A rule looks at one block alone, so it must be certain of its words.
"""

from __future__ import annotations

import re

from sachstand.languages.en.agencies import AGENCIES, AGENCY_RULES, CODE, NOT_AGENCIES, rule
from sachstand.languages.spec import ReadingRules

_MONTH = (
    r"Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|"
    r"\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?"
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january",
            "feb february",
            "mar march",
            "apr april",
            "may",
            "jun june",
            "jul july",
            "aug august",
            "sep sept september",
            "oct october",
            "nov november",
            "dec december",
        ),
        1,
    )
    for name in names.split()
}
_CLOCK = r"(?:[\s,|–-]{1,4}(?:at\s)?(?P<hour>[0-2]?\d)[:.](?P<minute>[0-5]\d)\s?(?P<half>[ap])?\.?m?)?"
_STAMP = re.compile(
    rf"(?<![\d.])(?:(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\s(?P<name>{_MONTH})|"
    rf"(?P<name2>{_MONTH})\s(?P<day2>[0-3]?\d)(?:st|nd|rd|th)?),?\s(?P<year>(?:19|20)\d\d)"
    rf"(?P<month>(?!))?{_CLOCK}",
    re.I,
)


_RULES = (
    *AGENCY_RULES,
    rule(
        "teasers",
        "teasers",
        r"(?:Read more|Read also|Also read|Related (?:topics|stories|articles?|content|links|coverage)|"
        r"More (?:on this story|stories|from [\w ]{2,40}|on this)|Recommended(?: (?:for you|stories|reading))?|"
        r"You may also (?:like|"
        r"be interested in)|"
        r"Most (?:read|viewed|popular)|Top stories|Trending|See also|Further reading|In other news|"
        r"Explore more on these topics|Up next|Editor['’]s picks)\s*[:.…]*\s*$",
        ("Related stories", "More on this story", "Read more:"),
        ("Related stories were told by survivors.",),
        most=80,
    ),
    rule(
        "teaser-line",
        "furniture",
        r"(?:READ MORE|Read more|Read also|Also read|Related|See also|More)\s?(?::|\||»|>)\s?\S.{0,200}$|"
        r"(?:Continue reading|Read (?:the full story|more)) (?:on|at|in) \S.{0,40}$",
        ("Read more: How the vote could end", "Read more on example.org"),
        ("More than 20 people were hurt.",),
    ),
    rule(
        "end",
        "end",
        r"(?:(?:View |Show |\d+ )?Comments?(?: \(\d+\))?|Leave a (?:comment|reply)|Join the (?:conversation|"
        r"discussion)|Post a comment|Back to top)\s*[:.!…]*\s*$",
        ("Comments", "12 comments", "Leave a comment"),
        ("Comments by the minister drew criticism.",),
        most=80,
    ),
    rule(
        "newsletter",
        "furniture",
        r"(?=.{0,300}\b(?:newsletter|email|inbox|alerts?|updates?)\b)(?:.{0,120}\b(?:sign[ -]?up|subscribe|"
        r"get our|delivered (?:to|straight)|by submitting)\b.{0,300})$",
        ("Sign up to our daily newsletter", "Get our top stories delivered straight to your inbox. Subscribe now."),
        ("The newsletter of the ministry had warned of floods.",),
        words="newsletter email inbox alert update",
    ),
    rule(
        "consent",
        "furniture",
        r"(?=.{0,400}\b(?:cookies?|third[- ]party|personal data|privacy policy|external content|"
        r"privacy notice)\b).{0,400}\b(?:accept|consent|allow|agree|enable|permission|apply)\b.{0,400}$",
        ("We ask for your permission before anything is loaded, as they may be using cookies.",),
        ("The cookie factory burned down.",),
        words="cookie third third-party personal external privacy",
    ),
    rule(
        "tools",
        "furniture",
        r"(?:Share(?: this)?(?: article| story)?|Print|Save|Advertisement(?: [·|-] .{0,40})?|Sign up here|list "
        r"of \d+ items|Skip (?:past|advert).{0,60}|Listen|"
        r"Watch|Follow us|Copy link|Live|Video|Image source.{0,120}|Image caption.{0,220}|Media caption.{0,220}|"
        r"(?:\d+ )?min(?:ute)?s? read|About sharing|Reuse this content|Published|Show more|"
        r"Loading(?: \.\.\.)?)\s*[:.…!|]*\s*$",
        ("Advertisement", "Share this article", "3 min read"),
        ("Share prices fell by 3 percent.", "Video of the collapse spread."),
        most=240,
    ),
    rule(
        "note-to-reader",
        "furniture",
        r"(?:This (?:article|story) (?:was|is|has been) (?:amended|first published|originally published|"
        r"updated)\b|A version of this (?:article|story) (?:appears|appeared)\b|Our Standards:|"
        r"Support (?:us|independent journalism|the [A-Z]\w+)\b.{0,160}(?:today|contribut\w+|donat\w+|subscrib\w+)|"
        r"(?-i:[A-Z])[^.]{2,120}\bcontributed (?:to this (?:report|story|article)|reporting)\.?$|Do you have an "
        r"opinion on\b|Do you have (?:information|a story)\b.{0,200}(?:@|contact|email)|"
        r"Follow .{0,60} on (?:Twitter|X|Facebook|Instagram)\b|Get in touch\b|Have you (?:been affected|"
        r"got a story)\b)",
        (
            "This article was amended on 3 May 2024 to correct a name.",
            "Example Mail’s Jane Sample contributed to this report.",
        ),
        ("This article of the constitution was never used.",),
    ),
    rule(
        "copyright",
        "furniture",
        r"(?:©|\(c\)\s|Copyright\b).{0,220}$",
        ("© Example Media 2024",),
        ("The copy right here is old.",),
    ),
    rule(
        "byline",
        "byline",
        r"(?:By|Words by|Reporting by|Editing by|Written by|"
        r"Additional reporting by)\s(?-i:(?:[A-Z][\w'’.-]+)(?:,?\s(?:[A-Z][\w'’.-]+|and|in|de|van|von|of|"
        r"al)){0,14})[.;,]?(?:\s?(?:Editing|Writing) by .{2,80})?$|"
        r"(?:Reporting|Live) (?:from|in) (?-i:[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,4})$|"
        r"From (?-i:(?:[A-Z][\w.-]*\s){0,3}[A-Z][\w.-]*['’]s?(?:,? (?:[A-Z][\w'’.-]+|and|in)){2,14})$",
        ("By Jane Example and John Sample in London", "From Example News’ Jane Sample", "Reporting from London"),
        ("By Monday the water had gone.",),
        most=200,
    ),
    rule(
        "photo",
        "photo",
        r"(?:(?:.{0,300}[\s/|(,.])?(?:Photo(?:graph)?|Photographs?|Picture|Image|Illustration|Credit|"
        r"Photo credit)(?: by)?\s?:\s?[^.!?]{1,90}\)?\.?|.{0,300}(?:©)\s?[^.!?]{2,80})$",
        ("Photograph: Jane Example/AP", "The harbour at dawn. Photo: Example Agency"),
        ("The picture: rubble. Nobody spoke.",),
        words="photo picture image illustration credit ©",
    ),
    rule(
        "stamp",
        "stamp",
        r"(?:(?:Last (?:updated|modified)|Updated|Published|First published|Posted)\b(?: (?:on|"
        r"at))?[\s:]*)?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*,?\s)?"
        rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th)?\s(?:{_MONTH})|(?:{_MONTH})\s\d{{1,2}}(?:st|nd|rd|"
        rf"th)?),?\s\d{{4}})(?:[\s,|–-]*(?:at )?\d{{1,2}}[:.]\d\d\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{{2,4}})?)?$",
        ("Published 5 December 2024", "Last updated: May 3, 2024, 10:15 am", "Fri 3 May 2024 10.15 BST"),
        ("On 5 December 2024 the treaty took effect.",),
        most=120,
    ),
    rule(
        "age",
        "furniture",
        r"(?:(?:Last )?(?:Updated|Published|Posted)\s)?(?:about )?(?:\d{1,3}|an?) (?:sec(?:ond)?s?|min(?:ute)?s?|"
        r"h(?:ou)?rs?|days?|weeks?|months?|years?) ago$",
        ("7 hours ago", "Updated 12 mins ago", "Posted an hour ago"),
        ("Seven hours ago the dam broke.", "Two days ago in Leeds"),
        most=60,
    ),
    rule(
        "paywall",
        "paywall",
        r".{0,200}\b(?:(?:Subscribe|Log in|Sign in|Register) (?:now )?to (?:continue|keep|read|unlock)|"
        r"This (?:article|content|story) is (?:only )?(?:for|available to|exclusive to) subscribers|"
        r"Already a subscriber|To continue reading|Unlock this (?:article|story))\b.{0,160}$",
        ("Subscribe to continue reading", "This article is only for subscribers."),
        words="subscri log|in sign|in register to|continue unlock",
    ),
)

READING = ReadingRules(
    rules=_RULES,
    months=_MONTHS,
    stamp=_STAMP,
    updated=re.compile(r"(?:Updated|Last modified|Last updated|Modified|as of)\b[^.\d]{0,25}$", re.I),
    published=re.compile(r"(?:Published|First published|Posted|Filed)\b[^.\d]{0,25}$", re.I),
    names=re.compile(r"\s*(?:,|;|/|\band\b|&)\s*"),
    agencies=AGENCIES,
    credited=re.compile(
        rf"(?:\b(?:with|additional)\s(?:reporting|material|files)\s(?:from|by)\s|\(|©\s?|/\s?|"
        rf"^)(?P<agency>{CODE})(?=[\s,;/|).:]|$)",
        re.I,
    ),
    not_authors=re.compile(r"(?:by|photo|editor|staff)\s*:?\s*$", re.I),
    by=re.compile(r"(?:Words |Written |Reporting )?By\s*:?\s+", re.I),
    dateline_form=re.compile(
        r"(?P<place>[A-Z][\w.'-]*(?:,? [A-Z][\w.'-]*){0,4}?)"
        rf"(?P<date>,\s(?:{_MONTH})\s\d{{1,2}}(?:,\s\d{{4}})?)?\s\((?P<code>[^\W\d_]{{3,12}})\)\s?(?P<dash>[-–—](?=\s))?"
    ),
    source_form=re.compile(r"Source\s?:\s(?P<name>[A-Z][^()]{3,60})\s\((?P<code>[^\W\d_]{2,8})\)\.?$"),
    agency_name=re.compile(r"\b(?:news|press)\s(?:agency|service|association|wire)\b|\bnewswire\b", re.I),
    not_agencies=NOT_AGENCIES,
    dateline=re.compile(
        rf"(?:(?-i:[A-Z][\w.'-]*(?:,? [A-Z][\w.'-]*){{0,4}}),?\s)?(?:(?:{_MONTH})\s\d{{1,2}}(?:,\s\d{{4}})?\s)?"
        rf"(?P<before>[-–—]\s)?\((?P<agency>{CODE})\)\s?(?(before)|[-–—_])",
        re.I,
    ),
)
