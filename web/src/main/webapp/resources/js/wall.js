// The hall's screen: shows what goes on, recovers by itself, and never an error.

import { watch } from "./ink-view.js";

const LOOK_EVERY = 5000;
let wall = document.getElementById("wall");
let watching = null;
let looking = false;

function begin() {
  watching?.stop();
  watching = null;
  if (wall.dataset.ceremony) watching = watch(wall, wall.dataset.ceremony, heard);
  count();
  tick();
  document.fonts.ready.then(fit);
}

function heard(event) {
  if (event.kind === "seat") count();
  if (event.kind === "staged" && event.stage !== wall.dataset.stage) look();
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

/** Words that do not fit are set smaller, by the same steps on every screen. */
function fit() {
  for (const box of wall.querySelectorAll(".text, .cities")) {
    let size = 100;
    box.style.fontSize = "";
    while (size > 30 && (box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)) {
      size -= 2;
      box.style.fontSize = `${size}%`;
    }
  }
}

function tick() {
  for (const clock of wall.querySelectorAll("[data-clock]"))
    clock.textContent = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: clock.dataset.clock }).format();
}

/** Asks the server what is to be shown, and changes the picture when it is another. */
async function look() {
  if (looking) return;
  looking = true;
  try {
    const answer = await fetch(location.href, { cache: "no-store" });
    if (answer.ok) show(new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("wall"));
  } catch {
    // no network: the picture stays as it is
  } finally {
    looking = false;
  }
}

function show(next) {
  if (!next) return;
  const paired = wall.querySelector(".pairing") && !next.querySelector(".pairing");
  if (paired) location.assign("/wall");
  if (next.dataset.picture === wall.dataset.picture) return;
  const change = () => {
    wall.replaceWith(next);
    wall = next;
    begin();
  };
  if (document.startViewTransition) document.startViewTransition(change);
  else change();
}

begin();
addEventListener("resize", fit);
setInterval(tick, 1000);
setInterval(look, LOOK_EVERY);
document.addEventListener("visibilitychange", look);
navigator.wakeLock?.request("screen").catch(() => {});
