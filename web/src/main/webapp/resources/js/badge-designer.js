// Lays out a badge: what stands on it is dragged and sized on a picture of the card in its true proportions, by mouse,
// pen or finger, by keyboard, or by numbers. The layout is JSON in a hidden field, which the form posts.

const root = document.getElementById("designer");
const field = document.getElementById("layout:design");
const WIDTH = Number(root.dataset.width);
const HEIGHT = Number(root.dataset.height);
const EXAMPLE = JSON.parse(root.dataset.example);
const SAFE = 3; // millimetres from the edge, which a sleeve or a printer may cover
const GRID = 0.5;
const NEAR = 1.2; // so near an edge or a middle catches, in millimetres
const POINT = 25.4 / 72;
const CODE_SIDE = 14; // a smaller code is read badly at a gate, in millimetres
const LEAST = { width: 3, height: 2 };
const PICTURES = ["MARK", "PHOTO", "QR", "FLAG", "SUMMIT_MARK"];
const MOST_UNDONE = 100;

const options = [...document.querySelectorAll("#add-kind option")];
const NAMES = Object.fromEntries(options.map((one) => [one.value, one.textContent]));
const panel = document.getElementById("selected");
const pick = document.getElementById("pick");
const cards = [...root.querySelectorAll(".designer-card")];

let layout = JSON.parse(field.value);
let chosen = null; // { side, at }
let guides = [];
const undone = [];
const done = [];

const isText = (kind) => !PICTURES.includes(kind);
const sides = () => cards.map((card) => card.dataset.side);
const element = () => chosen && layout[chosen.side][chosen.at];
const rounded = (value) => Math.round(value * 100) / 100;
const within = (value, least, most) => Math.max(least, Math.min(most, value));

// what was, for undo

function remember() {
  const now = JSON.stringify(layout);
  if (done.at(-1) === now) return;
  done.push(now);
  if (done.length > MOST_UNDONE) done.shift();
  undone.length = 0;
}

function keep() {
  field.value = JSON.stringify(layout);
  draw();
}

function step(from, to) {
  if (from.length === 0) return;
  to.push(JSON.stringify(layout));
  layout = JSON.parse(from.pop());
  if (!element()) chosen = null;
  keep();
}

function change(values) {
  const one = element();
  if (!one) return;
  const width = within(values.width ?? one.width, LEAST.width, WIDTH);
  const height = within(values.height ?? one.height, LEAST.height, HEIGHT);
  Object.assign(one, values, { width: rounded(width), height: rounded(height) });
  one.x = rounded(within(values.x ?? one.x, 0, WIDTH - one.width));
  one.y = rounded(within(values.y ?? one.y, 0, HEIGHT - one.height));
  keep();
}

function choose(side, at, focus = true) {
  chosen = { side, at };
  draw();
  if (focus) root.querySelector(`.designer-card[data-side=${side}] [data-at="${at}"]`)?.focus();
}

// the picture

function svg(name, attributes, text) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  return made;
}

function wordsOf(one) {
  if (one.kind === "TEXT") return Object.values(one.text ?? {}).filter(Boolean);
  return EXAMPLE[one.kind] ?? [];
}

/** The words as large as they fit: the printed card also breaks them. */
function write(group, one, words) {
  if (words.length === 0) return name(group, one);
  const pad = one.kind === "CATEGORY" ? 2 : 0;
  const anchor = { LEFT: "start", CENTRE: "middle", RIGHT: "end" }[one.align];
  const x = { LEFT: one.x + pad, CENTRE: one.x + one.width / 2, RIGHT: one.x + one.width - pad }[one.align];
  const lines = words.map((word) => {
    const line = svg("text", { x, "text-anchor": anchor, "font-size": 10, class: `word ${one.kind}` }, word);
    group.append(line);
    return line;
  });
  const widest = Math.max(...lines.map((line) => line.getComputedTextLength())) / 10;
  const size = Math.min(one.size * POINT, (one.width - 2 * pad) / widest, one.height / (lines.length * 1.15));
  const top = one.y + (one.height - lines.length * size * 1.15) / 2;
  lines.forEach((line, i) => {
    line.setAttribute("font-size", rounded(size));
    line.setAttribute("y", rounded(top + size * (0.92 + 1.15 * i)));
  });
}

