// What a writer says on the wire of each peer, and a viewer at first; what a viewer hears is read by
// the bench itself, with the same lines as Accord's viewers.
import { TLSYNC } from "./versions.mjs";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import * as Y from "yjs";
import { inkRecord, inkSchema } from "./tldraw-ink.mjs";

const MAGIC = Buffer.from("accord:ink");
const DOCUMENT = "hall";

/** Four samples of ten bytes, with the time when they were due. */
export function payload(dueNanos, points) {
  const bytes = Buffer.alloc(MAGIC.length + 8 + 10 * points);
  MAGIC.copy(bytes);
  bytes.writeBigUInt64BE(dueNanos, MAGIC.length);
  for (let i = MAGIC.length + 8; i < bytes.length; i++) bytes[i] = (i * 31) & 0xff;
  return bytes;
}

const bytes = (write) => {
  const encoder = encoding.createEncoder();
  write(encoder);
  return encoding.toUint8Array(encoder);
};

/** A writer's own document, whose updates are sent as they arise. */
function yWriter(send, prefix) {
  const document = new Y.Doc();
  const strokes = document.getArray(`ink-${Math.random()}`);
  document.on("update", (update) =>
    send(
      bytes((to) => {
        prefix(to);
        encoding.writeVarUint(to, 0);
        encoding.writeVarUint(to, 2);
        encoding.writeVarUint8Array(to, update);
      }),
    ),
  );
  return (due, points) => strokes.push([new Uint8Array(payload(due, points))]);
}

const yHello = (prefix) =>
  bytes((to) => {
    prefix(to);
    encoding.writeVarUint(to, 0);
    encoding.writeVarUint(to, 0);
    encoding.writeVarUint8Array(to, Y.encodeStateVector(new Y.Doc()));
  });

const none = () => {};
const named = (to) => encoding.writeVarString(to, DOCUMENT);

function tldrawWriter(send) {
  let clock = 0;
  let record;
  return (due, points) => {
    if (clock % 60 === 0) {
      record = inkRecord(`${Math.random()}`);
      send(JSON.stringify({ type: "push", clientClock: clock++, diff: { [record.id]: ["put", record] } }));
    }
    const more = [`due:${due}`];
    for (let i = 0; i < points; i++) more.push(12345 + i, 23456 + i, 345);
    const patch = { points: ["append", more, record.points.length] };
    record.points.push(...more);
    send(JSON.stringify({ type: "push", clientClock: clock++, diff: { [record.id]: ["patch", patch] } }));
  };
}

/**
 * path: where to connect; hello(socket): after that; ready(data, binary, socket): whether what came
 * ends the handshake; writer(send): writes one message.
 */
export const protocols = {
  ws: {
    path: "/",
    hello: none,
    ready: undefined,
    writer: (send) => (due, points) => send(payload(due, points)),
  },
  "socket.io": {
    path: "/socket.io/?EIO=4&transport=websocket",
    hello: none,
    ready(data, binary, socket) {
      if (binary) return false;
      if (data[0] === 0x30) socket.send("40");
      if (data[0] === 0x32) socket.send("3");
      return data[0] === 0x34 && data[1] === 0x30;
    },
    writer: (send) => (due, points) => {
      send('451-["ink",{"_placeholder":true,"num":0}]');
      send(payload(due, points));
    },
  },
  "@y/websocket-server": {
    path: `/${DOCUMENT}`,
    hello: (socket) => socket.send(yHello(none)),
    ready: (data) => data[0] === 0 && data[1] === 1,
    writer: (send) => yWriter(send, none),
  },
  "@hocuspocus/server": {
    path: "/",
    hello: (socket) =>
      socket.send(
        bytes((to) => {
          named(to);
          encoding.writeVarUint(to, 2);
          encoding.writeVarUint(to, 0);
          encoding.writeVarString(to, "");
        }),
      ),
    ready(data, binary, socket) {
      const from = decoding.createDecoder(data);
      decoding.readVarString(from);
      const type = decoding.readVarUint(from);
      if (type === 2) socket.send(yHello(named));
      return type === 0 && decoding.readVarUint(from) === 1;
    },
    writer: (send) => yWriter(send, named),
  },
  "@tldraw/sync-core": {
    path: "/",
    hello: (socket) =>
      socket.send(
        JSON.stringify({
          type: "connect",
          connectRequestId: "c",
          lastServerClock: 0,
          protocolVersion: TLSYNC,
          schema: inkSchema.serialize(),
        }),
      ),
    ready: (data) => data.includes('"connect"'),
    writer: tldrawWriter,
  },
};
