// The editor of the draft: rooms and hours on a grid. What an editor does shows at once and is saved one deed after the
// other; each answer brings the draft as it then is, and so does every deed of somebody else.

import { clock, conflictsOf, covers, lanes, snap } from "./programme-rules.js";

const DAY = 24 * 60;
const MIN_LENGTH = 5;
const MAX_LENGTH = 12 * 60;
const NEAR = 4;
const LANE_HOLD = 24;
const SCALE = 1.7;
const SCALE_CONDENSED = 0.85;
const EDGE = 36;
const SCROLL_STEP = 8;
const TAB_DWELL = 500;
/** The button whose action saves a deed. */
const GO = "deed:go";

const root = document.querySelector("[data-planner]");
const holder = document.querySelector("[data-planner-data]");
const words = JSON.parse(root.dataset.words);
const readOnly = root.dataset.readOnly === "true";
const part = (name) => root.querySelector(`[data-part="${name}"]`);
const say = (key, ...given) => words[key].replace(/\{(\d)\}/g, (all, at) => given[at] ?? "");
/** A text that stands there already would not be spoken again. */
const tell = (text) => (part("say").textContent = part("say").textContent === text ? `${text}\u00a0` : text);

/** Tags, classes, text and children: the grid is drawn from these. */
function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

let state = read();
let day = state.days.find(({ date }) => date === new URLSearchParams(location.search).get("day"))?.date ?? state.days[0].date;
let chosen = null;
/** What is dragged or was picked up: its session as it was, its place by now, and whether its end is moved. */
let lifted = null;
/** Deeds of this editor that the server has not answered. */
const pending = [];
let turn = 0;

function read() {
  return JSON.parse(holder.querySelector("[data-json]").textContent);
}

/** The sessions as this editor sees them: with what is on its way to the server, and what is in the air. */
function sessions() {
  const all = new Map(state.sessions.map((session) => [session.slug, { ...session }]));
  for (const { deed, subject, place } of pending) if (deed === "place" && all.has(subject)) Object.assign(all.get(subject), place);
  if (lifted?.by === "keys" && all.has(lifted.slug)) Object.assign(all.get(lifted.slug), lifted.place);
  return [...all.values()];
}

const interval = () => Number(part("interval").value);
const scale = () => (part("condensed").getAttribute("aria-pressed") === "true" ? SCALE_CONDENSED : SCALE);
const roomOf = (id) => state.rooms.find((room) => room.id === id);
const dayOf = (date) => state.days.find((one) => one.date === date)?.name ?? date;
const times = ({ start, minutes }) => `${clock(start)}–${clock(start + minutes)}`;
const boxes = () => [...root.querySelectorAll(".grid-session")];
const boxOf = (slug) => boxes().find(({ dataset }) => dataset.slug === slug);

function where(place) {
  if (!place.day) return say("grid-unscheduled");
  return say("grid-place", roomOf(place.room)?.name ?? "", dayOf(place.day), clock(place.start), clock(place.start + place.minutes));
}

/** From which to which minute of the day the grid reaches: whole hours, with all that is on it. */
function span(shown) {
  const from = Math.min(8 * 60, ...shown.map(({ start }) => start));
  const to = Math.max(19 * 60, ...shown.map(({ start, minutes }) => start + minutes));
  return { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 };
}

function severityOf(slug) {
  const met = state.conflicts.filter((one) => one.slug === slug || one.other === slug);
  if (!met.length) return "";
  return met.some(({ severity }) => severity === "MUST") ? "must" : "should";
}

function reasons(found) {
  return found.map(({ kind, subject }) => say(kind, subject)).join(" · ");
}

