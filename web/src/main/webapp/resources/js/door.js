/*
 * The page of a device at a gate. It asks the server about each badge; without network it decides by its
 * roster, keeps the scan on the disk before it says anything, and sends it later, in order. The server
 * counts each nonce once, so that sending twice does no harm.
 */
import * as camera from "./door-camera.js";
import { show, hide, shown } from "./door-result.js";
import { judge, isWhole, looksLikeCode, plain } from "./door-rule.js";
import * as store from "./door-store.js";

const TIMEOUT = 2500;
const STATE_EVERY = 5000;
const ROSTER_EVERY = 60_000;
const ROSTER_VALID = 4 * 3600_000;

const page = document.querySelector(".gate-page");
const part = (name) => page.querySelector(`[data-part="${name}"]`);
const language = document.documentElement.lang;
const session = crypto.randomUUID();

let online = navigator.onLine;
let paired = true;
let entering = true;
let roster = null;
let byHash = new Map();
let byId = new Map();
let last = null;
/** By how much the server's clock is ahead of this one. */
let ahead = 0;
let sending = null;
let turn = Promise.resolve();

class Revoked extends Error {}
class Refused extends Error {}
class Wait extends Error {}

async function ask(path, body) {
  const options = body
    ? { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }
    : {};
  const response = await fetch(`/door-api/${path}`, { ...options, signal: AbortSignal.timeout(TIMEOUT) });
  if (response.status === 401) throw new Revoked();
  if (response.status === 429) throw new Wait();
  if (response.status === 409 || response.status === 400) throw new Refused();
  if (!response.ok) throw new Error(String(response.status));
  return response.status === 204 ? null : response.json();
}

const said = (text, other) => (text ? text[other ?? language] : "");

function nonce() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function hashOf(code) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(code)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** How long ago a scan was: by a clock that nobody sets, or after a reload by the server's. */
function ago({ session: of, ticks, at }) {
  return Math.round(of === session ? performance.now() - ticks : Date.now() + ahead - at);
}

function today() {
  return new Intl.DateTimeFormat("en-CA", { timeZone: roster.timeZone }).format(new Date(Date.now() + ahead));
}

function isRosterValid() {
  if (!roster) return false;
  const age = Date.now() + ahead - roster.now;
  return age > -60_000 && age < ROSTER_VALID;
}

function use(fresh) {
  roster = fresh;
  drawGate(fresh.gate);
  page.dataset.timeZone = fresh.timeZone;
  byHash = new Map(fresh.entries.map((entry) => [entry.hash, entry]));
  byId = new Map();
  for (const entry of fresh.entries) if (!entry.revoked) byId.set(entry.id, entry);
}

function personOf(entry) {
  return { ...entry, category: roster.names[entry.category], photo: false };
}

/** Everything that is done here comes after what was done before it. */
function inTurn(work) {
  turn = turn.then(work).catch((error) => {
    if (error instanceof Revoked) return revoked();
    console.error(error);
  });
  return turn;
}

async function scan({ code, attendee }) {
  if (!paired) return;
  const sent = { nonce: nonce(), entering, session, ticks: performance.now(), at: Date.now() + ahead };
  if (code !== undefined) sent.code = code.slice(0, 100);
  else sent.attendee = attendee;
  if (online && (await store.waiting()) === 0) {
    try {
      const { session: of, ticks, at, ...body } = sent;
      tell(sent, await ask("scan", { ...body, ago: ago(sent) }));
      setOnline(true);
      return;
    } catch (error) {
      if (error instanceof Revoked) throw error;
      if (error instanceof Wait) return show(page, { verdict: "WAIT" }, said);
      if (error instanceof Refused) return show(page, { verdict: "UNREADABLE" }, said);
      setOnline(false);
    }
  }
  await decide(sent);
}

/** Without network: by the roster, and kept before anything is said. */
async function decide(sent) {
  if (!isRosterValid()) return show(page, { verdict: "NO_ROSTER" }, said);
  const code = sent.code === undefined ? null : plain(sent.code);
  if (code !== null && !isWhole(code)) return show(page, { verdict: "UNREADABLE", entering }, said);
  const entry = code === null ? byId.get(sent.attendee) : byHash.get(await hashOf(code));
  const verdict = entry ? judge(entry, roster, sent.entering, today()) : "UNKNOWN";
  await store.enqueue({ ...sent, decided: verdict, gate: roster.gate.id });
  tell(sent, {
    verdict,
    entering: sent.entering,
    honoured: Boolean(entry?.honoured) && verdict === "ADMITTED",
    person: entry ? personOf(entry) : undefined,
  });
  drawNet();
}

