// Keeps the declaration's page in step with its signing; the page is complete without script.

import { watch } from "./ink-view.js";

const STAGES = { open: "OPEN", held: "OPEN", closing: "OPEN", sealed: "SEALED", published: "PUBLISHED" };
const SIGNED = new Set(["confirmed", "by-proxy"]);
const page = document.querySelector("[data-ceremony]");
const RELOAD_AT_MOST_EVERY = 10_000;

/** Shows how many have signed. */
function count() {
  const states = [...page.querySelectorAll("[data-slot-state]")].map((one) => one.dataset.slotState);
  const shown = page.querySelector("[data-count]");
  if (shown) shown.textContent = states.filter((state) => SIGNED.has(state)).length;
}

/** A new stage has other words and files: the page is loaded again, once. */
function reload(stage) {
  const last = Number(sessionStorage.getItem("reloaded") ?? 0);
  if ((STAGES[stage] ?? "WAITING") === page.dataset.stage || Date.now() - last < RELOAD_AT_MOST_EVERY) return;
  sessionStorage.setItem("reloaded", Date.now());
  location.reload();
}

watch(page, page.dataset.ceremony, (event) => {
  if (event.kind === "slot-state") count();
  if (event.kind === "staged") reload(event.stage);
});