function box(session) {
  const title = make("b", "", session.title);
  title.dir = "auto";
  const grab = make("button", "grab", title, make("span", "times", session.day ? times(session) : say("grid-minutes", session.minutes)));
  grab.type = "button";
  grab.setAttribute("aria-describedby", "grid-help");
  grab.setAttribute("aria-label", `${session.title}. ${where(session)}`);
  if (lifted?.slug === session.slug) grab.setAttribute("aria-pressed", "true");
  const open = make("a", "open");
  open.href = `${root.dataset.sessions}/${session.slug}`;
  open.setAttribute("aria-label", say("grid-open", session.title));
  const severity = lifted?.slug === session.slug && lifted.found ? worst(lifted.found) : severityOf(session.slug);
  const element = make("article", `grid-session kind-${session.kind} ${session.hue && `hue-${session.hue}`} ${severity}`, grab, open);
  if (session.slug === lifted?.slug) element.classList.add("lifted");
  if (session.slug === chosen) element.classList.add("chosen");
  if (session.day && !readOnly) element.append(make("span", "edge"));
  element.dataset.slug = session.slug;
  return element;
}

const worst = (found) => (found.some(({ severity }) => severity === "MUST") ? "must" : found.length ? "should" : "");

function put(element, { start, minutes }, { from }, { lane, count } = { lane: 0, count: 1 }) {
  element.style.top = `${(start - from) * scale()}px`;
  element.style.height = `${minutes * scale()}px`;
  element.style.insetInlineStart = `${(100 * lane) / count}%`;
  element.style.width = `${100 / count}%`;
  element.classList.toggle("short", minutes * scale() < 40);
  element.classList.toggle("low", minutes * scale() < 60);
  return element;
}

function closedBands(hours, reach) {
  if (!hours.length) return [];
  const open = hours.filter((one) => one.day === day).sort((one, other) => one.opens - other.opens);
  const bands = [];
  let at = reach.from;
  for (const { opens, closes } of [...open, { opens: reach.to, closes: reach.to }]) {
    if (opens > at) bands.push({ start: at, minutes: Math.min(opens, reach.to) - at });
    at = Math.max(at, closes);
  }
  return bands;
}

function drawGrid(all) {
  const shown = all.filter((session) => session.day === day);
  const reach = span(shown);
  const grid = part("grid");
  const rooms = state.rooms.length - 1;
  const columns = rooms === 0 ? "4rem minmax(9rem, 1fr)" : `4rem 6rem repeat(${rooms}, minmax(9rem, 1fr))`;
  grid.style.gridTemplateColumns = part("heads").style.gridTemplateColumns = columns;
  grid.style.height = `${(reach.to - reach.from) * scale()}px`;
  grid.style.setProperty("--hour", `${60 * scale()}px`);
  grid.dataset.from = reach.from;
  const hours = make("div", "hours");
  for (let at = reach.from; at < reach.to; at += 60) hours.append(put(make("span", "", clock(at)), { start: at, minutes: 60 }, reach));
  const roomLanes = state.rooms.map((room, at) => {
    const lane = make("div", "lane");
    lane.style.gridColumn = at + 2;
    lane.dataset.room = room.id;
    lane.append(...closedBands(room.hours, reach).map((band) => put(make("span", "shut"), band, reach)));
    const own = shown.filter((session) => session.room === room.id && room.id !== "");
    const places = lanes(own);
    lane.append(...own.map((session) => put(box(session), session, reach, places.get(session.slug))));
    return lane;
  });
  const venue = make("div", "venue");
  const whole = shown.filter((session) => session.room === "");
  const places = lanes(whole);
  venue.append(...whole.map((session) => put(box(session), session, reach, places.get(session.slug))));
  if (lifted)
    for (const id of lifted.session.people)
      venue.append(...closedBands(state.people[id]?.hours ?? [], reach).map((band) => put(make("span", "away-band"), band, reach)));
  grid.replaceChildren(hours, ...roomLanes, venue);
  const heads = state.rooms.map((room) => {
    const facts = [room.floor, room.capacity].filter(Boolean).join(" · ");
    return make("div", "head", make("b", "", room.name), make("small", "", facts));
  });
  part("heads").replaceChildren(make("div", "head"), ...heads);
}

function drawDays(all) {
  part("days").replaceChildren(
    ...state.days.map(({ date, name }) => {
      const count = all.filter((session) => session.day === date).length;
      const tab = make("a", "", `${name} `, make("small", "", String(count)));
      tab.href = `?day=${date}`;
      tab.dataset.day = date;
      tab.setAttribute("aria-current", date === day ? "date" : "false");
      return tab;
    }),
  );
}

