// The pad of a:ink: takes every sample of the pen and draws it in the frame in which it arrives.

import { Nib, Stroke } from "./ink-curve.js";
import { drawPreview, InkLayer } from "./ink-layer.js";
import { InkLink } from "./ink-link.js";
import { ENDED, OPEN, VOIDED } from "./ink-log.js";
import { canonical, hash } from "./ink-wire.js";
import { crossing, isEraser, place, PointSeries, TIP, touches } from "./pen-samples.js";
import { watchPixels } from "./screen-pixels.js";
import { signature } from "./tablet-key.js";

const MAX_U16 = 65535;

/** A dot's greatest extent, as a part of the paper's width. */
const MAX_DOT = 0.03;

PrimeFaces.widget.AccordInk = class extends PrimeFaces.widget.Signature {
  init(cfg) {
    PrimeFaces.widget.BaseWidget.prototype.init.call(this, cfg);
    const [root] = this.jq;
    this.root = root;
    this.aspect = cfg.aspect / 1000;
    this.value = root.querySelector("input");
    [this.wetCanvas, this.dryCanvas] = [root.querySelector(".wet"), root.querySelector(".dry")];
    this.wet = new InkLayer(this.wetCanvas, { desynchronized: true });
    this.dry = new InkLayer(this.dryCanvas);
    this.pointer = null;
    this.hovering = null;
    this.outside = null;
    this.series = new PointSeries();
    const address = new URL("/ink", location.href.replace(/^http/, "ws")).href;
    this.link = new InkLink(cfg.slot, address, (what) => this.heard(what));
    this.listen();
    this.unwatch = watchPixels(root, () => this.resize());
  }

  destroy() {
    this.unwatch();
    this.link.stop();
  }

  listen() {
    const pad = this.wetCanvas;
    pad.addEventListener("pointerdown", (event) => this.down(event));
    pad.addEventListener("pointermove", (event) => this.move(event));
    pad.addEventListener("pointerup", (event) => this.up(event, ENDED));
    pad.addEventListener("pointercancel", (event) => this.up(event, VOIDED));
    pad.addEventListener("lostpointercapture", (event) => this.up(event, ENDED));
    pad.addEventListener("contextmenu", (event) => event.preventDefault());
    // iPadOS: Scribble swallows every second stroke, and the magnifier a double tap, unless the touch itself is
    // taken; touch-action alone does not do it. touchstart is left alone: Safari needs it to tell palms.
    for (const type of ["touchmove", "touchend"])
      pad.addEventListener(type, (event) => event.preventDefault(), { passive: false });
    // a stroke with the side button held may end beside the pad
    document.addEventListener("contextmenu", (event) => {
      if (event.pointerType === "pen") event.preventDefault();
    });
  }

  // capture

  /** A side button that is held, often without knowing, changes nothing; the eraser end writes nothing. */
  down(event) {
    this.seen(event);
    this.hovering = null;
    const isPen = event.pointerType === "pen";
    if (event.button !== TIP && !isPen) return;
    if (event.button !== TIP) event.preventDefault();
    if (isEraser(event)) this.root.dispatchEvent(new CustomEvent("ink-eraser", { bubbles: true }));
    else if (event.button === TIP || touches(event)) this.begin(event);
    else this.hovering = event.pointerId;
  }

  begin(event, samples = [event]) {
    if (!this.link.mayWrite || this.link.log.typed || !this.prefers(event)) return;
    event.preventDefault();
    this.wetCanvas.setPointerCapture(event.pointerId);
    this.pointer = { id: event.pointerId, type: event.pointerType };
    this.box = this.wetCanvas.getBoundingClientRect();
    this.outside = null;
    this.beginStroke();
    this.take(samples);
    this.callBehavior("penstart");
  }

  beginStroke() {
    this.nib = new Nib();
    this.stroke = new Stroke(this.aspect);
    this.series.beginStroke();
    this.lastSample = null;
  }

  seen(event) {
    if (event.pointerType === "pen") this.link.penSeen = true;
  }

  /** Palms are no pens: once a pen was seen, fingers are ignored, and a finger's stroke is void. */
  prefers(event) {
    if (event.pointerType === "touch" && this.link.penSeen) return false;
    if (this.pointer?.type === "touch" && event.pointerType === "pen") this.finish(VOIDED);
    return this.pointer === null;
  }

  move(event) {
    this.seen(event);
    const coalesced = event.getCoalescedEvents?.() ?? [];
    const samples = coalesced.length > 0 ? coalesced : [event];
    if (event.pointerId === this.hovering) return this.comeDown(event, samples);
    if (event.pointerId !== this.pointer?.id) return;
    if (event.pointerType === "pen" && event.buttons !== 0 && !touches(event)) {
      this.take(samples.filter(touches));
      return this.lifted(event);
    }
    this.take(samples);
    this.drawWet(event.getPredictedEvents?.() ?? []);
  }

  /** The side button was pressed above the paper: no second pointerdown says that the tip came down. */
  comeDown(event, samples) {
    const written = samples.filter(touches);
    if (written.length === 0 || isEraser(event)) return;
    this.hovering = null;
    this.begin(event, written);
    if (this.pointer && !touches(event)) this.lifted(event);
  }

  /** The tip left the paper with the side button held: pointerup comes only when that is released. */
  lifted(event) {
    this.finish(ENDED);
    this.hovering = event.pointerId;
  }

  up(event, end) {
    if (event.pointerId === this.hovering) this.hovering = null;
    if (event.pointerId === this.pointer?.id) this.finish(end);
  }

  finish(end) {
    this.pointer = null;
    if (!this.outside) this.endStroke(end);
    this.outside = null;
    this.changed();
  }

  endStroke(end) {
    this.link.write([], end);
    this.wet.clear();
    if (end === VOIDED) this.redraw();
    else this.dry.draw(this.stroke.tail());
  }

  /** What is drawn beside the paper is no ink: a stroke ends at the edge, and another begins where the pen comes back. */
  take(samples) {
    let inside = [];
    for (const sample of samples) {
      if (this.holds(sample)) {
        if (this.outside) {
          this.beginStroke();
          inside.push(crossing(this.box, sample, this.outside));
          this.outside = null;
        }
        inside.push(sample);
        this.lastSample = sample;
      } else if (!this.outside) {
        const from = inside.at(-1) ?? this.lastSample;
        this.put(from ? [...inside, crossing(this.box, from, sample)] : inside);
        inside = [];
        this.outside = sample;
        this.endStroke(ENDED);
        this.root.dispatchEvent(new CustomEvent("ink-edge", { bubbles: true }));
      } else {
        this.outside = sample;
      }
    }
    this.put(inside);
  }

  holds({ clientX, clientY }) {
    const { left, right, top, bottom } = this.box;
    return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  }

  put(samples) {
    if (samples.length === 0) return;
    const points = samples.flatMap((event) => this.series.points(event, this.box));
    for (const point of points) this.dry.draw(this.stroke.add(point.x, point.y, this.nib.press(point.pressure)));
    this.drawWet([]);
    this.link.write(points, OPEN);
  }

  // drawing

  drawWet(predicted) {
    this.wet.clear();
    if (this.outside) return;
    const ahead = this.stroke.fork();
    const lines = predicted.filter((event) => this.holds(event)).flatMap((event) => {
      const { x, y } = place(event, this.box);
      return ahead.add(x, y, this.nib.halfWidth);
    });
    this.wet.draw(lines.concat(ahead.tail()));
  }

  resize() {
    const { width } = this.root.getBoundingClientRect();
    if (width === 0) return;
    const pixels = Math.round(width * devicePixelRatio);
    const color = getComputedStyle(this.root).color;
    for (const layer of [this.wet, this.dry]) layer.resize(pixels, Math.round(pixels / this.aspect), color);
    this.box = this.wetCanvas.getBoundingClientRect();
    this.redraw();
  }

  redraw() {
    this.dry.clear();
    this.dry.drawStrokes(this.link.log.strokes(), this.aspect, this.pointer !== null && !this.outside);
  }

  /** Draws the signature on another canvas, as it will stand on wall and paper. */
  preview(canvas) {
    drawPreview(canvas, this.link.log.strokes(), this.aspect, getComputedStyle(this.root).color);
  }

  // what the page asks and is told

  clear() {
    if (this.pointer) this.finish(VOIDED);
    this.link.again();
    this.series = new PointSeries();
    this.wet.clear();
    this.dry.clear();
    this.value.value = "";
    this.changed();
    this.callBehavior("clear");
  }

  /** A name in place of a signature by hand. */
  type(name) {
    if (name === "" || !this.link.mayWrite) return;
    this.wet.clear();
    this.dry.clear();
    this.link.type(name);
    this.changed();
  }

  get isEmpty() {
    return this.link.log.isEmpty;
  }

  /** Whether all that was drawn is about a dot: a touch, rather than a signature. */
  get isDot() {
    const points = this.link.log.strokes().flat();
    const extent = (values) => values.reduce((a, b) => Math.max(a, b), 0) - values.reduce((a, b) => Math.min(a, b), MAX_U16);
    const width = extent(points.map(({ x }) => x));
    const height = extent(points.map(({ y }) => y)) / this.aspect;
    return !this.typed && points.length > 0 && Math.hypot(width, height) < MAX_DOT * MAX_U16;
  }

  get typed() {
    return this.link.log.typed;
  }

  /** Waits until all ink is safe, then hands it in. */
  async commit() {
    if (this.pointer) this.finish(ENDED);
    if (this.isEmpty) return;
    await this.durable();
    const log = this.link.log;
    const digest = await hash(canonical(log.strokes(), log.typed));
    const signed = await signature(log.attempt, log.pointCount, digest);
    this.value.value = `${log.attempt}:${log.pointCount}:${digest}:${signed}`;
    this.callBehavior("commit");
  }

  durable() {
    if (this.link.isDurable) return Promise.resolve();
    return new Promise((done) => {
      this.whenDurable = done;
    });
  }

  heard(what) {
    if (what === "loaded") this.redraw();
    if (what === "durable" && this.link.isDurable) this.whenDurable?.();
    if (!this.link.takesInk && this.pointer) this.finish(ENDED);
    this.changed();
  }

  changed() {
    const { stage, slotState, refusal, roundTrip, isConnected, isLate, isDurable, mayWrite, log } = this.link;
    const detail = { stage, slotState, refusal, roundTrip, isConnected, isLate, isDurable, mayWrite, isEmpty: log.isEmpty };
    this.root.dispatchEvent(new CustomEvent("ink", { bubbles: true, detail }));
  }
};
