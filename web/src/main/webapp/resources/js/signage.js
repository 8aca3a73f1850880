// Keeps a signage screen true without anybody near it: it asks for its own page again and again, waits longer where
// nobody answers, and goes on showing what it last knew. It loads itself anew when the desk, or an upgrade, says so.

const EVERY = 4000;
const AT_MOST = 15000;
const PATIENCE = 8000;

let wait = EVERY;
let next;

async function ask() {
  const answer = await fetch(location.href, { cache: "no-store", credentials: "omit", signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) throw new Error(String(answer.status));
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById("signage");
  if (!fresh) throw new Error("another page");
  return fresh;
}

function show(fresh) {
  const shown = document.getElementById("signage");
  if (fresh.dataset.made !== shown.dataset.made) {
    location.reload();
    return;
  }
  const clocks = [fresh, shown].map((page) => page.querySelector("[data-clock]"));
  clocks[0].textContent = clocks[1].textContent;
  shown.replaceWith(document.adoptNode(fresh));
  document.dispatchEvent(new Event("shown"));
}

async function look() {
  try {
    show(await ask());
    wait = EVERY;
    delete document.body.dataset.lost;
  } catch {
    wait = Math.min(wait * 2, AT_MOST);
    document.body.dataset.lost = "";
  }
  next = setTimeout(look, wait);
}

window.addEventListener("online", () => {
  clearTimeout(next);
  look();
});
next = setTimeout(look, EVERY);