function drawWaiting(all) {
  const known = new Set(state.days.map(({ date }) => date));
  const waiting = all.filter((session) => !session.day);
  const elsewhere = all.filter((session) => session.day && !known.has(session.day));
  const list = waiting.map(box);
  if (!list.length) list.push(make("p", "hint", words["nothing-unscheduled"]));
  if (elsewhere.length) list.push(make("h3", "", words["outside-hours"]), ...elsewhere.map(box));
  part("waiting").replaceChildren(...list);
}

function drawChosen(all) {
  const session = all.find(({ slug }) => slug === chosen);
  part("chosen").hidden = !session;
  if (!session) return;
  part("chosen-title").textContent = session.title;
  part("chosen-facts").textContent = where(session);
  part("chosen-open").href = `${root.dataset.sessions}/${session.slug}`;
  for (const button of root.querySelectorAll("[data-deed]")) button.hidden = readOnly || (button.dataset.deed !== "copy" && !session.day);
}

function drawSteps() {
  for (const step of ["undo", "redo"]) {
    const edit = state[step];
    part(step).disabled = readOnly || !edit;
    part(`${step}-name`).textContent = edit ? say(`${step}-of`, edit.name) : words[step];
    part(step).title = edit ? `${say(`${step}-of`, edit.name)} (${edit.who})` : "";
  }
}

function draw() {
  const had = document.activeElement;
  const focused = had?.closest(".grid-session")?.dataset.slug;
  const tab = had?.closest("[data-day]")?.dataset.day;
  const all = sessions();
  drawDays(all);
  drawGrid(all);
  drawWaiting(all);
  drawChosen(all);
  drawSteps();
  const preventScroll = lifted?.by !== "keys";
  if (focused) (boxOf(focused)?.querySelector(had.matches(".open") ? ".open" : ".grab") ?? part("frame")).focus({ preventScroll });
  else if (tab) part("days").querySelector(`[data-day="${tab}"]`)?.focus({ preventScroll });
  else if (root.contains(had) && (had.disabled || had.closest("[hidden]"))) heir(had).focus({ preventScroll });
}

/** Who gets the focus of a button that has nothing left to do. */
function heir(button) {
  const steps = [part("undo"), part("redo")];
  return steps.includes(button) && steps.find(({ disabled }) => !disabled) || boxOf(chosen)?.querySelector(".grab") || part("frame");
}

/** What is undone or made again may take the chosen session to another day: the grid goes there. */
function followChosen(from) {
  const to = state.sessions.find(({ slug }) => slug === chosen)?.day;
  if (to !== from && state.days.some(({ date }) => date === to)) day = to;
}

// Saving

function save(deed, subject, { place, minutes = place?.minutes ?? 0 } = {}) {
  const known = state.sessions.find(({ slug }) => slug === subject);
  pending.push({ deed, subject, place, minutes, seen: place?.version ?? known?.version ?? 0, turn: String(++turn) });
  draw();
  pump();
}

let busy = false;

function pump() {
  if (busy || !pending.length) return;
  busy = true;
  const deed = pending[0];
  const { place } = deed;
  const step = deed.deed === "undo" || deed.deed === "redo";
  const hour = place?.day ? `${place.day}T${clock(place.start)}` : "";
  const subject = step ? (state[deed.deed]?.id ?? "") : deed.subject;
  const values = { what: deed.deed, subject, seen: deed.seen, room: place?.room ?? "", hour, minutes: deed.minutes, turn: deed.turn };
  for (const [name, value] of Object.entries(values)) document.getElementById(`deed:${name}`).value = value;
  part("state").textContent = words["grid-saving"];
  if (step) deed.told = say(deed.deed === "undo" ? "undone" : "redone", state[deed.deed]?.name);
  const onevent = ({ status }) => status === "success" && answered(deed);
  const onerror = () => refuse(deed);
  const params = { [GO]: GO, "jakarta.faces.behavior.event": "action" };
  window.faces.ajax.request(GO, null, { execute: "deed", render: "plan said", params, onevent, onerror });
}

