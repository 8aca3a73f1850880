// Keeps what the server has not yet confirmed as durable, so that a reload or a crash loses no point.

const NAME = "accord-ink";
const CHUNKS = "chunks";

function promise(request) {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

/** One slot's chunks, in the order in which they were written. */
export class InkStore {
  #slot;
  #database;

  constructor(slot) {
    this.#slot = slot;
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(CHUNKS);
    this.#database = promise(opening);
    this.#database.catch(() => {});
  }

  async #do(mode, work) {
    const database = await this.#database;
    return work(database.transaction(CHUNKS, mode).objectStore(CHUNKS));
  }

  #key({ round, attempt, stroke, offset }) {
    return [this.#slot, round, attempt, stroke, offset];
  }

  async put(at, end, points) {
    const key = [...this.#key(at), points.length];
    await this.#do("readwrite", (chunks) => promise(chunks.put({ at, end, points }, key)));
  }

  async remove(at, count) {
    await this.#do("readwrite", (chunks) => promise(chunks.delete([...this.#key(at), count])));
  }

  get #all() {
    return IDBKeyRange.bound([this.#slot], [this.#slot, []]);
  }

  async all() {
    return this.#do("readonly", (chunks) => promise(chunks.getAll(this.#all)));
  }

  async clear() {
    await this.#do("readwrite", (chunks) => promise(chunks.delete(this.#all)));
  }
}
