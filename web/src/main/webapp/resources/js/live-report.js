// Keeps a live report new: asks for its own page again and again while the ceremony goes on, and puts what is new on top.
// Whoever has no scripts loads the page anew.

const EVERY = 10000;
const AT_MOST = 60000;
const PATIENCE = 8000;

let wait = EVERY;

async function ask() {
  const answer = await fetch(location.href, { cache: "no-cache", credentials: "omit", signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) throw new Error(String(answer.status));
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("report");
  if (!fresh) throw new Error("another page");
  return fresh;
}

function show(fresh) {
  const shown = document.getElementById("report");
  if (fresh.isEqualNode(shown)) return;
  shown.replaceChildren(...document.adoptNode(fresh).childNodes);
  shown.dataset.live = fresh.dataset.live;
}

async function look() {
  try {
    show(await ask());
    wait = document.getElementById("report").dataset.live === "true" ? EVERY : AT_MOST;
  } catch {
    wait = Math.min(wait * 2, AT_MOST);
  }
  setTimeout(look, wait);
}

setTimeout(look, wait);
