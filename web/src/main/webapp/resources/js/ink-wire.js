// The messages between pen, server and viewer: docs/ink-protocol.md.

import { Reader, Writer } from "./ink-bytes.js";

export const VERSION = 1;
export const POINT_BYTES = 10;
export const MAX_POINTS = 800;

export const STAGES = [null, "waiting", "rehearsing", "open", "held", "closing", "sealed", "published", "void"];
export const SLOT_STATES = [null, "waiting", "present", "confirmed", "not-signed", "by-proxy"];
export const REFUSALS = [
  null, "malformed", "too-large", "too-fast", "not-your-slot", "not-open", "unknown-version",
  "no-token", "full", "replaced", "no-hello", "moved",
];

export const OPEN = 0;
export const ENDED = 1;
export const VOIDED = 2;

/**
 * @param page two random numbers of 32 bits that tell the page from any other
 * @param connection counts those that the page has opened
 */
export function hello(slot, page, connection) {
  return new Writer(22).u8(0x01).u8(VERSION).u64(slot).u32(page[0]).u32(page[1]).u32(connection).done();
}

export function points(mark, end, all) {
  const out = new Writer(18 + all.length * POINT_BYTES).u8(0x02);
  out.u32(mark.round).u32(mark.attempt).u16(mark.stroke).u32(mark.offset).u8(end).u16(all.length);
  for (const point of all) writePoint(out, point);
  return out.done();
}

function writePoint(out, { x, y, pressure, tiltX, tiltY, dt }) {
  out.u16(x).u16(y).u16(pressure).u8(tiltX & 0xff).u8(tiltY & 0xff).u16(dt);
}

export function begin(round, attempt) {
  return new Writer(9).u8(0x03).u32(round).u32(attempt).done();
}

/** @param device { penSeen, battery in percent or 255, charging, waiting points } */
export function ping(token, roundTrip, { penSeen, battery, charging, waiting }) {
  const out = new Writer(14).u8(0x04).u32(token).u16(Math.min(65535, roundTrip));
  return out.u8(penSeen ? 1 : 0).u8(battery).u8(charging ? 1 : 0).u32(waiting).done();
}

export function typed(round, attempt, name) {
  const text = new TextEncoder().encode(name);
  return new Writer(11 + text.length).u8(0x05).u32(round).u32(attempt).u16(text.length).bytes(text).done();
}

export function recall(round, attempt) {
  return new Writer(9).u8(0x06).u32(round).u32(attempt).done();
}

/** A message from the server to a pen. */
export function readAnswer(buffer) {
  const in_ = new Reader(buffer);
  switch (in_.u8()) {
    case 0x81:
      return {
        type: "welcome", version: in_.u8(), slot: in_.u64(),
        stage: STAGES[in_.u8()], slotState: SLOT_STATES[in_.u8()], next: in_.mark(),
      };
    case 0x82:
      return { type: "expect", next: in_.mark() };
    case 0x83:
      return { type: "durable", next: in_.mark() };
    case 0x84:
      return { type: "refused", reason: REFUSALS[in_.u8()] };
    case 0x85:
      return { type: "pong", token: in_.u32() };
    case 0x86:
      return readInk(in_);
    case 0x87:
      return { type: "news" };
    default:
      return { type: "unknown" };
  }
}

function readInk(in_) {
  const answer = { type: "ink", round: in_.u32(), attempt: in_.u32(), typed: in_.text(in_.u16()), strokes: [] };
  for (let left = in_.u16(); left > 0; left--) {
    const end = in_.u8();
    const all = Array.from({ length: in_.u32() }, () => ({
      x: in_.u16(), y: in_.u16(), pressure: in_.u16(), tiltX: in_.i8(), tiltY: in_.i8(), dt: in_.u16(),
    }));
    answer.strokes.push({ end, points: all });
  }
  return answer;
}

export function watch(epoch, seq) {
  return new Writer(18).u8(0x11).u8(VERSION).u64(epoch).u64(seq).done();
}

/** The messages to a viewer that came as one. */
export function readWatch(buffer) {
  const in_ = new Reader(buffer);
  const all = [];
  while (in_.left > 0) all.push(readNext(in_));
  return all;
}

function readNext(in_) {
  switch (in_.u8()) {
    case 0x91:
      in_.u8();
      return { type: "snapshot", epoch: in_.u64(), seq: in_.u64(), stage: STAGES[in_.u8()], slots: in_.u16() };
    case 0x92:
      return readSlot(in_);
    case 0x93:
      return readFrames(in_);
    case 0x94:
      return { type: "quiet", seq: in_.u64() };
    default:
      in_.skip(in_.left);
      return { type: "unknown" };
  }
}

function readSlot(in_) {
  const slot = { type: "slot", slot: in_.u64(), slotState: SLOT_STATES[in_.u8()], attempt: in_.u32(), strokes: [] };
  slot.typed = in_.text(in_.u16());
  for (let left = in_.u16(); left > 0; left--)
    slot.strokes.push({ stroke: in_.u16(), end: in_.u8(), points: in_.publicPoints(in_.u32()) });
  return slot;
}

function readFrames(in_) {
  const first = in_.u64();
  const frames = [];
  for (let left = in_.u16(); left > 0; left--) frames.push(readFrame(in_));
  return { type: "frames", first, frames };
}

function readFrame(in_) {
  const kind = in_.u8();
  const length = in_.u16();
  switch (kind) {
    case 1: {
      const frame = {
        kind: "written", slot: in_.u64(), attempt: in_.u32(), stroke: in_.u16(), offset: in_.u32(), end: in_.u8(),
      };
      frame.points = in_.publicPoints(in_.u16());
      return frame;
    }
    case 2:
      return { kind: "begun", slot: in_.u64(), attempt: in_.u32() };
    case 3:
      return { kind: "slot-state", slot: in_.u64(), slotState: SLOT_STATES[in_.u8()] };
    case 4:
      return { kind: "staged", stage: STAGES[in_.u8()] };
    case 5:
      return { kind: "typed", slot: in_.u64(), attempt: in_.u32(), name: in_.text(length - 12) };
    default:
      in_.skip(length);
      return { kind: "unknown" };
  }
}

/** The canonical bytes of a signature: docs/ink-protocol.md, "Canonical bytes". */
export function canonical(strokes, name) {
  const text = new TextEncoder().encode(name);
  const length = strokes.reduce((sum, all) => sum + 4 + all.length * POINT_BYTES, 10 + text.length);
  const out = new Writer(length).bytes([0x41, 0x49, 0x46, 1]).u16(text.length).bytes(text).u32(strokes.length);
  for (const all of strokes) {
    out.u32(all.length);
    for (const point of all) writePoint(out, point);
  }
  return out.done();
}

export async function hash(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
