// What was written on this tablet in the current attempt, stroke by stroke.

import { ENDED, MAX_POINTS, OPEN, VOIDED } from "./ink-wire.js";

export function compare(a, b) {
  return a.round - b.round || a.attempt - b.attempt || a.stroke - b.stroke || a.offset - b.offset;
}

export class InkLog {
  round = 0;
  attempt = 0;
  typed = "";
  #strokes = [];

  /** Starts over, with strokes that may have been written on another tablet. */
  load(round, attempt, strokes = [], typed = "") {
    this.round = round;
    this.attempt = attempt;
    this.typed = typed;
    this.#strokes = strokes;
  }

  /** Adds a stored chunk unless it is known; false if points before it are missing. */
  merge({ at, end, points }) {
    const next = this.next();
    if (compare(at, next) > 0) return false;
    if (at.stroke < next.stroke) return true;
    this.write(points.slice(next.offset - at.offset), end);
    return true;
  }

  /** The mark of the next point. */
  next() {
    const last = this.#strokes[this.#strokes.length - 1];
    const open = last && last.end === OPEN;
    const stroke = open ? this.#strokes.length - 1 : this.#strokes.length;
    return { round: this.round, attempt: this.attempt, stroke, offset: open ? last.points.length : 0 };
  }

  write(points, end) {
    const at = this.next();
    if (at.stroke === this.#strokes.length) this.#strokes.push({ end: OPEN, points: [] });
    const stroke = this.#strokes[at.stroke];
    stroke.points.push(...points);
    stroke.end = end;
    return at;
  }

  /** What is still to be sent, from a mark on, in messages of { at, end, points }. */
  *from(mark) {
    for (let s = mark.stroke; s < this.#strokes.length; s++) {
      const { end, points } = this.#strokes[s];
      let offset = s === mark.stroke ? mark.offset : 0;
      do {
        const some = points.slice(offset, offset + MAX_POINTS);
        const last = offset + some.length === points.length;
        const at = { round: this.round, attempt: this.attempt, stroke: s, offset };
        if (some.length > 0 || end !== OPEN) yield { at, end: last ? end : OPEN, points: some };
        offset += some.length;
      } while (offset < points.length);
    }
  }

  /** The strokes that count. */
  strokes() {
    return this.#strokes.filter(({ end, points }) => end !== VOIDED && points.length > 0).map(({ points }) => points);
  }

  get isOpen() {
    return this.next().offset > 0 || this.#strokes.at(-1)?.end === OPEN;
  }

  get isEmpty() {
    return this.typed === "" && this.strokes().length === 0;
  }

  get pointCount() {
    return this.strokes().reduce((sum, points) => sum + points.length, 0);
  }
}

/** The mark after a chunk. */
export function after({ at, end, points }) {
  return end === OPEN ? { ...at, offset: at.offset + points.length } : { ...at, stroke: at.stroke + 1, offset: 0 };
}

export { ENDED, OPEN, VOIDED };
