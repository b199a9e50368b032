"""What a page shows of a chronology: each sentence once, what happened apart from what is to come."""

from __future__ import annotations

from dataclasses import replace

from tests.publish import desk

from sachstand.model.event import Event
from sachstand.model.mention import Attribution, Mention, Stance
from sachstand.model.story import Story
from sachstand.model.text import Span
from sachstand.publish.check import CaptureTexts
from sachstand.publish.chronology import Chronology, make_chronology
from sachstand.publish.contents import Contents
from sachstand.publish.happening import Happening
from sachstand.publish.lines import LineMaker
from sachstand.publish.rows import folded, rows_of


def chronology() -> Chronology:
    contents = desk.contents()
    return make_chronology(contents.stories["dam"], contents, LineMaker(contents, CaptureTexts(desk.captures())))


def test_a_sentence_that_tells_two_events_of_one_date_is_shown_once_and_exported_twice() -> None:
    contents = desk.contents()
    words = "Im Juni brach der Damm bei Grünau."
    mentions = [desk.mention(name, desk.CHRONICLE, words, "brach", desk.JUNE) for name in ("m-1", "m-2")]
    events = [desk.event(f"e-{one.id}", desk.JUNE, one, origins=()) for one in mentions]
    apart = desk.event("e-apart", desk.MAY, desk.mention("m-3", desk.CHRONICLE, words, "Damm", desk.MAY), origins=())
    known = {one.id: one for one in (*mentions, desk.mention("m-3", desk.CHRONICLE, words, "Damm", desk.MAY))}
    story = replace(contents.stories["dam"], events=("e-m-1", "e-m-2", "e-apart"))
    contents = replace(contents, mentions=known, events={one.id: one for one in (*events, apart)})
    made = make_chronology(story, contents, LineMaker(contents, CaptureTexts(desk.captures())))
    assert [one.event_id for one in made.dated] == ["e-apart", "e-m-1", "e-m-2"]
    assert [one.event_id for one in folded(made.dated)] == ["e-apart", "e-m-1"]


def test_a_row_that_says_less_of_the_date_in_the_same_words_is_not_shown() -> None:
    """As in "hatten das Abkommen im Juni bei einem Besuch unterzeichnet", when the day of the signing is known."""
    broke = next(one for one in chronology().dated if one.event_id == "e-broke")
    assert broke.when is not None and broke.when.latest is not None
    later = replace(broke.when, latest=broke.when.latest.replace(year=2030))
    vague = replace(broke, event_id="e-visit", when=later, named=True)
    assert folded([vague, broke]) == (broke,)
    sharp = replace(broke, event_id="e-later", when=later)
    assert len(folded([replace(broke, event_id="e-named", named=True), sharp])) == 2


def test_what_was_said_of_an_event_in_its_own_sentence_has_no_row_of_another_day() -> None:
    """As in "unterzeichnete am Montag, wie die Agentur am Dienstag meldete"."""
    broke = next(one for one in chronology().dated if one.event_id == "e-broke")
    told = replace(broke, event_id="e-a-told", when=desk.MAY, line=replace(broke.line, kind="say"))
    assert folded([told, broke]) == (broke,)
    assert folded([told]) == (told,)


def test_what_was_said_without_a_date_stands_apart_from_what_happened_without_a_date() -> None:
    made = chronology()
    (deed,) = made.undated
    speaker = Attribution("speaker", "Ilse Marquardt")
    said = replace(deed, event_id="e-said", line=replace(deed.line, kind="say", span=Span(0, 9)))
    claimed = replace(deed.line, kind="other", stance="claimed", attribution=(speaker,), span=Span(0, 5))
    known = replace(claimed, kind="collapse", span=Span(0, 7))
    undated = (deed, said, *(replace(deed, event_id=line.kind, line=line) for line in (claimed, known)))
    rows = replace(made, undated=undated).rows
    assert [one.event_id for one in rows.undated] == [deed.event_id, "collapse"]
    assert [one.event_id for one in rows.said] == ["e-said", "other"]


def test_an_undated_statement_in_a_sentence_that_is_shown_with_a_date_is_not_shown_again() -> None:
    made = chronology()
    broke = next(one for one in made.dated if one.event_id == "e-broke")
    again = replace(broke, event_id="e-again", when=None)
    assert folded([again], [broke]) == ()
    assert folded([again]) == (again,)
    assert folded([replace(again, line=made.undated[0].line)], [broke]) != ()


