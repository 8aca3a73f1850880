// Where the slots stand on the wall: as large as the screen allows, with one size per kind of text for everyone.
// Lengths are in rem, of which a wide screen has 67.5 from top to bottom.

/** Cap height ≥ distance ÷ 400: a screen 5 m wide, read from 20 m, needs letters of 1.68 rem. */
export const LEGIBLE = 1.7;
const CHOP = 2.9;
const EMBLEM = 4.3;
/** A flag or an emblem beside the names of a row; narrower where the letters are small. */
export const PICTURE = { usual: 3.1, small: 1.9 };
const ASPECT = 2.5;
const MAX_COLUMNS = 14;
/** Room for how it was signed; where so many sign that there is none, the stamps say it and the foot explains them. */
const NOTE = 1.4;
const MAX_STACKED = 16;
const FEW = 3;
/** The name of a group above its rows, with the space around it. */
const GROUP = 3.4;
/**
 * The least width of ink that is wanted beside few names, tried one after the other, and with titles of office, which
 * stand only where both languages do. No language yields before the ink is small.
 */
const INK = {
  text: { titled: [11], tried: [{ tongue: "both", wanted: [14, 11, 9.5] }, { wanted: [14, 11, 8] }] },
  signing: { titled: [16], tried: [{ tongue: "both", wanted: [20, 18, 16, 14, 12] }, { wanted: [14, 11, 8] }] },
};
/** Of two or three the ink is large before their names are. */
const INK_OF_FEW = {
  text: { titled: [24, 20, 16, 11], tried: [{ tongue: "both", wanted: [24, 20, 14, 9.5] }, { wanted: [14, 11, 8] }] },
  signing: { titled: [30, 26, 20, 16], tried: [{ tongue: "both", wanted: [30, 24, 18, 12] }, { wanted: [14, 11, 8] }] },
};
/** The same where many sign. */
const MANY = [{ wanted: [7.5, 4.4] }];
const MIN_INK = 2;
/** So wide is a slot at least that has no other beside it: the CSS says the same. */
const ALONE = 40;
const SPARE = 1.03;

const ruler = document.createElement("canvas").getContext("2d");
const known = new Map();

/** The pieces of a text that a line may not break, with their widths at 1 rem. */
function pieces(text, font) {
  const key = `${font} ${text}`;
  if (!known.has(key)) {
    ruler.font = font;
    const words = text.match(/[⺀-鿿豈-﫿＀-￯]|[^\s\-⺀-鿿豈-﫿＀-￯]+-?|-|\s+/gu) ?? [];
    known.set(key, words.map((word) => ({ width: ruler.measureText(word).width / 100, blank: !word.trim() })));
  }
  return known.get(key);
}

/** How many lines a text takes at a size; more than it ever may where a word is wider than a line. */
function lines(text, font, size, width) {
  let count = 1;
  let used = 0;
  for (const { width: piece, blank } of pieces(text, font)) {
    const wide = piece * size * SPARE;
    if (!blank && wide > width) return Infinity;
    if (used + wide > width && !blank) {
      count++;
      used = 0;
    }
    used += used === 0 && blank ? 0 : wide;
  }
  return count;
}

/** How many lines the first and the second language of a text take. */
function height({ first, second }, font, size, width, tongue) {
  if (!first && !second) return 0;
  if (!second || !first) return lines(first || second, font, size, width);
  const each = [first, second].map((text) => lines(text, font, size, width));
  if (tongue === "turn") return Math.max(...each);
  return lines(`${first}  ${second}`, font, size, width) === 1 ? 1 : each[0] + each[1];
}

function heights(slot, { place, name, title, line, note, tongue }, width) {
  const places = height(slot.place, slot.placeFont, place, width, tongue) * place * line;
  const names = name ? height(slot.name, slot.nameFont, name, width, tongue) * name * line : 0;
  const titles = title ? height(slot.title, slot.nameFont, title, width, tongue) * title * line : 0;
  return places + names + titles + note;
}

/** Slots row by row: each group begins a row. */
function rows(slots, columns) {
  const all = [];
  for (const slot of slots) {
    const row = all.at(-1);
    if (row && row.length < columns && row[0].group === slot.group) row.push(slot);
    else all.push([slot]);
  }
  return all;
}

/** How many group names stand above these rows. */
function headings(all) {
  return all.filter((row, i) => row[0].isGrouped && row[0].group !== all[i - 1]?.[0].group).length;
}

/** How wide a slot is: beside others it fills its column, alone in its row it is as wide as its ink wants. */
function breadth(columns, ink, style, room) {
  const column = (room.width - (columns - 1) * style.across) / columns;
  return columns === 1 && style.way === "stack" ? Math.min(column, Math.max(ink, ALONE)) : column;
}