function name(group, one) {
  const size = within(Math.min(one.height / 3, one.width / 8), 1.2, 4);
  const middle = { x: one.x + one.width / 2, y: one.y + one.height / 2 + size / 3, "text-anchor": "middle" };
  group.append(svg("text", { ...middle, "font-size": size, class: "caption" }, NAMES[one.kind]));
}

function place(one) {
  return root.dataset.place
    .replace("{0}", NAMES[one.kind])
    .replace("{1}", one.x)
    .replace("{2}", one.y)
    .replace("{3}", one.width)
    .replace("{4}", one.height);
}

function drawElement(card, one, side, at) {
  const isChosen = chosen?.side === side && chosen.at === at;
  const group = svg("g", { tabindex: 0, role: "button", "data-at": at, "aria-label": place(one), "aria-pressed": isChosen });
  const box = { x: one.x, y: one.y, width: one.width, height: one.height };
  group.append(svg("rect", { ...box, class: `box ${one.kind}` }));
  card.append(group);
  if (isText(one.kind)) write(group, one, wordsOf(one));
  else name(group, one);
  if (!isChosen) return;
  const grip = Math.min(4, WIDTH / 22);
  group.append(svg("rect", { x: one.x + one.width - grip / 2, y: one.y + one.height - grip / 2, width: grip, height: grip, class: "grip" }));
}

function draw() {
  const focused = document.activeElement?.closest?.("[data-at]");
  for (const card of cards) {
    const side = card.dataset.side;
    const had = focused?.parentNode === card ? focused.dataset.at : null;
    card.setAttribute("viewBox", `-1 -1 ${WIDTH + 2} ${HEIGHT + 2}`);
    const paper = svg("rect", { width: WIDTH, height: HEIGHT, class: "paper" });
    const safe = svg("rect", { x: SAFE, y: SAFE, width: WIDTH - 2 * SAFE, height: HEIGHT - 2 * SAFE, class: "safe" });
    card.replaceChildren(paper, safe);
    layout[side].forEach((one, at) => drawElement(card, one, side, at));
    for (const guide of guides.filter((it) => it.side === side)) card.append(svg("line", { ...guide.line, class: "guide" }));
    if (had !== null) card.querySelector(`[data-at="${had}"]`)?.focus();
  }
  drawPanel();
  drawWarnings();
  document.getElementById("undo").disabled = done.length === 0;
  document.getElementById("redo").disabled = undone.length === 0;
}

// the numbers

function option(value, text, isSelected) {
  const made = document.createElement("option");
  made.value = value;
  made.textContent = text;
  made.selected = isSelected;
  return made;
}

function drawPanel() {
  const all = sides().flatMap((side) => layout[side].map((one, at) => ({ side, at, one })));
  panel.hidden = all.length === 0;
  if (!element() && all.length > 0) chosen = { side: all[0].side, at: all[0].at };
  const caption = (side) => root.querySelector(`.designer-card[data-side=${side}]`).getAttribute("aria-label");
  pick.replaceChildren(
    ...all.map(({ side, at, one }) =>
      option(`${side} ${at}`, `${caption(side)}: ${NAMES[one.kind]}`, chosen.side === side && chosen.at === at),
    ),
  );
  const one = element();
  if (!one) return;
  for (const input of panel.querySelectorAll("[data-of]"))
    if (input !== document.activeElement) input.value = one[input.dataset.of];
  for (const input of panel.querySelectorAll("[data-text]"))
    if (input !== document.activeElement) input.value = one.text?.[input.dataset.text] ?? "";
  for (const only of panel.querySelectorAll("[data-only=text]")) only.hidden = !isText(one.kind);
  for (const only of panel.querySelectorAll("[data-only=TEXT]")) only.hidden = one.kind !== "TEXT";
}

// what to look at before printing

