// The console's buttons and keys: one press is one GO, and the page is never loaded anew.

/** GO is disabled for a moment after every call, whoever made it: nobody calls a cue they have not yet seen. */
const REST = 1200;
let resting = 0;
let busy = false;
let seen = next();

/** What GO would start, as it stands on the page. */
function next() {
  return document.getElementById("next-call")?.textContent;
}

function rest() {
  resting = performance.now() + REST;
  document.body.dataset.resting = "true";
  setTimeout(() => {
    if (performance.now() >= resting) delete document.body.dataset.resting;
  }, REST + 20);
}

/** GO, or the answer to what it asks; what is done by hand names its deed and never rests. */
const isGo = (button) => button?.matches(".call-go, #ask-go .button.primary");

document.addEventListener("submit", (event) => {
  const form = event.target;
  const button = event.submitter;
  if (!form.dataset.panels || !button || !window.faces) return;
  event.preventDefault();
  if (busy || (isGo(button) && performance.now() < resting)) return;
  busy = true;
  document.body.dataset.busy = "true";
  document.querySelector(":popover-open")?.hidePopover();
  // as if it were the click: Faces hears no action in a submit
  window.faces.ajax.request(button, new Event("click"), {
    execute: "@form",
    render: form.dataset.panels,
    params: { [button.name]: button.value },
    onevent: (step) => step.status === "success" && done(form, button),
    onerror: free,
  });
});

/** The server may have heard nothing, or all: it tells a second press from the first by the cue that was seen. */
function free() {
  busy = false;
  delete document.body.dataset.busy;
}

/** What was typed has been sent, unless the button says that it keeps it. */
function done(form, button) {
  free();
  if (button.dataset.unsaved === "kept") return;
  if (document.querySelector("#told .error") || form.querySelector(".field-error:not(:empty)")) return;
  for (const field of form.querySelectorAll("input[type=text]")) field.value = "";
}

/** A panel that is rendered again keeps the focus it had. */
let focused = "";
document.addEventListener("focusin", (event) => (focused = event.target.id));
document.addEventListener("pointerdown", (event) => {
  if (!event.target.closest("button, a, input, summary")) focused = "";
});

/** The open question, with its words: about what, and what the answer would do. */
function question() {
  const open = document.querySelector(".ask:popover-open");
  return open && { id: open.id, words: words(open) };
}

const words = (ask) =>
  [ask.querySelector(".ask-title").textContent, ask.querySelector(".button.primary").value].join();

/** It stays open when its panel is rendered again, as long as it is the same question. */
let asked;

window.faces?.ajax.addOnEvent((step) => {
  if (step.status === "complete") asked = question();
  if (step.status !== "success") return;
  const again = asked && document.getElementById(asked.id);
  if (again && !again.matches(":popover-open") && words(again) === asked.words) again.showPopover();
  if (focused && document.activeElement === document.body)
    document.getElementById(focused)?.focus({ preventScroll: true });
  const now = document.querySelector("[data-ask-now]");
  if (now) document.getElementById(now.dataset.askNow)?.showPopover();
  now?.remove();
  if (next() === seen) return;
  seen = next();
  rest();
});

/** Space and Enter call GO wherever the focus is only while an officer has said so. */
const arming = document.querySelector("[data-arm]");
const isArmed = () => arming?.getAttribute("aria-checked") === "true";

arming?.addEventListener("click", () => {
  arming.setAttribute("aria-checked", !isArmed());
  // the next press of the space bar is meant for GO
  arming.blur();
  focused = "";
});

/** Space and Enter are GO while GO has the focus, or nothing has and they are armed; a key held down is one press. */
document.addEventListener("keydown", (event) => {
  if (event.key !== " " && event.key !== "Enter") return;
  if (event.repeat) {
    if (event.target.closest("button, input[type=submit]")) event.preventDefault();
    return;
  }
  const isMeant = event.target.matches(".call-go") || (isArmed() && event.target.matches("body, main"));
  if (!isMeant || event.ctrlKey || event.altKey || event.metaKey || document.querySelector(":popover-open")) return;
  event.preventDefault();
  document.querySelector(".call-go:not([disabled])")?.click();
});

/** Releasing the space bar would press a focused button a second time. */
document.addEventListener("keyup", (event) => {
  if (event.key === " " && event.target.matches(".call-go")) event.preventDefault();
});
