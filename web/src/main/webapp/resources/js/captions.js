// Captions on a phone: adds what is new below, and follows it unless the reader has scrolled up.

import { readCaptions } from "./caption-feed.js";

const RIGHT_TO_LEFT = new Set(["he", "ar", "fa"]);
const list = document.querySelector("[data-caption-lines]");
const languages = document.querySelector("[data-languages]");
const none = document.querySelector("[data-caption-none]");
let chosen = "";

function isAtEnd() {
  return scrollY + innerHeight > document.documentElement.scrollHeight - 120;
}

function line({ id, language, words }) {
  const shown = document.createElement("li");
  Object.assign(shown, { lang: language, dir: RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr", textContent: words });
  shown.dataset.line = id;
  return shown;
}

/** A button for each language, where there are several. */
function offer(tags) {
  languages.hidden = tags.length < 2;
  if (!tags.includes(chosen)) chosen = "";
  const known = [...languages.children].map((button) => button.value);
  if (known.join() !== tags.join())
    languages.replaceChildren(
      ...tags.map((tag) => {
        const name = new Intl.DisplayNames([tag], { type: "language" }).of(tag);
        const button = Object.assign(document.createElement("button"), { type: "button", className: "button", value: tag, lang: tag });
        button.textContent = name;
        button.addEventListener("click", () => {
          chosen = chosen === tag ? "" : tag;
          choose();
        });
        return button;
      }),
    );
  choose();
}

function choose() {
  for (const button of languages.children) button.setAttribute("aria-pressed", button.value === chosen);
  for (const shown of list.children) shown.hidden = chosen !== "" && shown.lang !== chosen;
}

function show(lines) {
  const follows = isAtEnd();
  const ids = new Set(lines.map(({ id }) => String(id)));
  const last = Math.max(0, ...lines.map(({ id }) => id));
  // what was taken back goes; what is only old stays to be read
  const first = Math.min(...lines.map(({ id }) => id));
  for (const shown of [...list.children])
    if (Number(shown.dataset.line) >= first && !ids.has(shown.dataset.line)) shown.remove();
  const known = new Set([...list.children].map((shown) => shown.dataset.line));
  const fresh = lines.filter(({ id }) => !known.has(String(id)));
  list.append(...fresh.map(line));
  none.hidden = list.children.length > 0;
  offer([...new Set([...list.children].map((shown) => shown.lang))].sort());
  if (fresh.length > 0 && last > 0 && follows) list.lastElementChild.scrollIntoView({ block: "end" });
}

readCaptions(show);
