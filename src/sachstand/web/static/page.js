// Opens the evidence behind a line in a sheet beside the page. Without this script the same links open the same
// evidence as a page of its own.
"use strict";

const sheet = document.getElementById("sheet");
const inside = sheet.querySelector(".inside");
const ownPage = sheet.querySelector(".own-page");
const home = location.pathname + location.search;
let asked = 0;
let opener = null;

async function fill(address) {
  const mine = ++asked;
  ownPage.href = address;
  inside.textContent = sheet.dataset.loading;
  const answer = await fetch(address, { headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const evidence = page.querySelector("[data-evidence]");
  if (mine !== asked) return;
  if (!evidence) throw new Error("no evidence in the answer");
  inside.replaceChildren(document.importNode(evidence, true));
  inside.scrollTop = 0;
  inside.querySelector("h1").focus({ preventScroll: true });
}

async function open(address) {
  if (!sheet.open) sheet.showModal();
  try {
    await fill(address);
  } catch {
    location.assign(address);
  }
}

// How many evidences were opened one from another, so that closing leads back to the page in one step.
const depth = () => (history.state && history.state.sheet ? history.state.depth : 0);

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-sheet]");
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  if (!depth()) opener = link;
  history.pushState({ sheet: link.href, depth: depth() + 1 }, "", link.href);
  open(link.href);
});

// A click beside the sheet closes it, as the Escape key does.
sheet.addEventListener("click", (event) => {
  if (event.target === sheet) sheet.close();
});

// The event comes after the sheet has closed. When the history closed it, the reader may have gone forward by then.
let closedByHistory = false;
function empty() {
  asked += 1;
  inside.replaceChildren();
}
sheet.addEventListener("close", () => {
  if (closedByHistory) {
    closedByHistory = false;
    return;
  }
  empty();
  if (depth()) history.go(-depth());
});

addEventListener("popstate", (event) => {
  if (event.state && event.state.sheet) open(event.state.sheet);
  else if (location.pathname + location.search !== home) location.reload();
  else {
    if (sheet.open) {
      closedByHistory = true;
      empty();
      sheet.close();
    }
    // Going back to an address with "#main" in it would move the focus there.
    if (opener) setTimeout(() => opener.focus({ preventScroll: true }));
  }
});
