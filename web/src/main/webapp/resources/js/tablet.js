// The tablet's page around the paper: reading, buttons, network, screen.

import { InkLink } from "./ink-link.js";
import "./ink-view.js";
import "./tablet-key.js";
import "./acknowledge.js";

const RELOAD_AT_MOST_EVERY = 4000;
const CONFIRM_AGAIN_AFTER = 3000;
const FETCH_TIMEOUT = 5000;
const HINT_LASTS = 8000;
const VIBRATES = [200, 100, 200];

const $ = (selector, root = document) => root.querySelector(selector);
const all = (selector) => [...document.querySelectorAll(selector)];
const head = $("header[data-slot]");
const spare = $("[data-spare]");
let ink = null;
let reloading = 0;

// reading

for (const tab of all("[data-read]")) {
  tab.addEventListener("click", () => {
    for (const other of all("[data-read]")) other.setAttribute("aria-selected", other === tab);
    for (const text of all("[data-text]")) text.dataset.shown = text.dataset.text === tab.dataset.read;
    for (const field of all("[data-language]")) field.value = tab.dataset.read;
  });
}
for (const field of all("[data-language]")) field.value = $("[data-read][aria-selected=true]")?.dataset.read ?? "";

// the screen stays awake

async function stayAwake() {
  if (document.visibilityState === "visible") await navigator.wakeLock?.request("screen").catch(() => {});
}
document.addEventListener("visibilitychange", stayAwake);
if (head || spare) stayAwake();

// what the server says

/** Whether the server would now show another page than this one. */
function isOutdated({ slotState, stage }) {
  return slotState !== head.dataset.slotState || (stage === "rehearsing") !== (head.dataset.rehearsal === "true");
}

/** Not again and again, should page and channel ever disagree. */
function reloadSoon() {
  const key = "accord-reloaded";
  const since = Date.now() - Number(sessionStorage.getItem(key) ?? 0);
  if (reloading) return;
  reloading = setTimeout(() => {
    sessionStorage.setItem(key, Date.now());
    location.reload();
    // a clock set back would make it wait for hours
  }, Math.min(RELOAD_AT_MOST_EVERY, Math.max(0, RELOAD_AT_MOST_EVERY - since)));
}

function showNetwork({ isConnected, isLate, roundTrip }) {
  const place = $("#network");
  const isOn = isConnected && !isLate;
  const { connected, connecting, offline } = place.dataset;
  const words = isOn ? connected : navigator.onLine ? connecting : offline;
  place.dataset.state = isOn ? "on" : "off";
  $("span", place).textContent = isOn && roundTrip !== null ? `${words} · ${Math.round(roundTrip)} ms` : words;
}

const isKeyLost = () => document.body.dataset.key === "lost";

/** Which veil covers the paper: "" is none. */
function veilOf({ stage, refusal, isConnected }) {
  if (refusal && $(`[data-refused="${refusal}"]`)) return "refused";
  if (isKeyLost()) return "key-lost";
  if (stage === "held") return "held";
  if (stage === "open" || stage === "rehearsing" || !isConnected) return "";
  return "waiting";
}

/** Whether the pens are open, in words that are read from two metres away. */
function showPens({ stage, isEmpty, mayWrite }) {
  const bar = $(".pens");
  if (!bar) return;
  const state = stage === "held" ? "held" : !mayWrite || isKeyLost() ? "waiting" : isEmpty ? "open" : "signing";
  if (bar.dataset.pens === state) return;
  if (state === "open") navigator.vibrate?.(VIBRATES);
  document.body.dataset.pens = bar.dataset.pens = state;
  $("span", bar).textContent = bar.dataset[state];
}

/** What was said while this tablet was away, or before it listened. */
let wasConnected = false;
function catchUp({ isConnected }) {
  if (isConnected && !wasConnected) document.dispatchEvent(new CustomEvent("news"));
  wasConnected = isConnected;
}

function heard(state) {
  catchUp(state);
  showNetwork(state);
  showPens(state);
  if (state.refusal === "moved") return reloadSoon();
  if (state.isConnected && head && isOutdated(state)) reloadSoon();
  else reloading = clearTimeout(reloading);
  const veil = veilOf(state);
  for (const one of all("[data-veil]")) one.hidden = one.dataset.veil !== veil;
  for (const one of all("[data-refused]")) one.hidden = one.dataset.refused !== state.refusal;
  if (!state.mayWrite) $("#confirming")?.close();
  for (const button of all('[data-do="clear"], [data-do="confirm"]'))
    if (!button.dataset.waits) button.disabled = state.isEmpty || !state.mayWrite || isKeyLost();
}

