// The hall's screen: follows the ceremony, recovers by itself, and never shows the hall an error.

import { CurrentSlot } from "./current-slot.js";
import { takeOrders } from "./display-orders.js";
import { watch } from "./ink-view.js";
import { legible, whole } from "./wall-layout.js";
import { TurningText, ownSize, shrink } from "./wall-text.js";

const LOOK_EVERY = 5000;
const FETCH_TIMEOUT = 4000;
const MAX_PREPARING = 4000;
const TURN_MILLIS = 15_000;
/** So long a page stays that somebody signs on, before a page is shown on which others sign. */
const STAY_MILLIS = 8000;
/** Slots that never stand in more than one picture beside the text. */
const ALWAYS_BESIDE = 16;
/** Where all have signed they stand in one picture, unless their letters would be smaller than this, in rem. */
const MIN_TOGETHER = 1;
/** While it is signed the text stands in a strip if the ink is wider by so much than beside the whole text. */
const WIDER = 1.15;
const REFIT_AFTER = 150;
/** The sizes, in per cent, that are tried for a text that stands alone. */
const LARGER = [280, 250, 225, 200, 180, 165, 150, 135, 120, 110];
/** So long a name stays at the foot of a broadcast picture after the last stroke. */
const NAME_MILLIS = 6000;
let wall = document.getElementById("wall");
let watching = null;
let looking = false;
let isFrozen = false;
let texts = [];
let pages = [];
let pageShown = 0;
let pageSince = 0;
const activeAt = new Map();
let current = currentOf(wall);

/** The chooser of a picture that shows one signatory; null where all of them are shown. */
function currentOf(picture) {
  if (picture.dataset.part === "signatory") return new CurrentSlot({ stay: STAY_MILLIS, linger: Infinity });
  return picture.dataset.part === "lower-third" ? new CurrentSlot({ stay: STAY_MILLIS, linger: NAME_MILLIS }) : null;
}

/** Whether a picture is the whole wall, not a part of it. */
function isWhole(picture) {
  return picture.dataset.part === "wall";
}

/** Starts what is live in a picture, and waits until all earlier ink is drawn. */
async function begin(picture) {
  await document.fonts.ready;
  count(picture);
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
  if (event.kind === "slot-state") recompose();
  if (event.kind === "staged" && event.stage !== wall.dataset.stage) look();
}

/** Tells the console around this preview, if any, that the picture may be out of date; the hall is told nothing. */
function tellPreview(isLate) {
  if (parent !== window) parent.postMessage({ wallIsLate: isLate }, location.origin);
}

/** How many have signed, whether all have, and whether anyone has begun; one who begins anew has begun. */
function count(picture) {
  const states = [...picture.querySelectorAll(".ink[data-slot-state]")].map((one) => one.dataset.slotState);
  const signed = states.filter((state) => state === "confirmed" || state === "by-proxy").length;
  const settled = signed + states.filter((state) => state === "not-signed").length;
  for (const shown of picture.querySelectorAll("[data-count]")) shown.textContent = signed;
  picture.dataset.complete = signed > 0 && settled === states.length;
  if (isProof(picture)) picture.dataset.begun = Math.floor(Date.now() / TURN_MILLIS) % 2 === 1;
  else if (signed > 0 || picture.querySelector("[data-ink=some]")) picture.dataset.begun = true;
}

/** A proof shows by turns how the wall is before anyone writes, and while they do. */
function isProof(picture) {
  return picture.matches(".open") && !picture.dataset.ceremony;
}

/** The composition changes at two moments: when the first pen writes, and when all have signed. */
function recompose() {
  const composition = () => `${wall.dataset.begun} ${wall.dataset.complete}`;
  const before = composition();
  count(wall);
  if (composition() !== before && !current) change(() => fit(wall));
}

/** Changes the picture without a jump, where motion is wanted. */
function change(picture) {
  if (!document.startViewTransition || document.hidden) return picture();
  const transition = document.startViewTransition(picture);
  for (const step of [transition.ready, transition.finished]) step.catch(() => {}); // a later one took its place
  return transition.updateCallbackDone;
}

