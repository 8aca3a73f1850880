// The declaration's text on the wall, whole: as large as fits; what cannot stand at once takes turns and says so.

const TURN_MILLIS = 15_000;
const FADE_MILLIS = 600;
const MIN_SIZE = 82;
const TURNING_SIZES = [94, 88, MIN_SIZE];
const LANGUAGES_AT_ONCE = 2;

function overflows(box) {
  return [box, ...box.querySelectorAll(".across, .blocks")].some(
    (one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1,
  );
}

/** Sets words smaller until they fit; false if they do not even at the smallest size, in per cent. */
export function shrink(box, smallest, largest = 100) {
  for (let size = largest; size >= smallest; size -= 2) {
    box.style.fontSize = size === 100 ? "" : `${size}%`;
    if (!overflows(box)) return true;
  }
  return false;
}

/** How large the style makes a box's words, in per cent of those around it. */
export function ownSize(box) {
  box.style.fontSize = "";
  const [own, around] = [box, box.parentElement].map((one) => parseFloat(getComputedStyle(one).fontSize));
  return Math.round((100 * own) / around);
}

function show(parts, shown) {
  for (const part of parts) part.dataset.turn = shown(part) ? "mine" : "other";
}

/** The turns of a text: in each, two languages at equal weight and as many paragraphs as can be read. */
export class TurningText {
  #box;
  #blocks;
  #spoken;
  #turns = [];
  #shown = -1;
  #fading;

  constructor(box) {
    this.#box = box;
    this.#blocks = [...box.querySelectorAll(".block")];
    this.#spoken = [...box.querySelectorAll(".across [lang], .upright")];
    this.#arrange();
  }

  /** How many turns it takes to show all. */
  get count() {
    return this.#turns.length;
  }

  #arrange() {
    const languages = [...new Set(this.#spoken.map((one) => one.lang))];
    const isAtOnce = languages.length <= LANGUAGES_AT_ONCE;
    for (let i = 0; i < languages.length; i += LANGUAGES_AT_ONCE)
      this.#divide(languages.slice(i, i + LANGUAGES_AT_ONCE), isAtOnce);
    if (this.#turns.length === 0) this.#turns.push({ languages, from: 0, to: 0, size: 100 });
  }

  /** One turn for the languages or, where the paragraphs are too many, several of a size that reads well. */
  #divide(languages, isOnlyTurn) {
    const all = { languages, from: 0, to: this.#blocks.length };
    this.#set(all);
    // which turn it is takes room as well
    this.#box.dataset.turns = isOnlyTurn ? 1 : 2;
    if (shrink(this.#box, MIN_SIZE)) return void this.#turns.push({ ...all, size: this.#size() });
    this.#box.dataset.turns = 2;
    const divided = TURNING_SIZES.map((size) => this.#divideAt(size, languages));
    this.#turns.push(...divided.reduce((best, one) => (one.length < best.length ? one : best)));
  }

  #divideAt(size, languages) {
    const turns = [];
    for (let from = 0; from < this.#blocks.length; ) {
      let to = from + 1;
      while (to < this.#blocks.length && this.#fits({ languages, from, to: to + 1 }, size)) to++;
      this.#set({ languages, from, to });
      shrink(this.#box, 40, size);
      turns.push({ languages, from, to, size: this.#size() });
      from = to;
    }
    return turns;
  }

  #size() {
    return parseInt(this.#box.style.fontSize || "100", 10);
  }

  #fits(turn, size) {
    this.#set(turn);
    return shrink(this.#box, size, size);
  }

  #set({ languages, from, to }) {
    show(this.#spoken, (one) => languages.includes(one.lang));
    const shown = this.#spoken.filter((one) => languages.includes(one.lang));
    this.#box.dataset.languages = languages.length;
    // numbers stand where lines begin
    this.#box.querySelector(".across").dir = shown.length > 0 && shown.every((one) => one.dir === "rtl") ? "rtl" : "";
    show(this.#blocks, (one) => this.#blocks.indexOf(one) >= from && this.#blocks.indexOf(one) < to);
  }

  show(number) {
    this.#shown = number;
    this.#set(this.#turns[number]);
    const { size } = this.#turns[number];
    this.#box.style.fontSize = size === 100 ? "" : `${size}%`;
    const turns = this.#box.querySelector(".turns b");
    if (turns) turns.textContent = this.count > 1 ? `${number + 1} / ${this.count}` : "";
    this.#box.dataset.turns = this.count;
  }

  /** Shows a turn after the one before has faded; the first of a new arrangement at once. */
  turn(number) {
    if (number === this.#shown) return;
    if (this.#shown < 0) return this.show(number);
    this.#shown = number;
    const fading = this.#box.querySelector(".blocks");
    fading.dataset.turning = "true";
    clearTimeout(this.#fading);
    this.#fading = setTimeout(() => {
      this.show(number);
      delete fading.dataset.turning;
    }, FADE_MILLIS);
  }

  /** Turns no more: the same words are arranged anew, in sizes for another room. */
  stop() {
    clearTimeout(this.#fading);
    delete this.#box.querySelector(".blocks").dataset.turning;
  }

  /** All walls show the same turn: it goes by the clock. */
  tick() {
    this.turn(Math.floor(Date.now() / TURN_MILLIS) % this.count);
  }
}
