// The order of the slots by hand: a row is dragged, or its number typed, to any place in one step.

const MOVED = "accord-order-moved";
const list = document.querySelector(".order");
const field = (name) => document.getElementById(`order:${name}`);
let dragged = null;

function put(row, place) {
  sessionStorage.setItem(MOVED, row.dataset.slot);
  field("moved").value = row.dataset.slot;
  field("place").value = place;
  document.querySelector(".order-put").click();
}

const rows = [...list.querySelectorAll(".signatory")];
const placeOf = (row) => rows.indexOf(row) + 1;

list.addEventListener("change", ({ target }) => {
  if (!target.matches("input[type=number]")) return;
  const row = target.closest("[data-slot]");
  const place = Math.round(Number(target.value));
  if (place >= 1 && place !== placeOf(row)) put(row, Math.min(place, rows.length));
  else target.value = placeOf(row);
});

/** Enter moves the row, and does not press the form's first button. */
list.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !event.target.matches("input[type=number]")) return;
  event.preventDefault();
  event.target.blur();
});

// dragging

for (const row of rows) row.draggable = true;

list.addEventListener("dragstart", (event) => {
  dragged = event.target.closest?.("[data-slot]");
  if (!dragged) return;
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", dragged.dataset.slot);
  dragged.classList.add("dragged");
});

/** Above the middle of a row the dragged one comes before it, below it after it. */
function target(event) {
  const row = event.target.closest?.("[data-slot]");
  if (!dragged || !row) return null;
  const { top, height } = row.getBoundingClientRect();
  return { row, isAfter: event.clientY > top + height / 2 };
}

function mark(found) {
  for (const row of list.querySelectorAll(".drop-before, .drop-after")) row.classList.remove("drop-before", "drop-after");
  found?.row.classList.add(found.isAfter ? "drop-after" : "drop-before");
}

list.addEventListener("dragover", (event) => {
  const found = target(event);
  if (found) event.preventDefault();
  mark(found);
});

list.addEventListener("drop", (event) => {
  const found = target(event);
  if (!found) return;
  event.preventDefault();
  const before = placeOf(found.row) + (found.isAfter ? 1 : 0);
  const place = before > placeOf(dragged) ? before - 1 : before;
  if (place !== placeOf(dragged)) put(dragged, place);
});

list.addEventListener("dragend", () => {
  dragged?.classList.remove("dragged");
  dragged = null;
  mark(null);
});

// after a move the eye finds the row where it is now

const moved = sessionStorage.getItem(MOVED);
sessionStorage.removeItem(MOVED);
const row = moved && list.querySelector(`[data-slot="${CSS.escape(moved)}"]`);
if (row) {
  row.classList.add("moved");
  row.scrollIntoView({ block: "center" });
  row.querySelector("input[type=number]").focus({ preventScroll: true });
}
