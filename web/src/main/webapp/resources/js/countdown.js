// Shows in every element with data-until how long it is until then, or by how much it is over, by the server's clock.

const SECOND = 1000;
const MINUTE = 60;

/** When this page heard what the server's clock said, by what it said. */
const heard = new Map();

function now(element) {
  const said = element.closest("[data-now]")?.dataset.now;
  if (!said) return Date.now();
  if (!heard.has(said)) {
    heard.clear();
    heard.set(said, performance.now());
  }
  return Date.parse(said) + performance.now() - heard.get(said);
}

function clock(seconds) {
  const minutes = Math.floor(seconds / MINUTE);
  const hours = Math.floor(minutes / MINUTE);
  const two = (number) => String(number).padStart(2, "0");
  const rest = two(seconds % MINUTE);
  return hours > 0 ? `${hours}:${two(minutes % MINUTE)}:${rest}` : `${minutes}:${rest}`;
}

function count() {
  for (const element of document.querySelectorAll("[data-until]")) {
    const left = Math.round((Date.parse(element.dataset.until) - now(element)) / SECOND);
    const words = left < 0 ? element.dataset.over : element.dataset.left;
    const text = words.replace("{0}", clock(Math.abs(left)));
    if (element.textContent !== text) element.textContent = text;
    element.classList.toggle("is-over", left < 0);
    element.classList.toggle("is-short", left >= 0 && left < 5 * MINUTE);
  }
}

setInterval(count, SECOND);
document.addEventListener("shown", count);
count();
