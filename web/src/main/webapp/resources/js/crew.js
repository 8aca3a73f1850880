// A screen that nobody tends: it stays awake, and finds back by itself when the network or the server was gone.

const LOOK_EVERY = 5000;

/** The push brings news at once; this look finds out whether the push still comes. */
async function look() {
  const shown = document.querySelector("[data-cues]")?.dataset.cues;
  try {
    const answer = await fetch(location.href, { cache: "no-store" });
    if (!answer.ok || answer.redirected) return;
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    const paired = !document.getElementById("crew") && next.getElementById("crew");
    const stale = shown !== undefined && next.querySelector("[data-cues]")?.dataset.cues !== shown;
    if (paired) location.assign(location.pathname);
    else if (stale && document.querySelector("[data-cues]").dataset.cues === shown) location.reload();
  } catch {
    // no network: the clock counts on
  }
}

setInterval(look, LOOK_EVERY);
document.addEventListener("visibilitychange", look);
navigator.wakeLock?.request("screen").catch(() => {});
