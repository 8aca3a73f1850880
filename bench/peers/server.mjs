// The peers' servers, each as its makers show it: node server.mjs PEER PORT
import http from "node:http";
import { createRequire } from "node:module";
import { WebSocketServer } from "ws";

const [peer, port] = [process.argv[2], Number(process.argv[3])];

const servers = {
  // what someone writes in an afternoon: every message to everyone who is there
  async ws() {
    const server = new WebSocketServer({ port, host: "127.0.0.1", perMessageDeflate: false });
    server.on("connection", (socket) =>
      socket.on("message", (data) => {
        for (const other of server.clients) if (other !== socket) other.send(data, { binary: true });
      }),
    );
  },
  async "socket.io"() {
    const { Server } = await import("socket.io");
    const server = http.createServer();
    const io = new Server(server, { transports: ["websocket"] });
    io.on("connection", (socket) => socket.on("ink", (data) => socket.broadcast.emit("ink", data)));
    server.listen(port, "127.0.0.1");
  },
  async "@y/websocket-server"() {
    Object.assign(process.env, { HOST: "127.0.0.1", PORT: String(port) });
    const entry = createRequire(import.meta.url).resolve("@y/websocket-server/package.json");
    await import(entry.replace("package.json", "src/server.js"));
  },
  async "@hocuspocus/server"() {
    const { Server } = await import("@hocuspocus/server");
    await new Server({ port, address: "127.0.0.1", quiet: true, stopOnSignals: false }).listen();
  },
  async "@tldraw/sync-core"() {
    const { TLSocketRoom } = await import("@tldraw/sync-core");
    const { inkSchema } = await import("./tldraw-ink.mjs");
    const room = new TLSocketRoom({ schema: inkSchema, log: { warn: console.error, error: console.error } });
    const server = new WebSocketServer({ port, host: "127.0.0.1", perMessageDeflate: false });
    let sessions = 0;
    server.on("connection", (socket) =>
      room.handleSocketConnect({ sessionId: `session-${sessions++}`, socket }),
    );
  },
};

await servers[peer]();
