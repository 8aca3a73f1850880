// So many pens before a peer: node writers.mjs PEER PORT COUNT PER_SECOND POINTS
// Says {"ready"}; is told {"start", "to"}; writes at its times, come what may, and says how late it was.
import { createInterface } from "node:readline";
import { build } from "hdr-histogram-js";
import WebSocket from "ws";
import { protocols } from "./protocols.mjs";

const [peer, port] = [process.argv[2], process.argv[3]];
const [count, perSecond, points] = process.argv.slice(4).map(Number);
const protocol = protocols[peer];
const late = build({ highestTrackableValue: 600_000_000, numberOfSignificantValueDigits: 3 });

function pen() {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${protocol.path}`, { perMessageDeflate: false });
  const write = protocol.writer((data) => socket.send(data));
  return new Promise((ready, failed) => {
    socket.on("open", () => {
      protocol.hello(socket);
      if (!protocol.ready) ready(write);
    });
    socket.on("message", (data, binary) => {
      if (protocol.ready?.(data, binary, socket)) ready(write);
    });
    socket.on("error", failed);
  });
}

const pens = await Promise.all(Array.from({ length: count }, pen));
console.log(JSON.stringify({ ready: count }));
createInterface({ input: process.stdin }).once("line", (line) => {
  const told = JSON.parse(line);
  const [start, end] = [BigInt(told.start), BigInt(told.to)];
  const every = 1_000_000_000n / BigInt(perSecond * count);
  let next = 0;
  const due = () => start + BigInt(next) * every;
  const look = () => {
    for (let now = process.hrtime.bigint(); due() <= now && due() < end; next++) {
      late.recordValue(Math.max(0, Number((now - due()) / 1000n)));
      pens[next % count](due(), points);
    }
    if (due() < end) setTimeout(look, 1);
    else setTimeout(() => process.exit(), 3000);
  };
  look();
});
