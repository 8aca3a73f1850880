// The declaration's text on the wall: as large as fits; what does not fit takes turns.

const TURN_MILLIS = 15_000;
const MIN_SIZE = 66;
const LANGUAGES_AT_ONCE = 2;

function overflows(box) {
  return box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
}

/** Sets words smaller until they fit; false if they do not even at the smallest size. */
export function shrink(box, smallest) {
  for (let size = 100; size >= smallest; size -= 2) {
    box.style.fontSize = size === 100 ? "" : `${size}%`;
    if (!overflows(box)) return true;
  }
  return false;
}

function show(parts, shown) {
  for (const part of parts) part.dataset.turn = shown(part) ? "mine" : "other";
}

/** The turns of a text: in each, two languages and as many clauses as can be read. */
export class Words {
  #box;
  #across;
  #spoken;
  #clauses;
  #turns = [];
  #shown = -1;

  constructor(box) {
    this.#box = box;
    this.#across = box.querySelector(".across");
    this.#spoken = [...box.querySelectorAll(".across [lang]")];
    this.#clauses = [...box.querySelectorAll(".commitments > li")];
    this.#arrange();
    this.tick();
  }

  #languages() {
    const all = [...new Set(this.#spoken.map((one) => one.lang))];
    const upright = this.#box.querySelector(".upright")?.lang;
    return upright ? [upright, ...all.filter((one) => one !== upright)] : all;
  }

  #arrange() {
    const languages = this.#languages();
    for (let i = 0; i < languages.length; i += LANGUAGES_AT_ONCE) this.#divide(languages.slice(i, i + LANGUAGES_AT_ONCE));
    if (this.#turns.length === 0) this.#turns.push({ languages, from: 0, to: 0 });
  }

  /** One turn for the languages or, where the clauses are too many, several. */
  #divide(languages) {
    for (let from = 0; from === 0 || from < this.#clauses.length; ) {
      let to = this.#clauses.length;
      while (!this.#fits({ languages, from, to }) && to > from + 1) to--;
      this.#turns.push({ languages, from, to });
      from = Math.max(to, 1);
    }
  }

  #fits(turn) {
    this.#set(turn);
    return shrink(this.#box, MIN_SIZE);
  }

  #set({ languages, from, to }) {
    show(this.#spoken, (one) => languages.includes(one.lang));
    const shown = this.#spoken.filter((one) => languages.includes(one.lang));
    // numbers stand where lines begin
    this.#across.dir = shown.length > 0 && shown.every((one) => one.dir === "rtl") ? "rtl" : "";
    show(this.#clauses, (one) => this.#clauses.indexOf(one) >= from && this.#clauses.indexOf(one) < to);
  }

  /** All walls show the same turn: it goes by the clock. */
  tick() {
    const turn = Math.floor(Date.now() / TURN_MILLIS) % this.#turns.length;
    if (turn === this.#shown) return;
    const first = this.#shown < 0;
    this.#shown = turn;
    if (first) return void this.#fits(this.#turns[turn]);
    this.#across.dataset.turning = "true";
    setTimeout(() => {
      this.#fits(this.#turns[turn]);
      delete this.#across.dataset.turning;
    }, 600);
  }
}
