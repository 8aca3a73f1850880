// Keeps the pushes of a:live coming. The server pushes something every three seconds, if only "beat": a connection
// on which nothing comes has died without a word. It is opened anew, and what was missed is asked for.

const CHECK_EVERY = 1000;
const LATE_AFTER = 7000;
const OPEN_AGAIN_EVERY = 4000;
const REST = 500;
const PROBE_TIMEOUT = 3000;
/** What follows the form's id in the one of its f:websocket. */
const PUSH = ":push";

/** Of each a:live of the page: its form and connection, when it was heard and opened last, and since when it missed. */
const lives = new Map();

function lookUp(form) {
  const fresh = { form, socket: null, heardAt: performance.now(), openedAt: 0, missedSince: null, catchesUp: false };
  if (!lives.has(form.id)) lives.set(form.id, fresh);
  return lives.get(form.id);
}

document.addEventListener("live", ({ detail: { id, socket } }) => {
  const live = lookUp(document.getElementById(id.replace(PUSH, "")));
  if (live.socket && live.socket !== socket) {
    abandon(live.socket);
    live.missedSince ??= live.heardAt;
    catchUp(live);
  }
  Object.assign(live, { socket, heardAt: performance.now() });
  tell();
});

/** A connection that was given up must neither be heard again nor be opened again by Faces. */
function abandon(socket) {
  socket.onmessage = socket.onclose = socket.onerror = null;
  socket.close();
}

/** Asks for the panels, once the server answers: a request that hangs would hold up all others of the page. */
async function catchUp(live) {
  if (live.catchesUp) return;
  live.catchesUp = true;
  try {
    const signal = AbortSignal.timeout(PROBE_TIMEOUT);
    await fetch("/resources/icons/accord.svg", { method: "HEAD", cache: "no-store", signal });
    await refresh(live.form);
    live.missedSince = null;
    tell();
  } catch {
    // the next check tries again
  } finally {
    live.catchesUp = false;
  }
}

function refresh({ id, dataset }) {
  return new Promise((onsuccess, onerror) => {
    const render = dataset.panels.replaceAll(/(^|\s):/g, "$1");
    const onevent = ({ status }) => status === "success" && onsuccess();
    window.faces.ajax.request(id, null, { execute: "@none", render, onevent, onerror });
  });
}

/** Faces gives up after some tries, and does not notice silence at all. */
function open(live) {
  live.openedAt = performance.now();
  const push = live.form.id + PUSH;
  if (live.socket) abandon(live.socket);
  window.faces.push.close(push);
  // Faces would open it twice if the former one ended later
  setTimeout(() => window.faces.push.open(push), REST);
}

function check() {
  const now = performance.now();
  for (const form of document.querySelectorAll("form.pushed")) {
    const live = lookUp(form);
    if (now - live.heardAt > LATE_AFTER && now - live.openedAt > OPEN_AGAIN_EVERY) open(live);
    if (live.missedSince !== null) catchUp(live);
  }
  tell();
}

/** Says since when the page may be out of date. */
function tell() {
  const now = performance.now();
  const since = Math.min(...[...lives.values()].map(({ heardAt, missedSince }) => missedSince ?? heardAt));
  const notice = document.querySelector(".live-late");
  if (now - since <= LATE_AFTER) notice?.remove();
  else if (!notice) placeOfNotice().prepend(notify(new Date(Date.now() - now + since)));
}

function placeOfNotice() {
  return document.querySelector(".away") ?? document.querySelector(".desk > main") ?? document.body;
}

function notify(since) {
  const notice = document.createElement("p");
  notice.className = "live-late message error";
  notice.setAttribute("role", "status");
  const zone = document.querySelector("[data-clock]")?.dataset.clock;
  const hour = since.toLocaleTimeString("en-GB", { timeZone: zone });
  notice.textContent = document.querySelector("[data-live-late]").dataset.liveLate.replace("{0}", hour);
  return notice;
}

setInterval(check, CHECK_EVERY);
document.addEventListener("visibilitychange", check);