function answered(deed) {
  const from = state.sessions.find(({ slug }) => slug === chosen)?.day;
  renew();
  if (state.turn !== deed.turn || state.refused) return refuse(deed);
  done(deed);
  const known = state.sessions.find(({ slug }) => slug === deed.subject);
  for (const next of pending) if (next.subject === deed.subject && known) next.seen = known.version;
  part("state").textContent = pending.length ? words["grid-saving"] : words["grid-saved"];
  if (deed.told) {
    tell(deed.told);
    followChosen(from);
  } else if (deed.deed !== "place" && known) tell(`${known.title}. ${where(known)} ${words["grid-saved"]}.`);
  draw();
  pump();
}

/** What builds on a deed that was refused goes with it; the newer state is shown. */
function refuse(deed) {
  done(deed);
  for (const next of pending.filter(({ subject }) => subject === deed.subject)) done(next);
  part("state").textContent = words["grid-not-saved"];
  tell(`${document.querySelector("#said .message")?.textContent ?? ""} ${words["grid-not-saved"]}`);
  draw();
  pump();
}

function done(deed) {
  busy = busy && pending[0] !== deed;
  pending.splice(pending.indexOf(deed), 1);
}

function renew() {
  const before = state.last;
  state = read();
  const { last } = state;
  const news = last && (last.id !== before?.id || last.who !== before?.who);
  if (news && last.who !== root.dataset.user && !pending.length) {
    part("state").textContent = say("grid-changed", last.who, last.name);
    tell(part("state").textContent);
  }
}

new MutationObserver(() => {
  if (busy) return;
  renew();
  if (lifted?.by !== "pointer") draw();
}).observe(holder, { childList: true });

// What is in the air

function lift(slug, by, resizes) {
  const session = sessions().find((one) => one.slug === slug);
  const { version, room, minutes, start = span([]).from + 60 } = session;
  const place = { version, room, minutes, start, day: session.day };
  lifted = { slug, by, resizes, session, place, found: null };
}

function carry(place) {
  lifted.place = { ...lifted.place, ...place };
  const others = sessions().filter(({ slug }) => slug !== lifted.slug);
  lifted.found = conflictsOf({ ...lifted.session, ...lifted.place }, others, state);
}

function drop() {
  const { slug, place, session } = lifted;
  lifted = null;
  const same = ["day", "room", "minutes"].every((key) => place[key] === session[key]) && (!place.day || place.start === session.start);
  tell(say("grid-dropped", session.title, where(place)));
  if (same) return draw();
  save("place", slug, { place });
}

function cancel() {
  const { session } = lifted;
  lifted = null;
  if (session.day) day = session.day;
  tell(say("grid-cancelled", session.title));
  draw();
}

// By mouse, pen and finger

let ghost = null;
let shadow = null;
let dwell = null;
let scrolling = null;

root.addEventListener("pointerdown", (event) => {
  const element = event.target.closest(".grid-session");
  if (!element || readOnly || event.button !== 0 || event.target.closest("a") || lifted) return;
  const area = element.getBoundingClientRect();
  const start = { x: event.clientX, y: event.clientY };
  const grip = { ...start, top: event.clientY - area.top, resizes: event.target.classList.contains("edge") };
  const move = (moved) => drag(moved, element.dataset.slug, grip);
  const end = (ended) => {
    document.removeEventListener("pointermove", move);
    document.removeEventListener("pointerup", end);
    document.removeEventListener("pointercancel", end);
    clearTimeout(dwell);
    if (lifted?.by !== "pointer") return;
    clear();
    if (ended.type === "pointerup") drop();
    else cancel();
  };
  document.addEventListener("pointermove", move);
  document.addEventListener("pointerup", end);
  document.addEventListener("pointercancel", end);
});

function clear() {
  ghost?.remove();
  shadow?.remove();
  ghost = shadow = null;
  root.classList.remove("dragging");
}

function drag(event, slug, grip) {
  if (!lifted) {
    if (Math.hypot(event.clientX - grip.x, event.clientY - grip.y) < NEAR) return;
    lift(slug, "pointer", grip.resizes);
    grip.top = lifted.session.day ? grip.top : Math.min(grip.top, lifted.session.minutes * scale());
    chosen = slug;
    draw();
    root.classList.add("dragging");
    ghost = make("div", "planner-ghost");
    document.body.append(ghost);
  }
  if (lifted.by !== "pointer") return;
  event.preventDefault();
  follow(event, grip);
}

