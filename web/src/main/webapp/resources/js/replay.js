// Shows how a published signature was written: each stroke at its own time, at one speed within it.
// Without script the finished signature is shown all the same. docs/ink-replay.md says why.

import { draw, lines, WIDTH } from "./ink-curve.js";
import { watchPixels } from "./screen-pixels.js";

const TENTHS_PER_SECOND = 10;
const still = matchMedia("(prefers-reduced-motion: reduce)");

/** A stroke with its lines, and how far along it each of them ends, 0 to 1. */
function timed({ start, length, points }, aspect) {
  const all = lines(points, aspect);
  let along = 0;
  const ends = all.map(([x0, y0, x1, y1]) => (along += Math.hypot(x1 - x0, y1 - y0)));
  return { start, end: start + Math.max(1, length), lines: all, ends: ends.map((end) => end / along) };
}

/** The part of a stroke that is written at a moment; with reduced motion, all of it or none. */
function written(stroke, moment) {
  if (moment >= stroke.end) return stroke.lines;
  if (moment < stroke.start) return [];
  if (still.matches) return stroke.lines;
  const part = (moment - stroke.start) / (stroke.end - stroke.start);
  return stroke.lines.filter((line, i) => stroke.ends[i] <= part);
}

class Replay {
  #bar;
  #pad;
  #button;
  #range;
  #time;
  #series = null;
  #canvas = null;
  #frame = 0;
  #moment = 0;

  constructor(bar) {
    this.#bar = bar;
    this.#pad = bar.parentElement.querySelector(".pad");
    [this.#button, this.#range, this.#time] = ["button", "input", "output"].map((part) => bar.querySelector(part));
    this.#button.addEventListener("click", () => (this.#isPlaying ? this.#pause() : this.#play()));
    this.#range.addEventListener("input", () => this.#scrub());
    watchPixels(this.#pad, () => this.#redraw());
    bar.hidden = false;
  }

  get #isPlaying() {
    return this.#frame !== 0;
  }

  /** Fetched at the first touch, once. */
  async #load() {
    this.#series ??= fetch(`${this.#bar.dataset.replay}.json`).then(async (answer) => {
      if (answer.status === 404) this.#bar.hidden = true;
      if (!answer.ok) throw new Error(answer.status);
      const { aspect, strokes } = await answer.json();
      const all = strokes.map((stroke) => timed(stroke, aspect / 1000));
      return { aspect: aspect / 1000, strokes: all, end: Math.max(1, ...all.map(({ end }) => end)) };
    });
    return this.#series.catch(() => {
      this.#series = null;
      return null;
    });
  }

  async #play() {
    const series = await this.#load();
    if (!series || this.#isPlaying) return;
    const from = Number(this.#range.value) >= 100 ? 0 : this.#moment;
    const began = performance.now();
    this.#button.setAttribute("aria-pressed", "true");
    const step = (now) => {
      this.#show(series, from + (Math.max(0, now - began) / 1000) * TENTHS_PER_SECOND);
      if (this.#moment >= series.end) this.#pause();
      else this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  #pause() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#button.setAttribute("aria-pressed", "false");
  }

  async #scrub() {
    this.#pause();
    const part = Number(this.#range.value) / 100;
    const series = await this.#load();
    if (series) this.#show(series, part * series.end);
  }

  async #redraw() {
    if (this.#canvas && !this.#isPlaying) this.#show(await this.#load(), this.#moment);
  }

  #show(series, moment) {
    this.#moment = Math.min(moment, series.end);
    this.#range.value = (100 * this.#moment) / series.end;
    const seconds = (this.#moment / TENTHS_PER_SECOND).toFixed(1);
    this.#time.textContent = `${seconds} s`;
    this.#range.setAttribute("aria-valuetext", `${seconds} s`);
    const context = this.#paper(series.aspect);
    const scale = context.canvas.width / WIDTH;
    for (const stroke of series.strokes) draw(context, written(stroke, this.#moment), scale);
  }

  /** A clean sheet over the finished signature, as sharp as the screen. */
  #paper(aspect) {
    this.#canvas ??= this.#cover();
    const pixels = Math.round(this.#pad.clientWidth * devicePixelRatio);
    Object.assign(this.#canvas, { width: pixels, height: Math.round(pixels / aspect) });
    const context = this.#canvas.getContext("2d");
    Object.assign(context, { lineCap: "round", lineJoin: "round", strokeStyle: getComputedStyle(this.#pad).color });
    return context;
  }

  #cover() {
    const canvas = document.createElement("canvas");
    canvas.className = "replayed";
    canvas.setAttribute("aria-hidden", "true");
    this.#pad.append(canvas);
    this.#pad.dataset.replaying = "true";
    return canvas;
  }
}

for (const bar of document.querySelectorAll("[data-replay]")) new Replay(bar);
