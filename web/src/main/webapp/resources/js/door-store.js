/*
 * What a device keeps for hours without network: the roster, and the scans that are not sent yet. Both
 * are encrypted (AES-GCM) by a key that the server gives to the paired device alone, and that no script
 * can read again. Without a valid pairing both go.
 */

const NAME = "accord-door";

let opening;

function open() {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("kept");
      request.result.createObjectStore("scans", { autoIncrement: true });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opening;
}

async function run(store, mode, work) {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode, { durability: "strict" });
    const request = work(transaction.objectStore(store));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

async function seal(key, value) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return { iv, sealed: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, bytes) };
}

async function unseal(key, { iv, sealed }) {
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, sealed)));
}

let key;

async function currentKey() {
  key ??= await run("kept", "readonly", (kept) => kept.get("key"));
  return key;
}

/** Keeps a roster that has just come, with the key that it brought. */
export async function keepRoster(roster) {
  const raw = Uint8Array.from(atob(roster.key), (character) => character.charCodeAt(0));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", raw)).join();
  if ((await run("kept", "readonly", (kept) => kept.get("key-hash"))) !== hash) {
    await forget();
    key = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
    await run("kept", "readwrite", (kept) => kept.put(key, "key"));
    await run("kept", "readwrite", (kept) => kept.put(hash, "key-hash"));
  }
  const { key: left, ...rest } = roster;
  const sealed = await seal(await currentKey(), rest);
  await run("kept", "readwrite", (kept) => kept.put(sealed, "roster"));
  return rest;
}

/** The roster as it was kept last, or null. */
export async function roster() {
  const sealed = await run("kept", "readonly", (kept) => kept.get("roster"));
  if (!sealed || !(await currentKey())) return null;
  try {
    return await unseal(await currentKey(), sealed);
  } catch {
    return null;
  }
}

/** Keeps a scan until it is sent; resolves once it is on the disk. */
export async function enqueue(scan) {
  const sealed = await seal(await currentKey(), scan);
  await run("scans", "readwrite", (scans) => scans.add(sealed));
}

/** The scan that was kept first, and its number; or null. */
export async function first() {
  const database = await open();
  const found = await new Promise((resolve, reject) => {
    const request = database.transaction("scans").objectStore("scans").openCursor();
    request.onsuccess = () => resolve(request.result && { number: request.result.key, sealed: request.result.value });
    request.onerror = () => reject(request.error);
  });
  return found && { number: found.number, scan: await unseal(await currentKey(), found.sealed) };
}

export function remove(number) {
  return run("scans", "readwrite", (scans) => scans.delete(number));
}

export function waiting() {
  return run("scans", "readonly", (scans) => scans.count());
}

/** The device is paired no more: nothing that it kept is of use to anybody. */
export async function forget() {
  key = undefined;
  await run("kept", "readwrite", (kept) => kept.clear());
  await run("scans", "readwrite", (scans) => scans.clear());
}
