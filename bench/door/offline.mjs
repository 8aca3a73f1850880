/*
 * How long a device without network takes to decide, by the rule that its page applies: the code as it is
 * typed, its hash, the look into a roster, the verdict. Prints the median, p99 and maximum in milliseconds.
 */
import { webcrypto } from "node:crypto";
import { performance } from "node:perf_hooks";

const [rule, people, scans] = process.argv.slice(2);
const { plain, isWhole, judge } = await import(rule);

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const PLACE = { days: ["2016-03-22", "2016-03-23"], categories: ["delegate", "press", "staff"] };

/** As in door.js. */
async function hashOf(code) {
  const bytes = new Uint8Array(await webcrypto.subtle.digest("SHA-256", new TextEncoder().encode(code)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function code(number) {
  let text = "";
  for (let i = 0, rest = number * 7919 + 1; i < 20; i++, rest = (rest * 48271) % 2147483647) text += ALPHABET[rest % 32];
  return text;
}

const codes = Array.from({ length: Number(people) }, (_, number) => code(number));
const byHash = new Map();
for (const [id, one] of codes.entries())
  byHash.set(await hashOf(one), { id, status: "APPROVED", category: "delegate", inside: id % 3 === 0 });

const took = [];
let admitted = 0;
for (let i = 0; i < Number(scans); i++) {
  const typed = `${codes[(i * 31) % codes.length].toLowerCase()}`.replace(/(.{4})/g, "$1-");
  const start = performance.now();
  const read = plain(typed);
  const entry = isWhole(read) ? byHash.get(await hashOf(read)) : undefined;
  const verdict = entry ? judge(entry, PLACE, true, "2016-03-22") : "UNKNOWN";
  took.push(performance.now() - start);
  if (verdict === "ADMITTED") admitted++;
  else if (verdict !== "ALREADY_IN") throw new Error(`${verdict} for ${typed}`);
}
if (byHash.size !== codes.length || admitted === 0) throw new Error("the roster is not what was meant");
took.sort((one, other) => one - other);
const at = (share) => took[Math.min(took.length - 1, Math.floor(took.length * share))];
console.log(at(0.5), at(0.99), took[took.length - 1]);
