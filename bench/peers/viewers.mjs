// So many who watch a peer: node viewers.mjs PEER PORT COUNT
// Says {"ready"} when all are in; is told {"from", "to", "expected"} in nanoseconds of the monotonic
// clock; says what it saw when everything has come, or two seconds after the end.
import { createInterface } from "node:readline";
import { build } from "hdr-histogram-js";
import WebSocket from "ws";
import { protocols } from "./protocols.mjs";

const [peer, port, count] = [process.argv[2], process.argv[3], Number(process.argv[4])];
const protocol = protocols[peer];
const LATE_NANOS = 2_000_000_000n;
const micros = build({ highestTrackableValue: 600_000_000, numberOfSignificantValueDigits: 3 });
let window = { from: 0n, to: 0n };
let inTime = 0;
let lost = 0;

function watch() {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${protocol.path}`, { perMessageDeflate: false });
  return new Promise((ready, failed) => {
    let isReady = false;
    socket.on("open", () => {
      protocol.hello(socket);
      if (!protocol.ready) ready((isReady = true));
    });
    socket.on("message", (data, binary) => {
      if (protocol.ready?.(data, binary, socket) && !isReady) ready((isReady = true));
      const now = process.hrtime.bigint();
      for (const due of protocol.stamps(data, binary)) seen(now, due);
    });
    socket.on("error", failed);
    socket.on("close", () => lost++);
  });
}

function seen(now, due) {
  if (due < window.from || due >= window.to) return;
  micros.recordValue(Math.max(0, Number((now - due) / 1000n)));
  if (now - due <= LATE_NANOS) inTime++;
}

function report() {
  console.log(
    JSON.stringify({
      p50: micros.getValueAtPercentile(50) / 1000,
      p99: micros.getValueAtPercentile(99) / 1000,
      max: micros.maxValue / 1000,
      delivered: inTime,
      cpu: process.cpuUsage(),
      lost,
    }),
  );
  process.exit();
}

for (let i = 0; i < count; i += 20)
  await Promise.all(Array.from({ length: Math.min(20, count - i) }, watch));
console.log(JSON.stringify({ ready: count }));
createInterface({ input: process.stdin }).once("line", (line) => {
  const told = JSON.parse(line);
  window = { from: BigInt(told.from), to: BigInt(told.to) };
  const look = () => {
    const now = process.hrtime.bigint();
    if (inTime >= told.expected || now > window.to + LATE_NANOS) report();
    else setTimeout(look, 50);
  };
  look();
});