/** Gives everything in a picture its place and its size. */
function fit(picture) {
  delete picture.dataset.view;
  for (const pixels of picture.querySelectorAll("[data-pixels]")) pixels.textContent = sizeOfScreen();
  if (currentOf(picture) || picture.dataset.part === "captions") return tick();
  const slots = picture.querySelector(".slots");
  if (!isWhole(picture)) picture.dataset.view = slots ? "slots" : "text";
  if (slots) place(picture, slots);
  for (const box of picture.querySelectorAll(".cities, .text:not(:has(.blocks))")) shrink(box, 30, ownSize(box));
  const { view } = picture.dataset;
  if (view === "slots" && isWhole(picture)) picture.dataset.view = "text"; // it is measured as it will be shown
  for (const text of texts) text.stop();
  texts = [...picture.querySelectorAll(".text:has(.blocks)")].map((box) => (isWhole(picture) ? new TurningText(box) : enlarged(picture, box)));
  if (view) picture.dataset.view = view;
  tick();
}

/** A text that has the picture to itself: as large as it can be read in no more turns. */
function enlarged(picture, box) {
  picture.style.fontSize = "";
  const { count } = new TurningText(box);
  for (const size of LARGER) {
    picture.style.fontSize = `${size}%`;
    const text = new TurningText(box);
    text.show(0);
    if (text.count === count && box.style.fontSize === "") return text;
  }
  picture.style.fontSize = "";
  return new TurningText(box);
}

/** Its pixels, and how wide it is to its height: 1920 × 1080 · 1.78. */
function sizeOfScreen() {
  const [width, height] = [innerWidth, innerHeight].map((size) => Math.round(size * devicePixelRatio));
  return `${width} × ${height} · ${(width / height).toFixed(2)}`;
}

/** All slots beside the text or, where nobody could read them, over the whole screen, by pages if need be. */
function place(picture, box) {
  const all = [...box.querySelectorAll(".slot")];
  const groups = groupsOf(box);
  const isPictured = box.querySelector(".picture") !== null;
  const measured = all.map((slot) => ({ ...measure(slot), isPictured, group: groups.get(slot), isGrouped: groups.get(slot) !== null }));
  const isOver = picture.matches(".sealed, .published") || picture.dataset.complete === "true";
  const isAlone = !isWhole(picture);
  const beside = legible([measured], room(box), { isSigning: isAlone }) ?? together(measured, room(box), isOver);
  if (beside)
    return apply(box, [all], (!isAlone && isSigning(picture) && belowStrip(picture, box, measured, beside)) || beside);
  if (!isOver) picture.dataset.view = "slots";
  for (let parts = 1; ; parts++) {
    const size = Math.ceil(all.length / parts);
    const starts = Array.from({ length: Math.ceil(all.length / size) }, (_, i) => i * size);
    const cut = (slots) => starts.map((from) => slots.slice(from, from + size));
    const plan = legible(cut(measured), room(box)) ?? (size <= ALWAYS_BESIDE ? whole(measured.slice(0, size), room(box)) : null);
    if (plan) return apply(box, cut(all), plan);
  }
}

/** From the first pen until all have signed. */
function isSigning(picture) {
  return picture.matches(".open") && picture.dataset.begun === "true" && picture.dataset.complete !== "true";
}

/** All slots over the whole width, below a strip in which the text takes turns; null where that gains little. */
function belowStrip(picture, box, measured, beside) {
  picture.dataset.view = "strip";
  const plan = legible([measured], room(box), { isSigning: true });
  const saysMore = plan?.tongue === "both" && beside.tongue === "turn";
  if (plan && (plan.ink >= WIDER * beside.ink || saysMore)) return plan;
  delete picture.dataset.view;
  return null;
}

/** All in one picture: a few in any size, many once all have signed, where their letters are not too small. */
function together(measured, room, isOver) {
  const isFew = measured.length <= ALWAYS_BESIDE;
  if (!isFew && !isOver) return null;
  const plan = whole(measured, room);
  return isFew || plan.place >= MIN_TOGETHER ? plan : null;
}

/** The heading above each slot; null where there is none. */
function groupsOf(box) {
  const groups = new Map();
  let heading = null;
  for (const one of box.children) {
    if (one.matches(".group")) heading = one;
    else groups.set(one, heading);
  }
  return groups;
}

