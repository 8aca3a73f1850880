// Which signatory a picture of one shows: whoever writes, and for a while where several do at once.

/** Whoever has not written for so long rests; with the pen on the paper, after as long as one may think. */
const RESTS_AFTER = { up: 2000, down: 20_000 };

/** Chooses one of many slots by what is written in them. */
export class CurrentSlot {
  #wrote = new Map();
  #shownAt = new Map();
  #shown = null;
  #since = 0;
  #stay;
  #linger;

  /**
   * @param stay so long one is shown, in ms, before another who writes as well
   * @param linger so long it stays, in ms, after the last stroke; Infinity until another writes
   */
  constructor({ stay, linger }) {
    this.#stay = stay;
    this.#linger = linger;
  }

  /**
   * @param pen "down" while it is on the paper, else "up"
   */
  wrote(slot, pen, now) {
    this.#wrote.set(slot, { pen, at: now });
  }

  /** The slot to show, or null. */
  at(now) {
    const writing = [...this.#wrote].filter(([, { pen, at }]) => now - at < RESTS_AFTER[pen]).map(([slot]) => slot);
    const stays = writing.includes(this.#shown) && (writing.length === 1 || now - this.#since < this.#stay);
    if (writing.length > 0 && !stays) this.#show(this.#longestUnseen(writing), now);
    if (writing.length === 0 && now - (this.#wrote.get(this.#shown)?.at ?? 0) > this.#linger) this.#shown = null;
    return this.#shown;
  }

  #longestUnseen(slots) {
    const others = slots.filter((slot) => slot !== this.#shown);
    const shownAt = (slot) => this.#shownAt.get(slot) ?? 0;
    return others.reduce((best, slot) => (shownAt(slot) < shownAt(best) ? slot : best), others[0] ?? slots[0]);
  }

  #show(slot, now) {
    if (slot === this.#shown) return;
    if (this.#shown) this.#shownAt.set(this.#shown, now);
    this.#shown = slot;
    this.#since = now;
  }
}
