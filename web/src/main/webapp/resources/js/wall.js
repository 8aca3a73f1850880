// The hall's screen: follows the ceremony, recovers by itself, and never shows the hall an error.

import { watch } from "./ink-view.js";
import { shrink, Words } from "./wall-words.js";

const LOOK_EVERY = 5000;
const FETCH_TIMEOUT = 4000;
const MAX_PREPARING = 4000;
/** Sizes of a name as parts of its full size, and the part of a slot that its name may take. */
const MIN_NAME = 0.66;
const MAX_OF_TWO_LINES = 0.58;
const MIN_OF_TWO_LINES = 0.46;
const MAX_OF_SLOT = 0.55;
let wall = document.getElementById("wall");
let watching = null;
let looking = false;
let words = [];

/** Starts what is live in a picture, and waits until all earlier ink is drawn. */
async function begin(picture) {
  await document.fonts.ready;
  fit(picture);
  if (!picture.dataset.ceremony) return null;
  return new Promise((done) => {
    const watching = watch(picture, picture.dataset.ceremony, (event) => {
      if (event.kind === "shown") done(watching);
      else if (picture === wall) heard(event);
    });
    setTimeout(() => done(watching), MAX_PREPARING);
  });
}

function heard(event) {
  if (event.kind === "late") tellPreview(event.isLate);
  if (event.kind === "seat") count();
  if (event.kind === "staged" && event.stage !== wall.dataset.stage) look();
}

/** Tells the console around this preview, if any, that the picture may be out of date; the hall is told nothing. */
function tellPreview(isLate) {
  if (parent !== window) parent.postMessage({ wallIsLate: isLate }, location.origin);
}

/** How many have signed, and whether all have. */
function count() {
  const seats = [...wall.querySelectorAll(".ink[data-seat]")].map((one) => one.dataset.seat);
  const signed = seats.filter((seat) => seat === "confirmed" || seat === "by-proxy").length;
  const settled = signed + seats.filter((seat) => seat === "not-signed").length;
  const shown = wall.querySelector("[data-count]");
  if (shown) shown.textContent = signed;
  wall.dataset.complete = signed > 0 && settled === seats.length;
}

/** Places the slots; words that do not fit are set smaller, by the same steps on every screen. */
function fit(picture) {
  for (const slots of picture.querySelectorAll(".slots")) {
    slots.style.setProperty("--columns", slots.dataset.columns);
    slots.style.setProperty("--rows", slots.dataset.rows);
  }
  fitNames([...picture.querySelectorAll(".slot .place")]).forEach(inTwoLines);
  fitNames([...picture.querySelectorAll(".slot .name")].filter((name) => name.clientWidth > 0)).forEach(wrap);
  picture.querySelectorAll(".cities").forEach((box) => shrink(box, 30));
  words = [...picture.querySelectorAll(".text")].map((box) => new Words(box));
}

/** Sets long names smaller; returns those that are longer still. */
function fitNames(names) {
  for (const name of names) {
    delete name.dataset.long;
    name.style.removeProperty("--fit");
  }
  const room = names.map((name) => name.clientWidth / (width(name) + 1));
  names.forEach((name, i) => {
    if (room[i] < 1) name.style.setProperty("--fit", Math.max(room[i], MIN_NAME));
  });
  return names.filter((name, i) => room[i] < MIN_NAME);
}

function width(name) {
  const words = document.createRange();
  words.selectNodeContents(name);
  return words.getBoundingClientRect().width;
}

/** A signatory's long name goes on in a second line. */
function wrap(name) {
  name.dataset.long = "wrapped";
  name.style.setProperty("--fit", MIN_NAME);
}

/** A line for each language or, where that is too small to read, as many lines as the words need. */
function inTwoLines(name) {
  if (!inLines(name)) inMoreLines(name);
}

/** A name that does not fit into one line takes a little of its own paper rather than be too small to read. */
function inMoreLines(name) {
  const line = name.clientHeight;
  const max = Math.max(line, name.closest(".slot").clientHeight * MAX_OF_SLOT);
  name.dataset.long = "wrapped";
  for (let size = MAX_OF_TWO_LINES; size > 0.2; size -= 0.04) {
    name.style.setProperty("--fit", size);
    const isLarge = size > MIN_OF_TWO_LINES + 0.04;
    if (name.offsetHeight <= (isLarge ? line : max) && name.scrollWidth <= name.clientWidth) return;
  }
}

function inLines(name) {
  if ([...name.children].some((language) => !language.textContent)) return false;
  name.dataset.long = "each";
  name.style.setProperty("--fit", MAX_OF_TWO_LINES);
  const widest = Math.max(...[...name.children].map((language) => language.scrollWidth));
  const size = Math.min(1, name.clientWidth / widest) * MAX_OF_TWO_LINES;
  name.style.setProperty("--fit", size);
  return size >= MIN_OF_TWO_LINES && name.scrollHeight <= 1.1 * name.clientHeight;
}

function tick() {
  for (const one of words) one.tick();
  for (const clock of wall.querySelectorAll("[data-clock]")) {
    const format = { hour: "2-digit", minute: "2-digit", timeZone: clock.dataset.clock };
    clock.textContent = new Intl.DateTimeFormat("en-GB", format).format();
  }
}

/** Asks the server what to show, and changes the picture if it is another. */
async function look() {
  if (looking) return;
  looking = true;
  try {
    const answer = await fetch(location.href, { cache: "no-store", signal: AbortSignal.timeout(FETCH_TIMEOUT) });
    if (answer.ok) await show(new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("wall"));
  } catch {
    // no network: the picture stays as it is
  } finally {
    looking = false;
  }
}

/** The next picture is prepared behind the present one: the hall never sees it incomplete. */
async function show(next) {
  if (!next) return;
  const paired = wall.querySelector(".pairing") && !next.querySelector(".pairing");
  if (paired) location.assign(location.pathname);
  if (next.dataset.picture === wall.dataset.picture) return;
  next.classList.add("behind");
  wall.after(next);
  const live = await begin(next);
  const change = () => {
    watching?.stop();
    watching = live;
    wall.remove();
    next.classList.remove("behind");
    wall = next;
    count();
    tick();
  };
  if (document.startViewTransition) await document.startViewTransition(change).updateCallbackDone;
  else change();
}

count();
tick();
begin(wall).then((live) => {
  watching ??= live;
  count();
});
addEventListener("resize", () => fit(wall));
setInterval(tick, 1000);
setInterval(look, LOOK_EVERY);
document.addEventListener("visibilitychange", look);
navigator.wakeLock?.request("screen").catch(() => {});
