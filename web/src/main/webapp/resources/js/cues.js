// Counts the run-sheet's times, second by second, from what the server said last.

const skews = new WeakMap();

/** The server's clock as this page knows it: its own clock may be wrong. */
function now(said) {
  if (!skews.has(said)) skews.set(said, Number(said.dataset.now) - Date.now());
  return Date.now() + skews.get(said);
}

/** 6:00, 1:02:30. The server writes the same. */
function span(millis) {
  const all = Math.floor(Math.abs(millis) / 1000);
  const two = (number) => String(number).padStart(2, "0");
  const minutes = Math.floor(all / 60) % 60;
  const hours = Math.floor(all / 3600);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(all % 60)}` : `${minutes}:${two(all % 60)}`;
}

const signed = (millis) => (millis < 0 ? "−" : "+") + span(millis);

/** All counts change at the same moment: what is left is rounded up, what is over is rounded down. */
const left = (millis) => (millis > 0 ? span(Math.ceil(millis / 1000) * 1000) : signed(-millis));

function set(element, text, standing) {
  if (element.textContent !== text) element.textContent = text;
  if (element.dataset.standing !== standing) element.dataset.standing = standing;
}

/** Three, two, one after a cue was announced, then GO for a moment. */
const STANDBY = 3000;
const THEN = 1500;

function standby(said, moment) {
  const rest = Number(said.dataset.standby) + STANDBY - moment;
  for (const one of document.querySelectorAll("[data-count=standby]")) {
    const says = rest > STANDBY + THEN || rest < -THEN ? "" : rest > 0 ? one.dataset.says : one.dataset.then;
    set(one, says.replace("{0}", Math.min(3, Math.ceil(rest / 1000))), rest > 0 ? "near" : "over");
  }
}

function count(said) {
  const { due, plan, ticking, running, zone } = said.dataset;
  const moment = now(said);
  standby(said, moment);
  const rest = Number(due) - moment;
  const base = ticking === "true" ? Math.max(moment, Number(due)) : Number(due);
  const standing = rest <= 0 ? "over" : rest <= 60_000 ? "near" : "on";
  document.body.dataset.standing = running === "true" ? standing : "idle";
  for (const one of document.querySelectorAll("[data-count=left]"))
    set(one, running === "true" ? left(rest) : "", standing);
  const drift = Math.trunc((base - Number(plan)) / 1000) * 1000;
  for (const one of document.querySelectorAll("[data-count=drift]")) {
    const word = drift >= 60_000 ? "late" : drift <= -60_000 ? "early" : "on";
    const begun = one.dataset.sheet === "begun" || drift > 0;
    set(one, begun ? one.dataset[word].replace("{0}", signed(drift)) : "", word);
  }
  const hour = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" });
  for (const one of document.querySelectorAll("[data-count=start]"))
    set(one, hour.format(base + Number(one.dataset.before) * 1000), "on");
}

function tick() {
  const said = document.querySelector("[data-cues]");
  if (said) count(said);
  setTimeout(tick, 250);
}

tick();