const overlap = (one, other) =>
  one.x < other.x + other.width - 0.1 &&
  other.x < one.x + one.width - 0.1 &&
  one.y < other.y + other.height - 0.1 &&
  other.y < one.y + one.height - 0.1;

const leavesMargin = (one) =>
  one.kind !== "CATEGORY" &&
  (one.x < SAFE || one.y < SAFE || one.x + one.width > WIDTH - SAFE || one.y + one.height > HEIGHT - SAFE);

export function warnings(sidesOf, words, names) {
  const found = [];
  for (const side of sidesOf)
    side.forEach((one, i) => {
      if (leavesMargin(one)) found.push(words.margin.replace("{0}", names[one.kind]));
      if (one.kind === "QR" && Math.min(one.width, one.height) < CODE_SIDE) found.push(words.small);
      for (const other of side.slice(i + 1))
        if (overlap(one, other)) found.push(words.overlap.replace("{0}", names[one.kind]).replace("{1}", names[other.kind]));
    });
  const kinds = sidesOf.flat().map((one) => one.kind);
  if (!kinds.includes("QR")) found.push(words.noCode);
  if (!kinds.includes("NATIVE_NAME") && !kinds.includes("LATIN_NAME")) found.push(words.noName);
  return [...new Set(found)];
}

function drawWarnings() {
  const found = warnings(sides().map((side) => layout[side]), root.dataset, NAMES);
  const list = document.getElementById("warnings");
  const lines = (found.length > 0 ? found : [root.dataset.fine]).map((text) => {
    const line = document.createElement("li");
    line.textContent = text;
    line.className = found.length > 0 ? "warn" : "fine";
    return line;
  });
  if (list.textContent !== lines.map((line) => line.textContent).join("")) list.replaceChildren(...lines);
}

// dragging

function at(card, event) {
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(card.getScreenCTM().inverse());
  return { x, y };
}

/** Where edges and middles catch: the card's own, the margin's, and those of all else on the side. */
function lines(side, skip, axis, length, full) {
  const others = layout[side].filter((_, i) => i !== skip);
  return [0, SAFE, full / 2, full - SAFE, full, ...others.flatMap((it) => [it[axis], it[axis] + it[length] / 2, it[axis] + it[length]])];
}

function caught(edges, candidates) {
  let best = null;
  for (const edge of edges)
    for (const line of candidates) {
      const off = line - edge;
      if (Math.abs(off) < NEAR && (best === null || Math.abs(off) < Math.abs(best.off))) best = { off, line };
    }
  return best;
}

const snaps = (event) => document.getElementById("snap").checked && !event.altKey;
const onGrid = (value) => Math.round(value / GRID) * GRID;

function follow(card, start, event) {
  const { side } = card.dataset;
  const now = at(card, event);
  const off = { x: now.x - start.x, y: now.y - start.y };
  const values = {};
  guides = [];
  for (const [axis, length, full] of [["x", "width", WIDTH], ["y", "height", HEIGHT]]) {
    const was = start.was[axis];
    const long = start.was[length];
    const edges = start.sizing ? [was + long + off[axis]] : [was, was + long / 2, was + long].map((it) => it + off[axis]);
    const catching = snaps(event) ? caught(edges, lines(side, chosen.at, axis, length, full)) : null;
    const moved = off[axis] + (catching?.off ?? 0);
    const grid = (value) => (catching || !snaps(event) ? value : onGrid(value));
    if (start.sizing) values[length] = grid(long + moved);
    else values[axis] = grid(was + moved);
    if (catching) guides.push({ side, line: guideAt(axis, catching.line) });
  }
  if (start.sizing) {
    values.width = Math.min(values.width, WIDTH - start.was.x);
    values.height = Math.min(values.height, HEIGHT - start.was.y);
  }
  change(values);
}

function guideAt(axis, line) {
  return axis === "x" ? { x1: line, x2: line, y1: 0, y2: HEIGHT } : { y1: line, y2: line, x1: 0, x2: WIDTH };
}

