// What a viewer of a peer says first, in base64: node hello.mjs PEER
import { protocols } from "./protocols.mjs";

protocols[process.argv[2]].hello({ send: (said) => console.log(Buffer.from(said).toString("base64")) });
