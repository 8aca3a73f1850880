// What the samples of a pointer mean: whether the tip touches, and which points they are in the pad's box.

const MAX_U16 = 65535;

/** Of `buttons` and `button`: W3C Pointer Events, "Chorded button interactions". */
const TIP_BIT = 1;
const ERASER_BIT = 32;
export const TIP = 0;

function clamp(value, min, max) {
  return Math.min(max, Math.max(min, value));
}

/** Whether a pen touches the paper: with its side button held the browser reports that button, not the tip. */
export function touches({ buttons, pressure }) {
  return (buttons & TIP_BIT) !== 0 || pressure > 0;
}

export function isEraser({ pointerType, buttons }) {
  return pointerType === "pen" && (buttons & ERASER_BIT) !== 0;
}

/** Where the way from a sample on the paper to one beside it crosses the edge: a sample at the outer one's time. */
export function crossing({ left, right, top, bottom }, inside, outside) {
  const part = (from, to, low, high) => {
    if (to < low) return (from - low) / (from - to);
    return to > high ? (high - from) / (to - from) : 1;
  };
  const along = Math.min(
    part(inside.clientX, outside.clientX, left, right),
    part(inside.clientY, outside.clientY, top, bottom),
  );
  const { pressure, tiltX, tiltY, timeStamp } = outside;
  const clientX = inside.clientX + along * (outside.clientX - inside.clientX);
  const clientY = inside.clientY + along * (outside.clientY - inside.clientY);
  return { clientX, clientY, pressure, tiltX, tiltY, timeStamp };
}

/** Where a sample is, as a part of the box. */
export function place({ clientX, clientY }, { left, top, width, height }) {
  return {
    x: Math.round(clamp((clientX - left) / width, 0, 1) * MAX_U16),
    y: Math.round(clamp((clientY - top) / height, 0, 1) * MAX_U16),
  };
}

/** Makes the points of one attempt of its samples, each with the time since the one before. */
export class PointSeries {
  #lastTime;
  #lastPoint = null;

  beginStroke() {
    this.#lastPoint = null;
  }

  /** The point of a sample; after a long rest, one in place before it. */
  points(sample, box) {
    const now = Math.round(sample.timeStamp * 10);
    let dt = Math.max(0, now - (this.#lastTime ?? now));
    this.#lastTime = now;
    const point = {
      ...place(sample, box),
      pressure: Math.round(clamp(sample.pressure, 0, 1) * MAX_U16),
      tiltX: clamp(Math.round(sample.tiltX), -90, 90),
      tiltY: clamp(Math.round(sample.tiltY), -90, 90),
    };
    const rests = [];
    for (; dt > MAX_U16 && this.#lastPoint; dt -= MAX_U16) rests.push({ ...this.#lastPoint, dt: MAX_U16 });
    this.#lastPoint = point;
    return [...rests, { ...point, dt: Math.min(dt, MAX_U16) }];
  }
}
