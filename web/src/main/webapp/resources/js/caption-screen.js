// Captions on a wall or in a broadcast picture: the last two lines of each language, until nobody has spoken for a while.

import { readCaptions } from "./caption-feed.js";

const SHOWN_MILLIS = 12_000;
const LINES = 2;
const LANGUAGES = 2;
const RIGHT_TO_LEFT = new Set(["he", "ar", "fa"]);

function plate(language, lines) {
  const box = document.createElement("div");
  Object.assign(box, { lang: language, dir: RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr" });
  for (const { words } of lines) box.append(Object.assign(document.createElement("p"), { textContent: words }));
  return box;
}

function show(lines) {
  const box = document.querySelector("#wall:not(.behind) [data-captions]");
  if (!box || box.closest("[data-mode=frozen]")) return;
  const wanted = new URLSearchParams(location.search).get("language");
  const fresh = lines.filter(({ age, language }) => age < SHOWN_MILLIS && (!wanted || language === wanted));
  const tags = [...new Set(fresh.map(({ language }) => language))].sort().slice(0, LANGUAGES);
  const said = JSON.stringify(tags.map((tag) => fresh.filter(({ language }) => language === tag).slice(-LINES).map(({ id }) => id)));
  if (box.dataset.said === said) return;
  box.dataset.said = said;
  box.replaceChildren(...tags.map((tag) => plate(tag, fresh.filter(({ language }) => language === tag).slice(-LINES))));
}

readCaptions(show, () => document.querySelector("#wall [data-captions]") !== null);