/** How high all rows of the fullest page stand, with ink of this width. */
function total(pages, columns, ink, style, room) {
  const cell = breadth(columns, ink, style, room);
  const beside = style.way === "row" ? ink + 0.9 : style.emblem ? EMBLEM : 0;
  const isSmall = style.place < 1.2;
  const picture = style.way === "row" && style.isPictured ? PICTURE[isSmall ? "small" : "usual"] : 0;
  const width = cell - beside - picture - (isSmall ? CHOP / 2 : CHOP);
  if (width < 3 * style.place) return Infinity;
  let most = 0;
  for (const slots of pages) {
    const all = rows(slots, columns);
    let sum = headings(all) * (GROUP + style.down);
    for (const [i, row] of all.entries()) {
      const texts = Math.max(...row.map((slot) => heights(slot, style, width)));
      sum += style.way === "row" ? Math.max(ink / ASPECT, texts) + 0.3 : ink / ASPECT + texts + 0.9;
      if (i > 0) sum += style.down;
      if (sum > room.height) return Infinity;
    }
    most = Math.max(most, sum);
  }
  return most;
}

/** The widest ink with which everything fits; 0 where nothing does. */
function widest(pages, columns, style, room) {
  const cell = (room.width - (columns - 1) * style.across) / columns;
  let low = MIN_INK;
  let high = Math.min(style.way === "row" ? 0.55 * cell : cell, 52);
  if (low > high || total(pages, columns, low, style, room) > room.height) return 0;
  for (let i = 0; i < 9; i++) {
    const ink = (low + high) / 2;
    if (total(pages, columns, ink, style, room) <= room.height) low = ink;
    else high = ink;
  }
  return low;
}

/** The best columns for a style: those with the widest ink. */
function best(pages, style, room) {
  let found = { ink: 0 };
  const most = Math.min(MAX_COLUMNS, Math.max(...pages.map((slots) => slots.length)));
  for (let columns = 1; columns <= most; columns++) {
    const ink = widest(pages, columns, style, room);
    if (ink > found.ink) found = { ...style, columns, ink };
  }
  return found;
}

const WAYS = {
  stack: { way: "stack", line: 1.22, across: 2, down: 1.1, emblem: true },
  row: { way: "row", line: 1.16, across: 1.6, down: 0.4, emblem: false },
};

/**
 * The ways to set these slots in these sizes, those that are preferred first: beside the ink a flag yields before
 * one of the languages does.
 */
function styles(slots, sizes) {
  const count = slots.length;
  const ways = count <= FEW ? ["stack"] : count <= MAX_STACKED ? ["stack", "row"] : ["row"];
  const isPictured = slots[0]?.isPictured ?? false;
  const shown = [{ tongue: "both", isPictured }, { tongue: "both", isPictured: false }, { tongue: "turn", isPictured }];
  return shown.flatMap((what) =>
    sizes.flatMap((place) =>
      ways.map((way) => {
        const name = place >= LEGIBLE ? Math.max(LEGIBLE, 0.8 * place) : place >= 1 ? 0.9 * place : 0;
        return { ...WAYS[way], ...what, place, name, title: 0, note: count <= MAX_STACKED ? NOTE : 0 };
      }),
    ),
  );
}

/**
 * How slots stand in a room, in letters that everyone in the hall can read.
 * @param pages the slots of each page: { place, name, title: { first, second }, placeFont, nameFont, isPictured, group,
 * isGrouped }
 * @param isSigning whether the ink comes before titles and large letters
 * @returns null where that cannot be
 */
export function legible(pages, room, { isSigning = false } = {}) {
  const fullest = pages.reduce((most, slots) => (slots.length > most.length ? slots : most));
  const count = fullest.length;
  const sizes = count <= FEW ? [3.2, 2.6, 2.1, LEGIBLE] : [2.1, 1.9, LEGIBLE];
  const ink = (count <= FEW ? INK_OF_FEW : INK)[isSigning ? "signing" : "text"];
  if (count <= MAX_STACKED && pages.some((slots) => slots.some(({ title }) => title.first || title.second)))
    for (const least of ink.titled)
      for (const style of styles(fullest, sizes).filter(({ tongue }) => tongue === "both")) {
        const found = best(pages, { ...style, title: LEGIBLE }, room);
        if (found.ink >= least) return found;
      }
  for (const { tongue, wanted } of count <= MAX_STACKED ? ink.tried : MANY)
    for (const least of wanted)
      for (const style of styles(fullest, sizes).filter((one) => tongue === undefined || one.tongue === tongue)) {
        const found = best(pages, style, room);
        if (found.ink >= least) return found;
      }
  return null;
}

/** How all slots stand in one picture, in letters as large as the room allows. */
export function whole(slots, room) {
  for (const size of [1.7, 1.5, 1.3, 1.1, 0.95, 0.8, 0.7, 0.6, 0.5, 0.4])
    for (const style of styles(slots, [size])) {
      const found = best([slots], style, room);
      if (found.ink >= (style.way === "stack" ? 7 : Math.max(2.6, 3.4 * size))) return found;
    }
  return best([slots], styles(slots, [0.35]).at(-1), room);
}
