// Opens the evidence behind a line in a sheet beside the page. Without this script the same links open the same
// evidence as a page of its own.
"use strict";

const sheet = document.getElementById("sheet");
const inside = sheet.querySelector(".inside");
const ownPage = sheet.querySelector(".own-page");
const home = location.href;
let asked = 0;

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

async function open(address, remember) {
  if (!sheet.open) sheet.showModal();
  if (remember) history.pushState({ sheet: address }, "", address);
  try {
    await fill(address);
  } catch {
    location.assign(address);
  }
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-sheet]");
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  open(link.href, true);
});

// A click beside the sheet closes it, as the Escape key does.
sheet.addEventListener("click", (event) => {
  if (event.target === sheet) sheet.close();
});

sheet.addEventListener("close", () => {
  asked += 1;
  inside.replaceChildren();
  if (history.state && history.state.sheet) history.pushState(null, "", home);
});

addEventListener("popstate", (event) => {
  if (event.state && event.state.sheet) open(event.state.sheet, false);
  else if (sheet.open) sheet.close();
});
