// Keeps a tablet's ink and the server in step, through interruptions, reloads and restarts of either.

import { after, compare, ENDED, InkLog } from "./ink-log.js";
import { InkStore } from "./ink-store.js";
import * as wire from "./ink-wire.js";

const PING_EVERY = 2000;
/** Each PING is answered; so long without any answer is more than a slow network. */
const LATE_AFTER = 4000;
const DEAD_AFTER = 7000;
const MIN_WAIT = 100;
const MAX_WAIT = 2000;
const UNKNOWN_BATTERY = 255;
const FINAL = new Set(["replaced", "no-token", "not-your-slot", "unknown-version", "moved"]);
const LOST = new Set(["no-token", "not-your-slot", "moved"]);

export class InkLink {
  #page = crypto.getRandomValues(new Uint32Array(2));
  #connections = 0;
  #slot;
  #address;
  #tell;
  #socket = null;
  #wait = MIN_WAIT;
  #log = new InkLog();
  #store;
  #kept = [];
  #loaded = false;
  #sent = null;
  #durable = null;
  #heardAt = 0;
  #pings = new Map();
  #timer = 0;
  #stopped = false;
  #battery = null;
  stage = "waiting";
  slotState = "waiting";
  roundTrip = null;
  penSeen = false;
  refusal = null;