/** Also a pointer that rests at an edge goes on to scroll. */
function follow(event, grip) {
  cancelAnimationFrame(scrolling);
  const scrolled = scrollNear(event);
  carry(target(event, grip));
  showTarget(event);
  if (scrolled) scrolling = requestAnimationFrame(() => lifted?.by === "pointer" && follow(event, grip));
}

/** Whether a point lies on an element, as far as that is to be seen. */
function isOn(element, { clientX, clientY }) {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}

function target(event, grip) {
  const { session, resizes } = lifted;
  const grid = part("grid");
  const top = grid.getBoundingClientRect().top;
  const minute = (y) => Number(grid.dataset.from) + (y - top) / scale();
  if (resizes) {
    const end = Math.round(minute(event.clientY) / interval()) * interval();
    return { minutes: Math.max(MIN_LENGTH, Math.min(MAX_LENGTH, end - session.start)) };
  }
  const tab = [...part("days").children].find((one) => isOn(one, event));
  dwellOn(tab);
  if (tab) return { day: tab.dataset.day, start: session.start ?? lifted.place.start, room: session.room };
  if (isOn(part("unscheduled"), event)) return { day: undefined };
  const lane = [...grid.querySelectorAll(".lane")].find((one) => {
    const { left, right } = one.getBoundingClientRect();
    return event.clientX >= left && event.clientX <= right;
  });
  const stays = session.day && Math.abs(event.clientX - grip.x) < LANE_HOLD;
  const room = stays || !lane ? lifted.place.room : lane.dataset.room;
  return { day, room: stays ? session.room : room, start: snap(minute(event.clientY - grip.top), interval()) };
}

function dwellOn(tab) {
  if (tab?.dataset.day === dwellOn.day) return;
  clearTimeout(dwell);
  dwellOn.day = tab?.dataset.day;
  if (!tab) return;
  dwell = setTimeout(() => {
    day = tab.dataset.day;
    draw();
  }, TAB_DWELL);
}

/** Scrolls by a step where a point is near an edge; whether there was anything left to scroll. */
function scrollNear({ clientX, clientY }) {
  const frame = part("frame");
  const { left, right, top, bottom } = frame.getBoundingClientRect();
  if (clientX < left || clientX > right) return false;
  const before = frame.scrollTop;
  if (clientY > bottom - EDGE && clientY < bottom) frame.scrollTop += SCROLL_STEP;
  if (clientY < top + EDGE && clientY > top) frame.scrollTop -= SCROLL_STEP;
  return frame.scrollTop !== before;
}

function showTarget({ clientX, clientY }) {
  const { place, found, session } = lifted;
  const text = reasons(found);
  const hours = place.day ? times(place) : words["unscheduled-only"];
  ghost.replaceChildren(make("b", "", session.title), make("span", "", hours), make("small", "", text));
  ghost.className = `planner-ghost ${worst(found)}`;
  ghost.style.transform = `translate(${clientX + 14}px, ${clientY + 14}px)`;
  part("unscheduled").classList.toggle("target", !place.day);
  for (const tab of part("days").children) tab.classList.toggle("target", place.day !== day && tab.dataset.day === place.day);
  shadow ??= make("div", "planner-shadow");
  const on = place.day === day;
  if (!on) return shadow.remove();
  const lane = place.room === "" ? root.querySelector(".venue") : root.querySelector(`.lane[data-room="${place.room}"]`);
  if (shadow.parentElement !== lane) lane.append(shadow);
  shadow.className = `planner-shadow ${worst(found)}`;
  put(shadow, place, { from: Number(part("grid").dataset.from) });
}

// By keyboard

