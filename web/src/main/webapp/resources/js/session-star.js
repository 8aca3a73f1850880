/*
 * The star of the one session that a page is about, kept in this browser and told to nobody.
 */
import { stars, keep } from "./star-store.js";

const button = document.querySelector(".star-this");
const { slug, room, on, off } = button.dataset;
const label = button.querySelector("span");

function show() {
  const has = stars().has(slug);
  button.setAttribute("aria-pressed", has);
  label.textContent = has ? on : off;
}

/** As the programme's list would know it, to be compared one day. */
function known() {
  const [from, until] = [...document.querySelectorAll(".session-page .facts time")].map((time) => time.dateTime);
  const title = document.querySelector(".session-page h1").textContent.trim();
  return { title, language: document.documentElement.lang, from, until, room };
}

button.addEventListener("click", () => {
  const starred = stars();
  if (!starred.delete(slug)) starred.set(slug, known());
  keep(starred);
  show();
});
addEventListener("storage", show);
show();
button.hidden = false;