  /** @param tell called with "state", "loaded" or "durable" when that has changed */
  constructor(slot, address, tell) {
    this.#slot = slot;
    this.#address = address;
    this.#tell = tell;
    this.#store = new InkStore(slot);
    addEventListener("online", () => this.#connect());
    this.#timer = setInterval(() => this.#ping(), PING_EVERY);
    navigator.getBattery?.().then((battery) => (this.#battery = battery), () => {});
    this.#connect();
  }

  stop() {
    this.#stopped = true;
    clearInterval(this.#timer);
    this.#socket?.close();
  }

  get log() {
    return this.#log;
  }

  get isConnected() {
    return this.#socket?.readyState === WebSocket.OPEN && this.#sent !== null;
  }

  /** Whether the server has not answered for so long that the connection may be dead. */
  get isLate() {
    return this.isConnected && performance.now() - this.#heardAt > LATE_AFTER;
  }

  get mayWrite() {
    return this.#loaded && this.takesInk;
  }

  get takesInk() {
    return (this.stage === "open" || this.stage === "rehearsing") && this.slotState === "present";
  }

  /** Whether everything written is in the server's database. */
  get isDurable() {
    return this.#durable !== null && compare(this.#durable, this.#end()) >= 0;
  }

  #end() {
    return this.#log.typed ? { ...this.#log.next(), stroke: 1, offset: 0 } : this.#log.next();
  }

  write(points, end) {
    const at = this.#log.write(points, end);
    this.#keep({ at, end, points });
    this.#pump();
  }

  again() {
    this.#log.load(this.#log.round, this.#log.attempt + 1);
    this.#send(wire.begin(this.#log.round, this.#log.attempt));
    this.#forget({ ...this.#log.next(), stroke: 0, offset: 0 });
    if (this.#sent) this.#sent = this.#log.next();
  }

  type(name) {
    if (!this.#log.isEmpty || this.#log.next().stroke > 0) this.again();
    this.#log.typed = name;
    this.#send(wire.typed(this.#log.round, this.#log.attempt, name));
  }

  #keep(chunk) {
    this.#kept.push(chunk);
    this.#store.put(chunk.at, chunk.end, chunk.points).catch(() => {});
  }

  #forget(mark) {
    const known = this.#kept.filter((chunk) => compare(after(chunk), mark) <= 0);
    this.#kept = this.#kept.filter((chunk) => compare(after(chunk), mark) > 0);
    for (const { at, points } of known) this.#store.remove(at, points.length).catch(() => {});
  }

  #connect() {
    if (this.#stopped || (this.#socket && this.#socket.readyState <= WebSocket.OPEN)) return;
    const socket = new WebSocket(this.#address);
    socket.binaryType = "arraybuffer";
    const connection = ++this.#connections;
    socket.onopen = () => socket.send(this.#hello(connection));
    socket.onmessage = ({ data }) => {
      if (socket === this.#socket) this.#hear(wire.readAnswer(data));
    };
    socket.onclose = () => this.#closed(socket);
    this.#socket = socket;
    this.#heardAt = performance.now();
  }

  /** The network may bring it after what a later connection says: so it tells which one it is. */
  #hello(connection) {
    return wire.hello(this.#slot, this.#page, connection);
  }

  #closed(socket) {
    if (socket !== this.#socket) return;
    this.#socket = null;
    this.#sent = null;
    this.roundTrip = null;
    this.#tell("state");
    if (this.#stopped) return;
    setTimeout(() => this.#connect(), this.#wait);
    this.#wait = Math.min(MAX_WAIT, 2 * this.#wait);
  }

  #ping() {
    if (!this.#socket) return this.#connect();
    if (performance.now() - this.#heardAt > DEAD_AFTER) {
      const dead = this.#socket;
      dead.close();
      this.#closed(dead);
      return;
    }
    if (this.isLate) this.#tell("state");
    const token = Math.floor(performance.now()) >>> 0;
    this.#pings.clear();
    this.#pings.set(token, performance.now());
    this.#send(wire.ping(token, Math.round(this.roundTrip ?? 0), this.#device()));
  }

  /** This tablet's condition, for the device board. */
  #device() {
    return {
      penSeen: this.penSeen,
      battery: this.#battery ? Math.round(100 * this.#battery.level) : UNKNOWN_BATTERY,
      charging: this.#battery?.charging ?? false,
      waiting: this.#kept.reduce((sum, { points }) => sum + points.length, 0),
    };
  }

  #send(message) {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(message);
  }

  #hear(answer) {
    this.#heardAt = performance.now();
    this.#wait = MIN_WAIT;
    switch (answer.type) {
      case "welcome":
        return this.#welcome(answer);
      case "ink":
        return this.#recalled(answer);
      case "expect":
        this.#sent = answer.next;
        return this.#catchUp(answer.next);
      case "durable":
        return this.#settle(answer.next);
      case "refused":
        return this.#refused(answer.reason);
      case "news":
        return void document.dispatchEvent(new CustomEvent("news"));
      case "pong":
        if (this.#pings.has(answer.token)) this.roundTrip = performance.now() - this.#pings.get(answer.token);
        return this.#tell("state");
    }
  }

  #welcome({ stage, slotState, next }) {
    this.stage = stage;
    this.slotState = slotState;
    this.refusal = null;
    if (this.#slot === 0) {
      this.#sent = next;
      return this.#tell("state");
    }
    if (slotState === "confirmed" || slotState === "by-proxy") this.#store.clear().catch(() => {});
    this.#catchUp(next);
    this.#tell("state");
  }

  /** Continues from what the server expects, or asks for what it has. */
  #catchUp(next) {
    const log = this.#log;
    const knowsMore = !this.#loaded || next.round !== log.round || compare(next, this.#end()) > 0;
    if (knowsMore) {
      this.#loaded = false;
      this.#send(wire.recall(next.round, next.attempt));
      return;
    }
    if (next.attempt < log.attempt) {
      this.#send(wire.begin(log.round, log.attempt));
      if (log.typed) this.#send(wire.typed(log.round, log.attempt, log.typed));
      this.#sent = { round: log.round, attempt: log.attempt, stroke: 0, offset: 0 };
    } else {
      this.#sent = next;
      if (log.typed && next.stroke === 0) this.#send(wire.typed(log.round, log.attempt, log.typed));
    }
    this.#pump();
  }

  async #recalled({ round, attempt, typed, strokes }) {
    const chunks = await this.#store.all().catch(() => []);
    const mine = chunks.filter(({ at }) => at.round === round && at.attempt >= attempt);
    const latest = mine.reduce((most, { at }) => Math.max(most, at.attempt), attempt);
    if (latest === attempt) this.#log.load(round, attempt, strokes, typed);
    else this.#log.load(round, latest);
    const known = this.#log.next();
    this.#kept = mine.filter(({ at }) => at.attempt === latest).filter((chunk) => this.#log.merge(chunk));
    if (chunks.length > mine.length) this.#forgetOthers(chunks, mine);
    if (this.#log.isOpen) this.#keep({ at: this.#log.write([], ENDED), end: ENDED, points: [] });
    this.#loaded = true;
    this.#tell("loaded");
    this.#catchUp(latest === attempt ? known : { ...known, attempt });
    this.#tell("state");
  }

  #forgetOthers(all, mine) {
    for (const { at, points } of all.filter((chunk) => !mine.includes(chunk)))
      this.#store.remove(at, points.length).catch(() => {});
  }

  #pump() {
    if (!this.#sent || !this.mayWrite || this.#socket?.readyState !== WebSocket.OPEN) return;
    for (const { at, end, points } of this.#log.from(this.#sent)) {
      this.#send(wire.points(at, end, points));
      this.#sent = after({ at, end, points });
    }
  }

  #settle(mark) {
    this.#durable = mark;
    this.#forget(mark);
    this.#tell("durable");
  }

  #refused(reason) {
    this.refusal = reason;
    // what this tablet kept must never be mixed into what another one continues
    if (LOST.has(reason)) this.#store.clear().catch(() => {});
    if (FINAL.has(reason)) {
      this.stop();
    } else if (reason === "too-fast" || reason === "full") {
      this.#sent = null;
      setTimeout(() => this.#send(this.#hello(this.#connections)), 1000);
    }
    this.#tell("state");
  }
}