function picked(event) {
  const { place } = lifted;
  const rooms = state.rooms.map(({ id }) => id);
  const dates = state.days.map(({ date }) => date);
  const by = (list, at, step) => list[Math.max(0, Math.min(list.length - 1, list.indexOf(at) + step))];
  const shift = event.shiftKey;
  const later = (step) => ({ start: Math.max(0, Math.min(DAY - MIN_LENGTH, place.start + step * interval())) });
  const longer = (step) => ({ minutes: Math.max(MIN_LENGTH, Math.min(MAX_LENGTH, place.minutes + step * interval())) });
  const rtl = getComputedStyle(root).direction === "rtl" ? -1 : 1;
  const moves = {
    ArrowUp: () => (shift ? longer(-1) : later(-1)),
    ArrowDown: () => (shift ? longer(1) : later(1)),
    ArrowLeft: () => ({ room: by(rooms, place.room, -rtl) }),
    ArrowRight: () => ({ room: by(rooms, place.room, rtl) }),
    PageUp: () => ({ day: by(dates, place.day ?? day, -1) }),
    PageDown: () => ({ day: by(dates, place.day ?? day, 1) }),
    Delete: () => ({ day: undefined }),
  };
  if (event.key === "Escape") return cancel();
  if (event.key === "Enter" || event.key === " ") return drop();
  if (!moves[event.key]) return event.key === "Tab" && cancel();
  carry({ day: place.day ?? day, ...moves[event.key]() });
  if (lifted.place.day) day = lifted.place.day;
  draw();
  boxOf(lifted.slug)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  tell(`${where(lifted.place)} ${reasons(lifted.found) || words["grid-free"]}`);
}

root.addEventListener("keydown", (event) => {
  const element = event.target.closest(".grid-session");
  if (!element || readOnly || !event.target.classList.contains("grab")) return;
  if (lifted?.by === "keys") {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key !== "Tab") event.preventDefault();
    return picked(event);
  }
  if (event.key !== "Enter" && event.key !== " ") return;
  event.preventDefault();
  pickUp(element.dataset.slug);
});

function pickUp(slug) {
  chosen = slug;
  lift(slug, "keys", false);
  if (!lifted.place.day) lifted.place = { ...lifted.place, day };
  carry({});
  draw();
  tell(say("grid-picked", lifted.session.title, where(lifted.place)));
}

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select");
  if (event.key === "Escape" && lifted?.by === "pointer") {
    clear();
    return cancel();
  }
  if (typing || readOnly || lifted || !(event.ctrlKey || event.metaKey)) return;
  const key = event.key.toLowerCase();
  const step = key === "z" && !event.shiftKey ? "undo" : key === "y" || key === "z" ? "redo" : null;
  if (!step || !state[step]) return;
  event.preventDefault();
  save(step, "");
});

root.addEventListener("focusin", ({ target: element }) => {
  const slug = element.closest(".grid-session")?.dataset.slug;
  if (!slug || slug === chosen || lifted) return;
  chosen = slug;
  for (const one of boxes()) one.classList.toggle("chosen", one.dataset.slug === slug);
  drawChosen(sessions());
});

// Buttons

root.addEventListener("click", (event) => {
  const { target: element } = event;
  const grab = element.closest(".grab");
  if (grab && event.detail === 0 && !readOnly) return lifted ? drop() : pickUp(grab.closest(".grid-session").dataset.slug);
  const tab = element.closest("[data-day]");
  if (tab) {
    event.preventDefault();
    day = tab.dataset.day;
    history.replaceState(null, "", tab.href);
    return draw();
  }
  const step = element.closest("[data-part=undo], [data-part=redo]")?.dataset.part;
  if (step) return save(step, "");
  if (element.closest("[data-part=condensed]")) {
    const toggle = part("condensed");
    toggle.setAttribute("aria-pressed", String(toggle.getAttribute("aria-pressed") !== "true"));
    return draw();
  }
  const deed = element.closest("[data-deed]")?.dataset.deed;
  if (deed) act(deed);
});

function act(deed) {
  const session = sessions().find(({ slug }) => slug === chosen);
  if (deed === "off") {
    tell(`${session.title}. ${say("grid-unscheduled")}`);
    save("place", chosen, { place: { ...lightly(session), day: undefined } });
  }
  else if (deed === "earlier" || deed === "later") save("shift", chosen, { minutes: deed === "later" ? interval() : -interval() });
  else save(deed, chosen);
}

const lightly = ({ version, room, minutes, start }) => ({ version, room, minutes, start });

draw();
root.dataset.ready = "true";
