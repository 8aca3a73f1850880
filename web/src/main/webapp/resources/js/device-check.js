// Tries on this very tablet what the ceremony needs of it: first what the browser can do, then the pen and the hand.

const MIN_SAMPLES = 60;
const MIN_PRESSURES = 8;
const MIN_LINE_MILLIS = 700;
const TAPS = 5;
const TAPS_WITHIN = 4000;
const MAX_ROUND_TRIP = 300;
const TRIPS = 5;
const SOCKET_TIMEOUT = 5000;

const $ = (selector) => document.querySelector(selector);
const found = { samples: 0, pressures: 0, trip: 0 };
const canvas = $(".check-pad canvas");
const context = canvas.getContext("2d");

function settle(point, isWell) {
  $(`[data-point="${point}"]`).dataset.state = isWell ? "ok" : "failed";
  fill();
}

/** What is reported: a point that was not tried has not passed. */
function fill() {
  const field = (name, value) => {
    const input = document.getElementById(`check:${name}`);
    if (input) input.value = value;
  };
  const points = [...document.querySelectorAll("[data-point][data-state=ok]")];
  field("passed", points.map(({ dataset }) => dataset.point).join());
  for (const [name, value] of Object.entries(found)) field(name, value);
  field("screen", `${screen.width}x${screen.height}@${devicePixelRatio}`);
}

// the browser

const tried = (point, work) =>
  Promise.resolve()
    .then(work)
    .then((isWell) => settle(point, isWell), () => settle(point, false));

async function keepsKey() {
  const algorithm = { name: "ECDSA", namedCurve: "P-256" };
  const { privateKey } = await crypto.subtle.generateKey(algorithm, false, ["sign", "verify"]);
  await stored("keys", privateKey);
  return (await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, privateKey, new Uint8Array(32))).byteLength === 64;
}

/** Writes a value to the browser's own database and reads it again. */
function stored(name, value) {
  return new Promise((done, failed) => {
    const opening = indexedDB.open(`accord-check-${name}`, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("values");
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const values = database.transaction("values", "readwrite").objectStore("values");
      values.put(value, 0);
      const reading = values.get(0);
      reading.onerror = () => failed(reading.error);
      reading.onsuccess = () => {
        database.close();
        indexedDB.deleteDatabase(`accord-check-${name}`);
        done(reading.result !== undefined);
      };
    };
  });
}

async function staysAwake() {
  const lock = await navigator.wakeLock.request("screen");
  return !lock.released;
}

async function reachesServer() {
  const trips = [];
  for (let i = 0; i < TRIPS; i++) {
    const begun = performance.now();
    await fetch("/resources/icons/accord.svg", { method: "HEAD", cache: "no-store" });
    trips.push(performance.now() - begun);
  }
  found.trip = Math.round(trips.sort((a, b) => a - b)[Math.floor(TRIPS / 2)]);
  const socket = new WebSocket(new URL("/ink", location.href.replace(/^http/, "ws")));
  const opens = await new Promise((done) => {
    socket.onopen = () => done(true);
    socket.onerror = () => done(false);
    setTimeout(done, SOCKET_TIMEOUT, false);
  });
  socket.close();
  return opens && found.trip <= MAX_ROUND_TRIP;
}

function tryBrowser() {
  tried("SECURE", () => isSecureContext && "getCoalescedEvents" in PointerEvent.prototype);
  tried("KEY", keepsKey);
  tried("STORAGE", () => stored("ink", { points: [1, 2, 3] }));
  tried("AWAKE", staysAwake);
  tried("NETWORK", reachesServer);
}

// the pen and the hand

let step = "line";
let line = null;
let taps = [];
let isCancelled = false;

function show(next) {
  step = next;
  const place = $(".check-step");
  place.textContent = place.dataset[next];
}

function resize() {
  const { width, height } = canvas.getBoundingClientRect();
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(height * devicePixelRatio);
  Object.assign(context, { lineWidth: 3 * devicePixelRatio, lineCap: "round", strokeStyle: getComputedStyle(canvas).color });
}

function draw(from, to) {
  const { left, top } = canvas.getBoundingClientRect();
  context.beginPath();
  context.moveTo((from.clientX - left) * devicePixelRatio, (from.clientY - top) * devicePixelRatio);
  context.lineTo((to.clientX - left) * devicePixelRatio, (to.clientY - top) * devicePixelRatio);
  context.stroke();
}

/** Once a pen was seen, only it counts; the hand is what the last step is about. */
const counts = ({ pointerType }) => pointerType === "pen" || $("[data-point=PEN]").dataset.state !== "ok";

canvas.addEventListener("pointerdown", (event) => {
  if (event.pointerType === "pen") settle("PEN", true);
  if (!counts(event)) return;
  event.preventDefault();
  canvas.setPointerCapture(event.pointerId);
  if (step === "taps") return tapped(event);
  line = { id: event.pointerId, begun: event.timeStamp, samples: 0, pressures: new Set(), last: event };
});

canvas.addEventListener("pointermove", (event) => {
  if (event.pointerId !== line?.id) return;
  const coalesced = event.getCoalescedEvents?.() ?? [];
  for (const sample of coalesced.length > 0 ? coalesced : [event]) {
    line.samples++;
    line.pressures.add(Math.round(sample.pressure * 1024));
    draw(line.last, sample);
    line.last = sample;
  }
});

canvas.addEventListener("pointerup", (event) => {
  if (event.pointerId !== line?.id) return;
  const millis = event.timeStamp - line.begun;
  const { samples, pressures } = line;
  line = null;
  if (millis < MIN_LINE_MILLIS) return;
  if (step === "line") {
    settle("PEN", event.pointerType === "pen");
    found.samples = Math.round((samples * 1000) / millis);
    found.pressures = pressures.size;
    settle("SAMPLES", found.samples >= MIN_SAMPLES);
    settle("PRESSURE", found.pressures >= MIN_PRESSURES);
    taps = [];
    show("taps");
  } else if (step === "palm") {
    settle("PALM", !isCancelled);
    show("done");
  }
});

canvas.addEventListener("pointercancel", (event) => {
  if (event.pointerId !== line?.id) return;
  line = null;
  isCancelled = true;
  if (step === "palm") settle("PALM", false);
});

/** Where Scribble takes every second tap, fewer arrive than were made. */
function tapped(event) {
  taps.push(event.timeStamp);
  if (taps.length === 1) setTimeout(countTaps, TAPS_WITHIN);
  if (taps.length === TAPS) countTaps();
}

function countTaps() {
  if (step !== "taps") return;
  settle("TAPS", taps.length >= TAPS);
  isCancelled = false;
  show("palm");
}

// as on the paper itself; see ink.js
for (const type of ["touchmove", "touchend"])
  canvas.addEventListener(type, (event) => event.preventDefault(), { passive: false });
canvas.addEventListener("contextmenu", (event) => event.preventDefault());

$("[data-again]").addEventListener("click", () => location.reload());
addEventListener("resize", resize);
resize();
show("line");
fill();
tryBrowser();
