// A line from the console is acknowledged by touch; nothing else on the page moves.

const TIMEOUT = 5000;
const NOT_THERE = 404;

async function acknowledge(button) {
  button.disabled = true;
  try {
    const body = new URLSearchParams({ note: button.dataset.acknowledge });
    const signal = AbortSignal.timeout(TIMEOUT);
    const answer = await fetch("/crew-notes", { method: "POST", body, signal });
    if (!answer.ok && answer.status !== NOT_THERE) throw new Error(answer.status);
    button.closest(".crew-note").replaceChildren();
    document.dispatchEvent(new CustomEvent("news"));
  } catch {
    button.disabled = false;
    button.textContent = button.dataset.retry;
  }
}

document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-acknowledge]");
  if (button) acknowledge(button);
});
