"""English sentence ends."""

from __future__ import annotations

from sachstand.languages.spec import SentenceRules, word_list

ABBREVIATIONS = word_list(
    """
    adm approx apt assn assoc asst aug ave bldg blvd brig bros capt cf cmdr co col cols comdr corp cpl cpt ct
    dec dept dist div dr ed eds est etc feb fig figs fr ft gen gov govs hon hosp inc insp jan jr lt ltd maj
    messrs mgr mr mrs ms mt no nos nov oct op pg pl pp pres prof prop pvt rd ref rep reps rev sec sen sens sep
    sept sgt sr st supt univ vol vols vs viz e.g i.e a.m p.m u.s u.k u.n u.s.a e.u d.c l.a n.y ph.d m.d b.c a.d
    """
) - frozenset(["no", "ref", "fig", "prop", "sec"])

STARTERS = word_list(
    """
    the a an this that these those he she it we they i you his her its our their there here in on at by for from
    with without after before during since until while when where why how what who which whose if although
    though because as so but and or nor yet however meanwhile moreover also then thus some many most several
    both each every all any no not two one another other under over between among against despite according
    about nearly more less earlier later today yesterday tomorrow now still only even just once is are was were
    will would can could should may might has have had did does do
    """
)

SENTENCES = SentenceRules(abbreviations=ABBREVIATIONS, starters=STARTERS, closers="\"”’»')]")