function room(box) {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const style = getComputedStyle(box);
  const inside = (size, ...paddings) => (size - paddings.reduce((sum, one) => sum + parseFloat(style[one]), 0)) / rem;
  return {
    width: inside(box.clientWidth, "paddingLeft", "paddingRight") - 0.1,
    height: inside(box.clientHeight, "paddingTop", "paddingBottom") - 0.1,
  };
}

function measure(slot) {
  const text = (kind) => {
    const [first, second] = [".first", ".second"].map((part) => slot.querySelector(`${kind} ${part}`).textContent.trim());
    return { first, second };
  };
  const font = (kind, weight) => `${weight} 100px ${getComputedStyle(slot.querySelector(kind)).fontFamily}`;
  return { place: text(".place"), name: text(".name"), title: text(".office"), placeFont: font(".place", 600), nameFont: font(".name", 400) };
}

function apply(box, divided, plan) {
  pages = divided;
  const { columns, ink, place, name, title, line, across, down, way, tongue, note, isPictured } = plan;
  Object.assign(box.dataset, { way, tongue, pictured: isPictured, names: name > 0, titles: title > 0, notes: note > 0, pages: pages.length, small: place < 1.2 });
  const values = { columns, line, "ink-width": `${ink}rem`, place: `${place}rem`, name: `${name}rem`, across: `${across}rem`, down: `${down}rem` };
  for (const [key, value] of Object.entries(values)) box.style.setProperty(`--${key}`, value);
  // few enough that each glides to its place in the next picture
  const areFew = divided.flat().length <= ALWAYS_BESIDE;
  for (const slot of divided.flat()) slot.style.viewTransitionName = areFew ? `slot-${slot.querySelector(".ink").dataset.slot}` : "none";
  turnTo(Math.min(pageShown, pages.length - 1));
  // what the ruler could not know: the ink yields until everything has its room
  for (let width = ink; width > 2 && box.scrollHeight > box.clientHeight + 1; width *= 0.96)
    box.style.setProperty("--ink-width", `${width}rem`);
}

function turnTo(page) {
  pageShown = page;
  pageSince = Date.now();
  pages.forEach((slots, i) => {
    for (const slot of slots) slot.dataset.page = i === page ? "mine" : "other";
  });
  const box = pages[page][0]?.parentElement;
  const groups = box ? groupsOf(box) : new Map();
  const headings = new Set(pages[page].map((slot) => groups.get(slot)));
  for (const heading of box?.querySelectorAll(".group") ?? []) heading.dataset.page = headings.has(heading) ? "mine" : "other";
  const before = pages.slice(0, page).reduce((sum, slots) => sum + slots.length, 0);
  const shown = wall.querySelector("[data-range]");
  if (shown) shown.textContent = pages.length > 1 ? `${before + 1}–${before + pages[page].length}` : "";
}

/** The page on which somebody signs; else each in its turn. */
function nextPage() {
  const now = Date.now();
  const isActive = (slots) =>
    slots.some((slot) => slot.querySelector("[data-pen=down]") || now - (activeAt.get(slot) ?? 0) < STAY_MILLIS / 2);
  const active = pages.flatMap((slots, i) => (isActive(slots) ? [i] : []));
  if (active.length === 0) return Math.floor(now / TURN_MILLIS) % pages.length;
  if (active.includes(pageShown) && (active.length === 1 || now - pageSince < STAY_MILLIS)) return pageShown;
  return active.find((page) => page > pageShown) ?? active[0];
}

/** Where a pen moved or a slot changed: that page is shown. */
function follow(changes) {
  for (const { target, attributeName } of changes) {
    const slot = target.closest(".slot");
    if (slot) activeAt.set(slot, Date.now());
    if (slot && attributeName === "data-pen") current?.wrote(slot, target.dataset.pen === "down" ? "down" : "up", Date.now());
  }
  showCurrent();
}

/** Where one signatory is shown: whoever writes. */
function showCurrent() {
  if (!current || isFrozen) return;
  const shown = current.at(Date.now());
  for (const slot of wall.querySelectorAll(".slot"))
    if ((slot.dataset.current === "true") !== (slot === shown)) slot.dataset.current = slot === shown;
}

