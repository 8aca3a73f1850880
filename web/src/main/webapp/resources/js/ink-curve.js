// The curve through the points of a stroke, as docs/ink-curve.md defines it; city.accord.signing.stroke.Curve
// and Nib produce the same numbers.

const STEP = 320;
const MAX_LINES = 16;
const MIN_HALF_WIDTH = 110;
const HALF_WIDTH_RANGE = 400;

export const WIDTH = 65535;

/** The half-width of the line from the pressure of the pen, point by point within one stroke. */
export class Nib {
  #halfWidth = -1;

  press(pressure) {
    const wanted = MIN_HALF_WIDTH + Math.floor((HALF_WIDTH_RANGE * pressure) / 65535);
    this.#halfWidth = this.#halfWidth < 0 ? wanted : Math.floor((2 * this.#halfWidth + wanted + 1) / 3);
    return this.#halfWidth;
  }

  get halfWidth() {
    return Math.max(this.#halfWidth, MIN_HALF_WIDTH);
  }
}

/** A stroke that grows: add() returns the lines that are final. */
export class Stroke {
  #aspect;
  #knots = [];
  #lastY = -1;

  constructor(aspect) {
    this.#aspect = aspect;
  }

  add(x, y, halfWidth) {
    const knots = this.#knots;
    const last = knots[knots.length - 1];
    if (last && last.x === x && this.#lastY === y) {
      last.r = Math.max(last.r, halfWidth);
      return [];
    }
    this.#lastY = y;
    knots.push({ x, y: y / this.#aspect, r: halfWidth });
    return knots.length > 2 ? this.#piece(knots.length - 3) : [];
  }

  /** A copy for points that are predicted and may never come. */
  fork() {
    const copy = new Stroke(this.#aspect);
    copy.#knots = this.#knots.slice(-3).map((knot) => ({ ...knot }));
    copy.#lastY = this.#lastY;
    return copy;
  }

  /** The lines that the next point may still change, as they are now. */
  tail() {
    const count = this.#knots.length;
    if (count === 0) return [];
    return count === 1 ? [dot(this.#knots[0])] : this.#piece(count - 2);
  }

  #piece(i) {
    const knots = this.#knots;
    const from = knots[i];
    const to = knots[i + 1];
    const before = i > 0 ? knots[i - 1] : mirrored(to, from);
    const after = i + 2 < knots.length ? knots[i + 2] : mirrored(from, to);
    return piece(before, from, to, after);
  }
}

/** The lines of a whole stroke; points are [x, y, halfWidth]. */
export function lines(points, aspect) {
  const stroke = new Stroke(aspect);
  const all = points.flatMap(([x, y, halfWidth]) => stroke.add(x, y, halfWidth));
  return all.concat(stroke.tail());
}

/** Draws lines on a canvas that shows the slot `scale` times as large as a slot unit. */
export function draw(context, all, scale) {
  for (const [x0, y0, x1, y1, width] of all) {
    context.lineWidth = width * scale;
    context.beginPath();
    context.moveTo(x0 * scale, y0 * scale);
    context.lineTo(x1 * scale, y1 * scale);
    context.stroke();
  }
}

function dot({ x, y, r }) {
  return [x - 0.5, y, x + 0.5, y, 2 * r];
}

function mirrored(point, centre) {
  return { x: 2 * centre.x - point.x, y: 2 * centre.y - point.y, r: point.r };
}

function distance(a, b) {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  return Math.sqrt(dx * dx + dy * dy);
}

function piece(before, from, to, after) {
  const length = distance(from, to);
  const a = Math.sqrt(distance(before, from));
  const b = Math.sqrt(length);
  const c = Math.sqrt(distance(to, after));
  const x1 = handle(a, b, before.x, from.x, to.x);
  const y1 = handle(a, b, before.y, from.y, to.y);
  const x2 = handle(c, b, after.x, to.x, from.x);
  const y2 = handle(c, b, after.y, to.y, from.y);
  const count = Math.min(MAX_LINES, Math.max(1, Math.ceil(length / STEP)));
  const all = [];
  let { x, y, r } = from;
  for (let k = 1; k <= count; k++) {
    const t = k / count;
    const nextX = k === count ? to.x : bezier(t, from.x, x1, x2, to.x);
    const nextY = k === count ? to.y : bezier(t, from.y, y1, y2, to.y);
    const nextR = from.r + (to.r - from.r) * t;
    all.push([x, y, nextX, nextY, r + nextR]);
    x = nextX;
    y = nextY;
    r = nextR;
  }
  return all;
}

function handle(a, b, o, p, q) {
  return (a * a * q - b * b * o + (2 * a * a + 3 * a * b + b * b) * p) / (3 * a * (a + b));
}

function bezier(t, p0, p1, p2, p3) {
  const u = 1 - t;
  return u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3;
}
