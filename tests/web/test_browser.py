"""The page in a real browser, over the demonstration reports: with JavaScript and without, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright
from starlette.applications import Starlette
from tests.web.browser import FLAGS, chromium, demo, served

pytestmark = pytest.mark.browser

DESK, PHONE = {"width": 1280, "height": 900}, {"width": 360, "height": 740}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    place = chromium()
    with sync_playwright() as player:
        started = player.chromium.launch(executable_path=place, args=list(FLAGS))
        yield started
        started.close()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    chromium()
    with demo(tmp_path_factory.mktemp("demo")) as app, served(app) as address:
        yield address


@pytest.fixture(scope="module")
def by_hand(app: Starlette) -> Iterator[str]:
    chromium()
    with served(app) as address:
        yield address


@dataclass
class Visit:
    """A page and everything that went wrong on it."""

    page: Page
    faults: list[str]


@pytest.fixture
def visit(browser: Browser) -> Iterator[Visit]:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="de-DE", reduced_motion="reduce")
    page, faults = context.new_page(), list[str]()
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda said: faults.append(said.text) if said.type == "error" else None)
    yield Visit(page, faults)
    context.close()
    assert faults == []


def story_pages(page: Page, site: str) -> list[str]:
    page.goto(site)
    tickers = [link.get_attribute("href") or "" for link in page.locator(".stories h2 a").all()]
    assert tickers
    return [f"{site}{ticker}{part}" for ticker in tickers for part in ("", "/chronology")]


def open_all(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")


def lines_of(page: Page) -> list[tuple[str, str]]:
    """The words of each line on the page, and where its evidence is."""
    told = """lines => lines.map(line => [line.querySelector('.words').textContent,
                                          line.querySelector('a.proof').getAttribute('href')])"""
    return [(words, proof) for words, proof in page.locator(".line").evaluate_all(told)]


def test_every_line_of_the_demo_opens_its_evidence_beside_the_page(visit: Visit, site: str) -> None:
    """Every line of every story is clicked, and its words are the marked words of the sheet that opens."""
    page, seen = visit.page, set[str]()
    for address in story_pages(page, site):
        page.goto(address)
        open_all(page)
        for words, proof in lines_of(page):
            if proof in seen:
                continue
            seen.add(proof)
            page.locator(f".line a.proof[href='{proof}']").first.click()
            expect(page.locator("#sheet h1 .words")).to_have_text(words, use_inner_text=False)
            assert "".join(page.locator("#sheet blockquote mark").all_text_contents()) == words
            page.keyboard.press("Escape")
            expect(page.locator("#sheet")).not_to_be_visible()
        expect(page).to_have_url(address)
    assert len(seen) > 20


def test_without_javascript_every_line_leads_to_a_page_of_its_own(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    ticker = story_pages(page, site)[0]
    page.goto(ticker)
    page.locator("a.proof").first.click()
    assert "/line/" in page.url
    page.goto(ticker)
    for words, proof in lines_of(page):
        page.goto(site + proof)
        assert "".join(page.locator("blockquote mark").all_text_contents()) == words
    context.close()


def test_by_keyboard_from_the_top_of_the_page_to_the_evidence_and_back(visit: Visit, site: str) -> None:
    page = visit.page
    page.goto(story_pages(page, site)[0])
    page.keyboard.press("Tab")
    expect(page.locator("a.skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('a.proof')"):
            break
    proof = page.locator("a.proof").first
    expect(proof).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#sheet h1")).to_be_focused()
    page.keyboard.press("Escape")
    expect(proof).to_be_focused()


def test_the_evidence_has_an_address_and_the_way_back_closes_it(visit: Visit, site: str) -> None:
    page = visit.page
    story = story_pages(page, site)[0]
    page.goto(story)
    page.locator("a.proof").first.click()
    expect(page.locator("#sheet h1")).to_be_visible()
    assert "/line/" in page.url
    page.go_back()
    expect(page.locator("#sheet")).not_to_be_visible()
    expect(page).to_have_url(story)
    page.go_forward()
    expect(page.locator("#sheet h1")).to_be_visible()
    page.reload()
    expect(page.locator("main article.evidence h1")).to_be_visible()
    page.go_back()
    expect(page.locator(".post").first).to_be_visible()


def test_from_one_evidence_to_the_next_in_the_sheet(visit: Visit, by_hand: str) -> None:
    page = visit.page
    page.goto(f"{by_hand}/story/dam")
    page.locator(".post a.proof[href$='m-broke-bote']").click()
    page.locator("#sheet .copies a.proof").click()
    expect(page.locator("#sheet .source", has_text="Beispielbote")).to_be_visible()
    page.get_by_role("button", name="Schließen").click()
    expect(page.locator("#sheet")).not_to_be_visible()
    expect(page).to_have_url(f"{by_hand}/story/dam")
    page.go_forward()
    expect(page.locator("#sheet h1")).to_be_visible()


def test_in_both_languages(visit: Visit, site: str) -> None:
    page = visit.page
    page.goto(story_pages(page, site)[0])
    expect(page.get_by_role("link", name="Chronik", exact=True)).to_be_visible()
    page.locator(".languages a[lang=en]").click()
    expect(page.get_by_role("link", name="Chronology", exact=True)).to_be_visible()
    page.goto(f"{site}/about")
    expect(page.locator("h1")).to_contain_text("What this page can do")


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_nothing_is_wider_than_the_screen(browser: Browser, by_hand: str, site: str, size: dict[str, int]) -> None:
    context = browser.new_context(viewport={"width": size["width"], "height": size["height"]})
    page = context.new_page()
    own = ("/", "/story/dam", "/story/dam/chronology", "/line/m-broke-bote", "/search?q=Damm", "/about", "/nowhere")
    nasty = ("/story/nasty", "/story/nasty/chronology", "/line/m-nasty", "/search?q=Sender")
    for address in [*(by_hand + path for path in (*own, *nasty)), *story_pages(page, site)[:2]]:
        page.goto(address)
        open_all(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"], address
    context.close()


def test_hostile_text_runs_nothing(visit: Visit, by_hand: str) -> None:
    asked: list[str] = []
    visit.page.on("dialog", lambda dialog: asked.append(dialog.message))
    for path in ("/", "/story/nasty", "/story/nasty/chronology", "/search?q=Sender"):
        visit.page.goto(by_hand + path)
    visit.page.locator("a.proof").first.click()
    expect(visit.page.locator("#sheet h1")).to_contain_text("<img src=x onerror=alert(1)>")
    assert asked == []


def test_text_has_the_contrast_that_wcag_asks_for(browser: Browser, by_hand: str) -> None:
    """WCAG 2.2, 1.4.3: at least 4.5 to 1, in the light and in the dark colours."""
    for scheme in ("light", "dark"):
        context = browser.new_context(color_scheme="dark" if scheme == "dark" else "light")
        page = context.new_page()
        for path in ("/story/dam", "/story/dam/chronology", "/line/m-broke-bote", "/search?q=Damm"):
            page.goto(by_hand + path)
            assert page.evaluate(WEAK) == [], (scheme, path)
        context.close()


WEAK = """() => {
  const channels = (color) => color.match(/[\\d.]+/g).map(Number);
  const light = (color) => channels(color).slice(0, 3).map(v => v / 255)
    .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (node) => {
    for (; node; node = node.parentElement) {
      const color = getComputedStyle(node).backgroundColor;
      if (channels(color)[3] !== 0) return color;
    }
    return "rgb(255, 255, 255)";
  };
  return [...document.querySelectorAll("body *")]
    .filter(node => node.checkVisibility() && !node.closest("dialog, svg"))
    .filter(node => [...node.childNodes].some(child => child.nodeType === 3 && child.data.trim()))
    .map(node => {
      const [high, low] = [light(getComputedStyle(node).color), light(behind(node))].sort((a, b) => b - a);
      return [(high + 0.05) / (low + 0.05), node.className, node.textContent.trim().slice(0, 40)];
    })
    .filter(([ratio]) => ratio < 4.5);
}"""