/** Before anyone has signed the text is read; then the names stay, and the text yields. */
function yieldText() {
  if (!wall.classList.contains("open")) return;
  const begun = wall.dataset.begun === "true";
  const turns = texts.reduce((sum, text) => sum + text.count, 0);
  const turn = Math.floor(Date.now() / TURN_MILLIS) % (turns + pages.length);
  const view = begun || turn >= turns ? "slots" : "text";
  if (view !== wall.dataset.view)
    change(() => {
      wall.dataset.view = view;
    });
  if (view === "text") texts[0]?.turn(turn % texts[0].count);
}

function tick() {
  if (isFrozen) return;
  recompose();
  showCurrent();
  if (isWhole(wall) && ["text", "slots"].includes(wall.dataset.view)) yieldText();
  else for (const one of texts) one.tick();
  if (pages.length > 1) {
    const page = nextPage();
    if (page !== pageShown) change(() => turnTo(page));
  }
  for (const box of wall.querySelectorAll("[data-tongue=turn]"))
    box.dataset.now = Math.floor(Date.now() / TURN_MILLIS) % 2 === 0 ? "first" : "second";
  for (const clock of wall.querySelectorAll("[data-clock]")) {
    const format = { hour: "2-digit", minute: "2-digit", timeZone: clock.dataset.clock };
    clock.textContent = new Intl.DateTimeFormat("en-GB", format).format();
  }
}

/** Asks the server what to show, and changes the picture if it is another. */
async function look() {
  if (looking || isFrozen) return;
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
  if (paired) location.assign(withoutCode());
  if (isFrozen || next.dataset.picture === wall.dataset.picture) return;
  next.classList.add("behind");
  wall.after(next);
  const live = await begin(next);
  await change(() => {
    watching?.stop();
    watching = live;
    wall.remove();
    next.classList.remove("behind");
    wall = next;
    current = currentOf(wall);
    activity.observe(wall, SEEN);
    count(wall);
    fit(wall);
  });
}

/** The address of a screen that is paired now and asks no more. */
function withoutCode() {
  const address = new URL(location.href);
  address.searchParams.delete("pair");
  return address;
}

/** What the desk says to this screen. */
function obey(orders) {
  if (!orders || orders.reloads !== Number(wall.dataset.reloads)) return location.reload();
  for (const name of document.querySelectorAll("[data-name]")) name.textContent = orders.name;
  document.body.dataset.identified = orders.identified;
  wall.dataset.mode = orders.mode;
  freeze(orders.mode === "frozen");
  if (orders.look !== wall.dataset.look && !isFixed()) look();
}

/** Whether the address says what is shown, so that the desk does not. */
function isFixed() {
  return /^\/output\/./.test(location.pathname) || /[?&](ground|safe)\b/.test(location.search);
}

/** Stops all that moves; afterwards the picture is made anew from what goes on. */
function freeze(frozen) {
  if (frozen === isFrozen) return;
  isFrozen = frozen;
  if (frozen) {
    watching?.stop();
    watching = null;
    for (const text of texts) text.stop();
  } else {
    wall.dataset.picture = "";
    look();
  }
}

const SEEN = { subtree: true, attributeFilter: ["data-pen", "data-slot-state", "data-attempt"] };
const activity = new MutationObserver(follow);
activity.observe(wall, SEEN);
count(wall);
tick();
begin(wall).then((live) => {
  if (isFrozen) live?.stop();
  else watching ??= live;
  recompose();
});
if (wall.dataset.paired === "true") takeOrders(obey);
let refitting;
/** Once for what comes in a burst: a window being drawn larger, the slices of a Chinese face. */
function refit() {
  clearTimeout(refitting);
  refitting = setTimeout(() => isFrozen || fit(wall), REFIT_AFTER);
}

addEventListener("resize", refit);
document.fonts.addEventListener("loadingdone", refit);
setInterval(tick, 1000);
setInterval(look, LOOK_EVERY);
document.addEventListener("visibilitychange", look);
navigator.wakeLock?.request("screen").catch(() => {});
