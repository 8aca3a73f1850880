// A screen that nobody attends: stays awake, and recovers by itself when network or server were away.

const LOOK_EVERY = 5000;
const FETCH_TIMEOUT = 4000;

const noteOn = (page) => page.querySelector("[data-note]")?.dataset.note;

/** Pushes bring news at once; this finds out whether they still come, and whether the screen was paired. */
async function look() {
  const shown = document.querySelector("[data-cues]")?.dataset.cues;
  try {
    const answer = await fetch(location.href, { cache: "no-store", signal: AbortSignal.timeout(FETCH_TIMEOUT) });
    if (!answer.ok || answer.redirected) return;
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    const paired = !document.getElementById("crew") && next.getElementById("crew");
    const news = noteOn(next) !== noteOn(document);
    const stale = news || shown !== undefined && next.querySelector("[data-cues]")?.dataset.cues !== shown;
    if (paired) location.assign(location.pathname);
    else if (stale && document.querySelector("[data-cues]").dataset.cues === shown) location.reload();
  } catch {
    // no network: the clock goes on
  }
}

setInterval(look, LOOK_EVERY);
document.addEventListener("visibilitychange", look);
navigator.wakeLock?.request("screen").catch(() => {});
