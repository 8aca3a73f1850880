// The tablet's own key: made when it is paired, kept where no script can read it, enrolled once, and
// used to sign the confirmation. docs/ink-protocol.md, "The tablet's key".

const NAME = "accord-key";
const KEYS = "keys";
const KIND = { name: "ECDSA", namedCurve: "P-256" };
const CONFLICT = 409;
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

/** The key pair of this pairing, made if there is none and none was enrolled; null where this tablet can keep none. */
async function pair() {
  const { pairing, enrolled } = place.dataset;
  const read = () => keys("readonly", (store) => promise(store.get(pairing)));
  const kept = await read();
  if (kept || enrolled === "true") return kept;
  const made = await crypto.subtle.generateKey(KIND, false, ["sign"]);
  await keys("readwrite", (store) => promise(store.put(made, pairing)));
  return read();
}

/** Hands in the public half; without one the server learns that this tablet has lost its key. */
async function post(body) {
  const headers = { "Content-Type": "application/octet-stream" };
  const { status } = await fetch("/tablet-key", { method: "POST", headers, body, credentials: "same-origin" });
  if (status >= 500) throw new Error(status);
  return status;
}

/** The private key, once the server knows its public half; null where this tablet has none. */
async function enrol() {
  if (!place || !globalThis.crypto?.subtle) return null;
  const kept = await pair().catch(() => null);
  if (!kept && place.dataset.enrolled !== "true") return null;
  const status = await post(kept ? await crypto.subtle.exportKey("spki", kept.publicKey) : new ArrayBuffer(0));
  if (status === CONFLICT) tellLost();
  return status === 204 ? kept.privateKey : null;
}

/** Nothing that is written here could be confirmed: the paper stays covered. */
function tellLost() {
  document.body.dataset.key = "lost";
  for (const notice of document.querySelectorAll("[data-key-lost]")) notice.hidden = false;
  document.dispatchEvent(new CustomEvent("tablet-key"));
}

function enrolled() {
  enrolling ??= enrol().catch(() => {
    enrolling = null;
    return null;
  });
  return enrolling;
}

/** The console forgets with a restart of the server: before the pens open it hears again. */
let stage;
document.addEventListener("ink", ({ detail }) => {
  if (detail.stage === stage || !detail.isConnected) return;
  stage = detail.stage;
  if (document.body.dataset.key === "lost") post(new ArrayBuffer(0)).catch(() => {});
});

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