// a spare tablet hears when it is given a slot; so does one whose paper is not on this page
if (spare || (head && !$(".accord-ink"))) {
  const address = new URL("/ink", location.href.replace(/^http/, "ws")).href;
  const link = new InkLink(Number(head?.dataset.slot ?? 0), address, () => {
    const { isConnected, isLate, roundTrip, stage, refusal, slotState } = link;
    heard({ isConnected, isLate, roundTrip, stage, refusal, slotState, isEmpty: true, mayWrite: false });
  });
}

document.addEventListener("ink", ({ detail, target }) => {
  ink ??= PrimeFaces.widgets.ink;
  heard(detail);
  const typed = $(".typed");
  const name = ink?.typed ?? "";
  typed.hidden = name === "";
  $("span", typed).textContent = name;
  target.closest(".paper").dataset.empty = detail.isEmpty;
});

document.addEventListener("tablet-key", () => ink?.changed());

/** Says something in the bar for a while. */
let hinting = 0;
function hint(words) {
  const bar = $(".bar .hint");
  bar.textContent = words;
  clearTimeout(hinting);
  hinting = setTimeout(() => (bar.textContent = bar.dataset.hint), HINT_LASTS);
}

document.addEventListener("ink-eraser", () => hint($(".bar .hint").dataset.eraser));
document.addEventListener("ink-edge", () => hint($(".bar .hint").dataset.edge));

// what the desk did about this slot: who sits beside the signatory, who signs for them, who comes to help

/** The paper may change its size with it: not under the pen. */
function show(next) {
  if (ink?.pointer) return void setTimeout(show, 300, next);
  for (const part of all("[data-news]"))
    part.replaceChildren(...($(`[data-news="${part.dataset.news}"]`, next)?.childNodes ?? []));
  document.body.classList.toggle("hosted", next.body.classList.contains("hosted"));
  // what the tablet's key signs names the proxy too
  Object.assign($("#tablet-key")?.dataset ?? {}, $("#tablet-key", next)?.dataset);
  const [name, named] = [document, next].map((page) => $("#typed-name", page));
  if (name && named && name.value === name.defaultValue) name.value = name.defaultValue = named.defaultValue;
  const [asks, asked] = [document, next].map((page) => $("[id='help:ask']", page));
  if (!asks || !asked) return;
  $(".ui-button-text", asks).textContent = asked.textContent;
  asks.classList.toggle("asked", asked.classList.contains("asked"));
}

document.addEventListener("news", async () => {
  try {
    const answer = await fetch(location.href, { cache: "no-store", signal: AbortSignal.timeout(FETCH_TIMEOUT) });
    if (answer.ok) show(new DOMParser().parseFromString(await answer.text(), "text/html"));
  } catch {
    // no network: the next reload shows it
  }
});

// buttons

/** How the signature will stand: a question, and another if it is hardly more than a dot. */
function ask() {
  const asking = $("#confirming");
  $("[data-dot]", asking).hidden = !ink.isDot;
  const [canvas, typed, mark] = ["canvas", ".stands-typed", ".stands-mark"].map((one) => $(one, asking));
  canvas.hidden = ink.typed !== "";
  typed.hidden = mark.hidden = ink.typed === "";
  typed.textContent = ink.typed;
  asking.showModal();
  if (!canvas.hidden) ink.preview(canvas);
  $(ink.isDot ? "[data-do=revise]" : "[data-do=commit]", asking).focus();
}

async function commit() {
  $("#confirming").close();
  const button = $("[data-do=confirm]");
  const words = button.textContent;
  button.dataset.waits = "true";
  button.disabled = true;
  button.textContent = button.dataset.busy;
  try {
    await ink.commit();
  } catch {
    hint($(".bar .hint").dataset.retry);
  }
  setTimeout(() => {
    delete button.dataset.waits;
    button.disabled = false;
    button.textContent = words;
  }, CONFIRM_AGAIN_AFTER);
}

const actions = {
  clear: () => ink.clear(),
  confirm: ask,
  revise: () => $("#confirming").close(),
  commit,
  type: () => ink.type($("#typed-name").value.trim().normalize()),
  decline: () => $("#declining").showModal(),
  keep: () => $("#declining").close(),
};

document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-do]");
  if (button) actions[button.dataset.do](button);
});
