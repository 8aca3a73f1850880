// Shows a ceremony's ink live: watch(element, ceremonyId) draws into every [data-slot] of the element.

import { draw, Stroke, WIDTH } from "./ink-curve.js";
import { ENDED, OPEN, readWatch, VOIDED, watch as watchMessage } from "./ink-wire.js";
import { watchPixels } from "./screen-pixels.js";

/** The server says something every three to four seconds, QUIET if nothing else. */
const LATE_AFTER = 6000;
const DEAD_AFTER = 8000;
const CHECK_EVERY = 1000;
const MIN_WAIT = 100;
const MAX_WAIT = 2000;

/** The paper of one slot: finished lines on the dry layer, the end of strokes being written on the wet one. */
class Paper {
  #element;
  #aspect;
  #dry;
  #wet;
  #strokes = new Map();
  #attempt = 0;
  #unwatch;

  constructor(element) {
    this.#element = element;
    this.#aspect = Number(element.dataset.aspect ?? 2500) / 1000;
    element.style.setProperty("--aspect", this.#aspect);
    [this.#dry, this.#wet] = ["dry", "wet"].map((layer) => this.#layer(layer));
    this.#unwatch = watchPixels(element, () => this.#resize());
  }

  stop() {
    this.#unwatch();
  }

  #layer(name) {
    const canvas = document.createElement("canvas");
    canvas.className = name;
    canvas.setAttribute("aria-hidden", "true");
    this.#element.append(canvas);
    return canvas.getContext("2d");
  }

  #resize() {
    const width = this.#element.clientWidth;
    if (width === 0) return;
    const pixels = Math.round(width * devicePixelRatio);
    this.scale = pixels / WIDTH;
    const color = getComputedStyle(this.#element).color;
    for (const context of [this.#dry, this.#wet]) {
      Object.assign(context.canvas, { width: pixels, height: Math.round(pixels / this.#aspect) });
      Object.assign(context, { lineCap: "round", lineJoin: "round", strokeStyle: color });
    }
    this.#redraw();
  }

  #redraw() {
    this.#clear(this.#dry);
    for (const stroke of this.#strokes.values()) {
      const curve = new Stroke(this.#aspect);
      for (const point of stroke.points) this.#draw(this.#dry, curve.add(...point));
      if (stroke.end !== OPEN) this.#draw(this.#dry, curve.tail());
      stroke.curve = curve;
    }
    this.#drawWet();
  }

  #clear(context) {
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  }

  #draw(context, lines) {
    draw(context, lines, this.scale);
  }

  #drawWet() {
    this.#clear(this.#wet);
    for (const { end, curve } of this.#strokes.values()) if (end === OPEN) this.#draw(this.#wet, curve.tail());
  }

  begin(attempt) {
    this.#attempt = attempt;
    this.#strokes.clear();
    this.say("");
    this.#redraw();
  }

  show({ slotState, attempt, typed, strokes }) {
    this.#attempt = attempt;
    this.#strokes = new Map(strokes.map((one) => [one.stroke, one]));
    this.say(typed);
    this.setState(slotState);
    this.#redraw();
  }

  setState(slotState) {
    this.#element.dataset.slotState = slotState;
    this.#element.dataset.kind = this.#kind();
  }

  /** Whether it is typed, a mark or a signature; as PublicInk says of what is sealed. */
  #kind() {
    if (this.#element.dataset.typed) return "typed";
    const points = [...this.#strokes.values()].flatMap((one) => one.points);
    if (points.length === 0) return "";
    const extents = [0, 1].map((axis) => {
      const places = points.map((point) => point[axis]);
      return places.reduce((most, one) => Math.max(most, one)) - places.reduce((least, one) => Math.min(least, one));
    });
    return extents.every((extent) => extent < Math.floor(WIDTH / 20)) ? "mark" : "signature";
  }

  say(name) {
    this.#element.dataset.typed = name;
    this.#mark();
  }

  #mark() {
    this.#element.dataset.ink = this.#strokes.size > 0 || this.#element.dataset.typed ? "some" : "none";
  }

  write({ attempt, stroke, end, points }) {
    if (attempt > this.#attempt) this.begin(attempt);
    let writing = this.#strokes.get(stroke);
    if (!writing) this.#strokes.set(stroke, (writing = { points: [], end: OPEN, curve: new Stroke(this.#aspect) }));
    writing.end = end;
    if (end === VOIDED) {
      this.#strokes.delete(stroke);
      this.#redraw();
      return;
    }
    for (const point of points) {
      writing.points.push(point);
      this.#draw(this.#dry, writing.curve.add(...point));
    }
    if (end === ENDED) this.#draw(this.#dry, writing.curve.tail());
    this.#drawWet();
    this.#mark();
    this.#element.dataset.pen = end === OPEN ? "down" : "up";
    const [x, y] = writing.points.at(-1) ?? [0, 0];
    this.#element.style.setProperty("--x", x / WIDTH);
    this.#element.style.setProperty("--y", y / WIDTH);
  }
}

/** Keeps one connection, and resumes after a cut where it was. */
class Watching {
  #address;
  #papers;
  #tell;
  #socket = null;
  #epoch = 0;
  #seq = 0;
  #wait = MIN_WAIT;
  #heardAt = performance.now();
  #openedAt = 0;
  #isLate = false;
  #timer;
  #stopped = false;
  #unseen = 0;

  constructor(element, ceremony, tell) {
    this.#address = new URL(`/watch/${ceremony}`, location.href.replace(/^http/, "ws")).href;
    const slots = Array.from(element.querySelectorAll("[data-slot]"));
    this.#papers = new Map(slots.map((slot) => [Number(slot.dataset.slot), new Paper(slot)]));
    this.#tell = tell;
    this.#timer = setInterval(() => this.#check(), CHECK_EVERY);
    addEventListener("online", () => this.#connect());
    document.addEventListener("visibilitychange", () => this.#check());
    this.#connect();
  }

  stop() {
    this.#stopped = true;
    clearInterval(this.#timer);
    this.#socket?.close();
    for (const paper of this.#papers.values()) paper.stop();
  }

  /** Gives up a connection on which nothing comes any more: it may have died without a word. */
  #check() {
    if (this.#stopped) return;
    const now = performance.now();
    if (this.#socket && now - Math.max(this.#heardAt, this.#openedAt) > DEAD_AFTER) {
      const dead = this.#socket;
      dead.close();
      this.#closed(dead);
    }
    if (!this.#socket) this.#connect();
    this.#setLate(now - this.#heardAt > LATE_AFTER);
  }

  #setLate(isLate) {
    if (isLate === this.#isLate) return;
    this.#isLate = isLate;
    this.#tell({ kind: "late", isLate });
  }

  #connect() {
    if (this.#stopped || this.#socket) return;
    const socket = new WebSocket(this.#address);
    socket.binaryType = "arraybuffer";
    socket.onopen = () => socket.send(watchMessage(this.#epoch, this.#seq));
    socket.onmessage = ({ data }) => {
      if (socket === this.#socket) readWatch(data).forEach((said) => this.#hear(said));
    };
    socket.onclose = () => this.#closed(socket);
    this.#socket = socket;
    this.#openedAt = performance.now();
  }

  #closed(socket) {
    if (socket !== this.#socket) return;
    this.#socket = null;
    if (this.#stopped) return;
    setTimeout(() => this.#connect(), this.#wait);
    this.#wait = Math.min(MAX_WAIT, 2 * this.#wait);
  }

  #hear(said) {
    this.#heardAt = performance.now();
    this.#wait = MIN_WAIT;
    this.#setLate(false);
    if (said.type === "snapshot") {
      this.#epoch = said.epoch;
      this.#seq = said.seq;
      this.#tell({ kind: "staged", stage: said.stage, fresh: true });
      if (said.slots === 0) for (const paper of this.#papers.values()) paper.begin(0);
      this.#unseen = said.slots;
      this.#shown();
    } else if (said.type === "slot") {
      this.#papers.get(said.slot)?.show(said);
      this.#tell({ kind: "slot-state", slot: said.slot, slotState: said.slotState });
      this.#unseen--;
      this.#shown();
    } else if (said.type === "frames") {
      this.#frames(said);
    }
  }

  #shown() {
    if (this.#unseen === 0) this.#tell({ kind: "shown" });
  }

  #frames({ first, frames }) {
    if (first !== this.#seq + 1) {
      this.#epoch = 0;
      this.#socket.send(watchMessage(0, 0));
      return;
    }
    this.#seq += frames.length;
    for (const frame of frames) this.#frame(frame);
  }

  #frame(frame) {
    const paper = this.#papers.get(frame.slot);
    if (frame.kind === "written") paper?.write(frame);
    if (frame.kind === "begun") paper?.begin(frame.attempt);
    if (frame.kind === "typed") paper?.say(frame.name);
    if (frame.kind === "slot-state") paper?.setState(frame.slotState);
    if (frame.kind !== "written") this.#tell(frame);
  }
}

/**
 * Watches a ceremony.
 * @param tell called with what is not ink: { kind: "staged", stage }, { kind: "slot-state", slot, slotState },
 * { kind: "shown" } once all earlier ink is drawn, and { kind: "late", isLate } when the picture may be out of
 * date because nothing comes from the server, and when it no longer is
 * @returns something to stop() with
 */
export function watch(element, ceremony, tell = () => {}) {
  return new Watching(element, ceremony, tell);
}

for (const element of document.querySelectorAll("[data-watch]")) watch(element, element.dataset.watch);