function tell(sent, answer) {
  last = { nonce: sent.nonce, moves: ["ADMITTED", "LEFT"].includes(answer.verdict), person: answer.person?.id };
  if (last.moves) follow(answer.person?.id, answer.verdict === "ADMITTED");
  show(page, { ...answer, undo: last.moves && online }, said);
}

/** So that a second entry is seen here without network as well. */
function follow(id, inside) {
  for (const entry of roster?.entries ?? []) if (entry.id === id) entry.inside = inside;
}

/** Sends what waits, in order; each goes from the disk only when the server has answered. */
function send() {
  sending ??= sendAll().finally(() => (sending = null));
  return sending;
}

async function sendAll() {
  for (let next = await store.first(); next && paired; next = await store.first()) {
    const { session: of, ticks, at, ...body } = next.scan;
    try {
      await ask("scan", { ...body, ago: ago(next.scan) });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
    await store.remove(next.number);
    drawNet();
  }
}

async function look() {
  try {
    const asked = Date.now();
    const state = await ask("state");
    ahead = state.now - (asked + Date.now()) / 2;
    await send();
    setOnline(true);
    const moved = roster?.gate.id !== state.gate.id;
    if (moved || Date.now() + ahead - roster.now > ROSTER_EVERY) use(await store.keepRoster(await ask("roster")));
    drawState(state);
  } catch (error) {
    if (error instanceof Revoked) return revoked();
    if (!(error instanceof Wait)) setOnline(false);
  }
  drawNet();
}

async function revoked() {
  paired = false;
  roster = null;
  byHash = new Map();
  byId = new Map();
  await store.forget();
  hide(page);
  drawNet();
}

function setOnline(is) {
  online = is;
  drawNet();
}

async function drawNet() {
  const net = part("net");
  const left = await store.waiting();
  const words = [];
  if (!paired) words.push(net.dataset.revoked);
  else words.push(online ? net.dataset.on : net.dataset.off);
  if (paired && !online)
    words.push(
      isRosterValid()
        ? net.dataset.age.replace("{0}", Math.max(0, Math.round((Date.now() + ahead - roster.now) / 60_000)))
        : net.dataset.none,
    );
  if (left > 0) words.push(net.dataset.left.replace("{0}", left));
  const text = words.join(" · ");
  if (net.textContent !== text) net.textContent = text;
  net.dataset.state = paired ? (online ? "on" : "off") : "revoked";
  net.dataset.waiting = left;
  net.dataset.roster = isRosterValid();
}

/** Where this stands: by the roster, so that without network the page shows whose rules it goes by. */
function drawGate({ name, zone, way }) {
  part("gate").textContent = `${said(name)} · ${said(zone)}`;
  page.querySelector(".ways").hidden = way !== "BOTH";
  if (way !== "BOTH") choose(way === "IN");
}

function drawState(state) {
  drawGate(state.gate);
  part("device").textContent = state.device;
  part("counts").replaceChildren(
    ...state.counts.map((count) => {
      const item = document.createElement("li");
      const number = document.createElement("b");
      number.textContent = count.inside;
      const name = document.createElement("span");
      name.textContent = said(count.name);
      item.append(number, name);
      item.dataset.zone = count.zone;
      return item;
    }),
  );
}

function choose(isEntering) {
  entering = isEntering;
  for (const button of page.querySelectorAll("[data-way]"))
    button.setAttribute("aria-pressed", String((button.dataset.way === "in") === entering));
}

/** By name: on the server in any script, without network by what the roster has. */
async function find(query) {
  let people;
  try {
    people = online ? await ask("search", { query }) : null;
  } catch (error) {
    if (error instanceof Revoked) return revoked();
  }
  if (!people && isRosterValid()) {
    const bare = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    const words = bare(query).split(/\s+/).filter(Boolean);
    people = [...byId.values()]
      .filter((entry) => words.every((word) => bare(`${entry.name} ${entry.own} ${said(entry.affiliation)}`).includes(word)))
      .slice(0, 12)
      .map(personOf);
  }
  const list = part("found");
  list.replaceChildren(...(people ?? []).map(foundRow));
  if (!people?.length) {
    const nobody = document.createElement("li");
    nobody.textContent = list.dataset.nobody;
    list.append(nobody);
  }
}

function foundRow(person) {
  const item = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  if (person.photo) {
    const photo = document.createElement("img");
    photo.src = `/door-api/photo/${person.id}`;
    photo.alt = "";
    button.append(photo);
  }
  const text = document.createElement("span");
  const name = document.createElement("b");
  name.dir = "auto";
  name.textContent = person.own === person.name ? person.name : `${person.name} ${person.own}`;
  const who = document.createElement("small");
  who.textContent = [said(person.category), said(person.affiliation)].filter(Boolean).join(" · ");
  text.append(name, who);
  button.append(text);
  button.addEventListener("click", () => {
    part("found").replaceChildren();
    inTurn(() => scan({ attendee: person.id }));
  });
  item.append(button);
  return item;
}

/* A scanner is a keyboard: what it types outside a field is a code, and ends with Enter. */
let typed = "";
document.addEventListener("keydown", (event) => {
  if (event.target.closest("input, textarea") || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "Enter" && typed) {
    event.preventDefault();
    const code = typed;
    typed = "";
    inTurn(() => scan({ code }));
  } else if (event.key.length === 1 && event.key !== " ") {
    typed = (typed + event.key).slice(-100);
  } else if (event.key === "Escape") {
    typed = "";
    hide(page);
  }
});

part("find").addEventListener("submit", (event) => {
  event.preventDefault();
  const entry = page.querySelector("#entry");
  const text = entry.value.trim();
  if (!text) return;
  if (looksLikeCode(text)) inTurn(() => scan({ code: text }));
  else inTurn(() => find(text));
  entry.value = "";
  entry.blur();
});

for (const button of page.querySelectorAll("[data-way]"))
  button.addEventListener("click", () => choose(button.dataset.way === "in"));

part("next").addEventListener("click", () => hide(page));
part("undo").addEventListener("click", () =>
  inTurn(async () => {
    const undone = last;
    if (!undone?.moves || !shown(page)) return;
    try {
      await ask("undo", { nonce: undone.nonce });
      follow(undone.person, page.querySelector(".result").dataset.verdict === "LEFT");
      show(page, { verdict: "UNDONE" }, said);
    } catch (error) {
      if (error instanceof Revoked) throw error;
      setOnline(false);
    }
  }),
);

let stopCamera = null;
part("camera-toggle").hidden = !camera.canRead();
part("camera-toggle").addEventListener("click", async (event) => {
  const button = event.currentTarget;
  if (stopCamera) {
    stopCamera();
    stopCamera = null;
  } else {
    try {
      stopCamera = await camera.start(page.querySelector("video"), (code) => inTurn(() => scan({ code })));
    } catch {
      button.disabled = true;
      button.textContent = button.dataset.failed;
    }
  }
  part("camera").hidden = !stopCamera;
  button.setAttribute("aria-pressed", String(Boolean(stopCamera)));
});

addEventListener("online", look);
addEventListener("offline", () => setOnline(false));

if ("serviceWorker" in navigator)
  // the decoder is a client of its own: without a worker of its own address, it would come from the network
  Promise.all([`/${language}/door`, camera.DECODER].map(guard))
    .then(keepPage)
    .catch((error) => console.warn("without a worker the page does not open offline", error));

/** Resolves when what is at this address, and below it, is answered by the worker. */
async function guard(scope) {
  const registration = await navigator.serviceWorker.register("/door-worker.js", { scope });
  const coming = registration.installing ?? registration.waiting;
  while (!registration.active) await new Promise((changed) => coming.addEventListener("statechange", changed, { once: true }));
}

/** This page was there before its worker: it is kept by hand, with all that it is made of. */
async function keepPage() {
  const parts = performance.getEntriesByType("resource").map((entry) => new URL(entry.name));
  const own = parts.filter((part) => part.origin === location.origin && part.pathname.startsWith("/resources/"));
  const cache = await caches.open("accord-door");
  const paths = own.map((part) => part.pathname).concat(await camera.parts());
  await cache.addAll([location.pathname, ...new Set(paths)]);
  page.dataset.worker = "ready";
}

const kept = await store.roster();
if (kept && !roster) use(kept);
await look();
setInterval(look, STATE_EVERY);
page.dataset.ready = "true";
