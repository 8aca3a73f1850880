// The hall's screen: shows what goes on, recovers by itself, and never an error.

import { watch } from "./ink-view.js";

const LOOK_EVERY = 5000;
const LONGEST_MAKING = 4000;
let wall = document.getElementById("wall");
let watching = null;
let looking = false;

/** Starts what is live in a picture, and waits until its ink stands. */
async function begin(picture) {
  await document.fonts.ready;
  fit(picture);
  if (!picture.dataset.ceremony) return null;
  return new Promise((done) => {
    const watching = watch(picture, picture.dataset.ceremony, (event) => {
      if (event.kind === "shown") done(watching);
      else if (picture === wall) heard(event);
    });
    setTimeout(() => done(watching), LONGEST_MAKING);
  });
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
function fit(picture) {
  for (const box of picture.querySelectorAll(".text, .cities")) {
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
    if (answer.ok) await show(new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("wall"));
  } catch {
    // no network: the picture stays as it is
  } finally {
    looking = false;
  }
}

/** The next picture is made behind the one that is seen: the hall never watches it being made. */
async function show(next) {
  if (!next) return;
  const paired = wall.querySelector(".pairing") && !next.querySelector(".pairing");
  if (paired) location.assign("/wall");
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

begin(wall).then((live) => {
  watching ??= live;
  count();
});
tick();
addEventListener("resize", () => fit(wall));
setInterval(tick, 1000);
setInterval(look, LOOK_EVERY);
document.addEventListener("visibilitychange", look);
navigator.wakeLock?.request("screen").catch(() => {});