def test_an_attribute_gives_way_to_what_its_sentence_tells() -> None:
    """ "Das im Juni vereinbarte Abkommen ist in Kraft" tells of no June in a row of its own."""
    told = chronology().dated[0]
    attribute = replace(told, event_id="attribute", attributed=True)
    open_date = replace(told, event_id="open", when=None)
    assert folded([attribute], [open_date]) == ()
    assert folded([attribute]) == (attribute,)
    assert folded([told], [open_date]) == (told,)


def with_stances(event_id: str, *stances: Stance, kind: str | None = None) -> Happening:
    """The event of the desk with other stances, the first for its first mention and so on, the last for the rest."""
    contents = desk.contents()
    event: Event = contents.events[event_id]
    told = zip(event.mentions, (*stances, *(stances[-1:] * len(event.mentions))), strict=False)
    changed: dict[str, Mention] = {
        name: replace(contents.mentions[name], stance=stance, kind=kind or contents.mentions[name].kind)
        for name, stance in told
    }
    mentions = {**contents.mentions, **changed}
    story: Story = replace(contents.stories["dam"], events=(event_id,))
    held: Contents = replace(contents, mentions=mentions)
    made = make_chronology(story, held, LineMaker(held, CaptureTexts(desk.captures())))
    (one,) = (*made.dated, *made.undated)
    return one


def test_what_all_reports_only_announce_lies_after_the_last_of_them_and_in_a_part_of_its_own() -> None:
    plan = with_stances("e-set-up", "announced")
    reported = [line.reported.when for line in (plan.line, *plan.others)]
    told = max(when.earliest for when in reported if when is not None and when.earliest is not None)
    assert (plan.standing, plan.by, plan.after) == ("announced", None, told)
    rows = rows_of([], [plan])
    assert (rows.announced, rows.undated) == ((plan,), ())


def test_what_is_planned_for_a_day_is_not_in_the_chronology() -> None:
    plan = with_stances("e-broke", "announced")
    assert plan.is_dated
    rows = rows_of([plan], [])
    assert (rows.dated, rows.announced) == ((), (plan,))


def test_demands_and_conditions_have_parts_of_their_own() -> None:
    demand, question = with_stances("e-set-up", "demanded"), with_stances("e-broke", "asked")
    rows = rows_of([question], [demand])
    assert (rows.demanded, rows.open, rows.dated, rows.undated) == ((demand,), (question,), (), ())


def test_one_report_that_tells_it_as_a_fact_settles_it_and_the_announcement_is_among_its_others() -> None:
    came = with_stances("e-broke", "asserted", "announced")
    assert came.standing == "happened" and came.line.stance == "asserted"
    assert {line.stance for line in came.others} == {"announced"}
    assert rows_of([came], []).dated == (came,)


def test_that_somebody_announced_something_has_happened_though_the_thing_is_to_come() -> None:
    said = with_stances("e-set-up", "announced", kind="announce")
    assert said.standing == "happened" and said.by is not None and said.after is None
    rows = rows_of([], [said])
    assert (rows.announced, rows.said, rows.undated) == ((said,), (), ())
    demanded = with_stances("e-set-up", "demanded", kind="demand")
    assert rows_of([], [demanded]).demanded == (demanded,)


def test_a_sentence_heads_one_row_where_another_event_has_a_sentence_of_its_own() -> None:
    """ "Nach dem Treffen äußerte sich die Ministerin" is of her words; another sentence stands for the meeting."""
    (deed,) = chronology().undated
    shared, own = replace(deed.line, span=Span(0, 9)), replace(deed.line, id="own", span=Span(20, 30))
    meeting = replace(deed, event_id="meeting", line=shared, others=(own,), named=True)
    words = replace(deed, event_id="words", line=replace(shared, id="words", kind="say"), others=())
    rows = rows_of([], [meeting, words])
    assert [(one.event_id, one.line.id) for one in (*rows.undated, *rows.said)] == [
        ("meeting", "own"),
        ("words", "words"),
    ]
    assert rows.undated[0].others == (shared,)


def test_what_is_only_named_in_sentences_that_are_shown_has_no_row() -> None:
    (deed,) = chronology().undated
    first, second = replace(deed.line, span=Span(0, 9)), replace(deed.line, span=Span(20, 30))
    named = replace(deed, event_id="named", line=first, others=(second,), named=True)
    told = [
        replace(deed, event_id=line.id, line=line, others=())
        for line in (replace(first, id="a", kind="close"), replace(second, id="b", kind="open"))
    ]
    assert [one.event_id for one in rows_of([], [named, *told]).undated] == ["a", "b"]
