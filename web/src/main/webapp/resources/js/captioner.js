// A captioner's page: Enter sends a line and the next is written at once; what the network does not take is sent again, in
// its order, and nothing that was typed is lost.

const form = document.querySelector("form[id=caption]");
const field = form.querySelector("[data-token]");
const written = document.querySelector("[data-written]");
const state = form.querySelector("[data-waits]");
const RETRY = 1500;
const PATIENCE = 5000;
const SHOWN = 40;
const waiting = [];
let isSending = false;

async function post(what) {
  const body = new URLSearchParams({ token: field.dataset.token, ...what });
  const answer = await fetch("/caption-feed", { method: "POST", body, signal: AbortSignal.timeout(PATIENCE) });
  if (answer.status === 404) location.reload();
  if (!answer.ok) throw new Error(String(answer.status));
}

function tell() {
  state.textContent = waiting.length > 0 ? state.dataset.waits.replace("{0}", waiting.length) : "";
  const from = written.children.length - waiting.filter(({ words }) => words !== undefined).length;
  [...written.children].forEach((line, i) => line.toggleAttribute("data-waiting", i >= from));
}

async function sendAll() {
  if (isSending) return;
  isSending = true;
  while (waiting.length > 0) {
    try {
      await post(waiting[0]);
      waiting.shift();
    } catch {
      await new Promise((done) => setTimeout(done, RETRY));
    }
    tell();
  }
  isSending = false;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (event.submitter?.id === "caption:back") {
    if (written.lastElementChild) {
      written.lastElementChild.remove();
      waiting.push({ back: "1" });
    }
  } else if (field.value.trim()) {
    const words = field.value.trim();
    written.append(Object.assign(document.createElement("li"), { textContent: words }));
    while (written.children.length > SHOWN) written.firstElementChild.remove();
    waiting.push({ words });
    field.value = "";
  }
  written.lastElementChild?.scrollIntoView({ block: "nearest" });
  field.focus();
  tell();
  sendAll();
});

addEventListener("beforeunload", (event) => {
  if (waiting.length > 0) event.preventDefault();
});