for (const card of cards) {
  let start = null;
  card.addEventListener("pointerdown", (event) => {
    const group = event.target.closest("[data-at]");
    if (!group || event.button !== 0) return;
    event.preventDefault();
    const sizing = event.target.classList.contains("grip");
    choose(card.dataset.side, Number(group.dataset.at));
    start = { ...at(card, event), sizing, was: { ...element() }, from: JSON.stringify(layout) };
    card.setPointerCapture(event.pointerId);
  });
  card.addEventListener("pointermove", (event) => start && follow(card, start, event));
  const end = () => {
    if (!start) return;
    if (JSON.stringify(layout) !== start.from) {
      done.push(start.from);
      undone.length = 0;
    }
    start = null;
    guides = [];
    draw();
  };
  card.addEventListener("pointerup", end);
  card.addEventListener("pointercancel", end);
  card.addEventListener("focusin", (event) => {
    const group = event.target.closest("[data-at]");
    const number = Number(group?.dataset.at);
    if (!group || (chosen?.side === card.dataset.side && chosen.at === number)) return;
    choose(card.dataset.side, number);
  });
  card.addEventListener("keydown", (event) => {
    if (!event.target.closest("[data-at]")) return;
    if (event.key === "Delete" || event.key === "Backspace") return takeAway(event);
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!way) return;
    event.preventDefault();
    remember();
    const one = element();
    const by = event.altKey ? 0.1 : 1;
    if (event.shiftKey) change({ width: one.width + way[0] * by, height: one.height + way[1] * by });
    else change({ x: one.x + way[0] * by, y: one.y + way[1] * by });
  });
}

function takeAway(event) {
  event?.preventDefault();
  if (!element()) return;
  remember();
  layout[chosen.side].splice(chosen.at, 1);
  chosen = null;
  keep();
}

// tools

for (const button of root.querySelectorAll("[data-add]"))
  button.addEventListener("click", () => {
    const { value: kind } = document.getElementById("add-kind");
    const side = button.dataset.add;
    remember();
    const square = !isText(kind);
    const width = square ? Math.min(24, WIDTH / 3) : Math.min(60, WIDTH - 2 * SAFE);
    const height = square ? width : Math.min(10, HEIGHT / 4);
    const [x, y] = [(WIDTH - width) / 2, (HEIGHT - height) / 2].map(onGrid);
    layout[side].push({ kind, x, y, width: rounded(width), height: rounded(height), size: square ? 0 : 12, align: "CENTRE", text: {} });
    keep();
    choose(side, layout[side].length - 1, kind !== "TEXT");
    if (kind === "TEXT") panel.querySelector("[data-text]").focus();
  });

pick.addEventListener("change", () => {
  const [side, number] = pick.value.split(" ");
  choose(side, Number(number), false);
});

panel.addEventListener("focusin", (event) => {
  if (event.target.matches("[data-of], [data-text]")) remember();
});

panel.addEventListener("input", ({ target }) => {
  const one = element();
  if (!one) return;
  if (target.matches("[data-text]")) {
    one.text = { ...one.text, [target.dataset.text]: target.value };
    keep();
  } else if (target.matches("[data-of=align]")) change({ align: target.value });
  else if (target.matches("[data-of]") && Number.isFinite(target.valueAsNumber)) number(target);
});

/** A size of text keeps to what is printed; a place or a measure to the card. */
function number(target) {
  const value = target.valueAsNumber;
  if (target.dataset.of !== "size") change({ [target.dataset.of]: value });
  else if (value >= Number(target.min) && value <= Number(target.max)) change({ size: value });
}

/** What was typed and could not be is what it is again. */
panel.addEventListener("focusout", () => setTimeout(drawPanel));

/** Enter in a number does not post the form. */
panel.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.matches("input")) event.preventDefault();
});

document.getElementById("take-away").addEventListener("click", takeAway);
document.getElementById("undo").addEventListener("click", () => step(done, undone));
document.getElementById("redo").addEventListener("click", () => step(undone, done));
root.addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.target.matches("textarea")) return;
  const key = event.key.toLowerCase();
  if (key === "z" && !event.shiftKey) step(done, undone);
  else if (key === "y" || key === "z") step(undone, done);
  else return;
  event.preventDefault();
});

draw();
