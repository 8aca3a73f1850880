// The tablet's own key: made when it is paired, kept where no script can read it, enrolled once, and
// used for the confirmation. docs/ink-protocol.md, "The tablet's key".

const NAME = "accord-key";
const KEYS = "keys";
const KIND = { name: "ECDSA", namedCurve: "P-256" };
const place = document.querySelector("#tablet-key");
let enrolling = null;

function promise(request) {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

async function keys(mode, work) {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(KEYS);
  const database = await promise(opening);
  try {
    return await work(database.transaction(KEYS, mode).objectStore(KEYS));
  } finally {
    database.close();
  }
}

/** The pair of this pairing, made if there is none; only one that is kept is of use. */
async function pair() {
  const { pairing } = place.dataset;
  const read = () => keys("readonly", (store) => promise(store.get(pairing)));
  const kept = await read();
  if (kept) return kept;
  const made = await crypto.subtle.generateKey(KIND, false, ["sign"]);
  await keys("readwrite", (store) => promise(store.put(made, pairing)));
  return read();
}

/** The key, once the server knows its public half; null where this tablet can have none. */
async function enrol() {
  if (!place || !globalThis.crypto?.subtle) return null;
  const { privateKey, publicKey } = await pair();
  const body = await crypto.subtle.exportKey("spki", publicKey);
  const headers = { "Content-Type": "application/octet-stream" };
  const { status } = await fetch("/tablet-key", { method: "POST", headers, body, credentials: "same-origin" });
  if (status >= 500) throw new Error(status);
  return status === 204 ? privateKey : null;
}

function enrolled() {
  enrolling ??= enrol().catch(() => {
    enrolling = null;
    return null;
  });
  return enrolling;
}

/** What is signed: the members in the order of their names, as RFC 8785 has it. */
function statement(attempt, pointCount, strokesHash, language) {
  const { content, nonce, position, signatory, consents } = place.dataset;
  const consentHash = new Map(consents.split(" ").map((each) => each.split("="))).get(language);
  return JSON.stringify({
    attempt,
    consentHash,
    contentHash: content,
    kind: "accord/confirmation/1",
    nonce,
    pointCount,
    signatoryHash: signatory,
    slot: Number(position),
    strokesHash,
  });
}

/** The tablet's signature of an ink in base64url; "" where it has no key. */
export async function signature(attempt, pointCount, strokesHash) {
  const key = await enrolled();
  if (!key) return "";
  const language = document.querySelector("[data-language]")?.value || document.documentElement.lang;
  const bytes = new TextEncoder().encode(statement(attempt, pointCount, strokesHash, language));
  const signed = await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, key, bytes);
  return btoa(String.fromCharCode(...new Uint8Array(signed)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

if (place) enrolled();
