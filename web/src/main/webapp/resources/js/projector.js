// Shows a table that is longer than the room's screen page by page. Arrow keys turn pages by hand; what was pushed
// meanwhile is taken over in place.

const TURN_EVERY = 12000;

let page = 0;
let timer;

function rows() {
  return [...document.querySelectorAll(".projector .board tbody tr")];
}

/** The rows of each page: as many as fit below the table's head, one at least. */
function pages() {
  const all = rows();
  for (const row of all) row.hidden = false;
  if (!all.length) return [[]];
  const room = innerHeight - all[0].getBoundingClientRect().top - scrollY;
  const split = [[]];
  let used = 0;
  for (const row of all) {
    const height = row.getBoundingClientRect().height;
    if (used + height > room && split.at(-1).length) {
      split.push([]);
      used = 0;
    }
    split.at(-1).push(row);
    used += height;
  }
  return split;
}

function show() {
  const split = pages();
  page = ((page % split.length) + split.length) % split.length;
  split.forEach((part, at) => part.forEach((row) => (row.hidden = at !== page)));
  const said = document.querySelector(".projector-page");
  said.textContent =
    split.length > 1 ? said.dataset.of.replace("{0}", page + 1).replace("{1}", split.length) : "";
}

function turn(by) {
  page += by;
  show();
  clearInterval(timer);
  timer = setInterval(() => turn(1), TURN_EVERY);
}

addEventListener("keydown", (event) => {
  if (event.key === "ArrowRight" || event.key === "PageDown") turn(1);
  if (event.key === "ArrowLeft" || event.key === "PageUp") turn(-1);
});
addEventListener("resize", show);
new MutationObserver((changes) => {
  if (changes.some((change) => change.target.id === "panel" || change.target.tagName === "MAIN")) show();
}).observe(document.body, { childList: true, subtree: true });
document.fonts.ready.then(show);
turn(0);
