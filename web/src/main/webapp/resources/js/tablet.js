// The tablet's page around the paper: reading, buttons, network, screen.

import { InkLink } from "./ink-link.js";
import "./ink-view.js";
import "./tablet-key.js";

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

function goesElsewhere({ seat, stage }) {
  const rehearses = stage === "rehearsing";
  return seat !== head.dataset.seat || (rehearses !== (head.dataset.rehearsal === "true") && stage !== "waiting");
}

/** At most every few seconds, should page and channel ever disagree. */
function reloadSoon() {
  const key = "accord-reloaded";
  const since = Date.now() - Number(sessionStorage.getItem(key) ?? 0);
  if (reloading) return;
  reloading = setTimeout(() => {
    sessionStorage.setItem(key, Date.now());
    location.reload();
    // a clock set back would make it wait for hours
  }, Math.min(4000, Math.max(0, 4000 - since)));
}

function showNetwork({ isConnected, roundTrip }) {
  const place = $("#network");
  const words = isConnected ? place.dataset.connected : navigator.onLine ? place.dataset.connecting : place.dataset.offline;
  place.dataset.state = isConnected ? "on" : "off";
  $("span", place).textContent = isConnected && roundTrip !== null ? `${words} · ${Math.round(roundTrip)} ms` : words;
}

function heard(state) {
  showNetwork(state);
  if (state.refusal === "moved") return reloadSoon();
  if (state.isConnected && head && goesElsewhere(state)) reloadSoon();
  else reloading = clearTimeout(reloading);
  const veil = state.refusal && $(`[data-refused="${state.refusal}"]`) ? "refused" : state.stage === "held" ? "held" : state.stage === "open" || state.stage === "rehearsing" ? "" : "waiting";
  for (const one of all("[data-veil]")) one.hidden = one.dataset.veil !== veil || (veil === "waiting" && !state.isConnected);
  for (const one of all("[data-refused]")) one.hidden = one.dataset.refused !== state.refusal;
  for (const one of all('[data-do="clear"], [data-do="confirm"]')) if (!one.dataset.waits) one.disabled = state.isEmpty || !state.mayWrite;
}

// a spare tablet hears when it is given a slot; so does one whose paper is not on this page
if (spare || (head && !$(".accord-ink"))) {
  const link = new InkLink(Number(head?.dataset.slot ?? 0), new URL("/ink", location.href.replace(/^http/, "ws")).href, () =>
    heard({ ...link, isConnected: link.isConnected, stage: link.stage, refusal: link.refusal, seat: link.seat, isEmpty: true, mayWrite: false }));
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

// what the desk did about this seat: who sits beside the signatory, who signs for them, who comes to help

/** The paper may change its size with it: not under the pen. */
function show(next) {
  if (ink?.pointer) return void setTimeout(show, 300, next);
  for (const part of all("[data-news]")) part.replaceChildren(...($(`[data-news="${part.dataset.news}"]`, next)?.childNodes ?? []));
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
    const answer = await fetch(location.href, { cache: "no-store" });
    if (answer.ok) show(new DOMParser().parseFromString(await answer.text(), "text/html"));
  } catch {
    // no network: it stands there after the next reload
  }
});

// buttons

async function confirm(button) {
  const words = button.textContent;
  button.dataset.waits = "true";
  button.disabled = true;
  button.textContent = button.dataset.busy;
  const hint = $(".bar .hint");
  try {
    await ink.commit();
  } catch {
    hint.textContent = hint.dataset.retry;
  }
  setTimeout(() => {
    delete button.dataset.waits;
    button.disabled = false;
    button.textContent = words;
  }, 3000);
}

const deeds = {
  clear: () => ink.clear(),
  confirm,
  type: () => ink.type($("#typed-name").value.trim().normalize()),
  decline: () => $("#declining").showModal(),
  keep: () => $("#declining").close(),
};

document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-do]");
  if (button) deeds[button.dataset.do](button);
});
